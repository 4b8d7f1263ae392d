namespace KnowledgeGraph.Extraction;

/// <summary>Points at a mention of a document.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Mention">Index among the sentence's mentions.</param>
public readonly record struct MentionReference(int Sentence, int Mention) : IComparable<MentionReference>
{
    /// <summary>Orders by sentence, then by mention.</summary>
    public int CompareTo(MentionReference other) => Sentence != other.Sentence ? Sentence.CompareTo(other.Sentence) : Mention.CompareTo(other.Mention);

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(MentionReference left, MentionReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(MentionReference left, MentionReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come last.</summary>
    public static bool operator <=(MentionReference left, MentionReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not come first.</summary>
    public static bool operator >=(MentionReference left, MentionReference right) => left.CompareTo(right) >= 0;
}

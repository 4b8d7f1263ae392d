namespace KnowledgeGraph.Extraction;

/// <summary>A static relation that one sentence states between two of its mentions.</summary>
/// <param name="Subject">Index of the subject among the sentence's mentions.</param>
/// <param name="Type">The relation, such as <c>LOCATED_IN</c>.</param>
/// <param name="Object">Index of the object among the sentence's mentions.</param>
/// <param name="Confidence">Probability of the pair, 0 to 1.</param>
/// <param name="Extractor">Name of the extractor that found it.</param>
public sealed record RelationMention(int Subject, string Type, int Object, double Confidence, string Extractor = Extractors.Model)
{
    /// <summary>Index of the word that says it, at which denials and conditions are looked for; null, the default, where the two mentions and what joins them say it.</summary>
    public int? TriggerWord { get; init; }
}

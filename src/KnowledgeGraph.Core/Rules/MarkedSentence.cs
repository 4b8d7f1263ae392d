using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>An example as the model reads it: a sentence, and which of its words head the subject and the object.</summary>
/// <param name="Example">The example.</param>
/// <param name="Facts">What its sentence says by itself.</param>
/// <param name="Text">The text that the sentence points into.</param>
/// <param name="Subject">Index of the word that heads the subject's words.</param>
/// <param name="Object">Index of the word that heads the object's words.</param>
internal sealed record MarkedSentence(RuleExample Example, SentenceFacts Facts, string Text, int Subject, int Object)
{
    /// <summary>The words on the way from the subject up to the word that stands over both, and down to the object, ends included; null where the tree joins them nowhere.</summary>
    public (IReadOnlyList<int> Up, IReadOnlyList<int> Down)? Way()
    {
        var up = Path(Subject);
        var down = Path(Object);
        var top = up.FirstOrDefault(down.Contains, -1);
        return top < 0 ? null : ([.. up.TakeWhile(w => w != top), top], [.. down.TakeWhile(w => w != top).Reverse()]);
    }

    /// <summary>The longest mention that a word heads; null where there is none.</summary>
    public Mention? MentionAt(int word) => Facts.Mentions.Where(m => m.Type is not (MentionType.Time or MentionType.Role) && MentionHeads.Of(Facts.Words, m) == word)
        .OrderByDescending(m => m.LastWord - m.FirstWord).FirstOrDefault();

    private List<int> Path(int word)
    {
        var path = new List<int>();
        for (; word >= 0 && !path.Contains(word); word = Facts.Words[word].Head) path.Add(word);
        return path;
    }
}

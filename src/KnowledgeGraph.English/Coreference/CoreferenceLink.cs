using KnowledgeGraph.English.Reading;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Two mentions stand for the same entity, and why.</summary>
/// <param name="Mention">The mention that is resolved.</param>
/// <param name="Antecedent">The mention that it is resolved to.</param>
/// <param name="Reason">Why, in words for a reader.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal sealed record CoreferenceLink(MentionView Mention, MentionView Antecedent, string Reason, double Confidence)
{
    /// <summary>Whether it may bring two different names together; what only goes by a description or a pronoun may not.</summary>
    public bool JoinsNames { get; init; }
}

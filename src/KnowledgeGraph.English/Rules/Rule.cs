using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A hand-written rule.</summary>
/// <param name="Name">Its name, as documented in docs/rules.md.</param>
/// <param name="Confidence">Confidence of what it finds, 0 to 1: of n facts measured with r right, (r + 1) / (n + 2).</param>
/// <param name="Definition">What it looks for, with an example.</param>
internal abstract record Rule(string Name, double Confidence, string Definition)
{
    /// <summary>Adds what the rule finds and the facts do not have yet; nothing is taken away.</summary>
    /// <param name="facts">What is known of the sentence.</param>
    /// <param name="tree">The sentence with the same mentions and events.</param>
    public abstract SentenceFacts Apply(SentenceFacts facts, SentenceTree tree);
}

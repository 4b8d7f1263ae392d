using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A hand-written rule.</summary>
/// <param name="Name">Its name, as documented in docs/rules.md.</param>
/// <param name="Confidence">Confidence of what it finds, 0 to 1: its measured precision.</param>
/// <param name="Definition">What it looks for and which decision of the annotation it stands for.</param>
internal abstract record Rule(string Name, double Confidence, string Definition)
{
    /// <summary>Adds what the rule finds and the facts do not have yet; nothing is taken away.</summary>
    public abstract SentenceFacts Apply(SentenceFacts facts, string text);
}

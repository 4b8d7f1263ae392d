using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A hand-written correction of what the model found in a sentence, where the tree speaks against it.</summary>
/// <param name="Name">Its name, as documented in docs/rules.md.</param>
/// <param name="Definition">What it takes for wrong, with an example.</param>
internal abstract record Correction(string Name, string Definition)
{
    /// <summary>The facts with the correction; the same object where nothing is to be corrected.</summary>
    /// <param name="facts">What is known of the sentence.</param>
    /// <param name="tree">The sentence with the same facts.</param>
    public abstract SentenceFacts Apply(SentenceFacts facts, SentenceTree tree);
}

namespace KnowledgeGraph.Extraction;

/// <summary>What the model says of one word, in Universal Dependencies terms.</summary>
/// <param name="Upos">Universal part of speech (<c>NOUN</c>).</param>
/// <param name="Xpos">Penn Treebank tag (<c>NNS</c>).</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Head">Index of the head word in the sentence; -1 for the root.</param>
/// <param name="Relation">Dependency relation to the head (<c>nsubj</c>).</param>
public sealed record WordAnalysis(string Upos, string Xpos, string Lemma, int Head, string Relation);

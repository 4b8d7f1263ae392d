namespace KnowledgeGraph.Antecedents;

/// <summary>One mention that was resolved: the features of each choice, "none" at place 0, and which choices are right.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="Choices">Numbers of features, a choice each.</param>
/// <param name="IsRight">Whether each choice is right.</param>
/// <param name="Proposed">The choice that the rules propose; 0 where they propose none of the candidates.</param>
internal sealed record Instance(string Document, int[][] Choices, bool[] IsRight, int Proposed)
{
    /// <summary>Whether its document is a digest of wire stories (ids with G and H), no single article.</summary>
    public bool IsDigest => Document[0] is 'G' or 'H';
}

namespace KnowledgeGraph.Formats.Importing;

/// <summary>
/// Sees where a part of a property graph that this project wrote is missing: a file that was cut off between two lines, or lost one, is well-formed, and its documents would be taken for whole
/// ones for good, since an import leaves what the graph holds as it is.
/// </summary>
internal static class WholeGraph
{
    /// <summary>Every relationship leads from a node of the file to another, every sentence has its document, and every document with words a sentence.</summary>
    /// <exception cref="FormatException">Something is missing; the message says what.</exception>
    public static void Check(RawGraph graph)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in graph.Edges)
        {
            graph.Node(edge.Start);
            graph.Node(edge.End);
            if (edge.Type == "HAS_SENTENCE") told.UnionWith([edge.Start, edge.End]);
        }

        if (graph.Nodes.FirstOrDefault(n => n.Is("Sentence") && !told.Contains(n.Id)) is { } lost)
            throw new FormatException($"no HAS_SENTENCE leads to the sentence {lost.Id}: a part of the file is missing; export it again");
        if (graph.Nodes.FirstOrDefault(n => n.Is("Document") && !told.Contains(n.Id) && n.Properties.NumberOrNull("words") > 0) is { } empty)
            throw new FormatException($"the document {empty.Id} has words and no sentence: a part of the file is missing; export it again");
    }
}

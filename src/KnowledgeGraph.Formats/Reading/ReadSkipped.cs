namespace KnowledgeGraph.Formats.Reading;

/// <summary>What of a folder was passed over.</summary>
/// <param name="Input">The folder as given.</param>
/// <param name="Hidden">Number of hidden files and folders (a name that begins with a full stop).</param>
/// <param name="Other">Number of files whose ending is not one of an article, and of links to folders.</param>
/// <param name="NoArticles">Number of files that end as articles do and hold something else: a README, JSON without the member "text", an ontology, a graph.</param>
/// <param name="Named">The first of those with what they are, "ontology.json (an ontology), README.md (about the folder), …"; empty where there is none.</param>
public sealed record ReadSkipped(string Input, int Hidden, int Other, int NoArticles = 0, string Named = "") : ReadResult(Input)
{
    /// <summary>Number of named pipes, sockets and devices with the ending of an article: reading one may wait for ever.</summary>
    public int Special { get; init; }
}

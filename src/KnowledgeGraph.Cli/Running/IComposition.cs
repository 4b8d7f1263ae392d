using KnowledgeGraph.Graphs;
using KnowledgeGraph.English;

namespace KnowledgeGraph.Cli.Running;

/// <summary>What the tool is composed of: where graphs live and who reads articles.</summary>
internal interface IComposition
{
    /// <summary>Opens a graph.</summary>
    IGraphStore OpenStore(string path, bool readOnly);

    /// <summary>Opens a graph to read a few rows of it: it is not checked for damage, and nobody who writes to it is waited for.</summary>
    IGraphStore OpenBriefly(string path);

    /// <summary>Opens the reader with its model.</summary>
    /// <param name="options">The ontology, and what reads beside the model.</param>
    IArticleAnalyzer OpenAnalyzer(EnglishReaderOptions options);
}

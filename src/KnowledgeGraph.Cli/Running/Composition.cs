using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Graphs in SQLite files, articles in English.</summary>
internal sealed class Composition : IComposition
{
    public IGraphStore OpenStore(string path, bool readOnly) => SqliteGraphStore.Open(path, new SqliteOpenOptions { ReadOnly = readOnly });

    public IGraphStore OpenBriefly(string path) => SqliteGraphStore.Open(path, new SqliteOpenOptions { ReadOnly = true, CheckPages = false, BusyTimeout = TimeSpan.FromSeconds(1) });

    public IArticleAnalyzer OpenAnalyzer(EnglishReaderOptions options) => new EnglishAnalyzer(EnglishReader.Open(options));
}

using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Graphs in SQLite files, articles in English.</summary>
internal sealed class Composition : IComposition
{
    public IGraphStore OpenStore(string path, bool readOnly) => SqliteGraphStore.Open(path, new SqliteOpenOptions { ReadOnly = readOnly });

    public IArticleAnalyzer OpenAnalyzer(Ontology ontology) => new EnglishAnalyzer(EnglishReader.Open(new EnglishReaderOptions { Ontology = ontology }));
}

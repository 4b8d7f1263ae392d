using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>What the articles give to a graph, for the stages behind the reader.</summary>
internal static class Contributions
{
    internal static Contribution[] Of(IEnumerable<Article> articles)
    {
        using var reader = EnglishReader.Open();
        return [.. articles.Select(a => reader.Read(a))];
    }
}

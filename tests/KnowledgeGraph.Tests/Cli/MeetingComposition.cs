using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.English;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Graphs in files, and a reader without a model that understands "Anna Berg met Carl Dahl ." alone.</summary>
internal sealed class MeetingComposition : IComposition
{
    private readonly Composition _real = new();

    public MeetingAnalyzer Analyzer { get; } = new();

    /// <summary>What the reader was opened with last.</summary>
    public EnglishReaderOptions? Options { get; private set; }

    public bool Opened { get; private set; }

    /// <summary>Puts something between the tool and its store.</summary>
    public Func<IGraphStore, IGraphStore> Through { get; init; } = store => store;

    public IGraphStore OpenStore(string path, bool readOnly) => Through(_real.OpenStore(path, readOnly));

    public IGraphStore OpenBriefly(string path) => Through(_real.OpenBriefly(path));

    public IArticleAnalyzer OpenAnalyzer(EnglishReaderOptions options)
    {
        Options = options;
        Opened = true;
        return Analyzer;
    }
}

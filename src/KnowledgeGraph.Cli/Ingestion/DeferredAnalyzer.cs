using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Opens the model when it is first needed: a run that finds nothing new does without it.</summary>
internal sealed class DeferredAnalyzer : IDisposable
{
    public DeferredAnalyzer(Session session)
    {
        // An ontology or a rule file that cannot be read is said before any text is read.
        var options = ReaderOptions.Of(session);
        Opened = new(() => session.Host.Composition.OpenAnalyzer(options));
    }

    public Lazy<IArticleAnalyzer> Opened { get; }

    public void Dispose()
    {
        if (Opened.IsValueCreated) Opened.Value.Dispose();
    }
}

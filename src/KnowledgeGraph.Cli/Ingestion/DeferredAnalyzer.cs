using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Opens the model when it is first needed: a run that finds nothing new does without it.</summary>
internal sealed class DeferredAnalyzer : IDisposable
{
    public DeferredAnalyzer(Session session)
    {
        // An ontology that cannot be read is said before anything else happens.
        _ = session.Ontology;
        Opened = new(() => session.Host.Composition.OpenAnalyzer(session.Ontology));
    }

    public Lazy<IArticleAnalyzer> Opened { get; }

    public void Dispose()
    {
        if (Opened.IsValueCreated) Opened.Value.Dispose();
    }
}

using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Plugins;

/// <summary>How a plug-in is kept from doing harm.</summary>
public sealed record GuardOptions
{
    /// <summary>Where the plug-in is from, for messages.</summary>
    public string Origin { get; init; } = "";

    /// <summary>How long it may take for one document; the default is 30 seconds.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Has the relations and events that it may give; the default is the built-in one.</summary>
    public Ontology Ontology { get; init; } = Ontology.Default;

    /// <summary>Called with one line for the first failure and when it is left out; may be called from several threads. The default does nothing.</summary>
    public Action<string> Warn { get; init; } = _ => { };
}

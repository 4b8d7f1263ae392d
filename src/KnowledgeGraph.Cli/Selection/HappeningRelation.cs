using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>RESPONDED_TO or CAUSED between two happenings, with everything that says so.</summary>
internal sealed record HappeningRelation(ImmutableArray<GraphLink> Links, ImmutableArray<Entity> AttributedTo)
{
    public GraphLink Link => Links[0];

    public string Type => Link.Type;

    public Happening Subject => new(Link.FromEvent, Link.FromEntity);

    public Happening Object => new(Link.ToEvent, Link.ToEntity);

    public double Confidence => Links.Max(l => l.Confidence);

    /// <summary>A link holds when both of its ends do.</summary>
    public FactStatus Status => Subject.Status != FactStatus.Actual ? Subject.Status : Object.Status;
}

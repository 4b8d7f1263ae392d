using System.CommandLine;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>The options that say what an analysis works on: a part of the graph, direction, weights.</summary>
internal sealed class AnalysisOptions
{
    private readonly bool _directed;
    private readonly bool _named;
    private readonly bool _weighted;
    private readonly SelectionOptions _selection = new();

    /// <param name="directed">Whether direction counts unless the user says otherwise.</param>
    /// <param name="named">Whether entities may be chosen by name too (--from, --to, --around).</param>
    /// <param name="weighted">Whether weights can count.</param>
    public AnalysisOptions(bool directed, bool named = true, bool weighted = false)
    {
        (_directed, _named, _weighted) = (directed, named, weighted);
        Turn = directed
            ? new Option<bool>("--undirected") { Description = "Relations lead both ways." }
            : new Option<bool>("--directed") { Description = "Relations lead from subject to object alone; symmetric ones both ways." };
    }

    public IEnumerable<Symbol> Symbols => [.. _named ? _selection.Symbols : _selection.WithoutNames, .. _weighted ? [Weight] : Array.Empty<Symbol>(), Turn];

    /// <summary>--weight.</summary>
    public Option<WeightChoice?> Weight { get; } = Choice.Of<WeightChoice>("--weight", "What a relation weighs; the default is one.");

    /// <summary>--undirected, or --directed.</summary>
    public Option<bool> Turn { get; }

    /// <summary>The chosen part, the community left aside.</summary>
    /// <exception cref="CliException">There is no such kind.</exception>
    public GraphQuery Query(Session session, EntityGraph graph, ParseResult parse) => KindCheck.Resolve(graph, session.Ontology, _selection.Read(parse, _named));

    /// <summary>The chosen part as a compact graph.</summary>
    /// <exception cref="CliException">A type or a name is unknown; the first day lies after the last; there is no such community; a relation of weight 0 would be without an end.</exception>
    public async Task<CompactGraph> CompactAsync(Session session, EntityGraph graph, ParseResult parse, CancellationToken cancellationToken, bool lengths = false)
    {
        var query = await _selection.ReadAsync(session, graph, parse, _named, cancellationToken);
        TypeCheck.Relations(graph, session.Ontology, query.Types, canAskForEvents: false);
        UnknownName.Refuse(graph, query);
        var compact = CompactGraph.From(graph, query, new CompactGraphOptions
        {
            Direction = _directed != parse.GetValue(Turn) ? EdgeDirection.Directed : EdgeDirection.Undirected,
            Weight = RelationMeasure.Of(_weighted ? parse.GetValue(Weight) : null, lengths),
        }, cancellationToken);
        if (compact.EdgeCount == 0) session.Note("no relation is chosen; widen the choice, for example with --status all.");
        return compact;
    }
}

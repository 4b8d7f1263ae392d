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
    private readonly SelectionOptions _selection = new();
    private readonly Option<WeightChoice?> _weight = Choice.Of<WeightChoice>("--weight", "What a relation weighs; the default is one.");
    private readonly Option<bool> _turn;

    /// <param name="directed">Whether direction counts unless the user says otherwise.</param>
    /// <param name="named">Whether entities may be chosen by name too (--from, --to, --around).</param>
    public AnalysisOptions(bool directed, bool named = true)
    {
        (_directed, _named) = (directed, named);
        _turn = directed
            ? new Option<bool>("--undirected") { Description = "Relations lead both ways." }
            : new Option<bool>("--directed") { Description = "Relations lead from subject to object alone; symmetric ones both ways." };
    }

    public IEnumerable<Symbol> Symbols => [.. _named ? _selection.Symbols : _selection.WithoutNames, _weight, _turn];

    public GraphQuery Query(ParseResult parse) => _selection.Read(parse, _named);

    /// <summary>The chosen part as a compact graph.</summary>
    /// <exception cref="CliException">A type or a name is unknown; the first day lies after the last; there is no such community.</exception>
    public async Task<CompactGraph> CompactAsync(Session session, EntityGraph graph, ParseResult parse, CancellationToken cancellationToken)
    {
        var query = await _selection.ReadAsync(session, graph, parse, _named, cancellationToken);
        if (query.Since > query.Until) throw new CliException(ExitCodes.Usage, $"--since {query.Since:yyyy-MM-dd} lies after --until {query.Until:yyyy-MM-dd}; nothing happened between them.");
        TypeCheck.Relations(graph, session.Ontology, query.Types, canAskForEvents: false);
        NameCheck.Require(graph, query);
        var compact = CompactGraph.From(graph, query, new CompactGraphOptions
        {
            Direction = _directed != parse.GetValue(_turn) ? EdgeDirection.Directed : EdgeDirection.Undirected,
            Weight = parse.GetValue(_weight) switch { WeightChoice.Count => RelationWeight.Count, WeightChoice.Confidence => RelationWeight.Confidence, _ => null },
        }, cancellationToken);
        if (compact.EdgeCount == 0) session.Note("no relation is chosen; widen the choice, for example with --status all.");
        return compact;
    }
}

using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>The options that choose a part of a graph, the same for find and export.</summary>
internal sealed class SelectionOptions
{
    private const string All = "all";

    /// <summary>Read where the graph is loaded (<see cref="Session.LoadAsync(CancellationToken)"/>).</summary>
    public static readonly Option<bool> Rejected = new("--rejected") { Description = "With the facts that somebody rejected with kg review; by default they are left out." };

    private readonly Option<string?> _from = new Option<string?>("--from") { Description = "Name of the subject (of a symmetric relation: of either end).", HelpName = "NAME" }.Completing(CompletedBy.Entity);
    private readonly Option<string?> _to = new Option<string?>("--to") { Description = "Name of the object (of a symmetric relation: of either end).", HelpName = "NAME" }.Completing(CompletedBy.Entity);
    private readonly Option<string?> _around = new Option<string?>("--around") { Description = "Name of an entity at one of the ends.", HelpName = "NAME" }.Completing(CompletedBy.Entity);
    private readonly Option<int?> _depth = NumberOption.Positive("--depth", "N", "Steps from --around; the default is 1.");
    private readonly Option<DateOnly?> _since = DayOption.Create("--since", "What happened on or after this day.");
    private readonly Option<DateOnly?> _until = DayOption.Create("--until", "What happened on or before this day.");
    private readonly Option<string?> _saidBy = new Option<string?>("--said-by") { Description = "Name of a speaker in whose words it stands.", HelpName = "NAME" }.Completing(CompletedBy.Entity);
    private readonly Option<string[]> _documents = new Option<string[]>("--document") { Description = DocumentNames.Help + " Also several.", HelpName = "DOC", AllowMultipleArgumentsPerToken = true }.Completing(CompletedBy.Document);
    private readonly Option<string?> _community = Communities.Option();
    private readonly Option<double?> _confidence = NumberOption.Share("--min-confidence", "P", "Least confidence, 0 to 1.");
    private readonly Option<int?> _maxNodes = NumberOption.Positive("--max-nodes", "N", "At most so many entities, those with the most relations.");

    private readonly Option<string[]> _between = new Option<string[]>("--between")
    {
        Description = "Names of two entities: the relations of the shortest paths between them.", HelpName = "NAME", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true,
    }.Completing(CompletedBy.Entity);

    private readonly Option<string[]> _types = new Option<string[]>("--type")
    {
        Description = "A relation, also several; kg ontology lists them.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = true,
    }.Completing(CompletedBy.Type);

    private readonly Option<string[]> _kinds = new Option<string[]>("--kind")
    {
        Description = KindCheck.Help("Kind of both ends, also several"), HelpName = "NAME", AllowMultipleArgumentsPerToken = true,
    }.Completing(CompletedBy.Kind);

    private readonly Option<string[]> _statuses = new("--status")
    {
        Description = "actual (the default), negated, future, hypothetical, all; also several.", AllowMultipleArgumentsPerToken = true,
    };

    public SelectionOptions()
    {
        _statuses.AcceptOnly([.. Enum.GetValues<FactStatus>().Select(Words.Camel), All]);
    }

    public IEnumerable<Symbol> Symbols => [_from, _types, _to, _around, _depth, _between, _kinds, _since, _until, _statuses, _saidBy, _documents, _community, _confidence, _maxNodes, Rejected];

    /// <summary>The options that name no entity.</summary>
    public IEnumerable<Symbol> WithoutNames => [_types, _kinds, _since, _until, _statuses, _saidBy, _documents, _community, _confidence, Rejected];

    /// <summary>The query of a command that may have the options without names alone; the community is left aside, and kinds are as they were given.</summary>
    public GraphQuery Read(ParseResult parse, bool named) => named ? Read(parse) : ReadWithoutNames(parse);

    /// <summary>The query.</summary>
    /// <exception cref="CliException">There is no such community or kind; the first day lies after the last.</exception>
    public Task<GraphQuery> ReadAsync(Session session, EntityGraph graph, ParseResult parse, CancellationToken cancellationToken) =>
        ReadAsync(session, graph, parse, named: true, cancellationToken);

    /// <summary>The query of a command that may have the options without names alone.</summary>
    /// <exception cref="CliException">There is no such community or kind; the first day lies after the last.</exception>
    public async Task<GraphQuery> ReadAsync(Session session, EntityGraph graph, ParseResult parse, bool named, CancellationToken cancellationToken, bool backwards = false)
    {
        var query = KindCheck.Resolve(graph, session.Ontology, Read(parse, named));
        if (query.Since > query.Until && !backwards)
            throw new CliException(ExitCodes.Usage, $"--since {query.Since:yyyy-MM-dd} lies after --until {query.Until:yyyy-MM-dd}; nothing happened between them.");
        return query with { Within = parse.GetValue(_community) is { } community ? await Communities.MembersAsync(session, graph, community, cancellationToken) : null };
    }

    /// <summary>The query where the user chose anything; else null, the whole graph.</summary>
    /// <param name="session">The call.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="parse">What was given.</param>
    /// <param name="cancellationToken">Stops the search for a community.</param>
    /// <param name="backwards">Whether the first day may lie after the last.</param>
    /// <exception cref="CliException">There is no such community, kind, entity or document; the first day lies after the last.</exception>
    public async Task<GraphQuery?> ReadOrNullAsync(Session session, EntityGraph graph, ParseResult parse, CancellationToken cancellationToken, bool backwards = false)
    {
        var query = await ReadAsync(session, graph, parse, named: true, cancellationToken, backwards);
        UnknownName.Refuse(graph, query);
        return query.Narrows || Statuses(parse) is not null || query.Depth != 1 ? query : null;
    }

    /// <summary>Names such that what is chosen lies in what concerns them (<see cref="IPartialGraphStore"/>); none where the choice needs the whole graph.</summary>
    public IReadOnlyCollection<string> NamesOfPart(ParseResult parse, Ontology ontology)
    {
        var query = Read(parse);
        if (query.Depth > 1 || query.Between is not null || query.MaxNodes is not null || NeedsWhole(query, parse, ontology)) return [];
        return [.. new[] { query.From, query.To, query.Around }.OfType<string>()];
    }

    /// <summary>Whether it lies at or around an entity, or between two, that are named.</summary>
    public bool NamesAnEntity(ParseResult parse) => Read(parse) is { From: not null } or { To: not null } or { Around: not null } or { Between: not null };

    /// <summary>
    /// A query that names no entity and admits every relation of the choice (<see cref="IPartialGraphStore.LoadRelationsAsync"/>); null where the choice needs the whole graph.
    /// </summary>
    public GraphQuery? RelationsOfPart(ParseResult parse, Ontology ontology)
    {
        var query = Read(parse);
        if (NamesAnEntity(parse) || NeedsWhole(query, parse, ontology)) return null;
        if (query.OwnKinds.IsEmpty) return query;
        // A kind of the ontology can stand for a built-in one, too; one that it does not have is looked for in the whole graph.
        return query.OwnKinds.All(k => ontology.Kinds.Any(o => string.Equals(o.Name, k, StringComparison.OrdinalIgnoreCase))) ? query with { Kinds = [], OwnKinds = [] } : null;
    }

    /// <summary>Whether something other than names of ends and paths needs the whole graph.</summary>
    private bool NeedsWhole(GraphQuery query, ParseResult parse, Ontology ontology) =>
        query.SaidBy is not null || !query.Documents.IsEmpty || parse.GetValue(_community) is not null
        // What links happenings goes by the words of events; a type that the ontology does not have is looked for in the whole graph.
        || query.Types.Any(t => HappeningRelations.Types.Contains(t, StringComparer.OrdinalIgnoreCase) || !ontology.TryGetRelation(t, out _));

    private GraphQuery Read(ParseResult parse) => ReadWithoutNames(parse) with
    {
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
        Around = parse.GetValue(_around),
        Depth = parse.GetValue(_depth) ?? 1,
        Between = parse.GetValue(_between) is [var one, var other] ? (one, other) : null,
    };

    private GraphQuery ReadWithoutNames(ParseResult parse) => KindCheck.Of(parse.GetValue(_kinds) ?? []) with
    {
        Types = [.. parse.GetValue(_types) ?? []],
        Since = parse.GetValue(_since),
        Until = parse.GetValue(_until),
        Statuses = Statuses(parse) ?? [FactStatus.Actual],
        SaidBy = parse.GetValue(_saidBy),
        Documents = [.. parse.GetValue(_documents) ?? []],
        MinConfidence = parse.GetValue(_confidence) ?? 0,
        MaxNodes = parse.GetValue(_maxNodes),
    };

    private System.Collections.Immutable.ImmutableArray<FactStatus>? Statuses(ParseResult parse)
    {
        var names = parse.GetValue(_statuses) ?? [];
        if (names.Length == 0) return null;
        return names.Contains(All, StringComparer.OrdinalIgnoreCase)
            ? [.. Enum.GetValues<FactStatus>()]
            : [.. names.Select(n => Enum.Parse<FactStatus>(n, ignoreCase: true)).Distinct()];
    }
}

using System.CommandLine;
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

    private readonly Option<string?> _from = new("--from") { Description = "Name of the subject (of a symmetric relation: of either end).", HelpName = "NAME" };
    private readonly Option<string?> _to = new("--to") { Description = "Name of the object (of a symmetric relation: of either end).", HelpName = "NAME" };
    private readonly Option<string?> _around = new("--around") { Description = "Name of an entity at one of the ends.", HelpName = "NAME" };
    private readonly Option<int?> _depth = NumberOption.Positive("--depth", "N", "Steps from --around; the default is 1.");
    private readonly Option<DateOnly?> _since = DayOption.Create("--since", "What happened on or after this day.");
    private readonly Option<DateOnly?> _until = DayOption.Create("--until", "What happened on or before this day.");
    private readonly Option<string?> _saidBy = new("--said-by") { Description = "Name of a speaker in whose words it stands.", HelpName = "NAME" };
    private readonly Option<string?> _document = new("--document") { Description = DocumentNames.Help, HelpName = "DOC" };
    private readonly Option<double?> _confidence = NumberOption.Share("--min-confidence", "P", "Least confidence, 0 to 1.");
    private readonly Option<int?> _maxNodes = NumberOption.Positive("--max-nodes", "N", "At most so many entities, those with the most relations.");

    private readonly Option<string[]> _types = new("--type")
    {
        Description = "A relation, also several; kg ontology lists them.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _kinds = new("--kind") { Description = "Kind of both ends, also several.", AllowMultipleArgumentsPerToken = true };

    private readonly Option<string[]> _statuses = new("--status")
    {
        Description = "actual (the default), negated, future, hypothetical, all; also several.", AllowMultipleArgumentsPerToken = true,
    };

    public SelectionOptions()
    {
        _types.CompletionSources.Add(_ => Ontology.Default.Relations.Select(r => new System.CommandLine.Completions.CompletionItem(r.Name)));
        _kinds.AcceptOnly(Enum.GetNames<EntityKind>());
        _statuses.AcceptOnly([.. Enum.GetValues<FactStatus>().Select(Words.Camel), All]);
    }

    public IEnumerable<Symbol> Symbols => [_from, _types, _to, _around, _depth, _kinds, _since, _until, _statuses, _saidBy, _document, _confidence, _maxNodes];

    /// <summary>The options that name no entity.</summary>
    public IEnumerable<Symbol> WithoutNames => [_types, _kinds, _since, _until, _statuses, _saidBy, _document, _confidence];

    /// <summary>The query of a command that may have the options without names alone.</summary>
    public GraphQuery Read(ParseResult parse, bool named) => named ? Read(parse) : ReadWithoutNames(parse);

    public GraphQuery Read(ParseResult parse) => ReadWithoutNames(parse) with
    {
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
        Around = parse.GetValue(_around),
        Depth = parse.GetValue(_depth) ?? 1,
    };

    private GraphQuery ReadWithoutNames(ParseResult parse) => new()
    {
        Types = [.. parse.GetValue(_types) ?? []],
        Kinds = [.. (parse.GetValue(_kinds) ?? []).Select(k => Enum.Parse<EntityKind>(k, ignoreCase: true))],
        Since = parse.GetValue(_since),
        Until = parse.GetValue(_until),
        Statuses = Statuses(parse) ?? [FactStatus.Actual],
        SaidBy = parse.GetValue(_saidBy),
        Document = parse.GetValue(_document),
        MinConfidence = parse.GetValue(_confidence) ?? 0,
        MaxNodes = parse.GetValue(_maxNodes),
    };

    /// <summary>The query where the user chose anything; else null, the whole graph.</summary>
    public GraphQuery? ReadOrNull(ParseResult parse)
    {
        var query = Read(parse);
        return Statuses(parse) is null && query with { Types = [], Kinds = [], Statuses = [] } == new GraphQuery { Types = [], Kinds = [], Statuses = [] }
            && query.Types.IsEmpty && query.Kinds.IsEmpty ? null : query;
    }

    private System.Collections.Immutable.ImmutableArray<FactStatus>? Statuses(ParseResult parse)
    {
        var names = parse.GetValue(_statuses) ?? [];
        if (names.Length == 0) return null;
        return names.Contains(All, StringComparer.OrdinalIgnoreCase)
            ? [.. Enum.GetValues<FactStatus>()]
            : [.. names.Select(n => Enum.Parse<FactStatus>(n, ignoreCase: true)).Distinct()];
    }
}

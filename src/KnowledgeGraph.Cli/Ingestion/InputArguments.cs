using System.CommandLine;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Reading;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>The inputs of build and extract, and what the user knows about them.</summary>
internal sealed class InputArguments
{
    private static readonly Dictionary<string, InputFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = InputFormat.Text, ["markdown"] = InputFormat.Markdown, ["html"] = InputFormat.Html, ["json"] = InputFormat.Json, ["jsonl"] = InputFormat.JsonLines,
    };

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, folders, or - for stdin: plain text, Markdown, HTML, JSON, JSON lines.", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _title = new("--title") { Description = "Headline of the article.", HelpName = "TEXT" };
    private readonly Option<DateOnly?> _date = DayOption.Create("--date", "Day of publication, against which \"last week\" is read.");
    private readonly Option<string?> _source = new("--source") { Description = "Who published it.", HelpName = "TEXT" };
    private readonly Option<string?> _format = new("--format") { Description = "Format of every input; the default goes by ending and content." };
    private readonly Option<string?> _language = new("--force-language") { Description = "Reads texts that do not look English as if they were." };

    public InputArguments()
    {
        _format.AcceptOnly([.. Formats.Keys]);
        _language.AcceptOnly("en");
    }

    public IEnumerable<Symbol> Symbols => [_inputs, _title, _date, _source, _format, _language];

    public string[] Inputs(ParseResult parse) => parse.GetValue(_inputs) ?? [];

    public ReadOptions Options(ParseResult parse, CliHost host) => new()
    {
        Title = parse.GetValue(_title),
        PublishedAt = parse.GetValue(_date),
        Source = parse.GetValue(_source),
        Format = parse.GetValue(_format) is { } format ? Formats[format] : null,
        AnyLanguage = parse.GetValue(_language) is not null,
        Stdin = Inputs(parse).Contains(ArticleReader.StandardInput) ? host.OpenStdin() : null,
    };
}

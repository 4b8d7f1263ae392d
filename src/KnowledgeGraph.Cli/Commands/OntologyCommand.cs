using System.CommandLine;
using KnowledgeGraph.Cli.Ontologies;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg ontology</c>: what the graph may say; <c>show</c>, <c>check</c>, <c>diff</c>, <c>schema</c>.</summary>
internal static class OntologyCommand
{
    private static readonly Argument<string> Checked = new("FILE") { Description = "An ontology file." };
    private static readonly Argument<string> Changed = new("FILE") { Description = "An ontology file." };
    private static readonly Argument<string?> Other = new("OTHER") { Description = "What it is compared with; may be left out for the built-in ontology.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(CliHost host)
    {
        var command = new Command("ontology", "Prints the schema in force; with --json in the form that --ontology reads.").With(host, [], ShowAsync);
        command.Subcommands.Add(new Command("show", "Prints the schema in force: kinds and relations.").With(host, [], ShowAsync));
        command.Subcommands.Add(new Command("check", "Says whether an ontology file is sound, else what contradicts, in which line and column.").With(host, [Checked], CheckAsync));
        command.Subcommands.Add(new Command("diff", "Says what an ontology file adds, renames, forbids and changes.").With(host, [Changed, Other], DiffAsync));
        command.Subcommands.Add(new Command("schema", "Prints the JSON Schema of ontology files, for editors.").With(host, [], SchemaAsync));
        return command;
    }

    private static async Task<int> ShowAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var ontology = await session.OntologyInForceAsync();
        if (session.Json) session.Out.Write(ontology.ToJson());
        else OntologyTable.Write(session.Host, ontology);
        return ExitCodes.Ok;
    }

    private static Task<int> CheckAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var file = parse.GetValue(Checked)!;
        var ontology = Ontology.FromFile(file);
        if (session.Json) session.WriteJson(json => json.Object(() => json.Add("file", file).Add("name", ontology.Name).Add("relations", ontology.Relations.Length).Add("kinds", ontology.Kinds.Length)));
        else session.Out.WriteLine(OneLine.Of($"{file}: sound; {ontology.Name}, {Words.Count(ontology.Relations.Length, "relation")}, {Words.Count(ontology.Kinds.Length, "own kind")}"));
        return Task.FromResult(ExitCodes.Ok);
    }

    private static Task<int> DiffAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var changes = OntologyDifference.Of(Session.OntologyNamed(parse.GetValue(Other)), Session.OntologyNamed(parse.GetValue(Changed)));
        if (session.Json) session.WriteJson(json => json.List(changes, c => json.Object(() => json.Add("change", c.Change).Add("what", c.What).Add("name", c.Name).Texts("details", c.Details))));
        else if (changes.Count == 0) session.Note("no difference.");
        else foreach (var c in changes) session.Out.WriteLine(OneLine.Of($"{c.Sign} {c.What} {c.Name}{(c.Details.Count == 0 ? "" : ": " + string.Join("; ", c.Details))}"));
        return Task.FromResult(ExitCodes.Ok);
    }

    private static Task<int> SchemaAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        session.Out.Write(Ontology.Schema);
        return Task.FromResult(ExitCodes.Ok);
    }
}

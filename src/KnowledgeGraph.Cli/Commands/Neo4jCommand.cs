using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Browsing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg neo4j schema|style|queries</c>: what a user takes into Neo4j and its Browser.</summary>
internal static class Neo4jCommand
{
    private static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "File to write; the default, and -, is stdout.", HelpName = "FILE" };
    private static readonly Option<string?> QueriesFile = new("--output", "-o") { Description = "Zip file to write; the default is a list on stdout.", HelpName = "FILE" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites files that exist." };

    public static Command Create(CliHost host)
    {
        var command = new Command("neo4j", "Writes the schema, the style and the saved queries for Neo4j and its Browser.");
        command.Subcommands.Add(new Command("schema", "Writes the constraints and indexes as Cypher.").With(
            host, [OutputFile, Force], (session, parse, _) => Text(session, parse, string.Concat(Neo4jSchema.Statements.Select(s => s + ";\n")))));
        command.Subcommands.Add(new Command("style", "Writes the style for Neo4j Browser (GraSS): a colour and a caption for every kind.").With(
            host, [OutputFile, Force], async (session, parse, _) => await Text(session, parse, BrowserStyle.Of(await session.OntologyInForceAsync()))));
        command.Subcommands.Add(new Command("queries", "Lists the saved queries, or writes them as a zip for Neo4j Browser.").With(host, [QueriesFile, Force], Queries));
        return command;
    }

    private static Task<int> Text(Session session, ParseResult parse, string text)
    {
        if (parse.GetValue(OutputFile) is { } file && file != "-") Write(file, parse, text);
        else session.Out.Write(text);
        return Task.FromResult(ExitCodes.Ok);
    }

    private static void Write(string file, ParseResult parse, string text) => ExportFiles.Write(file, parse.GetValue(Force), output =>
    {
        output.Write(text);
        return true;
    });

    private static Task<int> Queries(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        if (parse.GetValue(QueriesFile) is { } file && file != "-")
        {
            ExportFiles.Write(file, parse.GetValue(Force), output =>
            {
                ((StreamWriter)output).BaseStream.Write(SavedQueries.Zip());
                return true;
            });
            session.Note($"{Words.Count(SavedQueries.All.Length, "query")} in {OneLine.Of(file)}");
        }
        else if (session.Json)
        {
            session.WriteJson(json => json.List(SavedQueries.All, q => json.Object(() => json.Add("name", q.Name).Add("question", q.Question).Add("statement", q.Statement))));
        }
        else
        {
            foreach (var query in SavedQueries.All) session.Out.WriteLine($"// {query.Question}\n{query.Statement};\n");
        }

        return Task.FromResult(ExitCodes.Ok);
    }
}

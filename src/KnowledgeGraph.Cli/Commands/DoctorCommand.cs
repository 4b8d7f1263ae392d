using System.CommandLine;
using KnowledgeGraph.Cli.Diagnosis;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg doctor</c>: what is missing on this machine, whether the graph is whole, and how to mend it.</summary>
internal static class DoctorCommand
{
    private static readonly Option<string?> Server = AddressOption.Create("--neo4j", "Also asks whether this Neo4j answers: the server's http address.");

    public static Command Create(CliHost host) =>
        new Command("doctor", "Looks at this machine and through the whole graph; says what is wrong and how to mend it.").With(host, [Server], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var findings = MachineChecks.Run(session, cancellationToken).ToList();
        if (!ServerConnection.IsAddress(session.GraphPath))
        {
            findings.AddRange(MachineChecks.Place(session.GraphPath));
            findings.AddRange(GraphChecks.File(session.GraphPath, session.HasNamedGraph, cancellationToken));
        }

        var servers = new[] { ServerConnection.IsAddress(session.GraphPath) ? session.GraphPath : null, parse.GetValue(Server) };
        foreach (var server in servers.OfType<string>().Distinct(StringComparer.Ordinal)) findings.Add(await GraphChecks.ServerAsync(session, server, cancellationToken));
        FindingOutput.Write(session, findings);
        return findings.Any(f => f.State == FindingState.Fault) ? ExitCodes.Failure : ExitCodes.Ok;
    }
}

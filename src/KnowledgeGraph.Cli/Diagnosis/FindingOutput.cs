using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Diagnosis;

/// <summary>Findings for readers and as JSON.</summary>
internal static class FindingOutput
{
    public static void Write(Session session, IReadOnlyList<Finding> findings)
    {
        if (session.Json)
        {
            session.WriteJson(json => json.List(findings, f => json.Object(() =>
                json.Add("check", f.Check).Add("state", Words.Camel(f.State)).Add("what", f.What).Add("mend", f.Mend))));
            return;
        }

        var shown = session.Quiet ? findings.Where(f => f.State == FindingState.Fault) : findings;
        foreach (var finding in shown) session.Screen.WriteLine(OneLine.Of($"{Words.Camel(finding.State)} {finding.Check}: {finding.What}{(finding.Mend is { } mend ? $"; {mend}." : "")}"));
    }
}

using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Tests;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>Every statement by Neo4j's own linter, as Cypher 5 and as Cypher 25. No server is needed.</summary>
public sealed class LintTests
{
    [SkippableFact]
    public void Every_file_is_clean_in_both_languages()
    {
        var node = Foreign.Node("@neo4j-cypher/language-support");
        var folder = Path.Combine(Path.GetDirectoryName(Foreign.Reader("x"))!, "..", "..", "..", "cypher");
        Assert.EndsWith($"{2 * CypherLibrary.Names.Length} checked, 0 wrong", Foreign.Run(node, Foreign.Reader("cypher.mjs"), folder).Trim(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Every_statement_that_a_load_makes_of_them_is_clean_in_both_languages()
    {
        var node = Foreign.Node("@neo4j-cypher/language-support");
        using var kg = Tool.With(SampleDocument.Contribution(), HardGraph.Contribution());
        using var folder = new TemporaryFolder();
        var plan = JArray.Parse((await kg.RunAsync("load", "http://localhost:1", "--dry-run", "--json", "--labels", "neo4j-graphrag")).Out);
        for (var i = 0; i < plan.Count; i++) folder.Write($"{i}.cypher", (string)plan[i]["statement"]!);
        var printed = Foreign.Run(node, Foreign.Reader("cypher.mjs"), folder.Of(""));
        Assert.EndsWith($"{2 * plan.Count} checked, 0 wrong", printed.Trim(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_linter_finds_what_is_wrong_in_one_language_or_in_both()
    {
        var node = Foreign.Node("@neo4j-cypher/language-support");
        using var folder = new TemporaryFolder();
        string[] statements = ["MACH (n) RETURN n", "MATCH (n) RETURN m", "MATCH (n) WHERE n:$($labels) RETURN n", "MATCH (a) MATCH (b) SET a = b"];
        for (var i = 0; i < statements.Length; i++) folder.Write($"{i}.cypher", statements[i]);
        var error = Assert.Throws<InvalidOperationException>(() => Foreign.Run(node, Foreign.Reader("cypher.mjs"), folder.Of("")));
        string Languages(int file) => string.Join(' ', new[] { "5", "25" }.Where(l => error.Message.Contains($"{file}.cypher:1: CYPHER {l}: error", StringComparison.Ordinal)));
        Assert.Equal(["5 25", "5 25", "5", "25"], statements.Select((_, i) => Languages(i)));
    }
}

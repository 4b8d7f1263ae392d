namespace KnowledgeGraph.Cli.Help;

/// <summary>Examples a command, for help and the manual.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["kg"] = ["kg build news/", "kg show \"Ilse Maren\"", "kg view"],
        ["kg build"] = ["kg build news/ more.jsonl --graph news.kg", "curl -s https://example.org/story.html | kg build - --format html"],
        ["kg extract"] = ["kg extract news/2025-12/ > december.jsonl"],
        ["kg add"] = ["cat worker-*.jsonl | kg add -"],
        ["kg import"] = ["kg import partner.csv --map partner-columns.json"],
        ["kg show"] = ["kg show \"Ilse Maren\"", "kg show Velin --kind Place --json"],
        ["kg find"] = ["kg find --from \"Orlik Front\" --type ATTACKED --since 2025-12-01", "kg find --events --status negated future"],
        ["kg said"] = ["kg said Novak --about \"Orlik Front\""],
        ["kg documents"] = ["kg documents --json"],
        ["kg remove"] = ["kg remove border-clash.txt"],
        ["kg stats"] = ["kg stats --type ATTACKED --since 2025-01-01"],
        ["kg conflicts"] = ["kg conflicts --around \"Orlik Front\" --dated"],
        ["kg review"] = ["kg review --type LEADS --below 0.5 --by Ana", "kg review --list --json > facts.json"],
        ["kg explain"] = ["kg explain \"Gunmen attacked a border post on Tuesday.\" --date 2025-12-03", "kg explain --entity \"Ilse Maren\""],
        ["kg export"] = ["kg export graphml -o news.graphml", "kg export dot --around \"Orlik Front\" --depth 2 | dot -Tsvg > front.svg"],
        ["kg merge"] = ["kg merge \"Orlik Front\" Rebels --why \"the paper means them\" --force"],
        ["kg unmerge"] = ["kg unmerge \"Ilse Maren\" Maren --why \"her sister\""],
        ["kg merges"] = ["kg merges \"Ilse Maren\""],
        ["kg rank"] = ["kg rank --by betweenness --samples 1000 --undirected"],
        ["kg communities"] = ["kg communities --resolution 1.5 --write"],
        ["kg components"] = ["kg components --cuts"],
        ["kg path"] = ["kg path \"Ilse Maren\" \"Orlik Front\" --paths 3"],
        ["kg around"] = ["kg around \"Orlik Front\" --depth 2 --sentences"],
        ["kg similar"] = ["kg similar \"Orlik Front\" --top 5"],
        ["kg timeline"] = ["kg timeline \"Orlik Front\" --by week"],
        ["kg view"] = ["kg view --around \"Orlik Front\" --depth 2 -o front.html", "kg view --graph news.kg --watch"],
        ["kg load"] = ["kg load http://localhost:7474 --graph news.kg"],
        ["kg neo4j"] = ["kg neo4j style --output kg.grass"],
        ["kg neo4j schema"] = ["kg neo4j schema --output schema.cypher"],
        ["kg neo4j style"] = ["kg neo4j style --output kg.grass"],
        ["kg neo4j queries"] = ["kg neo4j queries --output queries.zip"],
        ["kg evaluate"] = ["kg evaluate gold/ --split dev --types"],
        ["kg ontology"] = ["kg ontology --json > mine.json"],
        ["kg ontology show"] = ["kg ontology show --ontology mine.json"],
        ["kg ontology check"] = ["kg ontology check mine.json"],
        ["kg ontology diff"] = ["kg ontology diff mine.json"],
        ["kg ontology schema"] = ["kg ontology schema > ontology.schema.json"],
        ["kg rules"] = ["kg rules test mine.rules.json --ontology mine.json"],
        ["kg rules test"] = ["kg rules test mine.rules.json --ontology mine.json"],
        ["kg rules check"] = ["kg rules check mine.rules.json --ontology mine.json"],
        ["kg rules learn"] = ["kg rules learn --relation CONTROLS \"{subject:Rebels} patrol {object:the port}.\" \"{subject:The army} guards {object:the bridge}.\""],
        ["kg rules schema"] = ["kg rules schema > rules.schema.json"],
        ["kg backup"] = ["kg backup news-backup.kg --graph news.kg"],
        ["kg doctor"] = ["kg doctor", "kg doctor --graph news.kg --json"],
        ["kg config"] = ["kg config", "kg config set graph ~/news/news.kg"],
        ["kg config get"] = ["kg config get graph"],
        ["kg config set"] = ["kg config set names people.csv places.csv", "kg config set --project graph news.kg"],
        ["kg config unset"] = ["kg config unset names"],
        ["kg config path"] = ["kg config path --project"],
        ["kg completion"] = ["eval \"$(kg completion bash)\""],
        ["kg help"] = ["kg help find", "kg help --man > kg.1"],
    };

    /// <summary>The examples of a command, named with those above it; empty where there are none.</summary>
    public static IReadOnlyList<string> Of(string command) => ByCommand.GetValueOrDefault(command, []);
}

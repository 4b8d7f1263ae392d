using System.Text;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Reliability.Tests.Files;

/// <summary>What is no graph of this version: every command that opens a graph refuses it in one line and leaves it as it is.</summary>
[Collection(KgCollection.Name)]
public sealed class ForeignFileTests
{
    private static readonly string[] Kinds = ["text", "zip", "zeros", "database", "database in use", "newer graph", "cut graph"];

    private static readonly string[][] Commands =
    [
        ["build", "in.txt"], ["add", "facts.jsonl"], ["import", "other.jsonl"], ["show", "Tolo"], ["find"], ["said"], ["documents"], ["remove", "story.txt"], ["stats"], ["export", "jsonl"],
        ["merge", "Tolo", "Denn"], ["unmerge", "Tolo"], ["merges"], ["rank", "--write"], ["communities"], ["components"], ["path", "Tolo", "Denn"], ["around", "Tolo"], ["similar", "Tolo"],
        ["timeline"], ["view", "--output", "page.html"], ["backup", "copy.kg"], ["ontology"], ["conflicts"],
    ];

    public static TheoryData<string> Files => [.. Kinds];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_command_refuses_it_in_one_line_and_leaves_it_as_it_was(string kind)
    {
        using var kg = new Kg();
        string[] inputs = [kg.Write("in.txt", "Anna Berg met Carl Dahl ."), kg.Facts("facts.jsonl", Some.Contribution()), kg.Write("other.jsonl", "")];
        using var held = Make(kg.Graph, kind);
        var before = kg.Content;
        foreach (var command in Commands)
        {
            var arguments = command.Select(w => inputs.SingleOrDefault(i => Path.GetFileName(i) == w) ?? (w is "copy.kg" or "page.html" ? kg[w] : w)).ToArray();
            var result = await kg.RunAsync(arguments);
            var said = $"kg {string.Join(' ', command)} on {kind}: {result.Code} {result.Out}{result.Error}";
            Assert.True(result is { Code: 4, Out: "" }, said);
            Assert.True(result.Error.Count(c => c == '\n') == 1 && result.Error.StartsWith($"kg: {kg.Graph}", StringComparison.Ordinal), said);
            Assert.True(before == kg.Content, said);
        }

        var diagnosis = await kg.RunAsync("doctor", "-q");
        Assert.Equal(1, diagnosis.Code);
        Assert.Contains("fault graph ", diagnosis.Out, StringComparison.Ordinal);
        Assert.Equal(before, kg.Content);
    }

    private static SqliteConnection? Make(string file, string kind)
    {
        switch (kind)
        {
            case "text": File.WriteAllText(file, "Dear diary, today the harbour was quiet. " + new string('x', 9000)); return null;
            case "zip": File.WriteAllBytes(file, [0x50, 0x4B, 3, 4, .. Encoding.ASCII.GetBytes(new string('z', 9000))]); return null;
            case "zeros": File.WriteAllBytes(file, new byte[8192]); return null;
            case "database": Raw(file, "CREATE TABLE document (id); INSERT INTO document VALUES (1)").Dispose(); return null;
            case "database in use": return Raw(file, "PRAGMA journal_mode = WAL; CREATE TABLE document (id); INSERT INTO document VALUES (1)");
        }

        using (var store = SqliteGraphStore.Open(file)) store.AddAsync(Some.Contribution()).GetAwaiter().GetResult();
        if (kind == "newer graph") Raw(file, "PRAGMA user_version = 1000").Dispose();
        if (kind == "cut graph")
        {
            using var cut = File.OpenWrite(file);
            cut.SetLength(cut.Length / 2);
        }

        return null;
    }

    private static SqliteConnection Raw(string file, string sql)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Sql.Execute(connection, sql);
        return connection;
    }
}

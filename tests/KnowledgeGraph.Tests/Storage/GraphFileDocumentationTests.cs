using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage;

public sealed partial class GraphFileDocumentationTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _page = File.ReadAllText(RepositoryFile("docs/graph-file.md"));

    public async Task InitializeAsync()
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        for (var n = 1; n <= 2; n++) await store.AddAsync(Some.Contribution(n, $"{n}.txt"));
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Every_query_of_the_page_gives_the_result_that_stands_below_it()
    {
        var examples = ExamplePattern().Matches(_page);
        Assert.True(examples.Count >= 3);
        Assert.All(examples, e => Assert.Equal(e.Groups["result"].Value.Trim(), Run(e.Groups["query"].Value)));
    }

    [Fact]
    public void The_page_names_every_table_view_and_column()
    {
        foreach (var name in Run("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").Split('\n'))
        {
            var row = _page.Split('\n').SingleOrDefault(l => l.StartsWith($"| `{name}` |", StringComparison.Ordinal));
            Assert.True(row is not null, $"docs/graph-file.md has no row for {name}");
            Assert.All(Run($"SELECT name FROM pragma_table_info('{name}')").Split('\n'), c => Assert.Contains($"{c}", row, StringComparison.Ordinal));
        }
    }

    private string Run(string query)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["graph.kg"]};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read()) lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture))));
        return string.Join('\n', lines);
    }

    private static string RepositoryFile(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository."), path);
    }

    [GeneratedRegex(@"```sql\n(?<query>.*?)```\s+```text\n(?<result>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();
}

using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

public sealed class NameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Mara", "Mara Denn")]
    [InlineData("mara d", "Mara Denn")]
    [InlineData("Den", "Denn")]
    [InlineData("Reb", "Rebels")]
    [InlineData("ambu", "")]
    [InlineData("Calvera", "Calvera1 Calvera2")]
    [InlineData("%", "")]
    public async Task Names_and_aliases_are_found_by_their_beginning_descriptions_are_not(string beginning, string expected)
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        foreach (var number in new[] { 1, 2 }) await store.AddAsync(Some.Contribution(number, $"{number}.txt"));
        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true, CheckPages = false });
        Assert.Equal(expected, string.Join(' ', (await reader.NamesAsync(beginning, 50)).Select(n => n.Name)));
    }

    [Fact]
    public async Task Those_of_most_documents_come_first_and_what_a_document_gave_goes_with_it()
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        var (first, second) = (Some.Meeting("Ada Berg", "Ada Zorn", "1.txt"), Some.Meeting("Ada Zorn", "Carl Dahl", "2.txt"));
        await store.AddAsync(first);
        await store.AddAsync(second);
        Assert.Equal([new("Ada Zorn", EntityKind.Person), new StoredName("Ada Berg", EntityKind.Person)], await store.NamesAsync("Ada", 50));
        Assert.Single(await store.NamesAsync("", 1));
        await store.RemoveAsync(first.Document.Id);
        Assert.Equal("Ada Zorn", Assert.Single(await store.NamesAsync("ada", 50)).Name);
    }
}

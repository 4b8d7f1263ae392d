using FsCheck.Xunit;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

public sealed class DayColumnTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Property(MaxTest = 25)]
    public bool Any_day_comes_back(ushort number)
    {
        using var folder = new TemporaryFolder();
        return Back(folder, DateOnly.FromDayNumber(number * 55 % DateOnly.MaxValue.DayNumber)).GetAwaiter().GetResult();
    }

    [Theory]
    [InlineData("2031-02-29")]
    [InlineData("2031-13-01")]
    [InlineData("2031-00-10")]
    [InlineData("0000-01-01")]
    [InlineData("2031-1-01")]
    [InlineData("2031-01-01 ")]
    [InlineData("2031/01/01")]
    [InlineData("٢٠٣١-٠١-٠١")]
    [InlineData("")]
    public async Task What_is_no_day_is_damage_and_is_named(string text)
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        await store.AddAsync(Some.Contribution());
        using (var command = store.Connection.CreateCommand())
        {
            command.CommandText = "UPDATE document SET published_at = $day";
            command.Parameters.AddWithValue("$day", text);
            command.ExecuteNonQuery();
        }

        var e = await Assert.ThrowsAsync<GraphStoreException>(() => store.LoadAsync());
        Assert.Contains($"'{text}'", e.Message, StringComparison.Ordinal);
    }

    private static async Task<bool> Back(TemporaryFolder folder, DateOnly day)
    {
        using var store = SqliteGraphStore.Open(folder["graph.kg"]);
        var story = Some.Contribution();
        await store.AddAsync(story with { Document = story.Document with { PublishedAt = day } });
        return (await store.LoadAsync()).Documents[0].PublishedAt == day;
    }
}

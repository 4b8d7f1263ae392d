using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>Whatever characters a text has, and wherever it stands: a graph file gives it back as it was.</summary>
public sealed class KeptTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Also where lists that are kept as one text meet: at the ends.</summary>
    [Fact]
    public Task Every_text_of_a_contribution_comes_back() => ComeBack(OddTexts.All.SelectMany(odd => new[] { Changed(text => odd + text), Changed(text => text + odd) }));

    [Fact]
    public Task Lists_of_texts_come_back() => ComeBack(OddTexts.All.SelectMany(odd => (string[][])[[odd], [odd, odd], [odd, ""], ["", odd], ["a", odd]]).Select((list, i) =>
    {
        var full = Changed(text => string.Create(CultureInfo.InvariantCulture, $"{text}{i}"));
        return full with
        {
            Entities = full.Entities.SetItem(0, full.Entities[0] with { Types = [.. list], Ids = [.. list], Aliases = [.. list], Roles = [.. list], Place = full.Entities[0].Place! with { Within = [.. list], Candidates = [.. list] } }),
        };
    }));

    /// <summary>UTF-8 has no halves of a character. Ids are keys: those that would become another one are refused.</summary>
    [Fact]
    public async Task Half_a_character_is_replaced_in_every_text_and_refused_in_ids()
    {
        static Contribution With(string end) => EveryText.Changed(FullContribution.Of(), (name, text) => EveryText.IsKey(name) ? text : text + end);
        foreach (var (half, whole) in new[] { ("\uD800", "\uFFFD"), ("\uDFFFa", "\uFFFDa"), ("a\uDC00\uD800", "a\uFFFD\uFFFD") })
        {
            using var folder = new TemporaryFolder();
            using var store = SqliteGraphStore.Open(folder["graph.kg"]);
            Assert.Equal(AddOutcome.Added, await store.AddAsync(With(half)));
            Assert.Equal(AddOutcome.Unchanged, await store.AddAsync(With(half)));
            Assert.True(ContributionEquality.Same(With(whole), Assert.Single(await store.ContributionsAsync().ToListAsync())));
            // Each kind of id: of entities, of relations, of documents, events and statements.
            foreach (var keys in (Func<string, bool>[])[name => name is "Value" or "From" or "To", name => name == "RelationId", name => EveryText.IsKey(name) && name is not ("Value" or "RelationId")])
            {
                var e = await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(EveryText.Changed(FullContribution.Of(), (name, text) => keys(name) ? text + half : text)));
                Assert.Contains("half a character", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_a_text_says_is_found_again()
    {
        var address = "a\0b" + new string('c', OddTexts.Short);
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        await store.AddAsync(Some.Contribution(1, address));
        await store.AddAsync(Some.Contribution(2, address + "d"));
        Assert.Equal(AddOutcome.Unchanged, await store.AddAsync(Some.Contribution(1, address)));
        Assert.Equal(AddOutcome.Changed, await store.AddAsync(Some.Contribution(3, address)));
        Assert.Equal(2, (await store.DocumentsAsync().ToListAsync()).Count);
    }

    /// <summary>Columns of a file that an older version wrote.</summary>
    [Theory]
    [InlineData("Homs\nSyria", "Homs", "Syria")]
    [InlineData("[sic]\nSyria", "[sic]", "Syria")]
    [InlineData("[1]", "[1]")]
    [InlineData("[null]", "[null]")]
    [InlineData("", "")]
    [InlineData(null)]
    public void Lines_of_before_are_read(string? column, params string[] texts) => Assert.Equal(texts, TextList.Read(column));

    [Fact]
    public void A_list_stands_on_lines_where_lines_can_hold_it()
    {
        Assert.Equal("Homs\nSyria", TextList.Of(["Homs", "Syria"]));
        Assert.Equal("""["a\nb","c"]""", TextList.Of(["a\nb", "c"]));
        Assert.Null(TextList.Of([]));
    }

    private static Contribution Changed(Func<string, string> change) => EveryText.Changed(FullContribution.Of(), (_, text) => change(text));

    private async Task ComeBack(IEnumerable<Contribution> contributions)
    {
        var given = contributions.DistinctBy(c => c.Document.Id, StringComparer.Ordinal).ToDictionary(c => c.Document.Id, StringComparer.Ordinal);
        Assert.True(given.Count > 200, $"{given.Count} contributions");
        using (var store = SqliteGraphStore.Open(_folder["graph.kg"]))
        {
            Sql.Execute(store.Connection, "PRAGMA synchronous = OFF");
            foreach (var contribution in given.Values) await store.AddAsync(contribution);
        }

        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true });
        var kept = await reader.ContributionsAsync().ToListAsync();
        Assert.Equal(given.Count, kept.Count);
        Assert.All(kept, c => Assert.True(ContributionEquality.Same(given[c.Document.Id], c)));
    }
}

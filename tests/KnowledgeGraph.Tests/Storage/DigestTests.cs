using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>Digests tell what was written from what was not.</summary>
public sealed class DigestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Also those that will come. Verdicts are kept beside the documents.</summary>
    [Fact]
    public void Every_property_of_a_contribution_counts()
    {
        var whole = FullContribution.Of();
        var digest = ContributionDigest.Of(new DigestBuilder(), whole);
        var changed = Changes(whole).Where(c => c.Path.Split('.', '[')[0] is not ("Rejected" or "Open" or "Document") && !c.Path.Contains("FactId", StringComparison.Ordinal) && !c.Path.Contains("Verdict", StringComparison.Ordinal)).ToList();
        Assert.True(changed.Count > 80, $"{changed.Count} properties were changed");
        Assert.Empty(changed.Where(c => ContributionDigest.Of(new DigestBuilder(), (Contribution)c.Value) == digest).Select(c => c.Path));
    }

    [Fact]
    public void Every_property_of_a_document_counts()
    {
        var document = FullContribution.Of().Document with { Source = "Tolo Post" };
        string Of(DocumentNode d) => RowDigests.Document(new DigestBuilder(), d, "x").End();
        Assert.All(Changes(document), c => Assert.NotEqual(Of(document), Of((DocumentNode)c.Value)));
        Assert.NotEqual(Of(document), RowDigests.Document(new DigestBuilder(), document, "y").End());
    }

    [Fact]
    public void Values_that_lie_side_by_side_are_told_apart()
    {
        string Of(Func<DigestBuilder, DigestBuilder> add) => add(new DigestBuilder()).End();
        string[] digests =
        [
            Of(d => d.Add("ab").Add("c")), Of(d => d.Add("a").Add("bc")), Of(d => d.Add("abc")), Of(d => d.Add("abc").Add((string?)null)), Of(d => d.Add("")), Of(d => d.Add((string?)null)),
            Of(d => d.Add(1)), Of(d => d.Add(1.0)), Of(d => d.Add("1")), Of(d => d.Add(["a"], (b, t) => b.Add(t)).Add("b")), Of(d => d.Add(["a", "b"], (b, t) => b.Add(t))),
        ];
        Assert.Equal(digests.Length, digests.Distinct().Count());
        Assert.Equal(Of(d => d.Add(0.0)), Of(d => d.Add(-0.0)));
        Assert.Equal(Of(d => d.Add("\uD83D")), Of(d => d.Add("\uFFFD")));
    }

    [Fact]
    public async Task What_can_be_written_is_read_as_it_was()
    {
        var full = FullContribution.Of();
        using (var store = SqliteGraphStore.Open(_folder["graph.kg"])) await store.AddAsync(full);
        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true });
        await foreach (var read in reader.ContributionsAsync()) Assert.True(ContributionEquality.Same(full, read));
    }

    [Fact]
    public async Task What_is_no_number_is_refused_and_the_graph_goes_on()
    {
        var full = FullContribution.Of();
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        var share = full.Entities[0] with { Place = full.Entities[0].Place! with { Latitude = double.NaN } };
        foreach (var broken in new[] { full with { Entities = full.Entities.SetItem(0, share) }, full with { Mentions = full.Mentions.SetItem(0, full.Mentions[0] with { Confidence = double.PositiveInfinity }) } })
            Assert.Contains("is no number", (await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(broken))).Message, StringComparison.Ordinal);
        await store.AddAsync(full);
        Assert.DoesNotContain(GraphCheck.Run(_folder["graph.kg"]), f => !f.IsSound);
    }

    [Theory]
    [InlineData("UPDATE document SET title = 'Another'", false)]
    [InlineData("UPDATE sentence SET text = text || '!'", true)]
    [InlineData("UPDATE mention SET start_offset = start_offset + 1", true)]
    public async Task A_row_that_is_not_what_was_written_is_refused(string damage, bool onlyContent)
    {
        using (var store = SqliteGraphStore.Open(_folder["graph.kg"]))
        {
            await store.AddAsync(FullContribution.Of());
            Sql.Execute(store.Connection, damage);
        }

        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true });
        var e = await Assert.ThrowsAsync<GraphStoreException>(async () =>
        {
            await foreach (var contribution in reader.ContributionsAsync()) Assert.Null(contribution);
        });
        Assert.Contains("is not what was written", e.Message, StringComparison.Ordinal);
        if (onlyContent) return;
        await Assert.ThrowsAsync<GraphStoreException>(async () =>
        {
            await foreach (var document in reader.DocumentsAsync()) Assert.Null(document);
        });
    }

    /// <summary>A part is read without all that the other documents say: what they say of its entities has digests of its own.</summary>
    [Theory]
    [InlineData("UPDATE entity_share SET mention_count = mention_count + 1")]
    [InlineData("UPDATE entity_name SET name = 'Mara Dent' WHERE name = 'Mara Denn'")]
    [InlineData("UPDATE setting SET value = value || ' ' WHERE name = 'names'")]
    public async Task What_a_part_of_the_graph_is_read_from_is_compared_too(string damage)
    {
        using (var store = SqliteGraphStore.Open(_folder["graph.kg"]))
        {
            for (var n = 1; n <= 3; n++) await store.AddAsync(Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")));
            await store.LoadAndKeepNamesAsync();
            Assert.NotNull(await store.LoadAboutAsync(["Calvera1"], null, 1, CancellationToken.None));
            Sql.Execute(store.Connection, damage);
            Assert.True(Sql.Number(store.Connection, "SELECT changes()") > 0, damage);
        }

        using var reader = SqliteGraphStore.Open(_folder["graph.kg"], new() { ReadOnly = true });
        var e = await Assert.ThrowsAsync<GraphStoreException>(() => reader.LoadAboutAsync(["Calvera1"], null, 1, CancellationToken.None));
        Assert.Contains("not what was written", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_large_file_the_documents_are_counted()
    {
        using var store = SqliteGraphStore.Open(_folder["graph.kg"]);
        for (var n = 1; n <= 3; n++) await store.AddAsync(Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")));
        PageCheck.Throw(store.Path, store.Connection, largestFile: 0);
        // The index that documents are read by lacks one of them: its entry is deleted while SQLite takes it for that of another index.
        Sql.Execute(store.Connection, "PRAGMA foreign_keys = OFF; DELETE FROM document WHERE document_key = 2");
        Sql.Execute(store.Connection, "PRAGMA writable_schema = ON; CREATE TABLE shadow (id TEXT NOT NULL UNIQUE)");
        Sql.Execute(store.Connection, "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_shadow_1') WHERE name = 'sqlite_autoindex_document_1'");
        using var other = GraphFile.OpenUnchecked(store.Path, TimeSpan.FromSeconds(1), Migrations.All);
        Assert.Contains("damaged", Assert.Throws<GraphStoreException>(() => PageCheck.Throw(store.Path, other, largestFile: 0)).Message, StringComparison.Ordinal);
    }

    /// <summary>A value with one property changed, for each of its properties and those below them; of a list in its first item.</summary>
    private static IEnumerable<(string Path, object Value)> Changes(object value)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null))
        {
            foreach (var (path, changed) in Changed(property.GetValue(value), property.PropertyType))
            {
                var copy = value.GetType().GetMethod("<Clone>$")?.Invoke(value, null) ?? RuntimeHelperCopy(value);
                property.SetValue(copy, changed);
                yield return (property.Name + path, copy);
            }
        }
    }

    private static object RuntimeHelperCopy(object value) =>
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(value, null)!;

    private static IEnumerable<(string Path, object? Value)> Changed(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return [("", value + "x")];
        if (type == typeof(int)) return [("", (int?)value + 1 ?? 7)];
        if (type == typeof(double)) return [("", (double?)value + 0.25 ?? 0.5)];
        if (type == typeof(bool)) return [("", !(bool)value!)];
        if (type == typeof(DateOnly)) return [("", (value as DateOnly?)?.AddDays(1) ?? new DateOnly(2031, 1, 1))];
        if (type.IsEnum) return [("", Enum.GetValues(type).Cast<object>().First(v => !v.Equals(value)))];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Items((IList)value!, type.GenericTypeArguments[0]);
        return value is null ? [] : Changes(value).Select(c => ("." + c.Path, (object?)c.Value));
    }

    private static IEnumerable<(string Path, object? Value)> Items(IList list, Type item)
    {
        foreach (var (path, changed) in list.Count == 0 ? [] : Changed(list[0], item)) yield return ("[0]" + path, List(item, [changed, .. list.Cast<object>().Skip(1)]));
        yield return ("[]", List(item, [.. list.Cast<object>().Skip(1)]));
    }

    private static object List(Type item, object?[] items)
    {
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return typeof(ImmutableCollectionsFactory).GetMethod(nameof(ImmutableCollectionsFactory.Of), BindingFlags.Static | BindingFlags.Public)!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static class ImmutableCollectionsFactory
    {
        public static ImmutableArray<T> Of<T>(T[] items) => [.. items];
    }
}

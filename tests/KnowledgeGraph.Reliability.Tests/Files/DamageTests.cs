using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Files;

/// <summary>Files with flipped bits and files that were cut off: refused, or read as they were; never read as something else.</summary>
public sealed class DamageTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20330);
    private byte[] _sound = [];
    private List<string> _expected = [];
    private List<string> _contributions = [];

    private string Graph => _folder["graph.kg"];

    public async Task InitializeAsync()
    {
        using (var store = SqliteGraphStore.Open(Graph))
        {
            for (var n = 1; n <= 6; n++) await store.AddAsync(TimesAndPlaces.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")));
            await store.AddAsync(TimesAndPlaces.Contribution(1, "0.txt"));
            await store.RemoveAsync(TimesAndPlaces.Contribution(2).Document.Id);
            await store.DecideAsync(KeptGraphs.Decision);
            await store.WriteScoresAsync("rank", Enumerable.Range(0, 50).ToDictionary(n => new EntityId(string.Create(CultureInfo.InvariantCulture, $"{n:x32}")), n => n / 7.0));
            await store.RememberAsync(Ontology.Default);
            await store.JudgeAsync([KeptGraphs.Verdict]);
        }

        _sound = await File.ReadAllBytesAsync(Graph);
        _expected = await EverythingAsync(readOnly: true);
        using var reader = SqliteGraphStore.Open(Graph, new() { ReadOnly = true });
        _contributions = await ContributionText.OfAsync(reader);
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_flipped_bit_anywhere_is_refused_or_changes_nothing_that_is_read()
    {
        var (refused, unchanged) = (0, 0);
        for (var n = 0; n < Scale.Of(60, 1000); n++)
        {
            // Every fourth in what is kept, where a flip is a letter or a digit; the others anywhere, also in room that nobody uses.
            var place = n % 4 == 0 ? PlaceOfText() : _random.Next(_sound.Length);
            var file = (byte[])_sound.Clone();
            file[place] ^= (byte)(1 << _random.Next(8));
            foreach (var readOnly in new[] { true, false })
            {
                await ResetAsync(file);
                if (await ReadAsync(readOnly) is not { } found) refused++;
                else if (found.SequenceEqual(_expected)) unchanged++;
                else Assert.Fail($"the bit at {place} changed what is read: {string.Join("; ", found.Except(_expected).Take(1))}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refused {refused}, as it was {unchanged}, wrong 0, of {_sound.Length} bytes"));
        Assert.True(refused > 0 && unchanged > 0);
    }

    [Fact]
    public async Task What_the_doctor_calls_sound_is_what_was_written()
    {
        for (var n = 0; n < Scale.Of(40, 1000); n++)
        {
            var file = (byte[])_sound.Clone();
            file[n % 2 == 0 ? PlaceOfText() : _random.Next(file.Length)] ^= (byte)(1 << _random.Next(8));
            await ResetAsync(file);
            if (GraphCheck.Run(Graph).Any(f => !f.IsSound)) continue;
            Assert.Equal(_expected, await EverythingAsync(readOnly: true));
        }
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_refused_and_left_as_it_was()
    {
        for (var n = 0; n < Scale.Of(40, 400); n++)
        {
            // Also at the end of a page, where nothing is torn.
            var length = n % 2 == 0 ? _random.Next(1, _sound.Length) : 4096 * _random.Next(1, _sound.Length / 4096);
            await ResetAsync(_sound[..length]);
            var before = _folder.Content();
            Assert.True(await ReadAsync(readOnly: true) is null, $"cut to {length} bytes it was read");
            Assert.True(await ReadAsync(readOnly: false) is null, $"cut to {length} bytes it was opened");
            Assert.Equal(before, _folder.Content());
        }
    }

    [Fact]
    public async Task A_document_added_to_a_damaged_graph_is_there_whole_or_the_graph_is_refused()
    {
        var added = TimesAndPlaces.Contribution(9, "9.txt");
        var line = ContributionText.Of(added);
        for (var n = 0; n < Scale.Of(30, 500); n++)
        {
            var file = (byte[])_sound.Clone();
            file[_random.Next(file.Length)] ^= (byte)(1 << _random.Next(8));
            await ResetAsync(file);
            try
            {
                using (var store = SqliteGraphStore.Open(Graph)) await store.AddAsync(added);
                using var reader = SqliteGraphStore.Open(Graph, new() { ReadOnly = true });
                Assert.Equal(_contributions.Append(line).Order(StringComparer.Ordinal), await ContributionText.OfAsync(reader));
            }
            catch (GraphStoreException e)
            {
                Assert.DoesNotContain('\n', e.Message);
            }
        }
    }

    /// <summary>SQLite takes a log up to the first frame that is not whole: the documents before it are there, as after a power cut.</summary>
    [Fact]
    public async Task A_flipped_bit_in_the_log_leaves_the_documents_before_it()
    {
        List<string> states = [];
        using (var store = SqliteGraphStore.Open(_folder["other.kg"]))
        {
            await store.AddAsync(Some.Contribution(1, "1.txt"));
            Sql.Execute(store.Connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            File.Copy(_folder["other.kg"], _folder["base.kg"]);
            states.Add(string.Join('\n', await ContributionText.OfAsync(store)));
            for (var n = 2; n <= 6; n++)
            {
                await store.AddAsync(Some.Contribution(n, string.Create(CultureInfo.InvariantCulture, $"{n}.txt")));
                states.Add(string.Join('\n', await ContributionText.OfAsync(store)));
            }

            File.Copy(_folder["other.kg-wal"], _folder["base.kg-wal"]);
        }

        var log = await File.ReadAllBytesAsync(_folder["base.kg-wal"]);
        for (var n = 0; n < Scale.Of(20, 300); n++)
        {
            await ResetAsync(await File.ReadAllBytesAsync(_folder["base.kg"]));
            var flipped = (byte[])log.Clone();
            flipped[_random.Next(log.Length)] ^= (byte)(1 << _random.Next(8));
            await File.WriteAllBytesAsync(Graph + "-wal", flipped);
            using var store = SqliteGraphStore.Open(Graph, new() { ReadOnly = n % 2 == 0 });
            Assert.Contains(string.Join('\n', await ContributionText.OfAsync(store)), states);
        }
    }

    private int PlaceOfText()
    {
        int place;
        do place = _random.Next(_sound.Length);
        while (!char.IsAsciiLetterOrDigit((char)_sound[place]));
        return place;
    }

    private async Task ResetAsync(byte[] content)
    {
        foreach (var file in Directory.GetFiles(_folder.Path, "graph.kg*")) File.Delete(file);
        await File.WriteAllBytesAsync(Graph, content);
    }

    /// <summary>Everything that is in the graph; null where it is refused.</summary>
    private async Task<List<string>?> ReadAsync(bool readOnly)
    {
        try
        {
            return await EverythingAsync(readOnly);
        }
        catch (GraphStoreException e)
        {
            Assert.StartsWith(Graph, e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', e.Message);
            return null;
        }
    }

    private async Task<List<string>> EverythingAsync(bool readOnly)
    {
        using var store = SqliteGraphStore.Open(Graph, new() { ReadOnly = readOnly });
        var lines = await ContributionText.OfAsync(store);
        await foreach (var document in store.DocumentsAsync()) lines.Add(document.ToString());
        lines.AddRange((await store.DecisionsAsync()).Select(d => d.ToString()));
        lines.AddRange((await store.VerdictsAsync()).Select(v => v.ToString()));
        lines.AddRange((await store.ScoresAsync()).Select(s => s.ToString()));
        lines.Add((await store.OntologyAsync())?.ToJson() ?? "");
        return lines;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Whatever is fed to the tool: it neither falls nor hangs, says in one line what it cannot read, and gives back what it took.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileInputTests(ITestOutputHelper output)
{
    private static readonly int PartSize = Scale.Of(128, 1000);

    /// <summary>Ten parts of a thousand inputs where all of it runs: each says what it found when it ends, and one alone can be run again.</summary>
    public static TheoryData<int> Parts => [.. Enumerable.Range(0, Scale.Of(1, 10))];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Hostile_inputs_are_read_or_refused_in_one_line_and_come_back_as_they_were(int part)
    {
        using var kg = new Kg();
        using var reader = EnglishReader.Open();
        ImmutableArray<HostileInput> inputs = [.. Enumerable.Range(part * PartSize, PartSize).Select(HostileInputs.Of)];
        HostileReading reading;
        var faults = new List<string>();
        await using (var store = SqliteGraphStore.Open(kg.Graph))
        {
            reading = new HostileReading(reader, store);
            reading.Calibrate();
            foreach (var input in inputs)
            {
                var path = kg["inputs/" + input.Name];
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, input.Bytes);
                try
                {
                    await reading.TakeAsync(input, path);
                }
                catch (Exception e)
                {
                    faults.Add($"{input.Name}: {e}");
                }
            }

            await StoreHolds(store, reading);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{inputs.Length} inputs: {reading.Articles} articles, {reading.Failures} refused; {reading.Calibration}; slowest {reading.Slowest.Name} with {reading.Slowest.Seconds:0.000} s, {reading.Slowest.Share:p1} of its limit"));
        Assert.True(faults.Count == 0, $"{faults.Count} faults: {string.Join("\n\n", faults.Take(20))}");
        Assert.True(reading.Articles > inputs.Length / 2 && reading.Failures > 5, "the inputs are no longer what they were made to be");
        await ExportHolds(kg, inputs, reading);
    }

    private static async Task StoreHolds(SqliteGraphStore store, HostileReading reading)
    {
        var kept = 0;
        await foreach (var contribution in store.ContributionsAsync())
        {
            kept++;
            Assert.True(ContributionEquality.Same(WellFormedText.Of(reading.Given[contribution.Document.Id]), contribution), contribution.Document.Uri);
        }

        Assert.Equal(reading.Given.Count, kept);
    }

    /// <summary>The lines of JSON are whole, and titles, sources, addresses, sentences and evidence are in them as the articles had them.</summary>
    private static async Task ExportHolds(Kg kg, ImmutableArray<HostileInput> inputs, HostileReading reading)
    {
        var exported = await kg.RunAsync("export", "jsonl");
        Assert.True(exported.Code == 0, exported.Error);
        var nodes = exported.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).Where(o => (string?)o["type"] == "node").ToLookup(o => (string)o["labels"]![0]!);
        var documents = nodes["Document"].ToDictionary(d => (string)d["properties"]!["id"]!, d => (JObject)d["properties"]!);
        var sentences = nodes["Sentence"].ToDictionary(s => (string)s["properties"]!["id"]!, s => (string)s["properties"]!["text"]!);
        Assert.Equal(reading.Given.Count, documents.Count);
        foreach (var (id, given) in reading.Given)
        {
            foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("title", given.Document.Title), ("source", given.Document.Source), ("uri", given.Document.Uri)])
                Assert.Equal(value is null ? null : HostileReading.WellFormed(value), (string?)documents[id][name]);
            foreach (var sentence in given.Sentences) Assert.Equal(HostileReading.WellFormed(sentence.Text), sentences[sentence.Id]);
        }

        var byUri = documents.Values.Where(d => d["uri"] is not null).ToLookup(d => (string)d["uri"]!, StringComparer.Ordinal);
        var found = 0;
        foreach (var article in inputs.SelectMany(i => i.Articles))
        {
            if (byUri[HostileReading.WellFormed(article.Uri)].SingleOrDefault() is not { } document) continue; // in another language, say
            found++;
            Assert.Equal(Fields(article.Title), Fields((string?)document["title"]));
            Assert.Equal(Fields(article.Source), Fields((string?)document["source"]));
        }

        Assert.True(found * 2 > inputs.Sum(i => i.Articles.Length), $"{found} of the articles came back");
    }

    /// <summary>Titles and sources keep all but their blanks.</summary>
    private static string Fields(string? text) => string.Join(' ', HostileReading.WellFormed(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

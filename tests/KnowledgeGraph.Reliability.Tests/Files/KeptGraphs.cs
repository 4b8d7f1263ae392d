using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Review;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Reliability.Tests.Files;

/// <summary>
/// A small graph file of each version of the schema, kept in <c>Data/vN.kg.gz</c>, with the documents that came with a version in <c>Data/documents-vN.jsonl</c>. A file that is missing
/// is made with KG_APPROVE=1; one that is there is never made anew, as files of that version are in users' hands.
/// </summary>
internal static class KeptGraphs
{
    public static readonly HandDecision Decision =
        new(Resolution.Verdict.Merge, new(EntityId.OfNamed(EntityKind.Person, "Mara Denn")), "Mara Denn", new(EntityId.OfNamed(EntityKind.Person, "Ivo Brandt")), "Ivo Brandt", "for the test");

    public static readonly FactVerdict Verdict = new(
        new string('a', 32), Judgement.Verified, "Mara Denn", "MEMBER_OF", "Northern Front", FactStatus.Actual, "She belongs to it .", "the test", new DateTimeOffset(2031, 5, 17, 8, 30, 0, TimeSpan.Zero), "twice");

    public static readonly EntityScore Score = new("rank", EntityId.OfNamed(EntityKind.Person, "Mara Denn"), 0.25);

    public static IEnumerable<int> Versions => Enumerable.Range(1, Migrations.All.Length);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Files", "Data");

    /// <summary>The file of a version.</summary>
    public static byte[] Unpack(int version)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(Folder, Name(version))), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What it holds, one line a document, ordinal order.</summary>
    public static List<string> Documents(int version) =>
        [.. Enumerable.Range(1, version).Select(v => Path.Combine(Folder, Lines(v))).Where(File.Exists).SelectMany(File.ReadAllLines).Order(StringComparer.Ordinal)];

    /// <summary>Makes what is missing in the source's folder.</summary>
    public static async Task MakeAsync([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "Data");
        Directory.CreateDirectory(folder);
        foreach (var version in Versions.Where(v => !File.Exists(Path.Combine(folder, Name(v)))))
        {
            using var temporary = new TemporaryFolder();
            await FillAsync(temporary["new.kg"], version);
            Reduce(temporary["new.kg"], temporary["old.kg"], version);
            using var packed = new GZipStream(File.Create(Path.Combine(folder, Name(version))), CompressionLevel.SmallestSize);
            packed.Write(await File.ReadAllBytesAsync(temporary["old.kg"]));
            var lines = Contributions(version).Where(c => c.Since == version).Select(c => ContributionText.Of(c.Contribution)).ToList();
            if (lines.Count > 0) await File.WriteAllLinesAsync(Path.Combine(folder, Lines(version)), lines);
        }
    }

    private static string Name(int version) => string.Create(CultureInfo.InvariantCulture, $"v{version}.kg.gz");

    private static string Lines(int version) => string.Create(CultureInfo.InvariantCulture, $"documents-v{version}.jsonl");

    /// <summary>What a version can hold, with the version from which on it can.</summary>
    private static IEnumerable<(int Since, Contribution Contribution)> Contributions(int version)
    {
        var own = Some.Contribution(4, "4.txt");
        own = own with { Entities = own.Entities.SetItem(0, own.Entities[0] with { Types = ["Militia"], Ids = ["wikidata:Q1"] }), Rejected = [] };
        var recurring = TimesAndPlaces.Contribution(5, "5.txt");
        var dated = recurring.Entities.IndexOf(recurring.Entities.Single(e => e.Time is not null));
        recurring = recurring with
        {
            Entities = recurring.Entities.SetItem(dated, recurring.Entities[dated] with { Time = new TimeInterval(null, null, TimeGranularity.Recurring, "every Friday") { Recurrence = "P1W" } }),
        };
        return new[] { (1, Some.Contribution(1, "1.txt")), (1, Some.Contribution(2, "2.txt")), (2, TimesAndPlaces.Contribution(3, "3.txt")), (5, own), (7, recurring) }.Where(c => c.Item1 <= version);
    }

    private static async Task FillAsync(string file, int version)
    {
        using var store = SqliteGraphStore.Open(file);
        foreach (var (_, contribution) in Contributions(version)) await store.AddAsync(contribution);
        if (version >= 3) await store.DecideAsync(Decision);
        if (version >= 4) await store.WriteScoresAsync(Score.Measure, new Dictionary<EntityId, double> { [Score.Entity] = Score.Value });
        if (version >= 5) await store.RememberAsync(Ontology.Default);
        if (version >= 6) await store.JudgeAsync([Verdict]);
    }

    /// <summary>The same rows in the tables of an older version.</summary>
    private static void Reduce(string file, string old, int version)
    {
        using var connection = new SqliteConnection($"Data Source={old};Pooling=False;Foreign Keys=False");
        connection.Open();
        Sql.Execute(connection, "PRAGMA journal_mode = WAL");
        foreach (var migration in Migrations.All.Take(version)) Sql.Execute(connection, migration.Sql);
        Sql.Execute(connection, $"ATTACH '{file}' AS new");
        foreach (var table in Column(connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table'"))
        {
            var columns = string.Join(", ", Column(connection, $"SELECT name FROM pragma_table_info('{table}', 'main')"));
            Sql.Execute(connection, $"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}");
        }

        Sql.Execute(connection, "DETACH new");
        Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {GraphFile.ApplicationId}; PRAGMA user_version = {version}"));
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var commands = new PreparedCommands(connection);
        return commands.Rows(sql, r => r.GetString(0));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>The steps of the schema, from the numbered SQL files in the assembly, and their application.</summary>
internal static class Migrations
{
    private const string Prefix = "KnowledgeGraph.Storage.";

    private static readonly Lazy<ImmutableArray<Migration>> Embedded = new(ReadEmbedded);

    public static ImmutableArray<Migration> All => Embedded.Value;

    /// <summary>Brings a file to the last version, all steps or none. Two programs may try at the same time.</summary>
    public static void Apply(SqliteConnection connection, ImmutableArray<Migration> migrations)
    {
        if (VersionOf(connection) >= migrations[^1].Version) return;
        Sql.Execute(connection, "BEGIN IMMEDIATE");
        try
        {
            var before = VersionOf(connection);
            foreach (var migration in migrations.Where(m => m.Version > before)) Sql.Execute(connection, migration.Sql);
            if (before < migrations[^1].Version)
            {
                if (before > 0) Sealing.SealAll(connection);
                Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {GraphFile.ApplicationId}"));
                Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migrations[^1].Version}"));
            }

            Sql.Execute(connection, "COMMIT");
        }
        catch
        {
            Sql.Rollback(connection);
            throw;
        }
    }

    public static int VersionOf(SqliteConnection connection) => (int)Sql.Number(connection, "PRAGMA user_version");

    private static ImmutableArray<Migration> ReadEmbedded()
    {
        var assembly = typeof(Migrations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).Select(n =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
                    return new Migration(int.Parse(n.AsSpan(Prefix.Length, 3), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
                }),
        ];
    }
}

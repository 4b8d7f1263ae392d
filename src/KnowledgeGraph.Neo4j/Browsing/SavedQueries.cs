using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Neo4j.Browsing;

/// <summary>Queries for users, from the folder <c>cypher/browser</c>.</summary>
public static class SavedQueries
{
    private const string Folder = "browser/";

    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<SavedQuery> All { get; } = [.. CypherLibrary.Names.Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(Read)];

    /// <summary>A zip with a file a query, which Neo4j Browser takes as saved scripts; the same bytes each time.</summary>
    public static byte[] Zip()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var query in All)
            {
                var entry = zip.CreateEntry($"{query.Name}.cypher");
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(Script(query)));
            }
        }

        return buffer.ToArray();
    }

    /// <summary>As Browser runs it: its question, its parameters as commands to try, the statement.</summary>
    /// <param name="query">The query.</param>
    public static string Script(SavedQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parameters = query.Parameters.Length == 0 ? "" : $":params {{{query.Parameters.Replace(" = ", ": ", StringComparison.Ordinal)}}};\n";
        return $"// {query.Question}\n{parameters}{query.Statement};\n";
    }

    private static SavedQuery Read(string name)
    {
        var lines = CypherLibrary.Source(name).Split('\n');
        var parameters = Head(lines, "Parameters");
        return new SavedQuery(name[Folder.Length..], Head(lines, "Question"), parameters == "none." ? "" : parameters[..^1], CypherLibrary.Statement(name));
    }

    private static string Head(string[] lines, string what) => lines.Single(l => l.StartsWith($"// {what}: ", StringComparison.Ordinal))[(what.Length + 5)..];
}

namespace KnowledgeGraph.Storage;

/// <summary>What a graph was built with, by name, inside the caller's transaction.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class SettingTable(PreparedCommands commands)
{
    private readonly DigestBuilder _digest = new();

    public string? Read(string name) => commands.Rows(
        "SELECT value, row_digest FROM setting WHERE name = $1",
        r =>
        {
            RowDigests.Setting(_digest, name, r.GetString(0)).Expect(r.TextOrNull(1), $"the setting '{name}' of the graph");
            return r.GetString(0);
        },
        name) is [var value] ? value : null;

    public List<string?> ReadAll() => [.. commands.Rows("SELECT name FROM setting ORDER BY name", r => r.GetString(0)).Select(Read)];

    /// <param name="name">Which.</param>
    /// <param name="value">Its value; null takes it away.</param>
    /// <returns>How many rows were written or taken away.</returns>
    public int Write(string name, string? value) => value is null
        ? commands.Execute("DELETE FROM setting WHERE name = $1", name)
        : commands.Execute("INSERT OR REPLACE INTO setting (name, value, row_digest) VALUES ($1, $2, $3)", name, value, RowDigests.Setting(_digest, name, value).End());
}

using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Something derived from all documents, kept in the table <c>setting</c>: a line with the version of the program that derived it, then what it is. Whoever changes documents,
/// decisions or verdicts takes it away in the same transaction; so what is there is true. Before it is derived, the one who does it leaves a mark there, and if the mark is
/// gone when it is done, somebody has written meanwhile.
/// </summary>
/// <param name="commands">The connection's statements.</param>
/// <param name="name">Name of the setting.</param>
internal sealed class KeptSetting(PreparedCommands commands, string name)
{
    private readonly SettingTable _settings = new(commands);

    /// <summary>What is kept by this version of the program; null where nothing is.</summary>
    public string? Read()
    {
        if (_settings.Read(name) is not { } value) return null;
        var end = value.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 || value[..end] != EntityResolution.Version ? null : value[(end + 1)..];
    }

    /// <summary>Leaves a mark.</summary>
    public void Mark(string mark) => _settings.Write(name, mark);

    /// <summary>Whether the mark is still there.</summary>
    public bool HasMark(string mark) => _settings.Read(name) == mark;

    /// <summary>Keeps what was derived.</summary>
    public void Write(string value) => _settings.Write(name, EntityResolution.Version + "\n" + value);

    /// <summary>Takes it away.</summary>
    public void Drop() => _settings.Write(name, null);
}

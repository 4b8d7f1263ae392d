using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Which names are one entity, kept in the table <c>setting</c> under <c>names</c>: a line with who resolved them, then the resolution. Whoever changes documents or
/// decisions takes it away in the same transaction; so what is there is true. Before they are resolved, the one who does it leaves a mark there, and if the mark
/// is gone when it is done, somebody has written meanwhile.
/// </summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class KeptNames(PreparedCommands commands)
{
    private const string Setting = "names";

    /// <summary>What is kept by this version of the program; null where nothing is.</summary>
    public EntityResolution? Read()
    {
        if (commands.Rows("SELECT value FROM setting WHERE name = $1", r => r.GetString(0), Setting) is not [var value]) return null;
        var end = value.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || value[..end] != EntityResolution.Version) return null;
        try
        {
            return EntityResolution.Parse(value[(end + 1)..]);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <summary>Leaves a mark.</summary>
    public void Mark(string mark) => Write(mark);

    /// <summary>Keeps a resolution where the mark still is.</summary>
    public bool Keep(string mark, EntityResolution resolution)
    {
        if (commands.Number("SELECT count(*) FROM setting WHERE name = $1 AND value = $2", Setting, mark) == 0) return false;
        Write(EntityResolution.Version + "\n" + WellFormedText.Of(resolution.ToJson()));
        return true;
    }

    /// <summary>Takes it away.</summary>
    public void Drop() => commands.Execute("DELETE FROM setting WHERE name = $1", Setting);

    private void Write(string value) => commands.Execute("INSERT OR REPLACE INTO setting (name, value) VALUES ($1, $2)", Setting, value);
}

using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Storage;

/// <summary>Which names are one entity, kept in the table <c>setting</c> under <c>names</c> (<see cref="KeptSetting"/>).</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class KeptNames(PreparedCommands commands)
{
    private readonly KeptSetting _setting = new(commands, "names");

    /// <summary>What is kept by this version of the program; null where nothing is.</summary>
    public EntityResolution? Read()
    {
        if (_setting.Read() is not { } value) return null;
        try
        {
            return EntityResolution.Parse(value);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <summary>Leaves a mark.</summary>
    public void Mark(string mark) => _setting.Mark(mark);

    /// <summary>Keeps a resolution where the mark still is.</summary>
    public bool Keep(string mark, EntityResolution resolution)
    {
        if (!_setting.HasMark(mark)) return false;
        _setting.Write(WellFormedText.Of(resolution.ToJson()));
        return true;
    }

    /// <summary>Takes it away.</summary>
    public void Drop() => _setting.Drop();
}

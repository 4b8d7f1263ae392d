using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Walks through the documents of a graph by id, as they are when the first is read. Holds one document at a time.</summary>
internal sealed class DocumentCursor : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly ContributionReader _reader;
    private readonly SqliteCommand _command;
    private SqliteDataReader? _rows;

    /// <param name="path">The file, for messages.</param>
    /// <param name="connection">A connection of its own; the open rows hold its view of the graph.</param>
    public DocumentCursor(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
        _commands = new PreparedCommands(connection);
        _reader = new ContributionReader(_commands);
        _command = connection.CreateCommand();
        _command.CommandText = $"SELECT {ContributionReader.DocumentColumns}, document_key FROM document ORDER BY id";
    }

    /// <summary>A number that differs when another connection has written since it was last asked for.</summary>
    public long Version => Guarded(() => Sql.Number(_connection, "PRAGMA data_version"));

    /// <summary>How many documents there are.</summary>
    public long Count => Guarded(() => Sql.Number(_connection, "SELECT count(*) FROM document"));

    /// <summary>From here on the graph is seen as it is now.</summary>
    public void Begin() => Guarded(() =>
    {
        Sql.Execute(_connection, "BEGIN");
        return _rows = _command.ExecuteReader();
    });

    /// <summary>Ends what <see cref="Begin"/> began.</summary>
    public void End() => Guarded(() =>
    {
        _rows?.Dispose();
        _rows = null;
        Sql.Rollback(_connection);
        return true;
    });

    /// <summary>Reads the next document.</summary>
    public bool TryRead<T>(Func<ContributionReader, DocumentNode, long, T> read, [MaybeNullWhen(false)] out T item)
    {
        var (more, found) = Guarded(() => _rows!.Read() ? (true, read(_reader, ContributionReader.Document(_rows), _rows.GetInt64(8))) : (false, default(T)));
        item = found;
        return more;
    }

    /// <summary>Passes over some documents.</summary>
    public void Skip(int documents) => Guarded(() =>
    {
        while (documents > 0 && _rows!.Read()) documents--;
        return documents;
    });

    public void Dispose()
    {
        _rows?.Dispose();
        _command.Dispose();
        _commands.Dispose();
        _connection.Dispose();
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Of(_path, e);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidCastException or InvalidOperationException)
        {
            throw StoreErrors.Damaged(_path, e.Message, e);
        }
    }
}

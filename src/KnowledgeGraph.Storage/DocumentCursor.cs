using System.Diagnostics.CodeAnalysis;
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
        _command.CommandText = $"SELECT {ContributionReader.DocumentColumns} FROM document ORDER BY id";
    }

    public bool TryRead<T>(Func<ContributionReader, DocumentRow, T> read, [MaybeNullWhen(false)] out T item)
    {
        try
        {
            if (_rows is null)
            {
                Sql.Execute(_connection, "BEGIN");
                _rows = _command.ExecuteReader();
            }

            var more = _rows.Read();
            item = more ? read(_reader, _reader.Document(_rows)) : default;
            return more;
        }
        catch (Exception e) when (StoreErrors.Explain(_path, e) is { } known)
        {
            throw known;
        }
    }

    public void Dispose()
    {
        _rows?.Dispose();
        _command.Dispose();
        _commands.Dispose();
        _connection.Dispose();
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>The statements of one connection, each prepared once. Parameters are named $1, $2, … in order.</summary>
internal sealed partial class PreparedCommands(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    public SqliteConnection Connection => connection;

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>Executes an INSERT and returns the number of the new row.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Bind(sql, values).ExecuteNonQuery();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>The rows of a query, read to the end before the call returns.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>The number in the first column of the first row; null where there is no row.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteScalar() is long number ? number : null;

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _commands.Clear();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            if (HasNull(values[i])) sql = FromBytes(sql, i + 1);
        if (!_commands.TryGetValue(sql, out var command)) _commands[sql] = command = Prepare(sql, values.Length);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = HasNull(values[i]) ? Encoding.UTF8.GetBytes((string)values[i]!) : values[i] ?? DBNull.Value;
        return command;
    }

    /// <summary>
    /// Whether a value is a text with U+0000. SQLite keeps such texts, but the package hands over those of more than 512 bytes of UTF-8 without their length, and they
    /// would end there. All are bound as bytes, which have a length.
    /// </summary>
    private static bool HasNull(object? value) => value is string text && text.Contains('\0');

    /// <summary>The statement with one parameter whose bytes are a text.</summary>
    private static string FromBytes(string sql, int parameter)
    {
        var name = Name(parameter);
        return Parameters().Replace(sql, m => m.Value == name ? $"CAST({name} AS TEXT)" : m.Value);
    }

    private static string Name(int parameter) => string.Create(CultureInfo.InvariantCulture, $"${parameter}");

    [GeneratedRegex(@"\$[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Parameters();

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = Name(i) });
        return command;
    }
}

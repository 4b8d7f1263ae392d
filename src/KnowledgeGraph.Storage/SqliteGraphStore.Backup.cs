using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <content>Copies.</content>
public sealed partial class SqliteGraphStore
{
    /// <summary>
    /// Copies the graph as it is now into a new file (https://sqlite.org/lang_vacuum.html#vacuuminto): whole, without the room that removed documents left, read again and checked, and
    /// on the disk when the task ends. Others may read and write meanwhile; what they write then is not in the copy.
    /// </summary>
    /// <param name="file">The file to make; it must not exist. Nothing is left of it when copying fails.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <exception cref="GraphStoreException">The graph is damaged, or the copy cannot be written.</exception>
    /// <exception cref="IOException">The file exists.</exception>
    public Task BackupAsync(string file, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var target = System.IO.Path.GetFullPath(file);
        if (System.IO.Path.Exists(target)) throw new IOException($"{target}: exists already; name another file.");
        return Task.Run(() => Backup(target, cancellationToken), cancellationToken);
    }

    /// <summary>Takes kept relations that hold no longer out of a copy: they can say what a removed document said.</summary>
    private void Forget(string copy)
    {
        using (var reader = GraphFile.OpenAnotherReader(copy, _options.BusyTimeout, _migrations))
        using (var commands = new PreparedCommands(reader))
            if (!new KeptRelations(commands).HasRemains()) return;
        using var connection = GraphFile.OpenWriter(copy, _options.BusyTimeout, _migrations);
        using (var commands = new PreparedCommands(connection)) new KeptRelations(commands).Forget();
        Sql.Execute(connection, "VACUUM");
    }

    private void Backup(string target, CancellationToken cancellationToken)
    {
        try
        {
            using (var connection = GraphFile.OpenAnotherReader(Path, _options.BusyTimeout, _migrations))
            using (cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle)))
            {
                Sql.Execute(connection, "PRAGMA query_only = OFF");
                using var command = connection.CreateCommand();
                command.CommandText = "VACUUM INTO $target";
                command.CommandTimeout = 0;
                command.Parameters.AddWithValue("$target", target);
                command.ExecuteNonQuery();
            }

            Forget(target);
            using (var copy = new FileStream(target, FileMode.Open, FileAccess.ReadWrite)) copy.Flush(flushToDisk: true);
            if (GraphCheck.Run(target, cancellationToken).FirstOrDefault(f => !f.IsSound) is { } fault)
                throw StoreErrors.Damaged(Path, $"{fault.What}; the copy was not kept");
        }
        catch (Exception e)
        {
            File.Delete(target);
            cancellationToken.ThrowIfCancellationRequested();
            if (e is SqliteException sqlite) throw StoreErrors.Of(StoreErrors.IsAboutContent(sqlite) ? Path : target, sqlite);
            throw;
        }
    }
}

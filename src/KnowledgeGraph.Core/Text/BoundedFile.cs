namespace KnowledgeGraph.Text;

/// <summary>
/// Files that a user names for something small: settings, passwords, lists. What has more bytes than such a thing can have is refused when they are met, so that a device without end or a
/// pipe, whose length nobody knows before, does not fill the memory.
/// </summary>
public static class BoundedFile
{
    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file; named pipes are read, too.</param>
    /// <param name="mostBytes">The most bytes that it may have; reading one more throws <see cref="InvalidDataException"/> with the file and the limit.</param>
    /// <exception cref="InvalidDataException">It has more bytes, as far as that is known already.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static Stream Open(string path, long mostBytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostBytes, 1);
        var file = File.OpenRead(path);
        if (!file.CanSeek || file.Length <= mostBytes) return new BoundedStream(file, path, mostBytes);
        file.Dispose();
        throw BoundedStream.TooLarge(path, mostBytes);
    }

    /// <summary>Reads a file of UTF-8 whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mostBytes">The most bytes that it may have.</param>
    /// <exception cref="InvalidDataException">It has more.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static string ReadText(string path, long mostBytes)
    {
        using var reader = new StreamReader(Open(path, mostBytes));
        return reader.ReadToEnd();
    }
}

using System.Buffers.Binary;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Tells graph files from others by the header that SQLite writes (https://sqlite.org/fileformat.html): its name, and kg's mark as the application's.</summary>
internal static class GraphHeader
{
    private const int Bytes = 72, MarkAt = 68;

    /// <summary>"KGRF".</summary>
    private const int Mark = 0x4B475246;

    /// <summary>Whether a file is a graph; false where it cannot be read.</summary>
    /// <param name="file">The file.</param>
    public static bool IsIn(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var header = new byte[Bytes];
            return stream.ReadAtLeast(header, Bytes, throwOnEndOfStream: false) == Bytes && header.AsSpan().StartsWith("SQLite format 3\0"u8)
                && BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(MarkAt)) == Mark;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

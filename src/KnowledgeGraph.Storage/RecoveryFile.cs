namespace KnowledgeGraph.Storage;

/// <summary>The file beside a database from which SQLite mends it after a power cut (https://sqlite.org/fileformat2.html): its log, or its rollback journal.</summary>
internal static class RecoveryFile
{
    private static readonly byte[][] LogMarks = [[0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83]];
    private static readonly byte[][] JournalMarks = [[0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]];

    public static bool IsBeside(string path) => BeginsWith(path + "-wal", LogMarks) || BeginsWith(path + "-journal", JournalMarks);

    private static bool BeginsWith(string path, byte[][] marks)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var first = new byte[8];
            var length = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            return marks.Any(m => m.Length <= length && first.AsSpan().StartsWith(m));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

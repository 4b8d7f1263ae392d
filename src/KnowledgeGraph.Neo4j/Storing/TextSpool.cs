using System.Text;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>
/// The texts of documents in a file of its own, which the user alone can read and which goes with the program: what was just sent to a server need not be asked for
/// again. Where it cannot be written, on a full disk for example, it keeps nothing more. Safe for use from several threads.
/// </summary>
internal sealed class TextSpool : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Digest, long Start, int Length)> _places = new(StringComparer.Ordinal);
    private FileStream? _file;
    private bool _isFull;

    /// <summary>Keeps a text; an earlier one of the document is forgotten.</summary>
    /// <param name="id">The document.</param>
    /// <param name="digest">Says later whether this text is meant.</param>
    /// <param name="text">The text.</param>
    public void Keep(string id, string digest, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        lock (_gate)
        {
            _places.Remove(id);
            if (_isFull) return;
            try
            {
                _file ??= Open();
                var start = _file.Seek(0, SeekOrigin.End);
                _file.Write(bytes);
                _places[id] = (digest, start, bytes.Length);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _isFull = true;
            }
        }
    }

    /// <summary>Whether the text with a digest is kept.</summary>
    public bool Has(string id, string? digest)
    {
        lock (_gate) return _places.TryGetValue(id, out var place) && place.Digest == digest;
    }

    /// <summary>A text that is kept.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public string Read(string id)
    {
        lock (_gate)
        {
            var place = _places[id];
            var bytes = new byte[place.Length];
            _file!.Seek(place.Start, SeekOrigin.Begin);
            _file.ReadExactly(bytes);
            return Encoding.UTF8.GetString(bytes);
        }
    }

    public void Dispose() => _file?.Dispose();

    private static FileStream Open()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"kg-{Path.GetRandomFileName()}"), options);
    }
}

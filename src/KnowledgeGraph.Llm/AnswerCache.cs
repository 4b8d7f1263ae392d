using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Llm;

/// <summary>Answers on disk, each under the digest of model, instructions and question: a question that is changed in any of them is another one. A file that cannot be read or written is as none.</summary>
/// <param name="folder">The folder; it is made when the first answer is kept.</param>
internal sealed class AnswerCache(string folder)
{
    private static int _last;

    public static string KeyOf(string model, Instructions instructions, string question) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', model, instructions.Text, instructions.Schema.GetRawText(), question))));

    public string? Find(string key)
    {
        try
        {
            return File.Exists(PathOf(key)) ? File.ReadAllText(PathOf(key)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns>Whether it could be kept.</returns>
    public bool Keep(string key, string answer)
    {
        var path = PathOf(key);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var partial = FormattableString.Invariant($"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref _last)}.part");
            File.WriteAllText(partial, answer);
            File.Move(partial, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key[..2], key + ".json");
}

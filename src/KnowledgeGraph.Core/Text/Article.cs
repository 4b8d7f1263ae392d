using System.Text;

namespace KnowledgeGraph.Text;

/// <summary>What comes in: a readable text and what is known about it. Every offset of the text leads back to the original.</summary>
public sealed record Article
{
    /// <summary>The readable text, markup removed.</summary>
    public required string Text { get; init; }

    /// <summary>Leads from offsets in <see cref="Text"/> to offsets in the original; the default is the identity.</summary>
    public OffsetMap Offsets { get; init; } = OffsetMap.Identity;

    /// <summary>Headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, against which "last week" is read; without it relative times stay open.</summary>
    public DateOnly? PublishedAt { get; init; }

    /// <summary>Who published it ("Reuters"), if known.</summary>
    public string? Source { get; init; }

    /// <summary>Where it came from: an address, or the path as the user gave it. A new text under the same address replaces the old one.</summary>
    public string? Uri { get; init; }

    /// <summary>Reads a plain UTF-8 text file; its path becomes <see cref="Uri"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is empty or is not UTF-8 text.</exception>
    public static Article FromFile(string path)
    {
        try
        {
            return FromText(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)), path.Replace('\\', '/'));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}: not UTF-8 text (byte {e.Index}); convert it to UTF-8 first.", e);
        }
        catch (FileNotFoundException e)
        {
            throw new FileNotFoundException($"{path}: no such file; give the path of a UTF-8 text, absolute or from the folder that the program runs in.", path, e);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new DirectoryNotFoundException($"{path}: no such folder; give the path of a UTF-8 text, absolute or from the folder that the program runs in.", e);
        }
    }

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="uri">Where it came from, if known.</param>
    /// <exception cref="InvalidDataException">The text has no visible character.</exception>
    public static Article FromText(string text, string? uri = null)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidDataException($"{uri ?? "text"}: empty; give an article with at least one sentence.");
        return new Article { Text = text, Uri = uri };
    }
}

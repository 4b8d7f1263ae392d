using System.Text;

namespace KnowledgeGraph.Text;

/// <summary>White space in words that are shown or compared.</summary>
public static class WhiteSpace
{
    /// <summary>The text with every run of white space as one blank, trimmed.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }
}

using System.Text;

namespace KnowledgeGraph.Graphs;

/// <summary>What two spellings of one name have in common.</summary>
public static class NameKey
{
    /// <summary>The name without case, accents, full stops, a leading article and a final possessive; dashes and runs of blanks count as one blank.</summary>
    /// <param name="name">A name.</param>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in Text.LatinFolding.Fold(name).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c) || c is '-' or '‐' or '‑' or '–' or '—' or '/' or ',') { if (key.Length > 0 && key[^1] != ' ') key.Append(' '); }
            else if (c is not ('.' or '"' or '“' or '”')) key.Append(c is '’' or '‘' or 'ʻ' or '`' ? '\'' : c);
        }

        var text = key.ToString().Trim();
        if (text.StartsWith("the ", StringComparison.Ordinal) && text.Length > 4) text = text[4..];
        return text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
    }
}

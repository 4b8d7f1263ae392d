using System.Text;
using System.Xml;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Replaces by U+FFFD what a format cannot hold, and counts it.</summary>
internal sealed class Characters
{
    private const char Replacement = '\uFFFD';

    /// <summary>How many were replaced.</summary>
    public int Replaced { get; private set; }

    /// <summary>Text that UTF-8 can hold: without halves of surrogate pairs.</summary>
    public string Unicode(string text) => Clean(text, _ => true);

    /// <summary>Text that XML 1.0 can hold: also without control characters other than tab, line feed and carriage return, and without U+FFFE and U+FFFF.</summary>
    public string Xml(string text) => Clean(text, XmlConvert.IsXmlChar);

    private string Clean(string text, Func<char, bool> holds)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair || (!char.IsSurrogate(text[i]) && holds(text[i])))
            {
                clean?.Append(text, i, pair ? 2 : 1);
                if (pair) i++;
                continue;
            }

            clean ??= new StringBuilder(text.Length).Append(text, 0, i);
            clean.Append(Replacement);
            Replaced++;
        }

        return clean?.ToString() ?? text;
    }
}

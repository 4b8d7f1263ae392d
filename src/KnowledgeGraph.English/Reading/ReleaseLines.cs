using System.Text.RegularExpressions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>The lines by which a press release shows whose it is: "Press contact: …", "About Veltro".</summary>
internal static partial class ReleaseLines
{
    /// <summary>Whether a sentence is a line that says whom to ask.</summary>
    /// <param name="text">The text that the sentence points into.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsContact(string text, Sentence sentence) => Contact().IsMatch(text.AsSpan(sentence.Span.Start, sentence.Span.Length));

    /// <summary>Whether a sentence is a heading such as "About Veltro".</summary>
    /// <param name="text">The text that the sentence points into.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsAbout(string text, Sentence sentence) => About().IsMatch(text.AsSpan(sentence.Span.Start, sentence.Span.Length));

    /// <summary>Whether a sentence says that the document is a press release, whoever sends it: "About us", "Notes to editors".</summary>
    /// <param name="text">The text that the sentence points into.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsRelease(string text, Sentence sentence) => Release().IsMatch(text.AsSpan(sentence.Span.Start, sentence.Span.Length)) || IsContact(text, sentence) || IsAbout(text, sentence);

    [GeneratedRegex(@"^(about us$|notes? (to|for) (the )?editors|for (immediate|media|press) release|(for )?(more|further) information)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Release();

    [GeneratedRegex(@"^((press|media|news|for further|for more) ?)?(contact|contacts|enquiries|inquiries|information|office)( for (the )?(press|media|editors))?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^About (the )?\p{Lu}[^.!?]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex About();
}

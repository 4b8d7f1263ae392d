using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>
/// Cuts English text into words as the English treebanks of Universal Dependencies do: clitics apart (do|n't, he|'s), hyphens and slashes
/// between letters apart, abbreviations and initials with their full stop, numbers with inner points and commas, currency and percent signs
/// apart, addresses whole. Equal, word for word, to training/tokenize_en.py, which the model was trained with. Linear in the text's length.
/// </summary>
public static class WordTokenizer
{
    /// <summary>Cuts a piece of a text into words, as if nothing stood around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The piece, usually a sentence.</param>
    /// <returns>The words in order, without overlap, as offsets into <paramref name="text"/>; every gap is white space.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> reaches beyond the text.</exception>
    public static ImmutableArray<TextSpan> Tokenize(string text, TextSpan range)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>(range.Length / 5 + 1);
        new WordScanner(text.AsSpan(range.Start, range.Length), range.Start, words).Run();
        return words.DrainToImmutable();
    }
}

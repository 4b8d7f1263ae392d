using System.Text;

namespace KnowledgeGraph.Cli.Completion;

/// <summary>A bash command line as far as it is typed, taken apart by bash's rules of quoting.</summary>
/// <param name="Words">The whole words, the tool's name included, without their quotes.</param>
/// <param name="Typed">The last word, as far as it is typed, without its quotes.</param>
/// <param name="Kept">How many characters of <paramref name="Typed"/> bash leaves standing before what it takes for the word: up to the last : or = outside quotes.</param>
internal sealed record BashWords(IReadOnlyList<string> Words, string Typed, int Kept)
{
    /// <summary>Takes a line apart.</summary>
    public static BashWords Of(string line)
    {
        var (words, word, quote, inWord, kept) = (new List<string>(), new StringBuilder(), '\0', false, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote == '\'' && c != quote) word.Append(c);
            else if (quote == c && quote != '\0') quote = '\0';
            else if (c == '\\' && i + 1 < line.Length && (quote == '\0' || line[i + 1] is '"' or '\\' or '$' or '`')) (word, inWord) = (word.Append(line[++i]), true);
            else if (quote == '\0' && c is '\'' or '"') (quote, inWord) = (c, true);
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                if (inWord) words.Add(word.ToString());
                (word, inWord, kept) = (word.Clear(), false, 0);
            }
            else
            {
                (word, inWord) = (word.Append(c), true);
                if (quote == '\0' && c is ':' or '=') kept = word.Length;
            }
        }

        return new(words, word.ToString(), quote == '\0' ? kept : 0);
    }
}

using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Model;

/// <summary>Finds the <see cref="LetterShape"/> of words; equal to <c>shape</c> in training/encode.py.</summary>
internal static class LetterShapes
{
    /// <summary>The shape of a word.</summary>
    /// <param name="word">Its characters.</param>
    /// <param name="isFirst">Whether no word with a letter stands before it in the sentence.</param>
    /// <param name="hasLetter">Whether the word has a letter.</param>
    internal static LetterShape Of(ReadOnlySpan<char> word, bool isFirst, out bool hasLetter)
    {
        int letters = 0, upper = 0, lower = 0;
        bool firstUpper = false, digit = false, point = false;
        for (var i = 0; i < word.Length;)
        {
            var c = CharacterClass.At(word, i, out var length);
            i += length;
            point |= c.Value == '.';
            if (!CharacterClass.IsLetter(c))
            {
                digit |= CharacterClass.IsDigit(c);
                continue;
            }

            if (CharacterClass.IsUpper(c)) upper++;
            else if (CharacterClass.IsLower(c)) lower++;
            if (letters++ == 0) firstUpper = upper == 1;
        }

        hasLetter = letters > 0;
        if (!hasLetter) return digit ? LetterShape.Digits : LetterShape.Punctuation;
        var title = isFirst ? LetterShape.FirstTitle : LetterShape.Title;
        if (point && upper > 0 && letters <= 4) return LetterShape.Pointed;
        if (upper == letters) return letters > 1 ? LetterShape.Upper : title;
        if (lower == letters) return LetterShape.Lower;
        return firstUpper && lower == letters - 1 ? title : LetterShape.Mixed;
    }
}

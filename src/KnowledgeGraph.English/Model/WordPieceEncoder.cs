using KnowledgeGraph.Text;
using Microsoft.ML.Tokenizers;

namespace KnowledgeGraph.English.Model;

/// <summary>
/// From words to WordPiece ids and letter shapes; equal to training/encode.py. The library's tokenizer does the greedy matching only:
/// lower-casing, accents and the cut at punctuation are done here, because its own follow other rules.
/// </summary>
internal sealed class WordPieceEncoder
{
    private const int MaxPiecesPerWord = 12, MaxLettersPerPart = 100;

    private readonly WordPieceTokenizer _pieces;
    private readonly int _begin, _end, _unknown;

    private WordPieceEncoder(WordPieceTokenizer pieces)
    {
        _pieces = pieces;
        _begin = IdOf("[CLS]");
        _end = IdOf("[SEP]");
        _unknown = IdOf("[UNK]");
    }

    /// <summary>Reads a vocabulary, one piece a line.</summary>
    /// <param name="path">The file vocab.txt.</param>
    /// <exception cref="InvalidDataException">It is no vocabulary, or lacks one of the special pieces.</exception>
    internal static WordPieceEncoder Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return new WordPieceEncoder(WordPieceTokenizer.Create(file, new WordPieceOptions { MaxInputCharsPerWord = 2 * MaxLettersPerPart }));
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException($"{path}: not the vocabulary of the model ({e.Message}); copy models/english again.", e);
        }
    }

    /// <summary>Encodes a sentence of any length.</summary>
    internal EncodedSentence Encode(string text, IReadOnlyList<TextSpan> words)
    {
        var pieces = new List<int>(words.Count * 3 / 2 + 2) { _begin };
        var shapes = new List<LetterShape>(pieces.Capacity) { LetterShape.Punctuation };
        var first = new int[words.Count];
        var last = new int[words.Count];
        var begun = false;
        for (var w = 0; w < words.Count; w++)
        {
            var word = text.AsSpan(words[w].Start, words[w].Length);
            var shape = LetterShapes.Of(word, !begun, out var hasLetter);
            begun |= hasLetter;
            first[w] = pieces.Count;
            AddPieces(word, pieces);
            last[w] = pieces.Count - 1;
            while (shapes.Count < pieces.Count) shapes.Add(shape);
        }

        pieces.Add(_end);
        shapes.Add(LetterShape.Punctuation);
        return new EncodedSentence([.. pieces], [.. shapes], first, last);
    }

    /// <summary>Pieces of one word: every run of word characters and every other character by itself; the first twelve pieces count.</summary>
    private void AddPieces(ReadOnlySpan<char> word, List<int> pieces)
    {
        var plain = AccentFolding.Fold(LowerCase.Of(word)).AsSpan();
        var start = pieces.Count;
        for (var i = 0; i < plain.Length && pieces.Count - start < MaxPiecesPerWord;)
        {
            var c = CharacterClass.At(plain, i, out var length);
            var end = i + length;
            if (CharacterClass.IsWord(c)) end = PartEnd(plain, end, out length);
            else length = 1;
            if (length > MaxLettersPerPart) pieces.Add(_unknown);
            else if (!CharacterClass.IsSpace(c)) pieces.AddRange(_pieces.EncodeToIds(plain[i..end], considerPreTokenization: false, considerNormalization: false));
            i = end;
        }

        if (pieces.Count == start) pieces.Add(_unknown);
        else if (pieces.Count - start > MaxPiecesPerWord) pieces.RemoveRange(start + MaxPiecesPerWord, pieces.Count - start - MaxPiecesPerWord);
    }

    /// <summary>End of a run of word characters whose first one ends at <paramref name="end"/>.</summary>
    private static int PartEnd(ReadOnlySpan<char> word, int end, out int letters)
    {
        for (letters = 1; end < word.Length; letters++)
        {
            if (!CharacterClass.IsWord(CharacterClass.At(word, end, out var length))) break;
            end += length;
        }

        return end;
    }

    private int IdOf(string special)
    {
        var ids = _pieces.EncodeToIds(special, considerPreTokenization: false, considerNormalization: false);
        return ids.Count == 1 ? ids[0] : throw new ArgumentException($"{special} is missing", nameof(special));
    }
}

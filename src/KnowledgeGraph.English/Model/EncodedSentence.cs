namespace KnowledgeGraph.English.Model;

/// <summary>A sentence, or a window of one, as the model reads it.</summary>
/// <param name="Pieces">WordPiece ids with [CLS] and [SEP].</param>
/// <param name="Shapes">Letter shape of the word that each piece belongs to.</param>
/// <param name="First">Index of each word's first piece.</param>
/// <param name="Last">Index of each word's last piece.</param>
internal sealed record EncodedSentence(int[] Pieces, LetterShape[] Shapes, int[] First, int[] Last)
{
    /// <summary>Number of words.</summary>
    internal int WordCount => First.Length;

    /// <summary>The words of a window alone, between the same [CLS] and [SEP].</summary>
    internal EncodedSentence Cut(WordWindow window)
    {
        if (window.Start == 0 && window.Count == WordCount) return this;
        int from = First[window.Start], to = Last[window.End - 1] + 1;
        return new EncodedSentence(
            [Pieces[0], .. Pieces.AsSpan(from, to - from), Pieces[^1]],
            [Shapes[0], .. Shapes.AsSpan(from, to - from), Shapes[^1]],
            Shift(First, window, from - 1),
            Shift(Last, window, from - 1));
    }

    private static int[] Shift(int[] places, WordWindow window, int by) =>
        Array.ConvertAll(places[window.Start..window.End], place => place - by);
}

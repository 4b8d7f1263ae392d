using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>Hand-marked sentences, grouped by document.</summary>
/// <param name="Sentences">All sentences in the order of the files; of two with one id the last counts.</param>
/// <param name="Documents">The documents by first sentence.</param>
public sealed record GoldCorpus(ImmutableArray<GoldSentence> Sentences, ImmutableArray<GoldDocument> Documents)
{
    /// <summary>Reads a <c>.jsonl</c> file of sentences, or a folder of them; a <c>documents.json</c> beside them gives titles, dates, sources and splits.</summary>
    /// <param name="path">File or folder.</param>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder of this name, or the folder has no <c>.jsonl</c> file.</exception>
    /// <exception cref="InvalidDataException">A line is broken; the message names file and line.</exception>
    public static GoldCorpus Read(string path)
    {
        var sentences = GoldReader.Read(path);
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var about = GoldDocumentsFile.Read(Path.Combine(folder, GoldDocumentsFile.Name));
        var documents = sentences.GroupBy(s => s.DocumentId, StringComparer.Ordinal).Select(g =>
            about.GetValueOrDefault(g.Key, new GoldDocument(g.Key, null, null, null, null, [])) with { Sentences = [.. g.OrderBy(Number)] });
        return new GoldCorpus(sentences, [.. documents]);
    }

    /// <summary>The documents of one split with their sentences.</summary>
    /// <param name="split">Its name, such as <c>dev</c>.</param>
    /// <exception cref="ArgumentException">No document belongs to it; the message lists the known splits.</exception>
    public GoldCorpus OfSplit(string split)
    {
        var documents = Documents.Where(d => d.Split == split).ToImmutableArray();
        if (documents.IsEmpty)
        {
            var known = Documents.Select(d => d.Split).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
            throw new ArgumentException(known.Count > 0
                ? $"No document belongs to the split '{split}'; known are {string.Join(", ", known)}."
                : $"No split '{split}': {GoldDocumentsFile.Name} is missing beside the sentences or names no splits; leave the split out to take all.");
        }

        var ids = documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return new GoldCorpus([.. Sentences.Where(s => ids.Contains(s.DocumentId))], documents);
    }

    private static int Number(GoldSentence sentence)
    {
        var digits = sentence.Id.AsSpan(Math.Min(sentence.Id.Length, sentence.DocumentId.Length + 2));
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }
}

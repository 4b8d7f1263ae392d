using System.Collections.Immutable;
using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Model;

/// <summary>
/// The learned extractor: reads every sentence by itself and says what it states. Loading takes about half a second; keep one and share it,
/// it is safe to use from several threads. The same sentence gives the same facts whatever stands beside it.
/// </summary>
public sealed class EnglishModel : IDisposable
{
    private const int SentencesAtOnce = 1024;

    private readonly ModelSession _session;
    private readonly DecodingOptions _options;

    private EnglishModel(WordPieceEncoder encoder, ModelLabels labels, ModelSession session, DecodingOptions options)
    {
        Encoder = encoder;
        Labels = labels;
        _session = session;
        _options = options;
    }

    internal WordPieceEncoder Encoder { get; }

    internal ModelLabels Labels { get; }

    /// <summary>Loads the model.</summary>
    /// <param name="folder">Where english.onnx, labels.json and vocab.txt lie; the default is <c>models/english</c> beside the program.</param>
    /// <param name="options">From which probability on a fact counts; the default is <see cref="DecodingOptions.Default"/>.</param>
    /// <exception cref="FileNotFoundException">One of the files is missing.</exception>
    /// <exception cref="InvalidDataException">One of the files is not what it should be.</exception>
    public static EnglishModel Open(string? folder = null, DecodingOptions? options = null)
    {
        folder ??= DefaultFolder;
        string words = Existing(folder, "vocab.txt"), names = Existing(folder, "labels.json"), network = Existing(folder, "english.onnx");
        var loading = Task.Run(() => ModelSession.Load(network));
        try
        {
            var encoder = WordPieceEncoder.Load(words);
            var labels = ModelLabels.Load(names);
            return new EnglishModel(encoder, labels, loading.GetAwaiter().GetResult(), options ?? DecodingOptions.Default);
        }
        catch
        {
            loading.ContinueWith(loaded => loaded.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    /// <summary>Reads sentences. Memory beyond the answer does not grow with their number.</summary>
    /// <param name="text">The text that the sentences point into.</param>
    /// <param name="sentences">The sentences, of any length, in any order.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    /// <returns>The facts of each sentence, in the order of <paramref name="sentences"/>.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<SentenceFacts> Extract(string text, IReadOnlyList<Sentence> sentences, CancellationToken cancellationToken = default)
    {
        var facts = ImmutableArray.CreateBuilder<SentenceFacts>(sentences.Count);
        for (var start = 0; start < sentences.Count; start += SentencesAtOnce)
        {
            var from = start;
            var part = new SentenceInText[Math.Min(SentencesAtOnce, sentences.Count - start)];
            for (var i = 0; i < part.Length; i++) part[i] = new SentenceInText(text, sentences[from + i]);
            facts.AddRange(Extract(part, cancellationToken));
        }

        return facts.DrainToImmutable();
    }

    /// <summary>Frees the network's memory.</summary>
    public void Dispose() => _session.Dispose();

    /// <summary>Scores encoded sentences together, as they are.</summary>
    internal ScoredBatch Score(IReadOnlyList<EncodedSentence> batch) => _session.Score(batch);

    private SentenceFacts[] Extract(SentenceInText[] sentences, CancellationToken cancellationToken)
    {
        var work = SentenceWork.Encode(Encoder, sentences);
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(work.Batches, parallel, batch =>
        {
            using var scored = Score(work.InputOf(batch));
            work.Keep(batch, scored, Labels, _options.Least);
        });
        var facts = new SentenceFacts[sentences.Length];
        for (var i = 0; i < facts.Length; i++) facts[i] = SentenceDecoder.Decode(work.ReadingOf(i), sentences[i].Text, sentences[i].Sentence, _options);
        return facts;
    }

    /// <summary>Compares the files of the model with the digests that lie beside them (SHA256SUMS).</summary>
    /// <param name="folder">Where the files lie; the default is <c>models/english</c> beside the program.</param>
    /// <returns>How many files there are; each is what it should be.</returns>
    /// <exception cref="FileNotFoundException">One of the files is missing.</exception>
    /// <exception cref="InvalidDataException">One of the files is another.</exception>
    public static int Verify(string? folder = null)
    {
        folder ??= DefaultFolder;
        var sums = File.ReadAllLines(Existing(folder, "SHA256SUMS")).Where(l => l.Length > 0).Select(l => l.Split("  ", 2)).ToList();
        foreach (var sum in sums)
        {
            var path = Existing(folder, sum[^1]);
            using var file = File.OpenRead(path);
            if (!Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)).Equals(sum[0], StringComparison.Ordinal))
                throw new InvalidDataException($"{path}: not the file of this version of the English model; copy the folder models/english of the repository there.");
        }

        return sums.Count;
    }

    private static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "models", "english");

    private static string Existing(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (File.Exists(path)) return path;
        throw new FileNotFoundException($"{path}: a file of the English model is missing; copy the folder models/english of the repository there.", path);
    }
}

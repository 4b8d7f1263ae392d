using Microsoft.ML.OnnxRuntime;

namespace KnowledgeGraph.English.Model;

/// <summary>
/// Runs the network. Safe to use from several threads at once; each run keeps to one thread: two batches side by side on two cores were
/// faster than one batch on both (by a quarter on idle cores, by two thirds on busy ones), and the numbers do not depend on how many cores there are.
/// </summary>
internal sealed class ModelSession : IDisposable
{
    private static readonly string[] InputNames = ["input_ids", "attention_mask", "shape_ids", "first", "last"];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    private ModelSession(InferenceSession session) => _session = session;

    /// <summary>Loads the network.</summary>
    /// <exception cref="InvalidDataException">The file is not a model that this runtime can load.</exception>
    internal static ModelSession Load(string path)
    {
        OnnxTelemetry.TurnOff();
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            return new ModelSession(new InferenceSession(path, options));
        }
        catch (OnnxRuntimeException e)
        {
            throw new InvalidDataException($"{path}: not a model that can be loaded ({e.Message}); copy models/english again.", e);
        }
    }

    /// <summary>Scores sentences together; each has at least one word and fits the model.</summary>
    internal ScoredBatch Score(IReadOnlyList<EncodedSentence> batch)
    {
        int pieces = batch.Max(s => s.Pieces.Length), words = batch.Max(s => s.WordCount);
        using var ids = Tensor(batch, pieces, s => s.Pieces.Length, (s, i) => s.Pieces[i]);
        using var mask = Tensor(batch, pieces, s => s.Pieces.Length, (_, _) => 1);
        using var shapes = Tensor(batch, pieces, s => s.Pieces.Length, (s, i) => (long)s.Shapes[i]);
        using var first = Tensor(batch, words, s => s.WordCount, (s, i) => s.First[i]);
        using var last = Tensor(batch, words, s => s.WordCount, (s, i) => s.Last[i]);
        return new ScoredBatch(_session.Run(_run, InputNames, [ids, mask, shapes, first, last], ScoredBatch.OutputNames), batch);
    }

    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }

    private static OrtValue Tensor(
        IReadOnlyList<EncodedSentence> batch, int width, Func<EncodedSentence, int> length, Func<EncodedSentence, int, long> value)
    {
        var data = new long[batch.Count * width];
        for (var row = 0; row < batch.Count; row++)
        {
            for (var i = 0; i < length(batch[row]); i++) data[row * width + i] = value(batch[row], i);
        }

        return OrtValue.CreateTensorValueFromMemory(data, [batch.Count, width]);
    }
}

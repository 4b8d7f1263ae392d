using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Llm;

/// <summary>
/// Asks a language model for the facts of a document, a few sentences at a time, and takes only those whose words stand in the sentence that they name, so that every fact has the provenance of any
/// other. What goes wrong is counted and costs the facts of those sentences alone; after <see cref="MostFailures"/> questions in a row without an answer, or a refusal, it is no longer asked.
/// </summary>
public sealed class LlmExtractor : IFactExtractor, IDisposable
{
    /// <summary>After so many questions in a row without an answer it is left out.</summary>
    public const int MostFailures = 3;

    private readonly LlmOptions _options;
    private readonly Instructions _instructions;
    private readonly AnswerCache? _cache;
    private readonly Endpoint _endpoint;
    private readonly FactReader _reader;
    private readonly Ledger _ledger;

    private LlmExtractor(LlmOptions options)
    {
        _options = options;
        _instructions = Instructions.Of(options.Ontology);
        _cache = options.CacheFolder is { } folder ? new AnswerCache(folder) : null;
        _endpoint = new Endpoint(options, _instructions);
        _reader = new FactReader(options.Ontology);
        _ledger = new Ledger(options, _instructions.Text.Length);
    }

    /// <inheritdoc/>
    public string Name => "llm";

    /// <summary>What was asked and given so far.</summary>
    public LlmReport Report => _ledger.Report;

    /// <summary>Opens an extractor; nothing is sent yet.</summary>
    /// <param name="options">Which model is asked, and within which bounds.</param>
    /// <exception cref="LlmException">The endpoint must not be asked so.</exception>
    public static LlmExtractor Open(LlmOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        return new LlmExtractor(options);
    }

    /// <inheritdoc/>
    public IEnumerable<ExtractedFact> Extract(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var question in Question.Of(document, sentences))
        {
            if (Task.Run(() => AnswerAsync(document, question, cancellationToken), cancellationToken).GetAwaiter().GetResult() is not { } answer) continue;
            var (facts, notInText, malformed) = _reader.Read(document, question, answer);
            _ledger.Take(facts.Count, notInText, malformed);
            foreach (var fact in facts) yield return fact;
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _endpoint.Dispose();

    /// <summary>The answer, from the cache or the endpoint; null where there is none, which has been counted then.</summary>
    private async Task<string?> AnswerAsync(Document document, Question question, CancellationToken cancellationToken)
    {
        var key = AnswerCache.KeyOf(_options.Model, _instructions, question.Text);
        if (_cache?.Find(key) is { } known && IsAnswer(known))
        {
            _ledger.FromCache();
            return known;
        }

        try
        {
            var answer = await _endpoint.AskAsync(question.Text, () => _ledger.MayAsk(question), _ledger.Spend, cancellationToken).ConfigureAwait(false);
            if (answer is null)
            {
                _ledger.Unasked();
                return null;
            }

            _ledger.Answered();
            if (_cache?.Keep(key, answer) == false) _ledger.CannotKeep();
            return answer;
        }
        catch (LlmException e)
        {
            _ledger.Fail(e, document);
            return null;
        }
    }

    private static bool IsAnswer(string text)
    {
        try
        {
            Answer.Read(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

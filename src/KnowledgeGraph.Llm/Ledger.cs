using KnowledgeGraph.Text;

namespace KnowledgeGraph.Llm;

/// <summary>Counts what is asked, given and spent, and says when no more may be sent. Safe for use from several threads.</summary>
/// <param name="options">The bounds.</param>
/// <param name="instructions">Characters that go with each question.</param>
internal sealed class Ledger(LlmOptions options, int instructions)
{
    private const int CharactersPerToken = 4;

    private readonly Lock _lock = new();
    private LlmReport _report = new(options.Model, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);
    private int _inARow;
    private bool _stopped;
    private bool _saidBudget;
    private bool _saidCache;

    public LlmReport Report
    {
        get
        {
            lock (_lock)
                return _report with { Cost = options.Prices is { } p ? ((_report.TokensAsked * p.Asked) + (_report.TokensAnswered * p.Answered)) / 1e6 : null };
        }
    }

    /// <summary>Takes the right to send a question; false where the budget does not hold it, or the model is left out.</summary>
    public bool MayAsk(Question question)
    {
        string? line = null;
        lock (_lock)
        {
            if (_stopped) return false;
            var tokens = _report.TokensAsked + _report.TokensAnswered + ((instructions + question.Text.Length) / CharactersPerToken);
            if (options.RequestBudget is { } requests && _report.Requests >= requests) line = FormattableString.Invariant($"{Who}: the {requests} requests of the budget are used up; what is left is read without it.");
            else if (options.TokenBudget is { } budget && tokens > budget) line = FormattableString.Invariant($"{Who}: the {budget} tokens of the budget are used up; what is left is read without it.");
            if (line is null)
            {
                _report = _report with { Requests = _report.Requests + 1 };
                return true;
            }

            if (_saidBudget) line = null;
            _saidBudget = true;
        }

        if (line is not null) options.Warn(line);
        return false;
    }

    public void Spend(long? asked, long? answered, string answer) => Change(r => r with
    {
        TokensAsked = r.TokensAsked + Math.Max(0, asked ?? (instructions / CharactersPerToken)), TokensAnswered = r.TokensAnswered + Math.Max(0, answered ?? (answer.Length / CharactersPerToken)),
    });

    public void Take(int facts, int notInText, int malformed) => Change(r => r with { Facts = r.Facts + facts, NotInText = r.NotInText + notInText, Malformed = r.Malformed + malformed });

    public void FromCache() => Change(r => r with { FromCache = r.FromCache + 1 });

    public void Unasked() => Change(r => r with { Unasked = r.Unasked + 1 });

    public void Answered()
    {
        lock (_lock) _inARow = 0;
    }

    public void CannotKeep()
    {
        lock (_lock)
        {
            if (_saidCache) return;
            _saidCache = true;
        }

        options.Warn($"{options.CacheFolder}: answers cannot be kept there; name another folder with --llm-cache, or none.");
    }

    /// <summary>Counts a question without an answer, says the first one, and stops where asking on is in vain.</summary>
    public void Fail(LlmException e, Document document)
    {
        var line = $"{Who}: {e.Message} for a part of {document.Article.Title ?? document.Article.Uri ?? document.Id[..8]}";
        bool isFirst, stops;
        lock (_lock)
        {
            isFirst = _report.FirstFailure is null;
            stops = !_stopped && (e.IsFinal || ++_inARow >= MostFailures);
            _stopped |= stops;
            _report = _report with { Failures = _report.Failures + 1, FirstFailure = _report.FirstFailure ?? line };
        }

        if (isFirst) options.Warn(line + "; its facts of these sentences are left out, everything else is kept.");
        if (stops) options.Warn($"{Who}: is not asked any more in this run; look at the endpoint, then read again.");
    }

    private const int MostFailures = LlmExtractor.MostFailures;

    private string Who => $"language model {options.Model} ({options.Shown})";

    private void Change(Func<LlmReport, LlmReport> change)
    {
        lock (_lock) _report = change(_report);
    }
}

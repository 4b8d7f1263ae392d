using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Plugins;

/// <summary>
/// An extractor that others wrote, kept from doing harm: what it throws costs its own facts of that document alone, after its time limit nobody waits for it, and after <see cref="MostTimeOuts"/> such
/// documents it is left out, because each leaves a thread behind. Everything is counted.
/// </summary>
/// <param name="inner">The extractor.</param>
/// <param name="options">Its limits.</param>
public sealed class GuardedExtractor(IFactExtractor inner, GuardOptions options) : IFactExtractor
{
    /// <summary>After so many documents for which it took too long it is left out.</summary>
    public const int MostTimeOuts = 3;

    /// <summary>Most facts of one document.</summary>
    public const int MostFacts = 10_000;

    private readonly Lock _lock = new();
    private PluginReport _report = new(inner.Name, options.Origin, 0, 0, 0, 0, 0, 0, false, null);

    /// <inheritdoc/>
    public string Name { get; } = inner.Name;

    /// <summary>What it did so far.</summary>
    public PluginReport Report
    {
        get
        {
            lock (_lock) return _report;
        }
    }

    /// <summary>The facts of one document; none where the extractor fails or takes too long.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">What its sentences say.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ExtractedFact> Extract(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (Report.IsLeftOut) return [];
        var found = Run(document, sentences, cancellationToken);
        var outside = found.Count(f => ExtractedFacts.SentenceOf(document, f) < 0);
        var unknown = found.Where(f => !IsKnown(f)).ToList();
        Change(r => r with { Documents = r.Documents + 1, Facts = r.Facts + found.Count, OutsideText = r.OutsideText + outside, UnknownTypes = r.UnknownTypes + unknown.Count });
        if (outside > 0) Note("gave words that are not in the text, or not in one sentence", document, isFailure: false);
        if (unknown.Count > 0) Note($"gave '{PluginLoader.OneLine(unknown[0].Type)}', which the ontology has no relation for", document, isFailure: false);
        return found;
    }

    private List<ExtractedFact> Run(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(options.Limit);
        var work = Task.Factory.StartNew(() => Collect(document, sentences, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = work.ContinueWith(t => { _ = t.Exception; stop.Dispose(); }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            // One that heeds the token ends by itself; the others are given a little longer and then left behind.
            if (work.Wait(options.Limit + TimeSpan.FromSeconds(1), cancellationToken)) return work.Result;
        }
        catch (AggregateException e) when (e.InnerException is { } thrown)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (thrown is not OperationCanceledException)
            {
                Note($"failed ({thrown.GetType().Name}: {PluginLoader.OneLine(thrown.Message)})", document, isFailure: true);
                return [];
            }
        }

        Change(r => r with { TimedOut = r.TimedOut + 1, IsLeftOut = r.TimedOut + 1 >= MostTimeOuts });
        Note(FormattableString.Invariant($"took longer than {options.Limit.TotalSeconds:0.###} s"), document, isFailure: true);
        if (Report is { IsLeftOut: true, TimedOut: MostTimeOuts }) options.Warn(FormattableString.Invariant($"{Who}: took too long for {MostTimeOuts} documents and is left out from here on; mend it, or give it more time."));
        return [];
    }

    private List<ExtractedFact> Collect(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken)
    {
        var facts = new List<ExtractedFact>();
        foreach (var fact in inner.Extract(document, sentences, cancellationToken) ?? throw new InvalidOperationException("it gave nothing, not even an empty list"))
        {
            if (fact?.Type is null) throw new InvalidOperationException("it gave a fact that is null, or has no type");
            if (facts.Count == MostFacts) throw new InvalidOperationException(FormattableString.Invariant($"it gave more than {MostFacts} facts"));
            facts.Add(Own(fact));
        }

        return facts;
    }

    /// <summary>The fact under the extractor's own name, whatever it says it is; an event that the ontology does not know is refused like an unknown relation.</summary>
    private ExtractedFact Own(ExtractedFact fact) => fact with
    {
        Source = fact.Source is { Length: > 0 } part ? $"{Name}:{string.Concat(part.Take(100).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' ? c : '_'))}" : Name,
        IsEvent = fact.IsEvent && options.Ontology.TryGetRelationOfEvent(fact.Type, out _),
    };

    private bool IsKnown(ExtractedFact fact) => fact.IsEvent || options.Ontology.TryGetRelation(options.Ontology.NameOf(fact.Type), out _) || options.Ontology.ForbiddenRelations.Contains(fact.Type);

    private string Who => options.Origin.Length == 0 ? $"plug-in {Name}" : $"plug-in {Name} ({options.Origin})";

    /// <summary>Says what goes wrong first; the rest is counted.</summary>
    private void Note(string what, Document document, bool isFailure)
    {
        var line = $"{Who}: {what} in {document.Article.Title ?? document.Article.Uri ?? document.Id[..8]}";
        var isFirst = false;
        Change(r =>
        {
            isFirst = r.FirstFailure is null;
            return r with { Failures = r.Failures + (isFailure ? 1 : 0), FirstFailure = r.FirstFailure ?? line };
        });
        if (isFirst) options.Warn($"{line}; {(isFailure ? "its facts of this document are" : "this is")} left out, everything else is kept.");
    }

    private void Change(Func<PluginReport, PluginReport> change)
    {
        lock (_lock) _report = change(_report);
    }
}

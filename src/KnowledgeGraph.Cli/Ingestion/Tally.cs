using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Llm;
using KnowledgeGraph.Plugins;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Counts what a run did. Sentences, entities, events, statements and relations are those of new and changed documents, summed over documents.</summary>
internal sealed class Tally
{
    private readonly List<(string Input, string Error)> _failures = [];
    private readonly SortedDictionary<string, int> _relations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _rejected = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _open = new(StringComparer.Ordinal);

    public int New { get; private set; }

    public int Unchanged { get; private set; }

    public int Changed { get; private set; }

    public int Failed => _failures.Count;

    public int Sentences { get; private set; }

    public int Entities { get; private set; }

    public int Events { get; private set; }

    public int Statements { get; private set; }

    public int Done => New + Unchanged + Changed;

    public IReadOnlyDictionary<string, int> Relations => _relations;

    public IReadOnlyDictionary<string, int> Rejected => _rejected;

    public IReadOnlyDictionary<string, int> Open => _open;

    public IReadOnlyList<(string Input, string Error)> Failures => _failures;

    /// <summary>What extractors of others did.</summary>
    public IReadOnlyList<PluginReport> Plugins { get; private set; } = [];

    /// <summary>What a language model was asked and gave; null where none was.</summary>
    public LlmReport? Model { get; private set; }

    /// <summary>Takes over what the extractors of others did.</summary>
    public void TakeExtractors(Session session)
    {
        Plugins = [.. session.Guards.Select(g => g.Report)];
        Model = session.Model?.Extractor.Report;
    }

    /// <summary>Nothing failed, all failed, or some; a document for which a plug-in or language model failed is there without its facts.</summary>
    public int ExitCode => Failed == 0 && Done > 0 ? Plugins.Any(p => p.Failures > 0) || Model is { Failures: > 0 } ? ExitCodes.Partial : ExitCodes.Ok : Done == 0 ? ExitCodes.BadInput : ExitCodes.Partial;

    public void AddUnchanged() => Unchanged++;

    public void AddFailure(string input, string error) => _failures.Add((input, error));

    public void Add(Contribution contribution, AddOutcome outcome)
    {
        if (outcome == AddOutcome.Unchanged)
        {
            Unchanged++;
            return;
        }

        if (outcome == AddOutcome.Added) New++;
        else Changed++;
        Sentences += contribution.Sentences.Length;
        Entities += contribution.Entities.Length;
        Events += contribution.Events.Length;
        Statements += contribution.Statements.Length;
        foreach (var relation in contribution.Relations.DistinctBy(r => r.RelationId)) Increase(_relations, relation.Type);
        foreach (var fact in contribution.Rejected) Increase(_rejected, Words.Camel(fact.Reason));
        foreach (var point in contribution.Open) Increase(_open, Words.Camel(point.Kind));
    }

    private static void Increase(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}

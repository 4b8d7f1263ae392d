using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>Brings a server's documents and decisions into step with a graph's: the first half of a load.</summary>
internal sealed class DocumentLoad(IGraphStore from, Neo4jGraphStore to, Ontology ontology, ProgressLine line)
{
    private const int MostDocuments = 50;
    private const int MostFacts = 10_000;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<AddOutcome, int> _outcomes = [];

    /// <summary>What the server counted.</summary>
    public CypherCounters Counters { get; private set; } = new();

    /// <summary>Documents taken away.</summary>
    public int Removed { get; private set; }

    public int Of(AddOutcome outcome) => _outcomes.GetValueOrDefault(outcome);

    public async Task RunAsync(bool removeMissing, CancellationToken cancellationToken)
    {
        var total = 0;
        await foreach (var _ in from.DocumentsAsync(cancellationToken)) total++;
        var step = line.Begin("loading", "document", total);
        var heap = new HeapBound();
        var (batch, facts, done, adding) = (new List<Contribution>(), 0, 0, Task.CompletedTask);
        try
        {
            await foreach (var contribution in from.ReviewedAsync(new GraphLoadOptions { Ontology = ontology }, cancellationToken))
            {
                _ids.Add(contribution.Document.Id);
                batch.Add(contribution);
                facts += Facts(contribution);
                if (batch.Count < MostDocuments && facts < MostFacts) continue;
                await NextAsync();
            }

            await NextAsync();
        }
        finally
        {
            await adding;
        }

        if (from is IDecisionStore decisions) await DecideAsync(decisions, removeMissing, cancellationToken);
        if (removeMissing) await RemoveAsync(cancellationToken);

        // The next documents are read and made ready while these are sent.
        async Task NextAsync()
        {
            var prepared = to.Prepare(batch);
            await adding;
            heap.Keep();
            step.Report(done);
            adding = Task.Run(() => AddAsync(prepared, cancellationToken), CancellationToken.None);
            done += prepared.Count;
            (batch, facts) = ([], 0);
        }
    }

    private static int Facts(Contribution c) => c.Sentences.Length + c.Entities.Length + c.Mentions.Length + c.Events.Length + c.Statements.Length + c.Relations.Length;

    private async Task AddAsync(PreparedDocuments batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0) return;
        var (outcomes, counters) = await to.AddAllAsync(batch, cancellationToken);
        Counters += counters;
        foreach (var outcome in outcomes) _outcomes[outcome] = Of(outcome) + 1;
    }

    private async Task DecideAsync(IDecisionStore decisions, bool removeMissing, CancellationToken cancellationToken)
    {
        var (wanted, known) = (await decisions.DecisionsAsync(cancellationToken), await to.DecisionsAsync(cancellationToken));
        foreach (var decision in wanted.Except(known)) await to.DecideAsync(decision, cancellationToken);
        if (!removeMissing) return;
        foreach (var id in known.Select(d => d.Id).Except(wanted.Select(d => d.Id))) await to.WithdrawAsync(id, cancellationToken);
    }

    private async Task RemoveAsync(CancellationToken cancellationToken)
    {
        var missing = new List<string>();
        await foreach (var document in to.DocumentsAsync(cancellationToken))
            if (!_ids.Contains(document.Id)) missing.Add(document.Id);
        if (missing.Count == 0) return;
        Counters += await to.RemoveAllAsync(missing, cancellationToken);
        Removed = missing.Count;
    }
}

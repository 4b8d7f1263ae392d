using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Review;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>Takes verdicts from a file: those that are sound at once, each other one is named.</summary>
/// <param name="session">Speaks to the user.</param>
/// <param name="store">Keeps the verdicts.</param>
/// <param name="known">The facts of the graph by id.</param>
/// <param name="by">Who judges where the file does not say; asked only then.</param>
internal sealed class VerdictIntake(Session session, IVerdictStore store, IReadOnlyDictionary<string, ReviewItem> known, Func<string> by)
{
    private const int ShortestBeginning = 6;

    private readonly Dictionary<string, FactVerdict> _verdicts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reopened = new(StringComparer.Ordinal);
    private int _open;
    private int _failed;

    public int ExitCode => _failed == 0 ? ExitCodes.Ok : _verdicts.Count + _reopened.Count == 0 ? ExitCodes.BadInput : ExitCodes.Partial;

    public async Task<VerdictIntake> RunAsync(IEnumerable<(string Where, JObject? Item, string? Fault)> lines, CancellationToken cancellationToken)
    {
        var (step, read) = (session.Progress.Begin("reading verdicts", "line"), 0);
        foreach (var (where, item, fault) in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            step.Report(++read);
            try
            {
                Take(item ?? throw new InvalidDataException($"{where}: {fault}; write {{\"id\": …, \"verdict\": \"verified\"}}."), where);
            }
            catch (Exception e) when (e is InvalidDataException or ArgumentException or FormatException)
            {
                _failed++;
                session.Fail(e is InvalidDataException ? e.Message : $"{where}: id, verdict, by and note must be texts; mend the line.");
            }
        }

        session.Progress.Begin("keeping verdicts");
        await store.JudgeAsync(_verdicts.Values, cancellationToken);
        // From here on something is kept: who stops now has the rest kept, too.
        foreach (var id in _reopened) await store.ReopenAsync(id, CancellationToken.None);
        return this;
    }

    public void WriteJson(JsonOutput json) => json.Object(() => json
        .Add("verified", Count(Judgement.Verified)).Add("rejected", Count(Judgement.Rejected)).Add("reopened", _reopened.Count).Add("open", _open).Add("failed", _failed));

    public override string ToString() => $"{Count(Judgement.Verified)} verified, {Count(Judgement.Rejected)} rejected, {_reopened.Count} reopened, {_open} left open, {_failed} failed";

    private int Count(Judgement judgement) => _verdicts.Values.Count(v => v.Judgement == judgement);

    private void Take(JObject item, string where)
    {
        var judgement = VerdictLines.Of(item, where, out var reopen);
        if (judgement is null && !reopen)
        {
            _open++;
            return;
        }

        var id = Whole((string?)item["id"] ?? throw new InvalidDataException($"{where}: lacks the id of a fact; kg review --list gives it."), where);
        if (reopen)
        {
            _verdicts.Remove(id);
            _reopened.Add(id);
            return;
        }

        if (!known.TryGetValue(id, out var fact)) throw new InvalidDataException($"{where}: no fact has the id '{OneLine.Short(id, 40)}'; kg review --list --below 1 and --judged list them.");
        var name = (string?)item["by"] is { } given && !string.IsNullOrWhiteSpace(given) ? OneLine.Short(given, 100) : by();
        _reopened.Remove(id);
        _verdicts[id] = fact.Judge(judgement!.Value, name, session.Host.Time.GetUtcNow(), (string?)item["note"]);
    }

    /// <summary>The id of the one fact whose id begins so, as lists show ids; what begins none stays as it is.</summary>
    private string Whole(string id, string where)
    {
        if (id.Length < ShortestBeginning || known.ContainsKey(id)) return id;
        var found = known.Keys.Where(k => k.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList();
        return found.Count switch
        {
            0 => id,
            1 => found[0],
            _ => throw new InvalidDataException($"{where}: the ids of several facts begin with '{OneLine.Short(id, 40)}'; kg review --list --json gives them whole."),
        };
    }
}

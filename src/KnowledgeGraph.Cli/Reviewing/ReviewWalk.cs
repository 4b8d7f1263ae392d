using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>Walks through facts at a terminal, one key each; every verdict is kept at once, so that nothing is lost when the walk ends.</summary>
/// <param name="session">Speaks to the user.</param>
/// <param name="store">Keeps the verdicts.</param>
/// <param name="by">Who judges.</param>
internal sealed class ReviewWalk(Session session, IVerdictStore store, string by)
{
    private const string Keys = "    y it says so   n it does not   s skip   u undo the last   q quit";

    private readonly Stack<int> _judged = new();

    public int Verified { get; private set; }

    public int Rejected { get; private set; }

    public async Task RunAsync(IReadOnlyList<ReviewItem> items, Func<char?> readKey, CancellationToken cancellationToken)
    {
        session.Screen.WriteLine(Keys);
        for (var at = 0; at < items.Count;)
        {
            Show(items[at], at, items.Count);
            await session.Out.FlushAsync(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            // Nothing takes a thread back that waits for a key: it is left behind, so that Ctrl-C ends the walk at once.
            var key = await Task.Run(readKey, cancellationToken).WaitAsync(cancellationToken);
            if (await TakeAsync(items, at, key, cancellationToken) is not { } next) return;
            at = next;
        }
    }

    /// <returns>The place of the fact that is shown next; null to end.</returns>
    private async Task<int?> TakeAsync(IReadOnlyList<ReviewItem> items, int at, char? key, CancellationToken cancellationToken)
    {
        switch (key is { } letter ? char.ToLowerInvariant(letter) : 'q')
        {
            case 'y':
                await JudgeAsync(items, at, Judgement.Verified, cancellationToken);
                return at + 1;
            case 'n':
                await JudgeAsync(items, at, Judgement.Rejected, cancellationToken);
                return at + 1;
            case 's':
                return at + 1;
            case 'u' when _judged.TryPop(out var last):
                await store.ReopenAsync(items[last].Id, cancellationToken);
                session.Screen.WriteLine("    taken back");
                return last;
            case 'q' or '\u001b' or '\u0003' or '\u0004':
                return null;
            default:
                session.Screen.WriteLine(Keys);
                return at;
        }
    }

    private async Task JudgeAsync(IReadOnlyList<ReviewItem> items, int at, Judgement judgement, CancellationToken cancellationToken)
    {
        await store.JudgeAsync([items[at].Judge(judgement, by, session.Host.Time.GetUtcNow())], cancellationToken);
        _judged.Push(at);
        if (judgement == Judgement.Verified) Verified++;
        else Rejected++;
        session.Screen.WriteLine("    " + Words.Camel(judgement));
    }

    private void Show(ReviewItem item, int at, int count)
    {
        session.Screen.WriteLine();
        session.Screen.WriteLine(OneLine.Visible($"{at + 1}/{count}  {VerdictOutput.Fact(item)}"));
        session.Screen.WriteLine(OneLine.Visible($"    {item.Evidence.Sentence.Text}  [{RelationOutput.Title(item.Evidence.Document)}]"));
    }
}

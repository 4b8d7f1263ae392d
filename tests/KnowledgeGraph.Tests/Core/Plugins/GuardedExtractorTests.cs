using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Plugins;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Plugins;

/// <summary>A plug-in that fails, hangs or gives what is no fact costs its own facts alone.</summary>
public sealed class GuardedExtractorTests
{
    private static readonly Document Document = Some.Document("Mara leads Front .", title: "Talks");
    private static readonly TextSpan Mara = new(0, 4), Front = new(11, 5);

    private readonly List<string> _warnings = [];

    [Fact]
    public void Facts_pass_under_the_plug_ins_own_name_whatever_they_say()
    {
        var guarded = Guard((_, _) => [new("LEADS", Mara, Front, 0.9), new("LEADS", Mara, Front, 0.9) { Source = "model" }, new("LEADS", Mara, Front, 0.9) { Source = "a+b c" }]);
        Assert.Equal(["seas", "seas:model", "seas:a_b_c"], Ask(guarded).Select(f => f.Source));
        Assert.Equal(new PluginReport("seas", "seas.dll", 1, 3, 0, 0, 0, 0, false, null), guarded.Report);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void One_that_throws_is_named_once_and_counted_always()
    {
        var guarded = Guard((_, _) => throw new InvalidOperationException("no network\nhere"));
        Assert.Empty(Ask(guarded));
        Assert.Empty(Ask(guarded));
        Assert.Equal((2, 0, false), (guarded.Report.Failures, guarded.Report.TimedOut, guarded.Report.IsLeftOut));
        Assert.Equal("plug-in seas (seas.dll): failed (InvalidOperationException: no network here) in Talks; its facts of this document are left out, everything else is kept.", Assert.Single(_warnings));
    }

    [Fact]
    public void What_it_gave_before_it_throws_goes_with_it()
    {
        static IEnumerable<ExtractedFact> Half()
        {
            yield return new ExtractedFact("LEADS", Mara, Front, 1);
            throw new NotSupportedException();
        }

        Assert.Empty(Ask(Guard((_, _) => Half())));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_hangs_is_left_behind_and_after_three_documents_left_out(bool heeds)
    {
        var asked = 0;
        var guarded = Guard((_, token) =>
        {
            Interlocked.Increment(ref asked);
            if (!heeds) Thread.Sleep(TimeSpan.FromSeconds(5));
            token.WaitHandle.WaitOne();
            token.ThrowIfCancellationRequested();
            return [];
        }, TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < 5; i++) Assert.Empty(Ask(guarded));
        Assert.Equal((GuardedExtractor.MostTimeOuts, GuardedExtractor.MostTimeOuts, true), (asked, guarded.Report.TimedOut, guarded.Report.IsLeftOut));
        Assert.Contains("took longer than 0.02 s in Talks", _warnings[0], StringComparison.Ordinal);
        Assert.Contains("left out from here on", _warnings[1], StringComparison.Ordinal);
        Assert.Equal(2, _warnings.Count);
    }

    [Fact]
    public void Endless_facts_end()
    {
        static IEnumerable<ExtractedFact> Endless()
        {
            while (true) yield return new ExtractedFact("LEADS", Mara, Front, 1);
        }

        var guarded = Guard((_, _) => Endless());
        Assert.Empty(Ask(guarded));
        Assert.Contains("it gave more than 10000 facts", guarded.Report.FirstFailure, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_null_and_no_type_are_failures()
    {
        foreach (var given in new IEnumerable<ExtractedFact>[] { null!, [null!], [new(null!, Mara, Front, 1)] }) Assert.Equal(1, AskedOnce(Guard((_, _) => given)).Failures);
    }

    [Theory]
    [InlineData(0, 400, 0.9)]
    [InlineData(-3, 4, 0.9)]
    [InlineData(int.MaxValue, int.MaxValue, 0.9)]
    [InlineData(4, 1, 0.9)]
    [InlineData(0, 0, 0.9)]
    [InlineData(0, 4, double.NaN)]
    public void Words_outside_the_text_are_counted_and_rejected_and_the_rest_is_joined(int start, int length, double confidence)
    {
        var guarded = Guard((_, _) => [new("LEADS", new TextSpan(start, length), Front, confidence), new("LEADS", Mara, Front, 0.9)]);
        var facts = Facts();
        var (joined, rejected) = ExtractedFacts.Join(Document, [facts], guarded.Name, Ask(guarded));
        Assert.Equal((1, 1), (guarded.Report.OutsideText, joined[0].Relations.Length));
        Assert.Equal(RejectionReason.OutsideText, Assert.Single(rejected).Reason);
        Assert.Contains("gave words that are not in the text", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_mention_that_does_not_exist_is_no_fact()
    {
        var (joined, rejected) = ExtractedFacts.Join(Document, [Facts()], "seas", [new("LEADS", Mara, Front, 1) { SubjectType = (MentionType)99 }, new("LEADS", Mara, Front, 1) { ObjectIs = (MentionType)(-1) }]);
        Assert.Empty(joined[0].Relations);
        Assert.Equal(2, rejected.Length);
    }

    [Fact]
    public void Unknown_relations_and_events_are_counted_and_become_no_event()
    {
        var guarded = Guard((_, _) => [new("OWNS", Mara, Front, 1), new("SAIL", Mara, Front, 1) { IsEvent = true, Trigger = new TextSpan(5, 5) }, new("MEET", Mara, Front, 1) { IsEvent = true, Trigger = new TextSpan(5, 5) }]);
        Assert.Equal([false, false, true], Ask(guarded).Select(f => f.IsEvent));
        Assert.Equal(2, guarded.Report.UnknownTypes);
        Assert.Contains("gave 'OWNS', which the ontology has no relation for", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_users_own_stop_is_no_failure_of_the_plug_in()
    {
        using var stop = new CancellationTokenSource();
        var guarded = Guard((_, token) =>
        {
            stop.Cancel();
            token.ThrowIfCancellationRequested();
            return [];
        });
        Assert.ThrowsAny<OperationCanceledException>(() => guarded.Extract(Document, [Facts()], stop.Token));
        Assert.Equal(0, guarded.Report.Failures);
    }

    private static SentenceFacts Facts() => new(
        Document.Sentences[0], [.. Document.Sentences[0].Words.Select(_ => new WordAnalysis("X", "X", "x", -1, "root"))], [], [], [], []);

    private GuardedExtractor Guard(Func<Document, CancellationToken, IEnumerable<ExtractedFact>> extract, TimeSpan? limit = null) =>
        new(new Told(extract), new GuardOptions { Origin = "seas.dll", Limit = limit ?? TimeSpan.FromSeconds(30), Warn = _warnings.Add });

    private static List<ExtractedFact> Ask(GuardedExtractor guarded) => [.. guarded.Extract(Document, [Facts()], CancellationToken.None)];

    private static PluginReport AskedOnce(GuardedExtractor guarded)
    {
        Assert.Empty(Ask(guarded));
        return guarded.Report;
    }

    private sealed class Told(Func<Document, CancellationToken, IEnumerable<ExtractedFact>> extract) : IFactExtractor
    {
        public string Name => "seas";

        public IEnumerable<ExtractedFact> Extract(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken) => extract(document, cancellationToken);
    }
}

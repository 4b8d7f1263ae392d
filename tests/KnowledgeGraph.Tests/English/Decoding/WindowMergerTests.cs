using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Decoding;

public class WindowMergerTests
{
    private static readonly WordWindow[] Windows = [new(0, 6), new(4, 6)];

    [Fact]
    public void Words_are_read_where_they_are_most_central_and_counted_from_the_sentence()
    {
        var left = Enumerable.Range(0, 6).Select(i => Some.Mention(MentionType.Person, i) with { Head = 0 }).ToArray();
        var right = Enumerable.Range(0, 6).Select(i => Some.Mention(MentionType.Location, i) with { Head = 1 }).ToArray();
        var merged = WindowMerger.Merge([Some.Reading(left), Some.Reading(right)], [.. Windows], 10);

        Assert.Equal(Enumerable.Range(0, 10), merged.Words.Select(w => w.MentionStart));
        Assert.All(merged.Words[..5], w => Assert.Equal((MentionType.Person, 0), (w.Mention!.Value, w.Head)));
        Assert.All(merged.Words[5..], w => Assert.Equal((MentionType.Location, 5), (w.Mention!.Value, w.Head)));
    }

    [Fact]
    public void A_root_stays_a_root() =>
        Assert.All(WindowMerger.Merge([Blank(), Blank()], [.. Windows], 10).Words, w => Assert.Equal(-1, w.Head));

    [Fact]
    public void A_pair_that_two_windows_see_is_taken_once_from_the_one_where_it_is_more_central()
    {
        var left = Blank(new(4, 5, "AGENT", 0.7f), new(3, 4, "TARGET", 0.9f), new(4, 4, "TIME", 0.5f));
        var right = Blank(new(0, 1, "PLACE", 0.8f), new(1, 2, "TARGET", 0.6f), new(1, 1, "TIME", 0.4f));
        var merged = WindowMerger.Merge([left, right], [.. Windows], 10);
        Assert.Equal(
            [new(3, 4, "TARGET", 0.9f), new(4, 5, "AGENT", 0.7f), new(5, 6, "TARGET", 0.6f), new(4, 4, "TIME", 0.5f), new PairReading(5, 5, "TIME", 0.4f)],
            merged.Pairs.AsEnumerable());
    }

    [Fact]
    public void One_window_is_the_sentence()
    {
        var reading = Blank();
        Assert.Same(reading, WindowMerger.Merge([reading], [new WordWindow(0, 6)], 6));
        Assert.Empty(WindowMerger.Merge([], [], 0).Words);
    }

    private static SentenceReading Blank(params PairReading[] pairs) => Some.Reading([.. Enumerable.Repeat(Some.Word, 6)], pairs);
}

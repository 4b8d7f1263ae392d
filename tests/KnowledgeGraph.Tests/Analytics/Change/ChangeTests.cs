using KnowledgeGraph.Analytics.Change;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Analytics.Change;

public sealed class ChangeTests
{
    private static readonly EntityGraph One = EntityGraph.From([Some.Contribution(1, "1.txt")]);
    private static readonly EntityGraph Two = EntityGraph.From([Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt")]);
    private static readonly EntityGraph Nothing = EntityGraph.From([]);

    [Fact]
    public void A_second_document_adds_and_changes_what_it_speaks_of()
    {
        var difference = GraphDifference.Between(One, Two);
        Assert.Equal(["Calvera2"], difference.AddedEntities.Where(e => e.IsNamed).Select(e => e.Name));
        Assert.Empty(difference.RemovedEntities);
        Assert.Contains(difference.ChangedEntities, c => c.After.Name == "Mara Denn" && c.Before.DocumentCount == 1 && c.After.DocumentCount == 2);
        Assert.Equal(["Northern Front ATTACKED Calvera2"], difference.AddedRelations.Where(r => r.Status == FactStatus.Actual).Select(r => r.ToString()));
        Assert.Contains(difference.ChangedRelations, c => c.After.Type == "LEADS" && c.Before.Count == 1 && c.After.Count == 2);
        var back = GraphDifference.Between(Two, One);
        Assert.Equal(difference.AddedRelations.Select(r => r.Id), back.RemovedRelations.Select(r => r.Id));
        Assert.Equal(difference.ChangedRelations.Length, back.ChangedRelations.Length);
    }

    [Fact]
    public void A_graph_does_not_differ_from_itself_made_anew()
    {
        Assert.True(GraphDifference.Between(Two, EntityGraph.From([Some.Contribution(2, "2.txt"), Some.Contribution(1, "1.txt")])).IsEmpty);
        Assert.True(GraphDifference.Between(Nothing, Nothing).IsEmpty);
        Assert.Equal(Two.Entities.Length, GraphDifference.Between(Nothing, Two).AddedEntities.Length);
    }

    [Fact]
    public void Between_two_days_comes_what_begins_or_is_said_then()
    {
        var (before, shelling, report, after) = (new DateOnly(2031, 5, 15), new DateOnly(2031, 5, 16), new DateOnly(2031, 5, 17), new DateOnly(2031, 6, 1));
        var first = GraphDifference.Between(One, before, shelling);
        Assert.Equal(["Northern Front ATTACKED Calvera1"], first.AddedRelations.Select(r => r.ToString()));
        Assert.Equal(["Calvera1", "Northern Front"], first.AddedEntities.Select(e => e.Name));
        var second = GraphDifference.Between(One, shelling, report);
        Assert.Contains("Ivo Brandt LEADS Tolo", second.AddedRelations.Select(r => r.ToString()));
        Assert.Contains("Mara Denn", second.AddedEntities.Select(e => e.Name));
        Assert.Contains(second.ChangedEntities, c => c.After.Name == "Northern Front" && c.Before.MentionCount == 0 && c.After.MentionCount > 0);
        Assert.True(GraphDifference.Between(One, report, after).IsEmpty);
        Assert.Equal(first.AddedRelations.Length, GraphDifference.Between(One, shelling, before).RemovedRelations.Length);
    }

    [Theory]
    [InlineData(TimeBucket.Day, "2031-05-16", "2031-05-16")]
    [InlineData(TimeBucket.Week, "2031-05-12", "2031-05-18")]
    [InlineData(TimeBucket.Month, "2031-05-01", "2031-05-31")]
    [InlineData(TimeBucket.Year, "2031-01-01", "2031-12-31")]
    public void Events_and_relations_fall_into_stretches_of_time(TimeBucket bucket, string start, string end)
    {
        var timeline = Timeline.Of(GraphPart.Of(Two), bucket);
        var entry = timeline.Entries[0];
        Assert.Equal((start, end), ($"{entry.Start:yyyy-MM-dd}", $"{entry.End:yyyy-MM-dd}"));
        Assert.Equal((2, 2), (entry.EventTypes["ATTACK"], entry.RelationTypes["ATTACKED"]));
        Assert.Equal(2, timeline.Entries.Length);
        Assert.Equal(Two.Events.Length, timeline.Entries.Sum(e => e.Events) + timeline.UndatedEvents);
        Assert.True(timeline.UndatedRelations > 0);
    }

    [Fact]
    public void The_timeline_of_an_entity_holds_only_what_it_takes_part_in()
    {
        var port = Two.FindEntities("Calvera2")[0].Id;
        var timeline = Timeline.Of(GraphPart.Of(Two), TimeBucket.Day, port);
        var entry = Assert.Single(timeline.Entries);
        Assert.Equal((1, 1, 0), (entry.Events, entry.Relations, timeline.UndatedRelations));
        Assert.Empty(Timeline.Of(GraphPart.Of(Nothing)).Entries);
    }

    [Fact]
    public void Unknown_entities_and_stretches_are_refused_by_name()
    {
        Assert.Equal("entity", Assert.Throws<ArgumentException>(() => Timeline.Of(GraphPart.Of(One), TimeBucket.Day, new EntityId("none"))).ParamName);
        Assert.Equal("bucket", Assert.Throws<ArgumentOutOfRangeException>(() => Timeline.Of(GraphPart.Of(One), (TimeBucket)9)).ParamName);
        Assert.ThrowsAny<OperationCanceledException>(() => GraphDifference.Between(One, Two, new CancellationToken(true)));
    }
}

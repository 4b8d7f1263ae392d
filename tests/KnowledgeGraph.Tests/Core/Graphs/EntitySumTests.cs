using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class EntitySumTests
{
    private static readonly EntityShare Share = new(
        EntityId.OfNamed(EntityKind.Person, "Ann"), EntityKind.Person, "Ann", true, ["Zoë", "Ann", "annie", "Zoë"], ["mayor", "Colonel", "mayor"], 3, new PlaceDetail(PlaceType.City, "SY", null, null))
    {
        Time = new TimeInterval(new(2031, 1, 1), null, TimeGranularity.Year, "2031"), Types = ["b", "a", "b"], Ids = ["wikidata:Q2", "own:1"],
    };

    [Fact]
    public void The_sum_of_one_share_is_in_order_and_without_repetition()
    {
        var entity = EntitySum.Of([Share]);
        Assert.Equal("Zoë, annie", string.Join(", ", entity.Aliases));
        Assert.Equal("Colonel, mayor", string.Join(", ", entity.Roles));
        Assert.Equal("a, b", string.Join(", ", entity.Types));
        Assert.Equal("own:1, wikidata:Q2", string.Join(", ", entity.Ids));
        Assert.Equal((3, 1), (entity.MentionCount, entity.DocumentCount));
    }

    [Fact]
    public void One_share_gives_what_the_same_share_from_two_documents_gives_but_for_the_counts()
    {
        var (one, two) = (EntitySum.Of([Share]), EntitySum.Of([Share, Share]));
        Assert.Equal((6, 2), (two.MentionCount, two.DocumentCount));
        Assert.Equal(Told(two), Told(one));
        static string Told(Entity e) => string.Join('|', [e.Name, e.Kind, e.IsNamed, .. e.Aliases, .. e.Roles, e.Place, e.Time, .. e.Types, .. e.Ids]);
    }
}

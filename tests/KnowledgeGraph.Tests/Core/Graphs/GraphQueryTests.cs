using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class GraphQueryTests
{
    private static readonly EntityGraph Graph = EntityGraph.From([Some.Contribution(1, "1.txt"), Some.Contribution(2, "2.txt")]);

    [Fact]
    public void Without_conditions_all_actual_relations_are_chosen() =>
        Assert.Equal(["ATTACKED", "ATTACKED", "LEADS", "MEMBER_OF"], Types(new()));

    [Fact]
    public void Statuses_are_chosen() => Assert.Equal(["ATTACKED", "MET_WITH"], Types(new() { Statuses = [FactStatus.Negated, FactStatus.Hypothetical] }));

    [Fact]
    public void Ends_types_and_kinds_are_chosen()
    {
        Assert.Equal(["ATTACKED", "ATTACKED"], Types(new() { From = "Rebels" }));
        Assert.Equal(["LEADS"], Types(new() { To = "Tolo" }));
        Assert.Equal(["LEADS", "MEMBER_OF"], Types(new() { Types = ["leads", "MEMBER_OF"] }));
        Assert.Equal(["ATTACKED", "ATTACKED"], Types(new() { Kinds = [EntityKind.Organization, EntityKind.Place] }));
    }

    [Fact]
    public void Days_choose_what_has_a_date()
    {
        Assert.Equal(["ATTACKED", "ATTACKED"], Types(new() { Since = new(2031, 5, 16), Until = new(2031, 5, 16) }));
        Assert.Empty(Types(new() { Since = new(2031, 5, 17) }));
        Assert.Empty(Types(new() { Until = new(2031, 5, 15) }));
    }

    [Fact]
    public void A_neighbourhood_grows_with_its_depth()
    {
        Assert.Equal(["MEMBER_OF"], Types(new() { Around = "Mara Denn" }));
        Assert.Equal(["ATTACKED", "ATTACKED", "MEMBER_OF"], Types(new() { Around = "Mara Denn", Depth = 2 }));
        Assert.Equal(["ATTACKED", "ATTACKED", "MEMBER_OF"], Types(new() { Around = "Mara Denn", Depth = 9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Types(new() { Depth = 0 }));
    }

    [Fact]
    public void Speaker_document_and_confidence_are_chosen()
    {
        Assert.Equal(["MEMBER_OF"], Types(new() { SaidBy = "Ivo Brandt" }));
        Assert.Equal(3, Types(new() { Documents = ["2.txt"] }).Count);
        Assert.Equal(3, Types(new() { Documents = ["PORT SHELLED, part 2"] }).Count);
        Assert.Equal(3, Types(new() { Documents = [Some.Contribution(1).Document.Id[..8]] }).Count);
        Assert.Equal(["ATTACKED", "ATTACKED"], Types(new() { MinConfidence = 0.75 }));
    }

    [Fact]
    public void The_entities_with_the_most_relations_are_left()
    {
        Assert.Equal(["ATTACKED", "MEMBER_OF"], Types(new() { MaxNodes = 3, Statuses = [.. Enum.GetValues<FactStatus>()], Around = "Mara Denn", Depth = 9 }).Distinct());
        var part = GraphPart.Of(Graph, new GraphQuery { MaxNodes = 2 });
        Assert.Equal(2, part.Entities.Length);
        Assert.All(part.Relations, r => Assert.Contains(r.Subject, part.Entities));
        Assert.Equal(Types(new()), Types(new() { MaxNodes = 100 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Find(new GraphQuery { MaxNodes = 0 }));
    }

    [Fact]
    public void Several_documents_choose_what_one_of_them_gives()
    {
        Assert.Equal(Types(new()), Types(new() { Documents = ["1.txt", "2.txt"] }));
        Assert.Equal(3, Types(new() { Documents = ["none.txt", "2.txt"] }).Count);
        Assert.Empty(Types(new() { Documents = ["none.txt"] }));
        Assert.True(new GraphQuery { Documents = ["2.txt"] }.Narrows);
    }

    [Fact]
    public void Both_ends_lie_within_the_entities_given()
    {
        var ids = Graph.Relations.OfType("MEMBER_OF").SelectMany(r => new[] { r.Subject.Id, r.Object.Id }).ToImmutableHashSet();
        Assert.Equal(["MEMBER_OF"], Types(new() { Within = ids }));
        Assert.Empty(Types(new() { Within = [ids.First()] }));
        Assert.True(new GraphQuery { Within = ids }.NamesNobody);
        Assert.All(Graph.Relations, r => Assert.Equal(ids.Contains(r.Subject.Id) && ids.Contains(r.Object.Id) && r.Status == FactStatus.Actual, new GraphQuery { Within = ids }.Admits(r)));
    }

    [Fact]
    public void The_shortest_paths_between_two_entities_are_chosen_whichever_way_relations_lead()
    {
        var place = Graph.Relations.OfType("ATTACKED")[0].Object.Name;
        Assert.Equal(["ATTACKED", "MEMBER_OF"], Types(new() { Between = ("Mara Denn", place) }));
        Assert.Equal(["ATTACKED", "MEMBER_OF"], Types(new() { Between = (place, "Mara Denn") }));
        Assert.Empty(Types(new() { Between = ("Mara Denn", "Tolo") }));
        Assert.Empty(Types(new() { Between = ("Mara Denn", place), Types = ["ATTACKED"] }));
        Assert.Empty(Types(new() { Between = ("Mara Denn", "Nobody At All") }));
        Assert.False(new GraphQuery { Between = ("a", "b") }.NamesNobody);
        Assert.True(new GraphQuery { Between = ("a", "b") }.Narrows);
    }

    private static List<string> Types(GraphQuery query) => [.. Graph.Find(query).Select(r => r.Type)];
}

using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Core.Resolution;

/// <summary>Which names of two documents become one entity, each rule by itself.</summary>
public sealed class MergeRuleTests
{
    [Theory]
    [InlineData(EntityKind.Organization, "Islamic State", "Daesh", "well-known other name of")]
    [InlineData(EntityKind.Place, "Burma", "Myanmar", "well-known other name of Myanmar")]
    [InlineData(EntityKind.Organization, "al-Sahrat", "El Sahrat", "another spelling of")]
    [InlineData(EntityKind.Organization, "as-Salhiya Brigade", "al-Salhiya Brigade", "another spelling of")]
    [InlineData(EntityKind.Organization, "Velin Defence Committee", "Velin Defense Committee", "another spelling of")]
    [InlineData(EntityKind.Organization, "Orlik Steel Ltd.", "Orlik Steel", "another spelling of")]
    [InlineData(EntityKind.Organization, "Seventh Velin Brigade", "7th Velin Brigade", "another spelling of")]
    [InlineData(EntityKind.Person, "President Mara Denn", "Mara Denn", "another spelling of Mara Denn")]
    [InlineData(EntityKind.Person, "Sean O'Dell", "Sean ODell", "another spelling of")]
    public void Names_that_cannot_be_two_are_one_whatever_the_documents_say(EntityKind kind, string first, string second, string reason)
    {
        var graph = EntityGraph.From([News.Here(kind, first), News.There(kind, second)]);
        var merge = Assert.Single(graph.Resolution.Merges);
        Assert.StartsWith(reason, merge.Reason, StringComparison.Ordinal);
        Assert.False(merge.IsByHand);
        Assert.Equal(graph.FindEntities(first).Single(), graph.FindEntities(second).Single());
        Assert.Equal(2, graph.FindEntities(first).Single().DocumentCount);
    }

    [Theory]
    [InlineData(EntityKind.Person, "Joseph Kestrel", "Joe Kestrel", "another form of the given names of")]
    [InlineData(EntityKind.Person, "Joseph Kestrel", "Joseph R. Kestrel", "another form of the given names of")]
    [InlineData(EntityKind.Person, "Paul Orlov", "Paul Orlov Jr.", "another form of the given names of")]
    [InlineData(EntityKind.Person, "Mohammed Darwish", "Muhammad Darwish", "in other letters")]
    [InlineData(EntityKind.Person, "Ana Ruiz", "Ruiz", "short name of Ana Ruiz, the only one of that name")]
    [InlineData(EntityKind.Person, "Ana Ruiz", "A. Ruiz", "short name of Ana Ruiz")]
    [InlineData(EntityKind.Person, "Bashir al-Hadid", "al-Hadid", "short name of Bashir al-Hadid")]
    [InlineData(EntityKind.Organization, "Sevran Liberation Army", "SLA", "acronym of Sevran Liberation Army")]
    [InlineData(EntityKind.Organization, "Union of Velin Workers", "UVW", "acronym of Union of Velin Workers")]
    [InlineData(EntityKind.Organization, "Jabalat Brigade", "Jebelat Brigade", "in other letters")]
    [InlineData(EntityKind.Place, "Qasr Zubair", "Kasr Zubeir", "in other letters")]
    [InlineData(EntityKind.Organization, "Wolfram Group", "Wolfram", "short for Wolfram Group")]
    public void Names_that_may_be_two_are_one_where_the_documents_tell_of_them_with_the_same_others(EntityKind kind, string fuller, string other, string reason)
    {
        var graph = EntityGraph.From([News.Here(kind, fuller), News.HereAgain(kind, other)]);
        var merge = Assert.Single(graph.Resolution.Merges);
        Assert.Contains(reason, merge.Reason, StringComparison.Ordinal);
        Assert.Contains("both told of with Ilse Maren and Velin", merge.Evidence);
        Assert.InRange(merge.Confidence, 0.8, 0.9);
        Assert.Empty(EntityGraph.From([News.Here(kind, fuller), News.There(kind, other)]).Resolution.Merges);
    }

    [Fact]
    public void A_name_that_one_document_gives_to_an_entity_is_its_name_in_another()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Organization, "Northern Front", null, "Lions of Tolo"), News.HereAgain(EntityKind.Organization, "Lions of Tolo")]);
        Assert.Equal("a document calls Northern Front so", Assert.Single(graph.Resolution.Merges).Reason);
        Assert.Equal("Northern Front", graph.FindEntities("Lions of Tolo").Single().Name);
    }

    [Theory]
    [InlineData(EntityKind.Person, "Ivan Petrov", "Ivana Petrova")]
    [InlineData(EntityKind.Person, "Mario Silvan", "Maria Silvan")]
    [InlineData(EntityKind.Person, "Erik Andersen", "Erik Anderson")]
    [InlineData(EntityKind.Person, "Joseph B. Kestrel", "Joseph R. Kestrel")]
    [InlineData(EntityKind.Person, "Paul Orlov Sr.", "Paul Orlov Jr.")]
    [InlineData(EntityKind.Person, "Mohammed bin Darwish", "Mohammed Darwish")]
    [InlineData(EntityKind.Person, "Ana Ruiz", "Berta Ruiz")]
    [InlineData(EntityKind.Person, "Ana Ruiz", "Ana")]
    [InlineData(EntityKind.Organization, "17th Velin Brigade", "71st Velin Brigade")]
    [InlineData(EntityKind.Organization, "Northern Front", "Southern Front")]
    [InlineData(EntityKind.Place, "North Velin", "South Velin")]
    [InlineData(EntityKind.Place, "Calvera1", "Calvera2")]
    public void Names_that_look_alike_and_mean_two_stay_two(EntityKind kind, string first, string second) =>
        Assert.Empty(EntityGraph.From([News.Here(kind, first), News.HereAgain(kind, second)]).Resolution.Merges);

    [Fact]
    public void A_short_name_stays_alone_where_the_graph_has_two_of_that_name()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Person, "Ana Ruiz"), News.There(EntityKind.Person, "Berta Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz")]);
        Assert.Empty(graph.Resolution.Merges);
        Assert.Equal(3, graph.FindEntities("Ruiz").Length + graph.FindEntities("Ana Ruiz").Length + graph.FindEntities("Berta Ruiz").Length);
    }

    [Fact]
    public void An_acronym_stays_alone_where_two_bodies_spell_it()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Organization, "Sevran Liberation Army"), News.There(EntityKind.Organization, "Southern Labour Alliance"), News.HereAgain(EntityKind.Organization, "SLA")]);
        Assert.Empty(graph.Resolution.Merges);
    }

    [Fact]
    public void A_form_without_a_middle_name_stays_alone_between_two_that_have_one()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Person, "Joseph B. Kestrel"), News.Here(EntityKind.Person, "Joseph R. Kestrel"), News.HereAgain(EntityKind.Person, "Joseph Kestrel")]);
        Assert.Empty(graph.Resolution.Merges);
    }

    [Fact]
    public void Several_forms_of_a_name_become_one_under_the_one_that_most_documents_use()
    {
        var graph = EntityGraph.From(
        [
            News.Here(EntityKind.Person, "Joe Kestrel"), News.There(EntityKind.Person, "Joe Kestrel"), News.HereAgain(EntityKind.Person, "Joseph R. Kestrel"),
            News.HereAgain(EntityKind.Person, "Kestrel"),
        ]);
        var entity = graph.FindEntities("Kestrel").Single();
        Assert.Equal(("Joe Kestrel", 4), (entity.Name, entity.DocumentCount));
        Assert.Equal("Joseph R. Kestrel, Kestrel", string.Join(", ", entity.Aliases));
        Assert.Equal(["Joe Kestrel", "Joseph R. Kestrel", "Kestrel"], graph.Resolution.MembersOf(entity).Select(m => m.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_role_in_common_speaks_for_a_merge_as_an_acquaintance_does()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Person, "Ana Ruiz", "Velin harbour master"), News.There(EntityKind.Person, "Ruiz", "Velin harbour master")]);
        Assert.Equal("both Velin harbour master", Assert.Single(Assert.Single(graph.Resolution.Merges).Evidence));
    }
}

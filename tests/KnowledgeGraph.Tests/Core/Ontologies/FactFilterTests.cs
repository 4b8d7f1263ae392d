using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Ontologies;

public sealed class FactFilterTests
{
    [Fact]
    public void What_the_ontology_allows_is_kept_as_it_is()
    {
        var facts = Some.DocumentFacts();
        var kept = new FactFilter(Ontology.Default).Apply(facts);
        Assert.Equal(facts.Relations.AsEnumerable(), kept.Relations.AsEnumerable());
        Assert.Empty(kept.Rejected);
    }

    [Theory]
    [InlineData("Mara", "ADMIRES", "Tolo", RejectionReason.UnknownType)]
    [InlineData("Mara", "MET_WITH", "Mara", RejectionReason.SelfLoop)]
    [InlineData("Mara", "LOCATED_IN", "Ivo", RejectionReason.ObjectKind)]
    [InlineData("Tolo", "LEADS", "Tolo", RejectionReason.SelfLoop)]
    [InlineData("Tolo", "MEMBER_OF", "Mara", RejectionReason.SubjectKind)]
    public void What_it_does_not_allow_is_given_back_with_the_reason(string subject, string type, string @object, RejectionReason reason)
    {
        var facts = Some.Facts("Mara and Ivo left Tolo .").Entity(EntityKind.Person, "Mara").Entity(EntityKind.Person, "Ivo").Entity(EntityKind.Place, "Tolo")
            .Relation(subject, type, @object).Build();
        var filtered = new FactFilter(Ontology.Default).Apply(facts);
        Assert.Empty(filtered.Relations);
        Assert.Equal(new RejectedFact(reason, type, subject, @object, 0), Assert.Single(filtered.Rejected));
    }

    [Fact]
    public void Earlier_rejections_stay()
    {
        var earlier = new RejectedFact(RejectionReason.NotSaid, "STATE", "", "", 0);
        Assert.Equal(earlier, Assert.Single(new FactFilter(Ontology.Default).Apply(Some.DocumentFacts() with { Rejected = [earlier] }).Rejected));
    }
}

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

    [Fact]
    public void A_renamed_relation_is_kept_under_its_new_name_and_a_forbidden_one_is_not()
    {
        var filtered = Harbour(Fleet().Relation("Veltro", "LINKED_TO", "Mara").Relation("Mara", "FAMILY_OF", "Ivo"));
        Assert.Equal("TIED_TO", Assert.Single(filtered.Relations).Type);
        Assert.Equal(RejectionReason.Forbidden, Assert.Single(filtered.Rejected).Reason);
    }

    [Fact]
    public void An_inverse_follows_always_and_what_is_implied_from_what_is_not_denied()
    {
        var said = Harbour(Fleet().Relation("Veltro", "OWNS_VESSEL", "Rose"));
        Assert.Equal(["Veltro OWNS_VESSEL Rose rules", "Rose OWNED_BY Veltro ontology", "Veltro RUNS_VESSEL Rose ontology"], said.Relations.Select(r => $"{Words(said, r)} {r.Extractor}"));
        Assert.Single(said.Relations.Select(r => (r.Sentence, r.Span, r.Confidence)).Distinct());
        var denied = Harbour(Fleet().Relation("Veltro", "OWNS_VESSEL", "Rose", status: FactStatus.Negated));
        Assert.Equal(["Veltro OWNS_VESSEL Rose", "Rose OWNED_BY Veltro"], denied.Relations.Select(r => Words(denied, r)));
    }

    [Fact]
    public void What_is_said_itself_does_not_follow_again()
    {
        var both = Harbour(Fleet().Relation("Veltro", "OWNS_VESSEL", "Rose", "owns").Relation("Veltro", "RUNS_VESSEL", "Rose", "owns"));
        Assert.Equal(["Veltro OWNS_VESSEL Rose", "Veltro RUNS_VESSEL Rose", "Rose OWNED_BY Veltro"], both.Relations.Select(r => Words(both, r)));
    }

    [Fact]
    public void A_relation_that_asks_for_an_own_kind_takes_no_other_thing()
    {
        var filtered = Harbour(Fleet().Relation("Veltro", "OWNS_VESSEL", "Cannon"), asVessel: "Rose");
        Assert.Empty(filtered.Relations);
        Assert.Equal(RejectionReason.ObjectKind, filtered.Rejected[0].Reason);
    }

    [Fact]
    public void Entities_of_a_forbidden_kind_go_from_events_statements_and_relations_and_the_others_keep_their_parts()
    {
        var facts = Some.Facts("Veltro sold Howitzer to Ivo . Mara said Ivo met Veltro .").Entity(EntityKind.Organization, "Veltro").Entity(EntityKind.Weapon, "Howitzer").Entity(EntityKind.Person, "Ivo")
            .Entity(EntityKind.Person, "Mara").Event("AID", "sold", "Veltro", "Howitzer").Event("MEET", "met", "Ivo", "Veltro")
            .Said("Mara", StatementKind.Indirect, "said", "Ivo met Veltro", about: ["Ivo", "Howitzer", "Veltro"]).Build();
        var filtered = new FactFilter(OntologyChangeTests.Read(OntologyChangeTests.Harbour)).Apply(facts);
        Assert.Equal(["Veltro", "Ivo", "Mara"], filtered.Entities.Select(e => e.Name));
        Assert.Equal([["Veltro"], ["Ivo", "Veltro"]], filtered.Events.Select(e => e.Arguments.Select(a => filtered.Entities[a.Entity].Name)));
        Assert.Equal(["Ivo", "Veltro"], filtered.Statements[0].About.Select(e => filtered.Entities[e].Name));
        Assert.Equal("Mara", filtered.Entities[filtered.Statements[0].Speaker!.Value].Name);
        Assert.Equal(["Ivo MET Veltro"], filtered.Relations.Select(r => Words(filtered, r)));
        Assert.Contains(new RejectedFact(RejectionReason.Forbidden, "Weapon", "Howitzer", "", 0), filtered.Rejected);
    }

    private static FactsOf Fleet() => Some.Facts("Veltro owns Rose , Cannon , Mara and Ivo .").Entity(EntityKind.Organization, "Veltro").Entity(EntityKind.Thing, "Rose")
        .Entity(EntityKind.Thing, "Cannon").Entity(EntityKind.Person, "Mara").Entity(EntityKind.Person, "Ivo");

    private static DocumentFacts Harbour(FactsOf facts, string asVessel = "Rose")
    {
        var built = facts.Build();
        built = built with { Entities = [.. built.Entities.Select(e => e.Name == asVessel ? e with { Types = ["Vessel"] } : e)] };
        return new FactFilter(OntologyChangeTests.Read(OntologyChangeTests.Harbour)).Apply(built);
    }

    private static string Words(DocumentFacts facts, RelationFact r) => $"{facts.Entities[r.Subject].Name} {r.Type} {facts.Entities[r.Object].Name}";
}

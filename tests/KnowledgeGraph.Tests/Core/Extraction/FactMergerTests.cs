using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Core.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Extraction;

/// <summary>One fact that several extractors find: who is named, whose confidence it has, and who is believed.</summary>
public sealed class FactMergerTests
{
    private const string Ranked = """{ "extends": "news", "extractors": { "order": ["rule:*", "model"], "confidence": "first" } }""";

    [Fact]
    public void The_same_fact_of_several_extractors_is_one_with_all_of_them_and_the_best_confidence()
    {
        var kept = Apply(Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: "model", confidence: 0.6).Relation("Mara", "LEADS", "Front", "Mara", extractor: "rule:heads", confidence: 0.8)
            .Relation("Mara", "LEADS", "Front", "Front", extractor: "plug:in", confidence: 0.7));
        Assert.Equal(["Mara LEADS Front model+rule:heads+plug:in 0.8"], Words(kept));
        Assert.Equal(["model", "rule:heads", "plug:in"], Extractors.Of(kept.Relations[0].Extractor).AsEnumerable());
        Assert.Empty(kept.Rejected);
    }

    [Fact]
    public void The_order_is_that_of_the_names_and_of_who_is_believed()
    {
        var kept = Apply(Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: "model", confidence: 0.9).Relation("Mara", "LEADS", "Front", "Mara", extractor: "rule:heads", confidence: 0.5), Ranked);
        Assert.Equal(["Mara LEADS Front rule:heads+model 0.5"], Words(kept));
        var disputed = Apply(
            Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: "model").Relation("Mara", "LEADS", "Front", "leads", FactStatus.Negated, extractor: "rule:heads"), Ranked);
        Assert.Equal(FactStatus.Negated, Assert.Single(disputed.Relations).Status);
        Assert.Equal(RejectionReason.Overruled, Assert.Single(disputed.Rejected).Reason);
        Assert.Equal(2, Apply(Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: "model").Relation("Mara", "LEADS", "Front", "leads", FactStatus.Negated, extractor: "rule:heads")).Relations.Length);
    }

    [Fact]
    public void Independent_finds_can_add_up()
    {
        var kept = Apply(Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: "model", confidence: 0.5).Relation("Mara", "LEADS", "Front", "Mara", extractor: "rule:heads", confidence: 0.5),
            """{ "extends": "news", "extractors": { "confidence": "any" } }""");
        Assert.Equal(["Mara LEADS Front model+rule:heads 0.75"], Words(kept));
    }

    [Theory]
    [InlineData("model", "rule:heads", true)]
    [InlineData("rule:heads", "rule:leads", false)]
    [InlineData("plug:one", "plug:two", false)]
    [InlineData("model", "model", false)]
    public void Votes_count_voices_and_the_rules_of_a_user_are_one(string one, string other, bool kept)
    {
        var facts = Apply(Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: one).Relation("Mara", "LEADS", "Front", "Mara", extractor: other).Relation("Ivo", "LEADS", "Front", "Ivo", extractor: one),
            """{ "extends": "news", "relations": [ { "name": "LEADS", "votes": 2 } ] }""");
        Assert.Equal(kept, facts.Relations.Any(r => facts.Entities[r.Subject].Name == "Mara"));
        Assert.DoesNotContain(facts.Relations, r => facts.Entities[r.Subject].Name == "Ivo");
        Assert.Contains(facts.Rejected, r => r is { Reason: RejectionReason.TooFewVotes, Subject: "Ivo" });
    }

    [Fact]
    public void What_one_extractor_says_twice_and_two_events_stay_two()
    {
        var twice = Apply(Leader().Relation("Mara", "LEADS", "Front", "leads", extractor: "model").Relation("Mara", "LEADS", "Front", "Mara", extractor: "model"));
        Assert.Equal(2, twice.Relations.Length);
        var events = Apply(Some.Facts("Mara shelled Tolo and bombed Tolo .").Entity(EntityKind.Person, "Mara").Entity(EntityKind.Place, "Tolo").Event("ATTACK", "shelled", "Mara", "Tolo").Event("ATTACK", "bombed", "Mara", "Tolo")
            .Relation("Mara", "ATTACKED", "Tolo", "bombed", extractor: "plug"));
        Assert.Equal([("shelled", "model"), ("bombed", "model+plug")], events.Relations.Select(r => (events.Events[r.Event!.Value].TriggerText, r.Extractor)));
    }

    [Fact]
    public void Which_way_round_a_symmetric_relation_is_found_does_not_matter()
    {
        var kept = Apply(Some.Facts("Mara met Ivo .").Entity(EntityKind.Person, "Mara").Entity(EntityKind.Person, "Ivo").Event("MEET", "met", "Mara", "Ivo").Relation("Ivo", "MET_WITH", "Mara", "Ivo", extractor: "plug"));
        Assert.Equal("model+plug", Assert.Single(kept.Relations).Extractor);
    }

    [Fact]
    public void What_follows_from_a_fact_is_not_said_again_where_another_extractor_says_it()
    {
        var ontology = OntologyChangeTests.Read("""{ "extends": "news", "relations": [ { "name": "HEADED_BY", "subjects": ["Organization"], "objects": ["Person"], "inverse": "HEADS" }, { "name": "HEADS", "subjects": ["Person"], "objects": ["Organization"] } ] }""");
        var kept = new FactFilter(ontology).Apply(Leader().Relation("Mara", "HEADS", "Front", "leads", extractor: "model").Relation("Front", "HEADED_BY", "Mara", "Front", extractor: "rule:x").Build());
        Assert.Equal(["Mara HEADS Front model 0.71", "Front HEADED_BY Mara rule:x 0.71"], Words(kept));
    }

    [Fact]
    public void An_event_at_one_word_names_who_found_each_of_its_parts()
    {
        var document = Some.Document("Mara met Ivo Lena");
        Mention At(int word) => new(MentionType.Person, word, word, document.Sentences[0].Words[word], document.Sentences[0].Words[word].Of(document.Text), 1);
        var words = Enumerable.Repeat(new WordAnalysis("X", "X", "x", -1, "root"), 4).ToImmutableArray();
        var facts = new SentenceFacts(document.Sentences[0], words, [At(0), At(2), At(3)],
            [new EventMention("MEET", 1, document.Sentences[0].Words[1], Modality.Actual, false, 0.9, [new(ArgumentRole.Agent, 0, 0.9), new(ArgumentRole.Target, 1, 0.9)])], [], []);
        var words2 = document.Sentences[0].Words;
        var (joined, _) = ExtractedFacts.Join(document, [facts], "plug",
            [new ExtractedFact("MEET", words2[0], words2[2], 0.7) { IsEvent = true, Trigger = words2[1] }, new ExtractedFact("MEET", words2[0], words2[3], 0.7) { IsEvent = true, Trigger = words2[1] }]);
        Assert.Equal(["model+plug", "model+plug", "plug"], joined[0].Events[0].Arguments.Select(a => a.Extractor));
        Assert.Equal("model+plug", Extractors.Both("model+plug", "model+plug"));
        Assert.Equal("plug", Extractors.Both("model+plug", "plug"));
        Assert.Equal("document", Extractors.Both("model", "document"));
    }

    [Theory]
    [InlineData("\"order\": [\"model\", \"model\"]", "'model' is given twice in 'order'")]
    [InlineData("\"order\": [\"my rule\"]", "'my rule' is no name of an extractor")]
    [InlineData("\"confidence\": \"most\"", "'confidence' must be best, first or any, not 'most'")]
    [InlineData("\"votes\": 0", "'votes' must be 1 to 100")]
    [InlineData("\"vote\": 2", "'vote' is no member of 'extractors'; perhaps 'votes' is meant")]
    public void A_policy_that_is_none_is_refused_where_it_stands(string json, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => OntologyChangeTests.Read($$"""{ "extends": "news", "extractors": { {{json}} } }""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_policy_and_the_flags_of_relations_are_written_and_read_again()
    {
        var ontology = OntologyChangeTests.Read("""
            { "extends": "news", "extractors": { "order": ["rule:*", "model"], "confidence": "any", "votes": 2 },
              "relations": [ { "name": "HAS_CAPITAL", "subjects": ["Place"], "objects": ["Place"], "functional": true, "votes": 1 }, { "name": "LEADS", "exclusive": false } ] }
            """);
        var again = Ontology.Parse(ontology.ToJson(), "again");
        Assert.Equal(ontology.ToJson(), again.ToJson());
        Assert.Equal(["rule:*", "model"], again.Extractors.Order.AsEnumerable());
        Assert.Equal((MergedConfidence.Any, 2), (again.Extractors.Confidence, again.Extractors.Votes));
        Assert.True(again.TryGetRelation("HAS_CAPITAL", out var capital) && capital is { IsFunctional: true, Votes: 1, IsExclusive: false });
        Assert.True(again.TryGetRelation("LEADS", out var leads) && !leads.IsExclusive);
        Assert.True(Ontology.Default.TryGetRelation("LEADS", out var builtIn) && builtIn.IsExclusive);
    }

    private static FactsOf Leader() => Some.Facts("Mara leads Front and Ivo .").Entity(EntityKind.Person, "Mara").Entity(EntityKind.Organization, "Front").Entity(EntityKind.Person, "Ivo");

    private static DocumentFacts Apply(FactsOf facts, string? ontology = null) => new FactFilter(ontology is null ? Ontology.Default : OntologyChangeTests.Read(ontology)).Apply(facts.Build());

    private static IEnumerable<string> Words(DocumentFacts facts) =>
        facts.Relations.Select(r => FormattableString.Invariant($"{facts.Entities[r.Subject].Name} {r.Type} {facts.Entities[r.Object].Name} {r.Extractor} {r.Confidence:0.##}"));
}

using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Events;

/// <summary>What is denied or open must not come out as a fact.</summary>
public class PolarityTests
{
    [Theory]
    [InlineData("not")]
    [InlineData("never")]
    public void A_negated_verb_denies_its_event(string not) => Assert.Equal(
        FactStatus.Negated,
        StatusOf(new Told($"{{Organization|Red Dawn}} did {not} attack {{GeoPolitical|Tolo}}.").Arc(0, not, "advmod", "attack").Event(0, "ATTACK", "attack", "Red Dawn", "Tolo")));

    [Fact]
    public void No_soldiers_deny_what_soldiers_would_have_done() => Assert.Equal(
        FactStatus.Negated,
        StatusOf(new Told("no {NominalPerson|soldiers} attacked {GeoPolitical|Tolo}.").Arc(0, "no", "det", "soldiers").Arc(0, "soldiers", "nsubj", "attacked")
            .Event(0, "ATTACK", "attacked", "soldiers", "Tolo")));

    [Fact]
    public void What_somebody_denies_is_denied() => Assert.Equal(
        FactStatus.Negated,
        StatusOf(new Told("{Person|Ana Berg} denied that {NominalPerson|troops} attacked {GeoPolitical|Tolo}.").Noun(0, "denied", "deny").Arc(0, "attacked", "ccomp", "denied")
            .Event(0, "ATTACK", "attacked", "troops", "Tolo")));

    [Theory]
    [InlineData("may", "aux")]
    [InlineData("if", "mark")]
    public void A_possible_or_conditional_event_is_hypothetical(string word, string relation) => Assert.Equal(
        FactStatus.Hypothetical,
        StatusOf(new Told($"{word} {{Organization|Red Dawn}} attack {{GeoPolitical|Tolo}}.").Arc(0, word, relation, "attack").Event(0, "ATTACK", "attack", "Red Dawn", "Tolo")));

    [Fact]
    public void A_negated_light_verb_denies_the_event_of_its_noun() => Assert.Equal(
        FactStatus.Negated,
        StatusOf(new Told("{Organization|Red Dawn} did not launch an attack on {GeoPolitical|Tolo}.").Arc(0, "not", "advmod", "launch").Verb(0, "launch", "launch").Noun(0, "attack", "attack")
            .Arc(0, "attack", "obj", "launch").Event(0, "ATTACK", "attack", "Red Dawn", "Tolo")));

    [Fact]
    public void What_will_be_if_something_happens_is_hypothetical() => Assert.Equal(
        FactStatus.Hypothetical,
        StatusOf(new Told("if the talks fail, {Organization|Red Dawn} will attack {GeoPolitical|Tolo}.").Arc(0, "if", "mark", "fail").Arc(0, "fail", "advcl", "attack")
            .Arc(0, "will", "aux", "attack").Event(0, "ATTACK", "attack", "Red Dawn", "Tolo")));

    [Fact]
    public void A_relation_is_denied_where_the_word_that_joins_its_ends_is() => Assert.Equal(
        FactStatus.Negated,
        StatusOf(new Told("{Person|Ana Berg} is not a member of {Organization|Red Dawn}.").Arc(0, "not", "advmod", "member").Arc(0, "Berg", "nsubj", "member").Arc(0, "Dawn", "nmod", "member")
            .Relation(0, "Ana Berg", "MEMBER_OF", "Red Dawn")));

    [Fact]
    public void A_word_of_a_name_denies_nothing() => Assert.Equal(
        FactStatus.Actual,
        StatusOf(new Told("{Organization|Roads Without End} has a seat in {GeoPolitical|Tolo}.").Arc(0, "Without", "case", "End").Arc(0, "End", "nsubj", "seat").Arc(0, "Tolo", "nmod", "End")
            .Relation(0, "Roads Without End", "LOCATED_IN", "Tolo")));

    [Fact]
    public void An_attack_that_is_planned_is_still_to_come() => Assert.Equal(
        FactStatus.Future,
        StatusOf(new Told("{Organization|Red Dawn} was planning an attack on {GeoPolitical|Tolo}.").Verb(0, "planning", "plan").Noun(0, "attack", "attack").Arc(0, "attack", "obj", "planning")
            .Event(0, "ATTACK", "attack", "Red Dawn", "Tolo")));

    [Fact]
    public void A_condition_before_the_verb_of_saying_holds_for_what_is_said() => Assert.Equal(
        FactStatus.Hypothetical,
        StatusOf(new Told("if the talks fail, he said, {Organization|Red Dawn} would attack {GeoPolitical|Tolo}.").Arc(0, "if", "mark", "fail").Arc(0, "fail", "advcl", "said")
            .Arc(0, "would", "aux", "attack").Arc(0, "attack", "ccomp", "said").Event(0, "ATTACK", "attack", "Red Dawn", "Tolo", modality: Modality.Future)));

    [Fact]
    public void What_a_phrase_takes_for_granted_is_no_condition() => Assert.Equal(
        FactStatus.Actual,
        StatusOf(new Told("they ask whether {NominalPerson|agents} of {Organization|Red Dawn} paid.").Arc(0, "whether", "mark", "paid").Arc(0, "agents", "nsubj", "paid").Arc(0, "Dawn", "nmod", "agents")
            .Relation(0, "agents", "MEMBER_OF", "Red Dawn")));

    [Fact]
    public void A_negation_elsewhere_in_the_sentence_denies_nothing() => Assert.Equal(
        FactStatus.Actual,
        StatusOf(new Told("{Organization|Red Dawn} attacked {GeoPolitical|Tolo} and did not stay.").Arc(0, "not", "advmod", "stay").Arc(0, "stay", "conj", "attacked")
            .Event(0, "ATTACK", "attacked", "Red Dawn", "Tolo")));

    [Fact]
    public void What_was_not_said_is_no_statement_and_is_given_back()
    {
        var facts = new Told("{Organization|Norland} has not called the event a coup.").Arc(0, "not", "advmod", "called").Event(0, "STATE", "called", "Norland", content: "the event a coup").Facts;
        Assert.Empty(facts.Statements);
        Assert.Contains(facts.Rejected, r => r.Reason == RejectionReason.NotSaid && r.Object == "the event a coup");
    }

    [Fact]
    public void A_speaker_is_nobody_in_the_speakers_own_words()
    {
        var told = new Told("{Person|Luka Dorn} came.", "\"Every {NominalPerson|mother} has a roof,\" {Pronoun|he} said.").Event(1, "STATE", "said", "he", content: "Every mother has a roof");
        Assert.Equal("Luka Dorn", told.Facts.Entities[told.Facts.Statements.Single().Speaker!.Value].Name);
    }

    private static FactStatus StatusOf(Told told) => Assert.Single(told.Facts.Relations).Status;
}

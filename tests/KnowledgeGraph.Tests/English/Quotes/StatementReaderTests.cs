using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Quotes;

public class StatementReaderTests
{
    [Fact]
    public void The_speaker_may_stand_after_the_words() => Says(
        new Told("“We will stay,” {Person|Anna Berg} said.").Event(0, "STATE", "said", "Anna Berg"), "said: Anna Berg: \"We will stay,\"");

    [Fact]
    public void The_speaker_may_stand_before_the_words() => Says(
        new Told("{Person|Anna Berg} said: \"We will stay.\"").Event(0, "STATE", "said", "Anna Berg"), "said: Anna Berg: \"We will stay.\"");

    [Fact]
    public void Words_that_the_cue_interrupts_are_one_statement_of_two_pieces() => Says(
        new Told("“We will stay,” {Person|Anna Berg} said, “and we will win.”").Event(0, "STATE", "said", "Anna Berg"),
        "said: Anna Berg: \"We will stay,\" / \"and we will win.\"");

    [Fact]
    public void A_sentence_of_nothing_but_words_goes_on_with_the_speaker_before() => Says(
        new Told("“We will stay,” {Person|Anna Berg} said.", "“Nobody leaves.”").Event(0, "STATE", "said", "Anna Berg"),
        "said: Anna Berg: \"We will stay,\" / \"Nobody leaves.\"");

    [Fact]
    public void Words_over_several_sentences_have_the_speaker_of_the_last() => Says(
        new Told("“We will stay.", "Nobody leaves,” {Person|Anna Berg} said.").Event(1, "STATE", "said", "Anna Berg"),
        "said: Anna Berg: \"We will stay. Nobody leaves,\"");

    [Fact]
    public void Words_without_a_cue_belong_to_the_person_of_the_sentence_before() => Says(
        new Told("{Person|Anna Berg} was defiant.", "“We will stay.”").Arc(0, "Berg", "nsubj", "defiant"),
        "said: Anna Berg: \"We will stay.\"");

    [Fact]
    public void Two_speakers_each_have_their_words()
    {
        var told = new Told("“We stay,” {Person|Anna Berg} said.", "“We go,” {Person|Ivo Brandt} said.").Event(0, "STATE", "said", "Anna Berg").Event(1, "STATE", "said", "Ivo Brandt");
        Assert.Equal(["said: Anna Berg: \"We stay,\"", "said: Ivo Brandt: \"We go,\""], told.Said);
    }

    [Fact]
    public void Who_is_told_does_not_speak()
    {
        var told = new Told("“We stay,” {Person|Anna Berg} told {NominalPerson|reporters}.").Event(0, "STATE", "told", "Anna Berg", "reporters");
        Assert.Equal(["said: Anna Berg: \"We stay,\""], told.Said);
        Assert.Contains("Anna Berg --TOLD--> reporters", told.Lines);
    }

    [Theory]
    [InlineData("against", false)]
    [InlineData("about", false)]
    [InlineData("to", true)]
    [InlineData("with", true)]
    public void Only_who_is_spoken_to_is_told_something(string preposition, bool isTold)
    {
        var told = new Told($"{{Person|Anna Berg}} spoke {preposition} the {{Organization|Harbour Council}}.").Event(0, "STATE", "spoke", "Anna Berg", "Harbour Council");
        told.Arc(0, preposition, "case", "Council").Arc(0, "Council", "obl", "spoke");
        Assert.Equal(isTold, told.Lines.Contains("Anna Berg --TOLD--> Harbour Council"));
        Assert.Equal(isTold ? 0 : 1, told.Facts.Rejected.Count(r => r.Reason == Extraction.RejectionReason.NotAddressee));
    }

    [Fact]
    public void What_is_retold_is_an_indirect_statement() => Says(
        new Told("According to {Person|Anna Berg}, the port is closed.").Event(0, "STATE", "According", "Anna Berg", content: "the port is closed"),
        "said: Anna Berg: the port is closed");

    [Fact]
    public void Marks_around_a_piece_of_what_is_retold_make_no_statement_of_their_own()
    {
        var told = new Told("{Person|Anna Berg} said the deal with the council was \"a disaster\" for all.")
            .Event(0, "STATE", "said", "Anna Berg", content: "the deal with the council was \"a disaster\" for all");
        Assert.Equal(["said: Anna Berg: the deal with the council was \"a disaster\" for all"], told.Said);
    }

    [Fact]
    public void The_exact_words_within_what_is_retold_are_a_statement_too()
    {
        var told = new Told("{Person|Anna Berg} told the council on Friday that her town \"does not sell its water\".")
            .Event(0, "STATE", "told", "Anna Berg", content: "her town \"does not sell its water\"");
        Assert.Equal(["said: Anna Berg: her town \"does not sell its water\"", "said: Anna Berg: \"does not sell its water\""], told.Said);
    }

    [Fact]
    public void Marks_around_a_doubtful_word_are_no_statement() => Assert.Empty(new Told("The \"peace\" {Event|conference} in {GeoPolitical|Tolo} failed.").Said);

    [Fact]
    public void Marks_in_a_name_are_no_statement() => Assert.Empty(new Told("{Person|Ivo \"Bear\" Brandt} won the race.").Said);

    [Fact]
    public void Two_cues_of_one_speaker_give_the_same_words_once()
    {
        var told = new Told("The {NominalPerson|official} said, speaking on condition of anonymity, that the port is closed.")
            .Event(0, "STATE", "said", "official", content: "the port is closed").Event(0, "STATE", "speaking", "official", content: "the port is closed");
        Assert.Equal(["said: official: the port is closed"], told.Said);
    }

    [Fact]
    public void The_paragraph_behind_said_and_a_colon_is_word_for_word()
    {
        var told = new Told("{Person|Anna Berg} said:", "¶I welcome the deal.", "It is good.", "¶Notes to editors").Event(0, "STATE", "said", "Anna Berg");
        Assert.Equal(["said: Anna Berg: \"I welcome the deal. It is good.\""], told.Said);
    }

    [Fact]
    public void Turns_of_a_transcript_have_their_speakers()
    {
        var told = new Told("¶{Person|MS BERG}: We met today.", "It was good.", "¶{Person|MR BRANDT}: I agree.");
        Assert.Equal(["We met today. It was good.", "I agree."], told.Drafts.Select(d => d.Span.Of(told.Text)));
        Assert.Equal(["MS BERG", "MR BRANDT"], told.Drafts.Select(d => d.Speaker!.Mention.Text));
    }

    [Fact]
    public void A_pronoun_may_speak()
    {
        var told = new Told("{Person|Anna Berg} came home.", "“We will stay,” {Pronoun|she} said.").Arc(0, "Berg", "nsubj", "came").Event(1, "STATE", "said", "she");
        Says(told, "said: Anna Berg: \"We will stay,\"");
    }

    [Fact]
    public void He_in_the_words_of_a_man_is_somebody_else()
    {
        var told = new Told("{Person|Mr. Brandt} met {Person|Mr. Holm} on {Time|Monday}.", "“{Pronoun|He} is wrong,” {Person|Brandt} said.").Event(1, "STATE", "said", "Brandt");
        Assert.Contains("same: He = Holm", told.Lines);
    }

    [Fact]
    public void He_in_the_words_of_a_he_is_somebody_else()
    {
        var told = new Told("{Person|Mr. Brandt} met {Person|Mr. Holm}.", "“{Pronoun|He} is wrong,” {Pronoun|he} said.").Arc(0, "Brandt", "nsubj", "met").Event(1, "STATE", "said", "he");
        Assert.Contains("same: he = Brandt", told.Lines);
        Assert.Contains("same: He = Holm", told.Lines);
    }

    [Fact]
    public void I_is_the_speaker_and_we_the_body_that_the_speaker_speaks_for()
    {
        var told = new Told("{Person|Anna Berg}, leader of the {Organization|Harbour Union}, smiled.", "“{Pronoun|I} know that {Pronoun|we} won,” {Person|Berg} said.")
            .Relation(0, "Anna Berg", "LEADS", "Harbour Union").Event(1, "STATE", "said", "Berg");
        Assert.Contains("same: I = Anna Berg", told.Lines);
        Assert.Contains("same: we = Harbour Union", told.Lines);
    }

    [Fact]
    public void A_statement_knows_the_events_and_entities_in_its_words()
    {
        var facts = new Told("{Person|Anna Berg} said {NominalPerson|rebels} shelled {GeoPolitical|Tolo}.")
            .Event(0, "STATE", "said", "Anna Berg", content: "rebels shelled Tolo").Event(0, "ATTACK", "shelled", "rebels", "Tolo").Facts;
        var statement = Assert.Single(facts.Statements);
        Assert.Equal("shelled", facts.Events[Assert.Single(statement.Events)].TriggerText);
        Assert.Equal(["rebels", "Tolo"], statement.About.Select(a => facts.Entities[a].Name));
        var relation = Assert.Single(facts.Relations, r => r.Type == "ATTACKED");
        Assert.Equal("Anna Berg", facts.Entities[Assert.Single(relation.AttributedTo)].Name);
    }

    private static void Says(Told told, string expected) => Assert.Equal([expected], told.Said);
}

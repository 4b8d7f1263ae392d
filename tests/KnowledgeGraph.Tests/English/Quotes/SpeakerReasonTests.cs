using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Quotes;

public class SpeakerReasonTests
{
    [Fact]
    public void A_cue_in_the_sentence_is_the_reason() => Because(
        "a cue in the sentence, with its source", new Told("“We will stay,” {Person|Anna Berg} said.").Event(0, "STATE", "said", "Anna Berg"));

    [Fact]
    public void The_person_of_the_sentence_before_is_the_reason() => Because(
        "the sentence before is about the speaker", new Told("{Person|Anna Berg} was defiant.", "“We will stay.”").Arc(0, "Berg", "nsubj", "defiant"));

    [Fact]
    public void A_cue_with_a_colon_in_the_sentence_before_is_the_reason() => Because(
        "paragraphs behind a cue with a colon", new Told("{Person|Anna Berg} said:", "“We will stay.”").Event(0, "STATE", "said", "Anna Berg"));

    [Fact]
    public void A_cue_without_a_source_leaves_the_speaker_open()
    {
        var statement = Assert.Single(new Told("“We will stay,” said.").Event(0, "STATE", "said").Facts.Statements);
        Assert.Null(statement.Speaker);
        Assert.Equal("a cue without a source", statement.Reason);
    }

    private static void Because(string reason, Told told)
    {
        var statement = Assert.Single(told.Facts.Statements);
        Assert.NotNull(statement.Speaker);
        Assert.Equal(reason, statement.Reason);
    }
}

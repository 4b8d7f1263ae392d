using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.Core.Evaluation;

public class GoldFormTests
{
    [Fact]
    public void A_sentence_alone_is_given_as_by_the_reference_decoder()
    {
        var sketch = new FactsSketch("Mayor Jan Maly (left) said \"the dam will hold\" on Monday.", "\"Leave,\" the guards and troops shouted.");
        var role = sketch.Mention(0, "Mayor", MentionType.Role);
        var maly = sketch.Mention(0, "Jan Maly", MentionType.Person);
        var monday = sketch.Mention(0, "Monday", MentionType.Time);
        var said = sketch.EventMention(0, "STATE", "said", (ArgumentRole.Agent, maly), (ArgumentRole.Time, monday));
        sketch.WithContent(0, said, "the dam will hold");
        sketch.EventMention(0, "MOVE", "left", (ArgumentRole.Time, monday));
        sketch.Relation(maly, "HAS_ROLE", role);
        sketch.Link(0, new LinkEnd(true, 1), "CAUSED", new LinkEnd(false, 1));
        var guards = sketch.Mention(1, "guards", MentionType.NominalPerson);
        var troops = sketch.Mention(1, "troops", MentionType.NominalPerson);
        var shouted = sketch.EventMention(1, "STATE", "shouted", (ArgumentRole.Agent, guards), (ArgumentRole.Agent, troops));
        sketch.WithContent(1, shouted, "Leave");

        var lines = GoldForm.FromSentences(sketch.Sentences(), sketch.Text, ["D-S0", "D-S1"]).Select(GoldWriter.Line).ToList();

        Assert.Equal(
            """{"id": "D-S0", "text": "Mayor Jan Maly (left) said \"the dam will hold\" on Monday.", "mentions": [{"t": "Jan Maly", "type": "PERSON", "canon": ""}, {"t": "Monday", "type": "TIME", "canon": ""}], "events": [{"type": "STATE", "trigger": "said", "agent": ["Jan Maly"], "target": [], "place": [], "time": ["Monday"], "instrument": [], "neg": false, "mod": "actual"}], "relations": [["Jan Maly", "HAS_ROLE", "Mayor"]], "links": [["left", "CAUSED", "Jan Maly"]], "statements": [{"speaker": "Jan Maly", "cue": "said", "kind": "direct", "content": "the dam will hold"}]}""",
            lines[0]);
        Assert.EndsWith(
            """ "statements": [{"speaker": "guards", "cue": "shouted", "kind": "direct", "content": "Leave"}, {"speaker": "troops", "cue": "shouted", "kind": "direct", "content": "Leave"}]}""",
            lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said the dam holds.", "the dam holds", "indirect")]
    [InlineData("He said (\"the dam holds\").", "the dam holds", "direct")]
    [InlineData("He said ‘the dam holds’.", "the dam holds", "direct")]
    [InlineData("The dam holds, he said.", "The dam holds", "indirect")]
    [InlineData("He said (not sure) that.", "(not sure)", "direct")]
    public void Words_behind_a_quotation_mark_are_direct(string text, string content, string kind)
    {
        var sketch = new FactsSketch("A first sentence ends in a quote\"", text);
        var said = sketch.EventMention(1, "STATE", "said");
        sketch.WithContent(1, said, content);
        var statement = Assert.Single(GoldForm.FromSentences(sketch.Sentences(), sketch.Text, ["a", "b"])[1].Statements);
        Assert.Equal(new GoldStatement("", "said", kind, content), statement);
    }

    [Fact]
    public void Content_whose_end_lies_before_its_start_is_no_statement_and_still_an_event()
    {
        var sketch = new FactsSketch("He said the dam holds.");
        var said = sketch.EventMention(0, "STATE", "said");
        sketch.Replace(0, said, said with { ContentFirstWord = 4, ContentLastWord = 2 });
        var form = Assert.Single(GoldForm.FromSentences(sketch.Sentences(), sketch.Text, ["a"]));
        Assert.Single(form.Events);
        Assert.Empty(form.Statements);
    }

    [Fact]
    public void Negation_and_modality_are_kept()
    {
        var sketch = new FactsSketch("Norland may not attack Brod.");
        var attack = sketch.EventMention(0, "ATTACK", "attack", (ArgumentRole.Target, sketch.Mention(0, "Brod", MentionType.GeoPolitical)));
        sketch.Replace(0, attack, attack with { Negated = true, Modality = Modality.Hypothetical });
        var e = Assert.Single(GoldForm.From(sketch.Build(), ["a"])[0].Events);
        Assert.True(e.Negated);
        Assert.Equal("hypothetical", e.Modality);
    }

    [Fact]
    public void A_document_gives_each_mention_the_full_name_that_it_does_not_say()
    {
        var sketch = new FactsSketch("Ida Berg spoke.", "Berg, she says, is IDA BERG of the fleet.");
        sketch.Entity(
            EntityKind.Person, "Ida Berg", true, sketch.Mention(0, "Ida Berg", MentionType.Person), sketch.Mention(1, "Berg", MentionType.Person),
            sketch.Mention(1, "she", MentionType.Pronoun), sketch.Mention(1, "IDA BERG", MentionType.Person));
        sketch.Entity(EntityKind.Organization, "the fleet of Norland", false, sketch.Mention(1, "fleet", MentionType.NominalOrganization));
        sketch.Mention(1, "of", MentionType.Miscellaneous);
        var form = GoldForm.From(sketch.Build(), ["a", "b"]);
        Assert.Equal([""], form[0].Mentions.Select(m => m.Canon));
        Assert.Equal(["Ida Berg", "", "", ""], form[1].Mentions.Select(m => m.Canon));
    }

    [Fact]
    public void A_pronoun_of_a_document_counts_where_it_takes_part_in_something()
    {
        var sketch = new FactsSketch("Ida Berg spoke.", "She left her ship.");
        var (she, ship) = (sketch.Mention(1, "She", MentionType.Pronoun), sketch.Mention(1, "ship", MentionType.NominalWeapon));
        sketch.EventMention(1, "MOVE", "left", (ArgumentRole.Agent, she), (ArgumentRole.Target, ship));
        sketch.Entity(EntityKind.Person, "Ida Berg", true, sketch.Mention(0, "Ida Berg", MentionType.Person), she, sketch.Mention(1, "her", MentionType.Pronoun));
        Assert.Equal(["She", "ship"], GoldForm.From(sketch.Build(), ["a", "b"])[1].Mentions.Select(m => m.Text));
        Assert.Contains("her", GoldForm.FromSentences(sketch.Sentences(), sketch.Text, ["a", "b"])[1].Mentions.Select(m => m.Text));
    }

    [Fact]
    public void A_phrase_as_good_as_a_name_is_nobodys_full_name()
    {
        var sketch = new FactsSketch("U.S. troops left.", "The troops came back.");
        sketch.Entity(EntityKind.Organization, "U.S. troops", true, sketch.Mention(0, "U.S. troops", MentionType.NominalOrganization), sketch.Mention(1, "troops", MentionType.NominalOrganization));
        Assert.Equal([""], GoldForm.From(sketch.Build(), ["a", "b"])[1].Mentions.Select(m => m.Canon));
    }

    [Fact]
    public void A_statement_over_several_sentences_is_cut_at_them()
    {
        var sketch = new FactsSketch("\"We stay,\" Ida Berg said, \"and we wait.", "Nobody leaves.\"");
        var speaker = sketch.Mention(0, "Ida Berg", MentionType.Person);
        sketch.Entity(EntityKind.Person, "Admiral Ida Berg", true, speaker);
        var (first, second) = (sketch.Span(0, "We stay"), KnowledgeGraph.Text.TextSpan.FromBounds(sketch.Span(0, "and we").Start, sketch.Span(1, "leaves.").End));
        sketch.Statements.Add(new StatementFact(
            StatementKind.Direct, KnowledgeGraph.Text.TextSpan.FromBounds(first.Start, second.End), 0, speaker, sketch.Span(0, "said"), [0, 1], 1) { Parts = [first, second] });
        sketch.Statements.Add(new StatementFact(StatementKind.Indirect, sketch.Span(1, "leaves"), null, null, null, [1], 1));

        var form = GoldForm.From(sketch.Build(), ["a", "b"]);

        Assert.Equal([new("Ida Berg", "said", "direct", "We stay"), new("Ida Berg", "said", "direct", "and we wait.")], form[0].Statements.ToArray());
        Assert.Equal([new("Admiral Ida Berg", "", "direct", "Nobody leaves."), new("", "", "indirect", "leaves")], form[1].Statements.ToArray());
    }

    [Fact]
    public void As_many_ids_as_sentences_are_needed() =>
        Assert.Throws<ArgumentException>(() => GoldForm.From(SampleDocument.Facts(), ["only one"]));
}

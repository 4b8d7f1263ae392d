using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Reading;

public class OpenPointsTests
{
    [Fact]
    public void What_a_document_leaves_open_is_reported()
    {
        var open = new Told(
            "{Pronoun|He} left {GeoPolitical|Cambridge} on {Time|February 30}.",
            "“Nobody leaves the old town tonight.").Facts.Open;
        Assert.Contains(new OpenPoint(OpenPointKind.Pronoun, "He", 0), open);
        Assert.Contains(new OpenPoint(OpenPointKind.Place, "Cambridge", 0), open);
        Assert.Contains(new OpenPoint(OpenPointKind.ImpossibleDate, "February 30", 0), open);
    }

    [Fact]
    public void An_impossible_day_dates_nothing()
    {
        var lines = new Told("{Organization|Red Dawn} shelled {GeoPolitical|Tolo} on {Time|February 30}.").Event(0, "ATTACK", "shelled", "Red Dawn", "Tolo", time: "February 30").Lines;
        Assert.Contains("event: ATTACK shelled actual", lines);
    }

    [Fact]
    public void Who_is_met_by_an_own_act_is_given_back_with_a_reason()
    {
        var facts = new Told("{Organization|Red Dawn} left.", "{Organization|Red Dawn} attacked {Organization|Red Dawn}.").Event(1, "ATTACK", "attacked", "Red Dawn", "Red Dawn").Facts;
        Assert.Contains(facts.Rejected, r => r is { Reason: RejectionReason.SelfLoop, Type: "ATTACK", Subject: "Red Dawn" });
        Assert.DoesNotContain(facts.Relations, r => r.Subject == r.Object);
        Assert.Equal([ArgumentRole.Agent], facts.Events.Single().Arguments.Select(a => a.Role));
    }

    [Fact]
    public void A_document_without_an_end_to_its_marks_its_pronouns_and_its_dates_is_read()
    {
        var told = new Told([.. Enumerable.Range(0, 400).Select(i => (i % 4) switch
        {
            0 => "“{Pronoun|He} said that “{Pronoun|they} left on {Time|February 30}.",
            1 => "’‘’ {Pronoun|It} ( [ “ ” “",
            2 => "¶{Organization|Red Dawn} shelled {GeoPolitical|Cambridge} on {Time|every Friday}.",
            _ => "{Person|Anna Berg} said: “‘",
        })]);
        var facts = told.Facts;
        Assert.Equal(100, facts.Open.Count(p => p.Kind == OpenPointKind.ImpossibleDate));
        Assert.Empty(facts.Relations);
    }
}

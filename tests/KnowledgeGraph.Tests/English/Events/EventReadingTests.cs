using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Events;

public class EventReadingTests
{
    [Fact]
    public void A_known_attack_keeps_the_attacker_that_was_told_before()
    {
        var lines = new Told("{Organization|Red Dawn} attacked {NominalOrganization|{GeoPolitical|U.S.} troops}.", "{GeoPolitical|France} condemned the attack on {NominalOrganization|{GeoPolitical|U.S.} forces}.")
            .Event(0, "ATTACK", "attacked", "Red Dawn", "U.S. troops").Event(1, "ATTACK", "attack", target: "U.S. forces").Noun(1, "attack", "attack").Arc(1, "the", "det", "attack").Lines;
        Assert.Contains("Red Dawn --ATTACKED--> U.S. forces", lines);
    }

    [Fact]
    public void Another_attack_has_another_attacker()
    {
        var lines = new Told("{Organization|Red Dawn} attacked {GeoPolitical|Tolo}.", "{GeoPolitical|France} condemned an attack on {GeoPolitical|Tolo}.")
            .Event(0, "ATTACK", "attacked", "Red Dawn", "Tolo").Event(1, "ATTACK", "attack", target: "Tolo").Noun(1, "attack", "attack").Arc(1, "an", "det", "attack");
        Assert.Single(lines.Facts.Relations, r => r.Type == "ATTACKED");
    }

    [Fact]
    public void Who_takes_part_in_known_strikes_strikes()
    {
        var told = new Told("{Organization|Tolo Guard} launched strikes on {Organization|Red Dawn}.", "The {NominalOrganization|{Nationality|French} army} confirmed its involvement in the {Event|strikes}.")
            .Event(0, "ATTACK", "strikes", "Tolo Guard", "Red Dawn")
            .Noun(1, "strikes", "strikes").Arc(1, "strikes", "nmod", "involvement").Arc(1, "in", "case", "strikes").Noun(1, "involvement", "involvement")
            .Arc(1, "involvement", "obj", "confirmed").Arc(1, "army", "nsubj", "confirmed");
        Assert.Contains("French army --ATTACKED--> Red Dawn", told.Lines);
        Assert.Equal([0, 1], told.Facts.Events.Select(e => e.Sentence));
    }

    [Fact]
    public void These_actions_in_response_to_an_ambush_answer_it()
    {
        var lines = new Told("{Organization|Tolo Guard} shelled {Organization|Red Dawn}.", "These actions came in response to an {Event|ambush} near {GeoPolitical|Tolo}.")
            .Event(0, "ATTACK", "shelled", "Tolo Guard", "Red Dawn")
            .Noun(1, "actions", "action").Arc(1, "actions", "nsubj", "came").Noun(1, "response", "response").Arc(1, "response", "obl", "came")
            .Arc(1, "ambush", "nmod", "response").Arc(1, "to", "case", "ambush").Lines;
        Assert.Contains("link: shelled RESPONDED_TO ambush", lines);
    }

    [Fact]
    public void Without_an_act_before_nothing_is_answered()
    {
        var lines = new Told("These actions came in response to an {Event|ambush}.")
            .Noun(0, "actions", "action").Arc(0, "actions", "nsubj", "came").Noun(0, "response", "response").Arc(0, "response", "obl", "came")
            .Arc(0, "ambush", "nmod", "response").Arc(0, "to", "case", "ambush").Lines;
        Assert.DoesNotContain(lines, l => l.StartsWith("link:", StringComparison.Ordinal));
    }
}

using KnowledgeGraph.English.Events;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.English.Rules;

namespace KnowledgeGraph.Tests.English.Events;

public class ArgumentClausesTests
{
    [Theory]
    [InlineData("Villagers<wounded:nsubj:pass were<wounded:aux:pass wounded when<attacked:mark gunmen<attacked:nsubj attacked<wounded:advcl Tolo<attacked:obj", "Villagers", ArgumentRole.Agent, false)]
    [InlineData("Villagers<wounded:nsubj:pass were<wounded:aux:pass wounded when<attacked:mark gunmen<attacked:nsubj attacked<wounded:advcl Tolo<attacked:obj", "gunmen", ArgumentRole.Agent, true)]
    [InlineData("Villagers<wounded:nsubj:pass were<wounded:aux:pass wounded when<attacked:mark gunmen<attacked:nsubj attacked<wounded:advcl Tolo<attacked:obj", "Villagers", ArgumentRole.Target, false)]
    [InlineData("gunmen<killed:nsubj killed Villagers<killed:obj and<attacked:cc attacked<killed:conj Tolo<attacked:obj", "gunmen", ArgumentRole.Agent, true)]
    [InlineData("gunmen<fled:nsubj fled after<attacked:mark attacked<fled:advcl Tolo<attacked:obj", "gunmen", ArgumentRole.Agent, true)]
    public void An_argument_belongs_to_the_verb_whose_subject_or_object_it_is(string tree, string words, ArgumentRole role, bool stays)
    {
        var (facts, text) = TreeSketch.Parse(tree, "NOM-PERSON=gunmen; GPE=Tolo; ATTACK!attacked" + (tree.Contains("Villagers", StringComparison.Ordinal) ? "; PERSON=Villagers" : ""));
        facts = facts with { Words = [.. facts.Words.Select((w, i) => facts.Sentence.Words[i].Of(text) is "wounded" or "attacked" or "killed" or "fled" ? w with { Upos = "VERB" } : w)] };
        var mention = facts.Mentions.ToList().FindIndex(m => m.Text == words);
        facts = facts with { Events = [facts.Events[0] with { Arguments = [new EventArgument(role, mention, 0.9)] }] };
        var (read, rejected) = ArgumentClauses.Check([facts], text);
        Assert.Equal(stays ? 1 : 0, read[0].Events[0].Arguments.Length);
        Assert.Equal(stays ? [] : [RejectionReason.OtherClause], rejected.Select(r => r.Reason));
    }

    [Fact]
    public void An_event_is_no_argument_of_its_own()
    {
        var (facts, text) = TreeSketch.Parse("the<siege:det siege lasted<siege:acl", "EVENT=siege; ATTACK!siege");
        facts = facts with { Events = [facts.Events[0] with { Arguments = [new EventArgument(ArgumentRole.Target, 0, 0.8)] }] };
        Assert.Empty(ArgumentClauses.Check([facts], text).Sentences[0].Events[0].Arguments);
    }
}

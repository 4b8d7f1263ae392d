using KnowledgeGraph.English.Names;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Rules;

/// <summary>"The 2014 Tolo siege", where the model marks the attack but not its name: from the year to the noun it is the name of a happening.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record HappeningNameRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Happenings = WordSet.Of(
        """
        attack attacks bombing bombings blast blasts shooting shootings siege sieges massacre massacres ambush raid raids riot riots uprising coup revolution genocide war battle
        earthquake tsunami hurricane flood floods hijacking assassination
        """);

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var mentions = facts.Mentions;
        for (var noun = 2; noun < tree.Count; noun++)
        {
            if (!Happenings.Has(tree, noun) || facts.Words[noun].Upos is not ("NOUN" or "PROPN") || FirstOf(facts, tree, noun) is not { } first) continue;
            if (facts.Mentions.Any(m => m.Type == MentionType.Event && m.FirstWord <= noun && m.LastWord >= noun)) continue;
            var span = TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[noun].End);
            mentions = mentions.Add(new Mention(MentionType.Event, first, noun, span, WhiteSpace.Collapse(span.Of(tree.Text)), Confidence));
        }

        return facts with { Mentions = mentions };
    }

    /// <summary>Index of the year before proper names that stand right before the noun; null where there are none.</summary>
    private static int? FirstOf(SentenceFacts facts, SentenceTree tree, int noun)
    {
        var word = noun - 1;
        while (word > 0 && facts.Words[word].Upos == "PROPN") word--;
        return word < noun - 1 && HappeningNames.IsYear(tree.Form(word)) ? word : null;
    }
}

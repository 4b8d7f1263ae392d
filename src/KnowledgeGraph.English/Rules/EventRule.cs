using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Finds an event with agent and target where a pattern lies in the tree and the model marks no event at the trigger.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
/// <param name="Type">The event's type.</param>
/// <param name="Pattern">The pattern; its first word is the trigger.</param>
/// <param name="Agent">Number of the pattern's word that heads the agent.</param>
/// <param name="Target">Number of the pattern's word that heads the target.</param>
internal sealed record EventRule(string Name, double Confidence, string Definition, string Type, TreePattern Pattern, int Agent, int Target) : Rule(Name, Confidence, Definition)
{
    /// <summary>What the target may be; the default is somebody who acts.</summary>
    public ImmutableArray<MentionType> Targets { get; init; } = Kinds.Actors;

    /// <summary>What else must hold of the words that were found; null, the default, for nothing.</summary>
    public Func<SentenceTree, int[], bool>? Where { get; init; }

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        foreach (var way in Pattern.Find(tree))
        {
            var trigger = way[0];
            if (facts.Events.Any(e => e.TriggerWord == trigger) || (Where is not null && !Where(tree, way))) continue;
            if (tree.MentionAt(way[Agent], Kinds.Actors) is not { } agent || tree.MentionAt(way[Target], Targets) is not { } target || agent == target) continue;
            facts = facts with
            {
                Events = facts.Events.Add(new(Type, trigger, facts.Sentence.Words[trigger], ModalityOf(tree, trigger), false, Confidence,
                    [new EventArgument(ArgumentRole.Agent, agent, Confidence), new EventArgument(ArgumentRole.Target, target, Confidence)]) { Extractor = Extractors.Rules }),
            };
        }

        return facts;
    }

    /// <summary>Future under "will", "would" and "shall"; what denies it is seen by the document part.</summary>
    internal static Modality ModalityOf(SentenceTree tree, int verb) =>
        tree.Dependents(verb).Any(d => tree.Label(d) == "aux" && tree.Lemma(d) is "will" or "would" or "shall") ? Modality.Future : Modality.Actual;
}

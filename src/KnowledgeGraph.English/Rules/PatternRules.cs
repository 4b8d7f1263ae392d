using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>
/// The second extractor: hand-written rules over the model's tree, mentions and events. First the corrections take back or rename what the tree
/// does not bear out, then the rules add what the model lacks. Pure.
/// </summary>
internal static class PatternRules
{
    /// <summary>All corrections, in the order in which they apply.</summary>
    public static readonly ImmutableArray<Correction> Corrections =
        [.. MentionCorrections.All, new OfficeNameCorrection("office-name", "\"Brandt, the Minister of Health\": who is named by an office is no body and no other person."), .. EventCorrections.All, new ReceiveCorrection("event-received", "\"received money from Veltro\": who is behind \"from\" gives, and the subject is aided."),
            new TellingCorrection("event-told", "\"he told Radio Velin\": of two who tell, the one right behind the verb is told."), new PlacePersonCorrection("place-person", "\"met Brandt in Velin\": a person is no place; as the verb's object, where there is no target, it is the target."),
            new JoinedAgentCorrection("agent-joined", "\"Karvia and Sorland asked Velin\": who is joined to the subject acts too."),
            new ParticipleAgentCorrection("agent-inserted", "\"the Falcons, led by Brandt, captured the port\": who stands behind \"by\" acts in the participle only."),
            new RelativeTargetCorrection("target-whom", "\"Brandt, whom the council appointed\": the noun that the pronoun stands for is the target."), .. TargetCorrections.All,
            new LeftBodyCorrection("target-left", "\"the party left the coalition\", \"withdrawal from Tolo\": what is left, where the model has none."),
            new HitPlaceCorrection("target-place", "\"shelled the town of Tolo\": a place that is the object, where there is no other target, is the target."), .. RelationCorrections.All,
            new OfficeOfRoleCorrection("office-of-role", "\"the council's chair, Judge Brandt\": who has the role of a body's chair leads it, who has that of its spokesman belongs to it.")];

    /// <summary>All rules, in the order in which they apply.</summary>
    public static readonly ImmutableArray<Rule> All =
        [.. PartRules.All, .. FamilyRules.All, .. ControlRules.All, .. LinkedRules.All, .. NationRules.All, .. NamingRules.All, .. OfficeRules.All, .. PlaceRules.All, .. CauseRules.All, .. GiveRules.All];

    /// <summary>The facts of one sentence with what the rules add.</summary>
    /// <param name="facts">What the model found.</param>
    /// <param name="text">The text that the sentence points into.</param>
    public static SentenceFacts Apply(SentenceFacts facts, string text)
    {
        var tree = new SentenceTree(facts, text);
        foreach (var correction in Corrections)
        {
            facts = correction.Apply(facts, tree);
            if (!ReferenceEquals(facts, tree.Facts)) tree = tree.With(facts);
        }

        foreach (var rule in All)
        {
            facts = rule.Apply(facts, tree);
            if (facts.Mentions != tree.Facts.Mentions) tree = tree.With(facts);
        }

        return facts;
    }
}

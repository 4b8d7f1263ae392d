using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A person who has a role, and the body that the noun for the role hangs on, wherever the tree puts the person.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record OfficeOfRoleCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    private const double Sure = 0.8;
    private const double Confidence = 0.8;

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        foreach (var role in facts.Relations.Where(r => r.Type == "HAS_ROLE" && r.Confidence >= Sure && facts.Mentions[r.Subject].Type == MentionType.Person))
        {
            var noun = tree.HeadOf(role.Object);
            if (OfficeRules.TypeOf(tree, noun) is not { } type || BodyOf(tree, noun) is not { } body) continue;
            if (facts.Relations.Any(r => r.Object == body && r.Type is "LEADS" or "MEMBER_OF")) continue;
            facts = facts with { Relations = facts.Relations.Add(new(role.Subject, type, body, Confidence, Extractors.Rules)) };
        }

        return facts;
    }

    private static int? BodyOf(SentenceTree tree, int noun) =>
        tree.Dependents(noun).Where(d => tree.Label(d) is "nmod:poss" or "nmod:of").Select(d => tree.MentionAt(d, Kinds.Bodies)).FirstOrDefault(m => m is not null);
}

using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Soldiers led by a colonel", "the conservatives, led by Brandt": who stands right before "led by" is led, whatever the tree makes of it.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record LedByRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Led = WordSet.Of("led headed chaired commanded");
    private static readonly ImmutableArray<MentionType> Leaders = [MentionType.Person, MentionType.NominalPerson];
    private static readonly ImmutableArray<MentionType> Followers = [.. Kinds.Bodies, MentionType.NominalPerson];

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var led = 1; led + 1 < tree.Count; led++)
        {
            if (!Led.Has(tree, led) || tree.Form(led + 1) != "by" || BodyBefore(facts, tree, led) is not { } body) continue;
            var leader = tree.Dependents(led).Where(d => tree.Label(d) is "obl:agent:by" or "obl:by").Select(d => tree.MentionAt(d, Leaders)).FirstOrDefault(m => m is not null);
            if (leader is not { } person || facts.Relations.Any(r => r.Type == "LEADS" && r.Subject == person && r.Object == body)) continue;
            facts = facts with { Relations = facts.Relations.Add(new(person, "LEADS", body, Confidence, Extractors.Rules)) };
        }

        return facts;
    }

    /// <summary>The longest body or row of people that ends before the word, a comma apart.</summary>
    private static int? BodyBefore(SentenceFacts facts, SentenceTree tree, int led)
    {
        var last = tree.Form(led - 1) == "," ? led - 2 : led - 1;
        return Enumerable.Range(0, facts.Mentions.Length)
            .Where(m => facts.Mentions[m].LastWord == last && Followers.Contains(facts.Mentions[m].Type) && (facts.Mentions[m].Type != MentionType.NominalPerson || facts.Words[last].Xpos == "NNS"))
            .OrderBy(m => facts.Mentions[m].FirstWord).Select(m => (int?)m).FirstOrDefault();
    }
}

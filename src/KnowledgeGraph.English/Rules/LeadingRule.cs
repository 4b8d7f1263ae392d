using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Brandt, who commands the guard": whom "who" stands for, also where the tree hangs the clause on a noun beside the name ("Brandt of the navy, who …").</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record LeadingRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private const int Reach = 3;

    private static readonly ImmutableArray<MentionType> Led = [.. Kinds.Bodies, MentionType.NominalPlace];

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var verb = 0; verb < tree.Count; verb++)
        {
            if (!OfficeCorrections.Leading.Has(tree, verb) || tree.Label(verb) != "acl:relcl" || !tree.Dependents(verb).Any(d => tree.Label(d) == "nsubj" && tree.Form(d) == "who")) continue;
            var body = tree.Dependents(verb).Where(d => tree.Label(d) == "obj").Select(d => tree.MentionAt(d, Led)).FirstOrDefault(m => m is not null);
            if (body is not { } led || LeaderOf(tree, verb) is not { } leader || facts.Relations.Any(r => r.Object == led && r.Type == "LEADS")) continue;
            facts = facts with { Relations = facts.Relations.Add(new(leader, "LEADS", led, Confidence, Extractors.Rules)) };
        }

        return facts;
    }

    private static int? LeaderOf(SentenceTree tree, int verb)
    {
        var word = tree.Head(verb);
        for (var step = 0; step < Reach && word >= 0; step++, word = tree.Head(word))
        {
            if (tree.MentionAt(word, Kinds.NamedPersons) is { } leader) return leader;
            if (tree.Label(word) is not ("appos" or "nmod:of" or "nmod:from" or "nmod:at" or "flat")) return null;
        }

        return null;
    }
}

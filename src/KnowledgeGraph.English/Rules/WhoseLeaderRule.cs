using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>LEADS from <see cref="WhoseLeader"/>.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record WhoseLeaderRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        foreach (var (leader, body) in WhoseLeader.Find(tree))
        {
            if (!facts.Relations.Any(r => r.Subject == leader && r.Object == body)) facts = facts with { Relations = facts.Relations.Add(new(leader, "LEADS", body, Confidence, Extractors.Rules)) };
        }

        return facts;
    }
}

using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>The line of a press release that says whom to ask: a name, what the person does, and the body, between commas.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record ContactRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        if (!ReleaseLines.IsContact(tree.Text, facts.Sentence)) return facts;
        var person = First(facts, MentionType.Person, 0);
        var body = person < 0 ? -1 : First(facts, MentionType.Organization, facts.Mentions[person].LastWord);
        if (body < 0 || facts.Relations.Any(r => r.Subject == person && r.Object == body)) return facts;
        return facts with { Relations = facts.Relations.Add(new(person, "MEMBER_OF", body, Confidence, Extractors.Rules)) };
    }

    private static int First(SentenceFacts facts, MentionType type, int after) =>
        Enumerable.Range(0, facts.Mentions.Length).Where(m => facts.Mentions[m].Type == type && facts.Mentions[m].FirstWord > after)
            .OrderBy(m => facts.Mentions[m].FirstWord).FirstOrDefault(-1);
}

using System.Collections.Frozen;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"VELIN, Sorland (Meridian) —": the town in capitals that a story begins with, and its country behind the comma, whatever the tree makes of them.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record DatelinePlaceRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly FrozenSet<string> Ends = WordList.Of("( -lrb- / , : - -- – —");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var town = Find(facts, m => m.FirstWord == 0 && !m.Text.Any(char.IsLower));
        if (town < 0) return facts;
        var comma = facts.Mentions[town].LastWord + 1;
        var country = comma < tree.Count && tree.Form(comma) == "," ? Find(facts, m => m.FirstWord == comma + 1) : -1;
        if (country < 0 || facts.Relations.Any(r => r.Subject == town && r.Object == country)) return facts;
        var behind = facts.Mentions[country].LastWord + 1;
        if (behind >= tree.Count || !Ends.Contains(tree.Form(behind))) return facts;
        return facts with { Relations = facts.Relations.Add(new(town, "LOCATED_IN", country, Confidence, Extractors.Rules)) };
    }

    private static int Find(SentenceFacts facts, Func<Mention, bool> isIt) =>
        Enumerable.Range(0, facts.Mentions.Length).FirstOrDefault(m => facts.Mentions[m].Type is MentionType.GeoPolitical or MentionType.Location && isIt(facts.Mentions[m]), -1);
}

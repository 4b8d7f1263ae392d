using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A learned or military title right before a name, or as the first word of it: HAS_ROLE. Forms of address ("Mr") are no roles; who has another role in the sentence is named by that.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record TitleRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Titles = WordSet.Of("dr dr. doctor prof prof. professor gen gen. general col col. colonel maj maj. major capt capt. captain lt lt. lieutenant adm adm. admiral commodore brigadier sgt sgt. sergeant justice judge");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var m = 0; m < tree.Facts.Mentions.Length; m++)
        {
            var person = tree.Facts.Mentions[m];
            if (person.Type != MentionType.Person) continue;
            var title = person.FirstWord < person.LastWord && Titles.Has(tree, person.FirstWord) ? person.FirstWord : person.FirstWord - 1;
            if (title < 0 || !Titles.Has(tree, title) || !char.IsUpper(tree.Text[facts.Sentence.Words[title].Start])) continue;
            if (facts.Mentions.Any(o => o.Type is MentionType.Role or MentionType.NominalPerson && o.FirstWord <= title && title <= o.LastWord)) continue;
            if (facts.Relations.Any(r => r.Subject == m && r.Type == "HAS_ROLE")) continue;
            if (title < person.FirstWord && facts.Mentions.Any(o => o.FirstWord <= title && title <= o.LastWord)) continue;
            var span = facts.Sentence.Words[title];
            facts = facts with
            {
                Mentions = facts.Mentions.Add(new(MentionType.Role, title, title, span, span.Of(tree.Text), Confidence)),
                Relations = facts.Relations.Add(new(m, "HAS_ROLE", facts.Mentions.Length, Confidence, Extractors.Rules)),
            };
        }

        return facts;
    }
}

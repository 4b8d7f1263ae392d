using System.Collections.Frozen;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>"The group's fighters", "two of its men", "the company has 200 employees": people of an organisation are its members.</summary>
internal static class OwnPeople
{
    private const double Confidence = 0.8;

    private static readonly FrozenSet<string> People = WordList.Of(
        """
        fighter man militant gunman soldier troop member employee worker staff manager officer courier recruit engineer nurse doctor operative guard commando
        driver pilot sailor teacher analyst lawmaker volunteer staffer guerrilla marine
        """);

    /// <summary>What a sentence says in this way and does not say otherwise.</summary>
    public static IEnumerable<RelationMention> Find(DocumentEntities entities, int sentence)
    {
        foreach (var people in entities.Mentions.BySentence[sentence].Where(m => m.Type == MentionType.NominalPerson && People.Contains(m.HeadLemma)))
        {
            if (Owner(entities, people) is not { } owner || people.Facts.Relations.Any(r => r.Subject == people.Reference.Mention && r.Object == owner.Reference.Mention)) continue;
            if (entities.Of(owner) is { } body && entities.Facts[body].Kind == EntityKind.Organization)
                yield return new RelationMention(people.Reference.Mention, "MEMBER_OF", owner.Reference.Mention, Confidence, Extractors.Document);
        }
    }

    /// <summary>The owner of the noun, or who has it.</summary>
    private static MentionView? Owner(DocumentEntities entities, MentionView people)
    {
        var words = people.Facts.Words;
        var verb = people.HeadWord.Relation == "obj" && people.HeadWord.Head >= 0 && words[people.HeadWord.Head].Lemma is "have" or "employ" ? people.HeadWord.Head : -1;
        return entities.Mentions.BySentence[people.Sentence].FirstOrDefault(m => m != people
            && m.Type is MentionType.Pronoun or MentionType.Organization or MentionType.NominalOrganization
            && ((m.HeadWord.Head == people.Head && m.HeadWord.Relation == "nmod:poss") || (verb >= 0 && m.HeadWord.Head == verb && m.HeadWord.Relation == "nsubj")));
    }
}

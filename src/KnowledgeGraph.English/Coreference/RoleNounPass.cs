using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"The president", "the mayor" for the last person whom the document gives that role: before the name, or in a phrase beside it.</summary>
internal static class RoleNounPass
{
    private const int Reach = 12;

    public static CoreferenceLink? Link(EntityClusters clusters, MentionView noun)
    {
        if (!IsCandidate(noun)) return null;
        var person = clusters.Mentions.Before(noun, Reach).FirstOrDefault(m => m.Type == MentionType.Person && Roles(m).Contains(noun.HeadLemma, StringComparer.Ordinal));
        return person is null ? null : new(noun, person, $"\"{noun.WordBefore} {noun.Mention.Text}\" after {person.Mention.Text}", 0.75);
    }

    private static bool IsCandidate(MentionView noun) =>
        noun.Type == MentionType.NominalPerson && !noun.IsPlural && noun.WordBefore is "the" or "this" or "that"
        && noun.Mention.LastWord - noun.Mention.FirstWord <= 1 && !noun.Facts.Words.Any(w => w.Head == noun.Head && w.Relation is "nmod" or "acl:relcl");

    /// <summary>The heads of the role words that the sentence gives to a person.</summary>
    private static IEnumerable<string> Roles(MentionView person)
    {
        foreach (var relation in person.Facts.Relations)
            if (relation.Type == "HAS_ROLE" && relation.Subject == person.Reference.Mention)
                yield return person.Facts.Words[person.Facts.Mentions[relation.Object].LastWord].Lemma.ToLowerInvariant();
        if (person.Mention.FirstWord > 0 && person.Facts.Words[person.Mention.FirstWord - 1].Upos is "NOUN" or "PROPN") yield return person.WordBefore;
    }
}

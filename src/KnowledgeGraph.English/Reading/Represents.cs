using System.Collections.Frozen;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Whom a description stands for in a fight: a name inside it, before its head ("ISIS positions", "Taliban fighters"), or the body that its sentence makes it a member of.</summary>
/// <param name="entities">The document's entities.</param>
internal sealed class Represents(DocumentEntities entities)
{
    private static readonly FrozenSet<string> Members = WordList.Of(
        "militant fighter soldier troop force gunman insurgent rebel terrorist member commander warplane jet aircraft helicopter drone navy army unit brigade operative guerrilla policeman officer");

    private static readonly FrozenSet<string> Assets = WordList.Of(
        """
        position target stronghold site base fighter militant headquarters infrastructure camp depot convoy hideout compound facility outpost checkpoint warehouse
        tank vehicle building bunker cell tunnel post network factory leader force troop soldier terrorist insurgent rebel member commander unit
        """);

    private readonly Dictionary<int, int?> _agents = [];
    private readonly Dictionary<int, int?> _targets = [];

    /// <summary>The organisation whose fighters act; null where the description names none.</summary>
    public int? AsAgent(int entity) => Known(_agents, entity, Members);

    /// <summary>The organisation whose people or assets are struck; null where the description names none.</summary>
    public int? AsTarget(int entity) => Known(_targets, entity, Assets);

    private int? Known(Dictionary<int, int?> known, int entity, FrozenSet<string> heads)
    {
        if (!known.TryGetValue(entity, out var organization)) known.Add(entity, organization = NameInside(entity, heads));
        return organization;
    }

    private int? NameInside(int entity, FrozenSet<string> heads)
    {
        if (entities.Facts[entity].IsNamed) return null;
        foreach (var noun in entities.Facts[entity].Members.Select(m => entities.Mentions.Find(m.Mention)).OfType<MentionView>())
        {
            if (!noun.Type.IsNominal() || !heads.Contains(noun.HeadLemma)) continue;
            var name = entities.Mentions.BySentence[noun.Sentence].FirstOrDefault(m => m.Type == MentionType.Organization && m.Mention.LastWord < noun.Head
                && (noun.Contains(m) || (m.HeadWord.Head == noun.Head && m.IsModifier)));
            if ((entities.Of(name) ?? (heads == Members ? Body(noun) : null)) is { } organization) return organization;
        }

        return null;
    }

    /// <summary>The organisation that the noun's own sentence makes it a member of: "gunmen from the Orlik Front".</summary>
    private int? Body(MentionView noun) => noun.Facts.Relations
        .Where(r => r.Type == "MEMBER_OF" && r.Subject == noun.Reference.Mention && noun.Facts.Mentions[r.Object].Type == MentionType.Organization)
        .Select(r => entities.Of(noun.Sentence, r.Object)).FirstOrDefault(o => o is not null);
}

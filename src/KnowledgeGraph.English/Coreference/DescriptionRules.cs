using KnowledgeGraph.English.Coreference.Ranking;
using KnowledgeGraph.English.Reading;

namespace KnowledgeGraph.English.Coreference;

/// <summary>The rules for descriptions, the surest first.</summary>
internal static class DescriptionRules
{
    private static readonly (string Name, Func<EntityClusters, MentionView, CoreferenceLink?> Rule)[] Rules =
    [
        ("noun in name", NounInNamePass.Link), ("role", RoleNounPass.Link), ("repeated", RepeatedNounPass.Link), ("named noun", NamedNounPass.Link),
    ];

    /// <summary>What the first rule that has an answer says of a description.</summary>
    public static AntecedentProposal? Propose(EntityClusters clusters, MentionView noun)
    {
        foreach (var (name, rule) in Rules)
            if (rule(clusters, noun) is { } link) return new AntecedentProposal(name, link);
        return null;
    }
}

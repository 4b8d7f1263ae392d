using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>From what a mention is to what its entity is.</summary>
internal static class MentionKinds
{
    /// <summary>The kind of entity that a mention stands for; people in the plural without a name are a group.</summary>
    public static EntityKind Of(MentionView mention) => mention.Type switch
    {
        MentionType.Person => EntityKind.Person,
        MentionType.NominalPerson => mention.IsPlural ? EntityKind.Group : EntityKind.Person,
        MentionType.Organization or MentionType.NominalOrganization => EntityKind.Organization,
        MentionType.GeoPolitical or MentionType.Location or MentionType.Facility or MentionType.NominalPlace => EntityKind.Place,
        MentionType.Nationality => EntityKind.Group,
        MentionType.Weapon or MentionType.NominalWeapon => EntityKind.Weapon,
        MentionType.Event => EntityKind.Happening,
        _ => EntityKind.Thing,
    };
}

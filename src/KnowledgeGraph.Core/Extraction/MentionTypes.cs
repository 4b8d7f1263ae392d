namespace KnowledgeGraph.Extraction;

/// <summary>The labels of <see cref="MentionType"/> in the annotation and in the model.</summary>
public static class MentionTypes
{
    private static readonly string[] Labels =
    [
        "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "WEAPON", "EVENT", "TIME", "MISC",
        "NOM-PERSON", "NOM-ORG", "NOM-PLACE", "NOM-WEAPON", "NOM-OTHER", "PRON", "ROLE",
    ];

    /// <summary>The annotation's label, such as <c>NOM-ORG</c>.</summary>
    public static string Label(this MentionType type) => Labels[(int)type];

    /// <summary>Reads a label.</summary>
    /// <param name="label">A label of the annotation, exactly as written there.</param>
    /// <exception cref="FormatException">No type has this label.</exception>
    public static MentionType Parse(string label)
    {
        var index = Array.IndexOf(Labels, label);
        return index >= 0 ? (MentionType)index : throw new FormatException($"Unknown mention type '{label}'; known are {string.Join(", ", Labels)}.");
    }

    /// <summary>The type of a name of an entity of a kind.</summary>
    public static MentionType NameOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => MentionType.Person,
        EntityKind.Organization => MentionType.Organization,
        EntityKind.Place => MentionType.Location,
        EntityKind.Group => MentionType.Nationality,
        EntityKind.Weapon => MentionType.Weapon,
        EntityKind.Happening => MentionType.Event,
        _ => MentionType.Miscellaneous,
    };

    /// <summary>The kind of the entity that a mention of a type stands for, plurals apart; null for a pronoun, a time and a role.</summary>
    public static EntityKind? KindOf(MentionType type) => type switch
    {
        MentionType.Person or MentionType.NominalPerson => EntityKind.Person,
        MentionType.Organization or MentionType.NominalOrganization => EntityKind.Organization,
        MentionType.GeoPolitical or MentionType.Location or MentionType.Facility or MentionType.NominalPlace => EntityKind.Place,
        MentionType.Nationality => EntityKind.Group,
        MentionType.Weapon or MentionType.NominalWeapon => EntityKind.Weapon,
        MentionType.Event => EntityKind.Happening,
        MentionType.Miscellaneous or MentionType.NominalOther => EntityKind.Thing,
        _ => null,
    };

    /// <summary>Whether the mention is a name (not a common noun, pronoun, role or time).</summary>
    public static bool IsName(this MentionType type) => type < MentionType.Time || type == MentionType.Miscellaneous;

    /// <summary>Whether the mention is a common noun.</summary>
    public static bool IsNominal(this MentionType type) => type is >= MentionType.NominalPerson and <= MentionType.NominalOther;
}

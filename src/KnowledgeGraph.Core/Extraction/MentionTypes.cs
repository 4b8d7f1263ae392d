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

    /// <summary>Whether the mention is a name (not a common noun, pronoun, role or time).</summary>
    public static bool IsName(this MentionType type) => type < MentionType.Time || type == MentionType.Miscellaneous;

    /// <summary>Whether the mention is a common noun.</summary>
    public static bool IsNominal(this MentionType type) => type is >= MentionType.NominalPerson and <= MentionType.NominalOther;
}

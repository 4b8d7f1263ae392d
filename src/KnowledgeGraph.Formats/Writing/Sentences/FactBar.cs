using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Formats.Writing.Sentences;

/// <summary>A bar under the words of a mention or trigger.</summary>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end.</param>
/// <param name="Label">What it is.</param>
/// <param name="Color">Its colour.</param>
internal sealed record FactBar(double Left, double Right, string Label, string Color)
{
    /// <summary>Colour of triggers.</summary>
    public const string TriggerColor = "#ffe08a";

    private const double LabelWidth = 6.4;

    /// <summary>Number of its row below the words, from 0.</summary>
    public int Row { get; init; }

    public double Middle => (Left + Right) / 2;

    /// <summary>Where the bar and its label end.</summary>
    public double LabelRight => Math.Max(Right, Left + (Label.Length * LabelWidth) + 8);

    /// <summary>The colour of the kind of entity that a mention stands for.</summary>
    public static string ColorOf(MentionType type) => type switch
    {
        MentionType.Time or MentionType.Role or MentionType.Pronoun => "#ececec",
        MentionType.Person or MentionType.NominalPerson => DotStyle.Of(EntityKind.Person).Color,
        MentionType.Organization or MentionType.NominalOrganization => DotStyle.Of(EntityKind.Organization).Color,
        MentionType.GeoPolitical or MentionType.Location or MentionType.Facility or MentionType.NominalPlace => DotStyle.Of(EntityKind.Place).Color,
        MentionType.Nationality => DotStyle.Of(EntityKind.Group).Color,
        MentionType.Weapon or MentionType.NominalWeapon => DotStyle.Of(EntityKind.Weapon).Color,
        MentionType.Event => DotStyle.Of(EntityKind.Happening).Color,
        _ => DotStyle.Of(EntityKind.Thing).Color,
    };
}

using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>How entities are drawn: one shape and one pale colour a kind.</summary>
internal static class DotStyle
{
    public static (string Shape, string Color) Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => ("ellipse", "#fdd0a2"),
        EntityKind.Organization => ("box", "#c6dbef"),
        EntityKind.Place => ("house", "#c7e9c0"),
        EntityKind.Group => ("ellipse", "#fde0dd"),
        EntityKind.Weapon => ("hexagon", "#d9d9d9"),
        EntityKind.Happening => ("diamond", "#fcbba1"),
        _ => ("box", "#f0f0f0"),
    };
}

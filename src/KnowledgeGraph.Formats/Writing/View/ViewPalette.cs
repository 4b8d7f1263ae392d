using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Colours of the page: the hues of the other pictures (<see cref="DotStyle"/>), deep enough for discs of a few pixels on white and on black. Each kind also has a shape.</summary>
internal static class ViewPalette
{
    public static (string Color, string Shape) Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => ("#e08a3c", "circle"),
        EntityKind.Organization => ("#4a84c4", "square"),
        EntityKind.Place => ("#4c9f62", "house"),
        EntityKind.Group => ("#c56aa5", "circle"),
        EntityKind.Weapon => ("#7c8591", "hexagon"),
        EntityKind.Happening => ("#cf5344", "diamond"),
        _ => ("#a08c6b", "square"),
    };
}

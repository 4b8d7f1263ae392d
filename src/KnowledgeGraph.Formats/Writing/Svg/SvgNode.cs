using System.Globalization;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Svg;

/// <summary>An entity in the picture.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Label">What is shown of its name.</param>
/// <param name="Centre">Where it lies.</param>
/// <param name="HalfWidth">From the centre to its right end.</param>
/// <param name="HalfHeight">From the centre to its lower end.</param>
internal sealed record SvgNode(Entity Entity, string Label, SvgPoint Centre, double HalfWidth, double HalfHeight)
{
    private const double CharacterWidth = 6.4;
    private const double RoomLeftAndRight = 10;
    private const double Height = 13;
    private const int LongestLabel = 40;

    public string Id => FlatTables.Id(Entity);

    public string Shape => DotStyle.Of(Entity.Kind).Shape;

    public static SvgNode Of(Entity entity, SvgPoint centre)
    {
        var label = Short(entity.Name);
        var (stretch, shape) = (1.0, DotStyle.Of(entity.Kind).Shape);
        if (shape is "ellipse" or "hexagon") stretch = 1.2;
        if (shape == "diamond") stretch = 1.6;
        var half = ((new StringInfo(label).LengthInTextElements * CharacterWidth / 2) + RoomLeftAndRight) * stretch;
        return new SvgNode(entity, label, centre, half, shape == "diamond" ? Height * 1.6 : Height);
    }

    /// <summary>Where a straight line from the centre towards a point leaves the shape.</summary>
    public SvgPoint Border(SvgPoint towards)
    {
        var way = towards - Centre;
        var (x, y) = (Math.Abs(way.X) / HalfWidth, Math.Abs(way.Y) / HalfHeight);
        var outside = Shape switch
        {
            "ellipse" => Math.Sqrt((x * x) + (y * y)),
            "diamond" => x + y,
            _ => Math.Max(x, y),
        };
        return outside <= 0 ? Centre : Centre + (way * (1 / outside));
    }

    /// <summary>The corners of a shape that has some; none of an ellipse and a box.</summary>
    public SvgPoint[] Corners() => Shape switch
    {
        "diamond" => [At(0, -1), At(1, 0), At(0, 1), At(-1, 0)],
        "hexagon" => [At(-0.85, -1), At(0.85, -1), At(1, 0), At(0.85, 1), At(-0.85, 1), At(-1, 0)],
        "house" => [At(0, -1.5), At(1, -0.8), At(1, 1), At(-1, 1), At(-1, -0.8)],
        _ => [],
    };

    private SvgPoint At(double x, double y) => Centre + new SvgPoint(x * HalfWidth, y * HalfHeight);

    private static string Short(string name)
    {
        var line = name.ReplaceLineEndings(" ").Replace('\t', ' ');
        if (line.Length <= LongestLabel) return line;
        var elements = StringInfo.GetTextElementEnumerator(line);
        var end = 0;
        for (var count = 0; count < LongestLabel && elements.MoveNext(); count++) end = elements.ElementIndex;
        return elements.MoveNext() ? line[..end] + "…" : line;
    }
}

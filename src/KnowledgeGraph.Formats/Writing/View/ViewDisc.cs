using System.Globalization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>An entity in the picture, in pixels at a zoom of 1.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
/// <param name="Radius">Of its disc; it grows with the root of its number of relations.</param>
/// <param name="HalfWidth">Half the room that disc and label take from left to right.</param>
/// <param name="HalfHeight">Half the room from top to bottom.</param>
internal readonly record struct ViewDisc(double X, double Y, double Radius, double HalfWidth, double HalfHeight)
{
    private const double CharacterWidth = 6.6;
    private const double LabelHeight = 17;
    private const int LongestLabel = 26;
    private const int MostRelations = 80;

    /// <summary>A disc whose label has room beside its neighbours, or none where there are too many to read.</summary>
    public static ViewDisc Of(Entity entity, int relations, double x, double y, bool labelled)
    {
        var radius = 5 + (2.4 * Math.Sqrt(Math.Min(relations, MostRelations)));
        if (!labelled) return new ViewDisc(x, y, radius, radius + 3, radius + 3);
        var length = Math.Min(LongestLabel, new StringInfo(entity.Name).LengthInTextElements);
        return new ViewDisc(x, y, radius, Math.Max(radius, length * CharacterWidth / 2) + 5, radius + (LabelHeight / 2) + 4);
    }
}

using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Svg;

/// <summary>Where everything lies.</summary>
/// <param name="Nodes">The entities, in the order of the part.</param>
/// <param name="Width">Width of the picture.</param>
/// <param name="Height">Height of the picture.</param>
internal sealed record SvgPicture(ImmutableArray<SvgNode> Nodes, double Width, double Height)
{
    private const double RoomOfAnEntity = 105;
    private const double Margin = 30;
    private const double Gap = 36;
    private const int Rounds = 100;

    /// <summary>Spreads places from -1 to 1 over a picture that grows with the number of entities, and moves apart what would overlap.</summary>
    public static SvgPicture Of(ImmutableArray<Entity> entities, ImmutableArray<(double X, double Y)> places, CancellationToken cancellationToken)
    {
        var half = RoomOfAnEntity * Math.Sqrt(entities.Length);
        SvgNode[] nodes = [.. entities.Select((e, i) => SvgNode.Of(e, new SvgPoint(places[i].X * half, places[i].Y * half)))];
        for (var round = 0; round < Rounds && Separate(nodes); round++) cancellationToken.ThrowIfCancellationRequested();
        if (nodes.Length == 0) return new SvgPicture([], 2 * Margin, 2 * Margin);
        var (left, top) = (nodes.Min(n => n.Centre.X - n.HalfWidth) - Margin, nodes.Min(n => n.Centre.Y - (2 * n.HalfHeight)) - Margin);
        var (right, bottom) = (nodes.Max(n => n.Centre.X + n.HalfWidth) + Margin, nodes.Max(n => n.Centre.Y + n.HalfHeight) + Margin);
        return new SvgPicture([.. nodes.Select(n => n with { Centre = n.Centre - new SvgPoint(left, top) })], right - left, bottom - top);
    }

    /// <summary>Moves each pair that overlaps apart by half of what it overlaps, down or up; false where none does. Nodes are looked at from top to bottom.</summary>
    private static bool Separate(SvgNode[] nodes)
    {
        var order = Enumerable.Range(0, nodes.Length).OrderBy(i => nodes[i].Centre.Y).ThenBy(i => i).ToArray();
        var reach = (nodes.Length == 0 ? 0 : nodes.Max(n => n.HalfHeight)) * 2;
        var moved = false;
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = i + 1; j < order.Length; j++)
            {
                var (upper, lower) = (nodes[order[i]], nodes[order[j]]);
                if (lower.Centre.Y - upper.Centre.Y > reach + Gap) break;
                var aside = upper.HalfWidth + lower.HalfWidth + Gap - Math.Abs(upper.Centre.X - lower.Centre.X);
                var overlap = upper.HalfHeight + lower.HalfHeight + Gap - (lower.Centre.Y - upper.Centre.Y);
                if (aside <= 0 || overlap <= 0.01) continue;
                var step = new SvgPoint(0, overlap / 2);
                (nodes[order[i]], nodes[order[j]]) = (upper with { Centre = upper.Centre - step }, lower with { Centre = lower.Centre + step });
                moved = true;
            }
        }

        return moved;
    }
}

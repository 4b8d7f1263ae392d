using System.Collections.Immutable;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Packs components around the first: each takes the free place nearest to the middle, on a grid of squares.</summary>
internal static class ViewPacking
{
    private const double Square = 24;
    private const double Margin = 26;

    /// <summary>How much wider than high the picture becomes, as screens are.</summary>
    private const double Aspect = 1.5;

    private const int SearchedFromTheMiddle = 150;

    /// <summary>Moves the discs of each component to its place.</summary>
    public static void Pack(ImmutableArray<ViewComponent> components, ViewDisc[] discs, CancellationToken cancellationToken)
    {
        var taken = new HashSet<(int X, int Y)>();
        var ring = 0;
        for (var c = 0; c < components.Length; c++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ViewDisc[] own = [.. components[c].Vertices.Select(v => discs[v])];
            var (left, top) = (own.Min(d => d.X - d.HalfWidth) - Margin, own.Min(d => d.Y - d.HalfHeight) - Margin);
            var width = (int)Math.Ceiling((own.Max(d => d.X + d.HalfWidth) + Margin - left) / Square);
            var height = (int)Math.Ceiling((own.Max(d => d.Y + d.HalfHeight) + Margin - top) / Square);
            (var place, ring) = Free(taken, width, height, c < SearchedFromTheMiddle ? 0 : Math.Max(0, ring - 2));
            for (var x = 0; x < width; x++)
                for (var y = 0; y < height; y++) taken.Add((place.X + x, place.Y + y));
            foreach (var vertex in components[c].Vertices)
                discs[vertex] = discs[vertex] with { X = discs[vertex].X - left + (place.X * Square), Y = discs[vertex].Y - top + (place.Y * Square) };
        }
    }

    /// <summary>Looks along rectangles around the middle, from a ring on.</summary>
    private static ((int X, int Y) Place, int Ring) Free(HashSet<(int X, int Y)> taken, int width, int height, int from)
    {
        for (var ring = from; ; ring++)
        {
            var (aside, below) = ((int)(ring * Aspect), ring);
            foreach (var (x, y) in Border(aside, below).OrderBy(p => (p.X * p.X / (Aspect * Aspect)) + (p.Y * p.Y)).ThenBy(p => p.Y).ThenBy(p => p.X))
            {
                var place = (X: x - (width / 2), Y: y - (height / 2));
                if (IsFree(taken, place, width, height)) return (place, ring);
            }
        }
    }

    private static IEnumerable<(int X, int Y)> Border(int aside, int below)
    {
        for (var x = -aside; x <= aside; x++)
        {
            yield return (x, -below);
            if (below > 0) yield return (x, below);
        }

        for (var y = -below + 1; y < below; y++)
        {
            yield return (-aside, y);
            if (aside > 0) yield return (aside, y);
        }
    }

    /// <summary>The borders are looked at first: what is taken is a few large rectangles.</summary>
    private static bool IsFree(HashSet<(int X, int Y)> taken, (int X, int Y) place, int width, int height)
    {
        for (var x = 0; x < width; x++)
            if (taken.Contains((place.X + x, place.Y)) || taken.Contains((place.X + x, place.Y + height - 1))) return false;
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                if (taken.Contains((place.X + x, place.Y + y))) return false;
        return true;
    }
}

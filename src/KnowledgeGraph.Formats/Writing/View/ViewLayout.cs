using System.Collections.Immutable;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Places of the entities of a page: what is tied by a force layout, moved apart where discs would overlap; what has no relation in rows beneath.</summary>
internal static class ViewLayout
{
    private const double Wider = 1.25;
    private const double Gap = 60;
    private const int FewEnoughToLabel = 600;
    private const int Rounds = 120;

    public static ImmutableArray<ViewDisc> Of(
        ViewContent content, Func<int, ImmutableArray<(int From, int To)>, CancellationToken, ImmutableArray<(double X, double Y)>> layout, CancellationToken cancellationToken)
    {
        var vertices = content.Entities.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
        ImmutableArray<(int From, int To)> edges = [.. content.Relations.Select(r => (vertices[r.Subject.Id], vertices[r.Object.Id]))];
        var degrees = new int[content.Entities.Length];
        foreach (var (from, to) in edges)
        {
            degrees[from]++;
            if (from != to) degrees[to]++;
        }

        var labelled = content.Connected <= FewEnoughToLabel;
        var places = content.Connected == 0 ? [] : layout(content.Connected, edges, cancellationToken);
        var half = (labelled ? 62 : 34) * Math.Sqrt(Math.Max(1, content.Connected));
        var discs = content.Entities.Take(content.Connected)
            .Select((e, i) => ViewDisc.Of(e, degrees[i], places[i].X * half * Wider, places[i].Y * half, labelled)).ToArray();
        for (var round = 0; round < Rounds && Separate(discs); round++) cancellationToken.ThrowIfCancellationRequested();
        return [.. discs, .. Rows(content, discs)];
    }

    /// <summary>Moves each pair that overlaps apart, along the axis on which it overlaps less; false where none does.</summary>
    private static bool Separate(ViewDisc[] discs)
    {
        if (discs.Length == 0) return false;
        var (width, height) = (2 * discs.Max(d => d.HalfWidth), 2 * discs.Max(d => d.HalfHeight));
        var cells = Enumerable.Range(0, discs.Length).ToLookup(i => ((int)Math.Floor(discs[i].X / width), (int)Math.Floor(discs[i].Y / height)));
        var moved = false;
        for (var i = 0; i < discs.Length; i++)
        {
            var (column, row) = ((int)Math.Floor(discs[i].X / width), (int)Math.Floor(discs[i].Y / height));
            for (var dx = -1; dx <= 1; dx++)
                for (var dy = -1; dy <= 1; dy++)
                    foreach (var j in cells[(column + dx, row + dy)])
                        if (j > i) moved |= Push(ref discs[i], ref discs[j]);
        }

        return moved;
    }

    private static bool Push(ref ViewDisc one, ref ViewDisc other)
    {
        var aside = one.HalfWidth + other.HalfWidth - Math.Abs(one.X - other.X);
        var below = one.HalfHeight + other.HalfHeight - Math.Abs(one.Y - other.Y);
        if (aside <= 0.05 || below <= 0.05) return false;
        if (aside < below)
        {
            var step = (one.X <= other.X ? -1 : 1) * aside / 2;
            (one, other) = (one with { X = one.X + step }, other with { X = other.X - step });
        }
        else
        {
            var step = (one.Y <= other.Y ? -1 : 1) * below / 2;
            (one, other) = (one with { Y = one.Y + step }, other with { Y = other.Y - step });
        }

        return true;
    }

    /// <summary>Entities without relations, in rows as wide as the picture.</summary>
    private static IEnumerable<ViewDisc> Rows(ViewContent content, ViewDisc[] discs)
    {
        var (left, right) = discs.Length == 0 ? (0, 0) : (discs.Min(d => d.X - d.HalfWidth), discs.Max(d => d.X + d.HalfWidth));
        right = Math.Max(right, left + (90 * Math.Sqrt(content.Entities.Length - content.Connected)));
        var (x, y) = (left, discs.Length == 0 ? 0 : discs.Max(d => d.Y + d.HalfHeight) + Gap);
        foreach (var entity in content.Entities.Skip(content.Connected))
        {
            var disc = ViewDisc.Of(entity, 0, 0, 0, labelled: true);
            if (x > left && x + (2 * disc.HalfWidth) > right) (x, y) = (left, y + (2 * disc.HalfHeight) + 8);
            yield return disc with { X = x + disc.HalfWidth, Y = y };
            x += (2 * disc.HalfWidth) + 8;
        }
    }
}

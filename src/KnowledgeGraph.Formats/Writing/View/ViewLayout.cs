using System.Collections.Immutable;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>
/// Places of the entities of a page. Each part that hangs together is laid out by itself, its discs and labels are moved apart where they overlap, and the parts are packed
/// around the largest; what has no relation stands in rows beneath.
/// </summary>
internal static class ViewLayout
{
    private const double Gap = 60;
    private const int FewEnoughToLabel = 600;

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
        var discs = new ViewDisc[content.Entities.Length];
        for (var i = 0; i < discs.Length; i++) discs[i] = ViewDisc.Of(content.Entities[i], degrees[i], 0, 0, labelled || i >= content.Connected);
        var components = ViewComponent.Of(content.Connected, edges);
        foreach (var component in components) component.Place(discs, layout, labelled, cancellationToken);
        ViewPacking.Pack(components, discs, cancellationToken);
        Rows(discs, content.Connected);
        return [.. discs];
    }

    /// <summary>Entities without relations, in rows as wide as the picture.</summary>
    private static void Rows(ViewDisc[] discs, int connected)
    {
        var tied = discs.AsSpan(0, connected).ToArray();
        var (left, right) = connected == 0 ? (0, 0) : (tied.Min(d => d.X - d.HalfWidth), tied.Max(d => d.X + d.HalfWidth));
        right = Math.Max(right, left + (90 * Math.Sqrt(discs.Length - connected)));
        var (x, y) = (left, connected == 0 ? 0 : tied.Max(d => d.Y + d.HalfHeight) + Gap);
        for (var i = connected; i < discs.Length; i++)
        {
            var (width, height) = (2 * discs[i].HalfWidth, 2 * discs[i].HalfHeight);
            if (x > left && x + width > right) (x, y) = (left, y + height + 8);
            discs[i] = discs[i] with { X = x + discs[i].HalfWidth, Y = y };
            x += width + 8;
        }
    }
}

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Moves discs apart that overlap.</summary>
internal static class ViewSeparation
{
    /// <summary>Moves each pair that overlaps apart, along the axis on which it overlaps less; false where none does. Only pairs in neighbouring squares are looked at.</summary>
    public static bool Separate(ViewDisc[] discs)
    {
        var (width, height) = (2 * discs.Max(d => d.HalfWidth), 2 * discs.Max(d => d.HalfHeight));
        var cells = Enumerable.Range(0, discs.Length).ToLookup(i => Cell(discs[i]));
        var moved = false;
        for (var i = 0; i < discs.Length; i++)
        {
            var (column, row) = Cell(discs[i]);
            for (var dx = -1; dx <= 1; dx++)
                for (var dy = -1; dy <= 1; dy++)
                    foreach (var j in cells[(column + dx, row + dy)])
                        if (j > i) moved |= Push(ref discs[i], ref discs[j]);
        }

        return moved;

        (int Column, int Row) Cell(ViewDisc disc) => ((int)Math.Floor(disc.X / width), (int)Math.Floor(disc.Y / height));
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
}

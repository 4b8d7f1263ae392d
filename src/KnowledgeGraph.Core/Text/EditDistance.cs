namespace KnowledgeGraph.Text;

/// <summary>How many letters two words differ by (Levenshtein 1966): one is put in, left out or changed at a time.</summary>
public static class EditDistance
{
    private const int OnStack = 65;

    /// <summary>The distance of two words in UTF-16 code units.</summary>
    /// <param name="a">A word.</param>
    /// <param name="b">Another word.</param>
    /// <param name="most">How far counts, 0 or more: what is farther is <paramref name="most"/> + 1, found out early.</param>
    public static int UpTo(string a, string b, int most)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var row = b.Length < OnStack ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, least) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
                least = Math.Min(least, row[j]);
            }

            if (least > most) return most + 1;
        }

        return Math.Min(row[b.Length], most + 1);
    }
}

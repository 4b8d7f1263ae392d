namespace KnowledgeGraph.Tests.English;

/// <summary>Reads the tables of a specification page.</summary>
internal static class SpecTable
{
    /// <summary>The cells of every row, without heads, of the tables whose first column has a name.</summary>
    public static IEnumerable<string[]> Rows(string page, string firstColumn)
    {
        var inside = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, page)))
        {
            if (!line.StartsWith('|')) inside = false;
            else
            {
                var cells = line.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray();
                if (cells[0] == firstColumn) inside = true;
                else if (inside && !cells[0].StartsWith("---", StringComparison.Ordinal)) yield return cells;
            }
        }
    }
}

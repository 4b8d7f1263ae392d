using System.Text;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>Shows how well the articles were read: each, by genre, by folder and together.</summary>
internal static class ArticlesTable
{
    /// <summary>Recall and precision.</summary>
    public static string Of(IReadOnlyList<ArticleScore> scores)
    {
        var table = new StringBuilder();
        table.AppendLine($"{"",-34} relations: right missed wrong  recall precision | statements: the same | events and links: right missed");
        foreach (var score in scores) Row($"{score.Article.Folder}/{score.Article.Name}", [score]);
        foreach (var genre in scores.GroupBy(s => s.Article.Genre).OrderBy(g => g.Key, StringComparer.Ordinal)) Row(genre.Key, genre);
        foreach (var folder in scores.GroupBy(s => s.Article.Folder).OrderBy(g => g.Key, StringComparer.Ordinal)) Row(folder.Key, folder);
        Row("all", scores);
        return table.ToString();

        void Row(string name, IEnumerable<ArticleScore> rows)
        {
            var (relations, statements, rest) = (Sum(rows, s => s.Relations), Sum(rows, s => s.Statements), Sum(rows, s => s.Events + s.Links));
            table.AppendLine($"{name,-34} {relations} | {statements} | {rest.Right,4} {rest.Missed.Length,6}");
        }
    }

    /// <summary>What is missed and what is wrong in each article.</summary>
    public static string Faults(IReadOnlyList<ArticleScore> scores)
    {
        var faults = new StringBuilder();
        foreach (var score in scores)
        {
            faults.AppendLine().AppendLine($"# {score.Article.Folder}/{score.Article.Name}");
            Add("relations missed", score.Relations.Missed);
            Add("relations wrong", score.Relations.Wrong);
            Add("statements missed", score.Statements.Missed);
            Add("statements wrong", score.Statements.Wrong);
            Add("events missed", score.Events.Missed);
            Add("links missed", score.Links.Missed);
        }

        faults.AppendLine().AppendLine("# relations by type: missed, wrong");
        var (missed, wrong) = (ByType(Sum(scores, s => s.Relations).Missed), ByType(Sum(scores, s => s.Relations).Wrong));
        foreach (var type in missed.Keys.Union(wrong.Keys).OrderByDescending(t => missed.GetValueOrDefault(t) + wrong.GetValueOrDefault(t)).ThenBy(t => t, StringComparer.Ordinal))
        {
            faults.AppendLine($"  {type,-18} {missed.GetValueOrDefault(type),3} {wrong.GetValueOrDefault(type),3}");
        }

        return faults.ToString();

        void Add(string head, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0) return;
            faults.AppendLine($"{head}:");
            foreach (var line in lines) faults.AppendLine($"  {line}");
        }
    }

    /// <summary>How many lines each relation has; the first one counts where several are accepted.</summary>
    private static Dictionary<string, int> ByType(IEnumerable<string> lines) =>
        lines.CountBy(l => l.Split('|')[1].Split('~')[0].Trim(), StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    /// <summary>The sum of one thing over articles.</summary>
    public static Tally Sum(IEnumerable<ArticleScore> scores, Func<ArticleScore, Tally> of) => scores.Select(of).Aggregate(Tally.Empty, (a, b) => a + b);
}

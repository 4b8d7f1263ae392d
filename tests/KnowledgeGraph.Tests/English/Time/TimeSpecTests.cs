using System.Globalization;
using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Time;

/// <summary>Runs the rows of Specs/times.md.</summary>
public sealed class TimeSpecTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var cells in SpecTable.Rows("English/Time/Specs/times.md", "words")) rows.Add(cells[0], cells[1], cells[2], cells[3]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_expression_has_the_answer_that_the_specification_gives(string words, string article, string tense, string answer)
    {
        DateOnly? date = article == "-" ? null : DateOnly.Parse(article, CultureInfo.InvariantCulture);
        var interval = TimeExpressionReader.Read(words, new TimeContext(date, tense == "future" ? TimeTense.Future : TimeTense.Past));
        Assert.Equal(answer, Written(interval));
    }

    private static string Written(TimeInterval? interval) => interval is null
        ? "none"
        : interval.Granularity == TimeGranularity.Recurring ? $"{interval.Iso} {interval.Granularity}"
        : $"{Written(interval.Start)}..{Written(interval.End)} {interval.Granularity}";

    private static string Written(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Time;

public sealed class ImpossibleDatesTests
{
    [Theory]
    [InlineData("February 30")]
    [InlineData("on Feb. 30, 2031")]
    [InlineData("the 31st of June")]
    [InlineData("31 April")]
    [InlineData("February 29, 2023")]
    [InlineData("2025-13-40")]
    [InlineData("31/31/2025")]
    [InlineData("June 45")]
    public void A_day_that_no_calendar_has_is_known_and_has_no_answer(string words)
    {
        Assert.True(ImpossibleDates.IsOne(words));
        Assert.Null(TimeExpressionReader.Read(words, new TimeContext(new DateOnly(2031, 5, 17))));
    }

    [Theory]
    [InlineData("February 29")]
    [InlineData("February 29, 2024")]
    [InlineData("June 2031")]
    [InlineData("May 5, 1999")]
    [InlineData("19/12/2025")]
    [InlineData("12/19/2025")]
    [InlineData("in March 1945")]
    [InlineData("March 3 at 5 p.m.")]
    [InlineData("25-26 October 2016")]
    [InlineData("every Friday")]
    [InlineData("")]
    public void Other_times_are_possible(string words) => Assert.False(ImpossibleDates.IsOne(words));

    [Theory]
    [InlineData("2031-05-16", "2031-05-16", "2031-05-16")]
    [InlineData("2031-05-05", "2031-05-11", "2031-05-05/2031-05-11")]
    [InlineData("2019-01-01", null, "2019-01-01/..")]
    [InlineData(null, "2010-12-31", "../2010-12-31")]
    [InlineData(null, null, "")]
    public void A_time_is_written_as_ISO_8601_writes_it(string? start, string? end, string iso)
    {
        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(iso, new TimeInterval(Day(start), Day(end), TimeGranularity.Days, "").Iso);
    }
}

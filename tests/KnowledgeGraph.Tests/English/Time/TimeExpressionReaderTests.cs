using System.Diagnostics;
using FsCheck.Xunit;
using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Time;

public sealed class TimeExpressionReaderTests
{
    private static readonly DateOnly Friday = new(2024, 3, 15);
    private static readonly string[] Pieces =
        ["early", "late", "mid", "-", "the", "of", "end", "last", "next", "this", "past", "two", "999", "99999", "weeks", "year", "days", "ago", "later", "before", "after", "Monday",
         "March", "31", "2014", "0001", "2100", "to", "and", "between", "from", "since", "until", ",", "'", "'90s", "19th", "century", "first", "half", "quarter", "Q9", "winter",
         "weekend", "earlier", "eve", "Christmas", "hours", ":", "/", ".", "UTC", "second", "decades", "from", "now", "Feb", "30"];

    [Theory]
    [InlineData("three days later", "2020-05-10", "2020-05-13", "2020-05-13")]
    [InlineData("a week earlier", "2020-05-10", "2020-04-27", "2020-05-03")]
    [InlineData("the next day", "2020-12-31", "2021-01-01", "2021-01-01")]
    [InlineData("that same day", "2020-05-10", "2020-05-10", "2020-05-10")]
    [InlineData("the day before", "2020-05-10", "2020-05-09", "2020-05-09")]
    [InlineData("later that year", "2020-05-10", "2020-01-01", "2020-12-31")]
    public void What_counts_from_another_event_is_told_once_that_is_known(string words, string reference, string start, string end)
    {
        var interval = TimeExpressionReader.Read(words, new TimeContext(Friday, Reference: Date(reference)));
        Assert.Equal((Date(start), Date(end)), (interval?.Start, interval?.End));
    }

    [Fact]
    public void The_answer_keeps_the_words() =>
        Assert.Equal("late on Monday", TimeExpressionReader.Read("late on Monday", new TimeContext(Friday))!.Text);

    [Theory]
    [InlineData("The talks were held on March 3 in a hotel", "2024-03-03")]
    [InlineData("he told reporters on Wednesday, before leaving", "2024-03-13")]
    [InlineData("The vote, which was on Tuesday, failed", "2024-03-12")]
    public void A_date_inside_a_longer_phrase_is_found(string words, string day) =>
        Assert.Equal(Date(day), TimeExpressionReader.Read(words, new TimeContext(Friday))?.Start);

    [Property(MaxTest = 2000)]
    public void Any_string_is_read_without_an_exception(string? words, int day)
    {
        var date = DateOnly.FromDayNumber((int)((uint)day % (DateOnly.MaxValue.DayNumber + 1)));
        Check(TimeExpressionReader.Read(words ?? "", new TimeContext(date, Reference: date)));
    }

    [Property(MaxTest = 5000)]
    public void Any_mixture_of_time_words_is_read_without_an_exception(byte[]? picks, int day)
    {
        var words = string.Join(' ', (picks ?? []).Select(p => Pieces[p % Pieces.Length]));
        var date = DateOnly.FromDayNumber((int)((uint)day % (DateOnly.MaxValue.DayNumber + 1)));
        foreach (var tense in Enum.GetValues<TimeTense>()) Check(TimeExpressionReader.Read(words, new TimeContext(date, tense, date)));
    }

    [Theory]
    [InlineData("late ")]
    [InlineData("since ")]
    [InlineData("1")]
    [InlineData("two days before ")]
    [InlineData("from Monday to ")]
    [InlineData("early the last 3 ")]
    [InlineData("x")]
    public void A_very_long_phrase_takes_little_time(string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, 200_000));
        TimeExpressionReader.Read(words[..50], new TimeContext(Friday));
        var clock = Stopwatch.StartNew();
        TimeExpressionReader.Read(words, new TimeContext(Friday));
        Assert.True(clock.ElapsedMilliseconds < 5000, $"{clock.ElapsedMilliseconds} ms");
    }

    private static void Check(TimeInterval? interval)
    {
        if (interval is null) return;
        Assert.True(interval.Start is not null || interval.End is not null);
        Assert.True(interval.Start is null || interval.End is null || interval.Start <= interval.End);
        Assert.Equal(interval.Start is null || interval.End is null, interval.Granularity == TimeGranularity.Open);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

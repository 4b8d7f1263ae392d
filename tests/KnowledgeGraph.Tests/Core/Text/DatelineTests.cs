using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class DatelineTests
{
    [Theory]
    [InlineData("BAGHDAD, Dec. 3, 2025 (Reuters) — Rain fell.", "BAGHDAD", "Reuters", "2025-12-03")]
    [InlineData("WASHINGTON (AP) - Rain fell.", "WASHINGTON", "AP", null)]
    [InlineData("PARIS, March 4 (Xinhua) -- Rain fell.", "PARIS", "Xinhua", null)]
    [InlineData("KABUL, Afghanistan (AP) — Rain fell.", "KABUL, Afghanistan", "AP", null)]
    [InlineData("WASHINGTON, D.C., Dec. 3, 2025 /PRNewswire/ -- Rain fell.", "WASHINGTON, D.C.", "PRNewswire", "2025-12-03")]
    [InlineData("NEW YORK/LONDON, Dec 3 (Reuters) - Rain fell.", "NEW YORK/LONDON", "Reuters", null)]
    [InlineData("GENEVA, 3 December 2025 — Rain fell.", "GENEVA", null, "2025-12-03")]
    [InlineData("Baghdad (Reuters) – Rain fell.", "Baghdad", "Reuters", null)]
    [InlineData("LONDON — Rain fell.", "LONDON", null, null)]
    [InlineData("(Reuters) - Rain fell.", null, "Reuters", null)]
    public void Place_source_and_day_are_read(string line, string? place, string? source, string? day)
    {
        var found = Dateline.Find("A headline\n\n" + line);
        Assert.NotNull(found);
        Assert.Equal((place, source), (found.Place, found.Source));
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"), found.Date);
        Assert.Equal("A headline\n\n".Length, found.Span.Start);
    }

    [Theory]
    [InlineData("MERIDIAN, Dec. 3 (Meridian) — Rain fell.", "Meridian", 18)]
    [InlineData("(Meridian) — Rain fell.", "Meridian", 1)]
    public void The_agency_has_its_place(string line, string agency, int at)
    {
        var place = Dateline.Find(line)!.AgencyIn(line)!.Value;
        Assert.Equal((agency, at), (place.Of(line), place.Start));
    }

    [Fact]
    public void No_agency_has_no_place() => Assert.Null(Dateline.Find("LONDON — Rain fell.")!.AgencyIn("LONDON — Rain fell."));

    [Theory]
    [InlineData("The minister - who was late - spoke.")]
    [InlineData("NATO - an alliance - met.")]
    [InlineData("Smith — who was late — spoke.")]
    [InlineData("Rain fell on Dec. 3, 2025 (Monday) — it was cold.")]
    [InlineData("")]
    public void A_sentence_with_a_dash_is_no_dateline(string line) => Assert.Null(Dateline.Find(line));

    [Theory]
    [InlineData("December 3, 2025", "2025-12-03")]
    [InlineData(" Wednesday, Dec. 3, 2025 at 5 p.m.", "2025-12-03")]
    [InlineData("3rd December 2025", "2025-12-03")]
    [InlineData("2025-12-03T23:59:00-05:00", "2025-12-03")]
    [InlineData("Sept 9 2025", "2025-09-09")]
    [InlineData("Dec. 3", null)]
    [InlineData("03/12/2025", null)]
    [InlineData("February 30, 2025", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void A_day_is_read_only_when_it_is_whole_and_has_one_reading(string? text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"), DateText.Read(text));
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text;

/// <summary>Reads the day of a whole date as English news and the web write it. Without a year there is no date.</summary>
public static partial class DateText
{
    /// <summary>
    /// Reads "December 3, 2025", "Dec. 3, 2025", "3 December 2025", "2025-12-03" and what a time may follow ("2025-12-03T10:15:00Z",
    /// "Dec. 3, 2025 at 5 p.m."); a name of a weekday before it is passed over. The day is the written one: no time zone is applied.
    /// "03/12/2025", which is two days, is not read.
    /// </summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <returns>The day, or null where there is none or it is not in the calendar.</returns>
    public static DateOnly? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var match = Whole().Match(text.Length > 100 ? text[..100] : text);
        return match.Success ? FromMatch(match) : null;
    }

    /// <summary>The regular expression of a whole date, with the groups y, m, d; the year may be missing.</summary>
    internal const string Pattern =
        @"(?:(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})(?!\d)|(?<m>" + Months + @")\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<y>\d{4})(?!\d))?"
        + @"|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<m>" + Months + @")\.?(?![a-z])(?:,?\s+(?<y>\d{4})(?!\d))?)";

    /// <summary>
    /// Milliseconds after which a search that looks ahead, and so may go back, gives up with <see cref="RegexMatchTimeoutException"/>. Such a search is given 200 characters at most
    /// and takes far less than one; the limit is there so that no text, whatever stands in it, can hold up the others.
    /// </summary>
    internal const int PatternTime = 10_000;

    private const string Months =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
        + "|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";

    private const string MonthStems = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The day that a match of <see cref="Pattern"/> names.</summary>
    internal static DateOnly? FromMatch(Match match)
    {
        if (!match.Groups["y"].Success) return null;
        var month = match.Groups["m"].Value;
        var number = char.IsAsciiDigit(month[0])
            ? int.Parse(month, CultureInfo.InvariantCulture)
            : (MonthStems.IndexOf(month[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1;
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return year > 0 && number is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, number) ? new DateOnly(year, number, day) : null;
    }

    [GeneratedRegex(@"^\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?" + Pattern + @"(?![\d])", RegexOptions.CultureInvariant, PatternTime)]
    private static partial Regex Whole();
}

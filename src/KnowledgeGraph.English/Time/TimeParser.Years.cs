using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Time;

/// <summary>Years and what is made of them: 2014, the 1990s, Q3 2023, the first half of 2019, spring 2020, the 20th century.</summary>
internal sealed partial class TimeParser
{
    private TimeMatch? Yearly(int at) => Years(at) ?? Decade(at) ?? Century(at) ?? QuarterOf(at) ?? Fraction(at) ?? Seasonal(at);

    private TimeMatch? Years(int at)
    {
        if (Token(at) is not { IsYear: true, Number: { } year } || tokens[at].Text[0] == '0') return null;
        var next = at + 1;
        if (Word(next) == "ad") next++;
        return BareYear(at, next) ? new TimeMatch(Period.Year(year), next) : null;
    }

    /// <summary>Whether a number of four digits stands as a year does: not behind a name or a money sign, not before what it may count.</summary>
    private bool BareYear(int at, int next)
    {
        if (Token(at - 1) is { } before)
        {
            if (before.IsWord ? !TimeWords.IsPlain(before.Lower) && TimeWords.Season(before.Lower) is null : before.Text is not ("," or "(" or "-" or "'" or "\"")) return false;
        }

        if (Token(next) is not { } after) return true;
        if (after.IsWord) return TimeWords.IsPlain(after.Lower);
        return after.Number is null && after.Text is not ("%" or "$" or "€" or "£" or "°" or ":" or "/") && !char.IsAsciiDigit(after.Text[0]);
    }

    private TimeMatch? Decade(int at)
    {
        if (Token(at) is not { } token || !token.Lower.EndsWith("0s", StringComparison.Ordinal)) return null;
        var digits = token.Lower.TrimStart('\'')[..^1];
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return null;
        if (digits.Length == 4 && first is >= 1000 and <= 2090) return new TimeMatch(first % 100 == 0 && first < 2000 ? Period.Years(first, first + 99, TimeGranularity.Century) : Period.Decade(first), at + 1);
        return digits.Length == 2 && token.Lower[0] == '\'' && first >= 20 ? new TimeMatch(Period.Decade(1900 + first), at + 1) : null;
    }

    private TimeMatch? Century(int at)
    {
        var next = Word(at + 1) == "-" ? at + 2 : at + 1;
        if (Word(next) is not ("century" or "century's") || NthOf(at) is not { } nth || nth is < 11 or > 21) return null;
        return new TimeMatch(Period.Years((nth * 100) - 99, nth * 100, TimeGranularity.Century), next + 1);
    }

    private TimeMatch? QuarterOf(int at)
    {
        int? quarter = Word(at) switch { "q1" => 1, "q2" => 2, "q3" => 3, "q4" => 4, _ => null };
        var next = at + 1;
        if (quarter is null && NthOf(at) is { } nth and <= 4 && Word(at + 1) is "quarter" or "quarter's") (quarter, next) = (nth, at + 2);
        if (quarter is not { } q) return null;
        if (Word(next) is "fiscal" || (Word(next) == "of" && Word(Fillers(next)) is "fiscal")) return new TimeMatch(null, next);
        if (YearBehind(next) is (Year: { } year, Next: var end)) return new TimeMatch(Period.Quarter(year, q), end);
        return Yearless(y => Period.Quarter(y, q), next, null, null);
    }

    /// <summary>"The first half of 2019", "the second half of October", "the first five months of this year", "the last week of March".</summary>
    private TimeMatch? Fraction(int at)
    {
        var nth = Word(at) == "last" ? -1 : NthOf(at);
        if (nth is not { } n) return null;
        var (count, next) = Count(at + 1) is { } c && Word(at + 1) is not ("a" or "an") ? c : (1, at + 1);
        if (Word(next) == "half" && Word(next + 1) == "of" && n is 1 or 2 && Single(Fillers(next + 1), null, Deepest) is { } halved)
        {
            return halved with { Period = halved.Period is { } p ? (n == 1 ? PeriodPart.Early : PeriodPart.Late).Of(p) : null };
        }

        if (TimeWords.Unit(Word(next)) is not { } unit || Word(next + 1) is not ("of" or "in") || n is not (1 or -1)) return null;
        if (Single(Fillers(next + 1), null, Deepest) is not { } whole) return null;
        return whole with { Period = whole.Period is { } all ? Cut(all, n == 1 ? count : -count, unit) : null };
    }

    /// <summary>The first days, weeks or months of a period, or its last for a negative count; null where they go beyond it.</summary>
    private static Period? Cut(Period all, int count, TimeUnit unit)
    {
        if (all is not { Start: { } start, End: { } end } || unit is TimeUnit.Hour) return null;
        var granularity = Steps.Stretch(start, 1, unit)?.Granularity ?? TimeGranularity.Days;
        if (count > 0) return Steps.Move(start, count, unit) is { } stop && stop <= end ? new Period(start, stop.AddDays(-1), granularity) : null;
        return Steps.Move(end.AddDays(1), count, unit) is { } first && first >= start ? new Period(first, end, granularity) : null;
    }

    private TimeMatch? Seasonal(int at)
    {
        if (TimeWords.Season(Word(at)) is not { } month) return null;
        var (year, end) = YearBehind(at + 1);
        if (year is { } y)
        {
            var second = Word(end) is "-" or "/" && Token(end + 1) is { Number: not null } ? end + 2 : end;
            return new TimeMatch(Period.Season(y, month), second);
        }

        var alone = (Word(at - 1) is "" or "the" or "in" or "this") && (Token(at + 1) is not { IsWord: true } after || TimeWords.IsPlain(after.Lower));
        return alone && Word(at) != "fall" ? Yearless(y2 => Period.Season(y2, month), at + 1, null, null) : null;
    }

    private int? NthOf(int at)
    {
        if (Token(at) is not { } token) return null;
        if (TimeWords.Ordinal(token.Lower) is { } word) return word == 20 && Word(at + 1) == "-" ? null : word;
        return token.Number is { } number && !char.IsAsciiDigit(token.Text[^1]) ? number : null;
    }
}

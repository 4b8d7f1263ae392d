using System.Globalization;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Numbers and days.</summary>
internal sealed partial class JsonText
{
    private const int Parts = 10_000;

    public void Value(int number)
    {
        Next();
        number.TryFormat(Room(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>A finite number, with a point or an exponent, so that a reader takes it for no whole one; what is not finite becomes a text, as JSON knows no such number.</summary>
    public void Value(double number)
    {
        if (!double.IsFinite(number))
        {
            Value(number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        Next();
        var room = Room(LongestNumber);
        if (Short(number, room, out var length))
        {
            _used += length;
            return;
        }

        number.TryFormat(room, out var written, "R", CultureInfo.InvariantCulture);
        _used += written;
        if (room[..written].IndexOfAny('.', 'E') < 0) Put(".0");
    }

    /// <summary>A day as a text: ISO 8601.</summary>
    public void Value(DateOnly day)
    {
        Next();
        Put(Quote);
        day.TryFormat(Room(LongestNumber), out var written, "O", CultureInfo.InvariantCulture);
        _used += written;
        Put(Quote);
    }

    /// <summary>
    /// A number of at most four digits behind the point, as confidences are. Their shortest form is these digits, as no other number so short is as near; finding that out for any number
    /// takes most of the time of writing it.
    /// </summary>
    private static bool Short(double number, Span<char> room, out int length)
    {
        length = 0;
        if (number is not (> 0 and < 1000)) return false;
        var (whole, parts) = Math.DivRem((int)Math.Round(number * Parts), Parts);
        if (((whole * Parts) + parts) / (double)Parts != number) return false;
        whole.TryFormat(room, out length, default, CultureInfo.InvariantCulture);
        room[length++] = '.';
        do
        {
            (var digit, parts) = Math.DivRem(parts * 10, Parts);
            room[length++] = (char)('0' + digit);
        }
        while (parts > 0);
        return true;
    }
}

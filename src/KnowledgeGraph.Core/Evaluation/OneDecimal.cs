using System.Globalization;

namespace KnowledgeGraph.Evaluation;

/// <summary>A number with one decimal place, rounded from its exact binary value with halves to the even digit: Python's <c>.1f</c>.</summary>
internal static class OneDecimal
{
    /// <param name="value">From 0 to 10,000.</param>
    public static string Format(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        var exponent = (int)(bits >> 52) - 1075;
        var tenths = Tenths(((bits & ((1UL << 52) - 1)) | (1UL << 52)) * 10, -exponent);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }

    /// <summary>Rounds <paramref name="scaled"/> / 2^<paramref name="shift"/>.</summary>
    private static ulong Tenths(ulong scaled, int shift)
    {
        if (shift >= 64) return 0;
        var whole = scaled >> shift;
        var rest = scaled - (whole << shift);
        var half = 1UL << (shift - 1);
        return rest > half || (rest == half && whole % 2 == 1) ? whole + 1 : whole;
    }
}

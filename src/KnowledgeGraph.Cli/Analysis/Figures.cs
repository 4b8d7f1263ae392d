using System.Globalization;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>How figures are written.</summary>
internal static class Figures
{
    /// <summary>Whole numbers as they are, others with six significant digits.</summary>
    public static string Of(double value) => value.ToString(value == Math.Floor(value) && Math.Abs(value) < 1e15 ? "0" : "G6", CultureInfo.InvariantCulture);

    /// <summary>Twelve significant digits: the same on every machine, whatever the last bit of a sum.</summary>
    public static double Rounded(double value) => double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

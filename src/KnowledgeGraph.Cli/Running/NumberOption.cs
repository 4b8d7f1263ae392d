using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Options that take a number.</summary>
internal static class NumberOption
{
    /// <summary>A whole number, 1 or more.</summary>
    public static Option<int?> Positive(string name, string helpName, string description) => Whole(name, helpName, description, int.MaxValue, "1 or more");

    /// <summary>A whole number, 1 to a greatest.</summary>
    public static Option<int?> UpTo(string name, string helpName, string description, int most) =>
        Whole(name, helpName, description, most, string.Create(CultureInfo.InvariantCulture, $"1 to {most}"));

    /// <summary>A number from 0 to 1.</summary>
    public static Option<double?> Share(string name, string helpName, string description) => Number(name, helpName, description, n => n is >= 0 and <= 1, "from 0 to 1");

    /// <summary>A number of at least 0 and less than 1.</summary>
    public static Option<double?> BelowOne(string name, string helpName, string description) => Number(name, helpName, description, n => n is >= 0 and < 1, "of at least 0 and less than 1");

    /// <summary>A number greater than 0, at most 1000.</summary>
    public static Option<double?> Greater(string name, string helpName, string description) =>
        Number(name, helpName, description, n => n is > 0 and <= 1000, "greater than 0, at most 1000");

    private static Option<int?> Whole(string name, string helpName, string description, int most, string range) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0) return null;
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
            result.AddError($"{name} '{text}': not a whole number of {range}; write it as 2");
            return null;
        },
    };

    private static Option<double?> Number(string name, string helpName, string description, Func<double, bool> isAllowed, string range) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0) return null;
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && isAllowed(number)) return number;
            result.AddError($"{name} '{text}': not a number {range}; write it as 0.5");
            return null;
        },
    };
}

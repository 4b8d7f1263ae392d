using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Options that take a number.</summary>
internal static class NumberOption
{
    /// <summary>A whole number, 1 or more.</summary>
    public static Option<int?> Positive(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0) return null;
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return number;
            result.AddError($"{name} '{text}': not a whole number of 1 or more; write it as 2");
            return null;
        },
    };

    /// <summary>A number from 0 to 1.</summary>
    public static Option<double?> Share(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0) return null;
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1) return number;
            result.AddError($"{name} '{text}': not a number from 0 to 1; write it as 0.5");
            return null;
        },
    };

    /// <summary>A number greater than 0, at most 1000.</summary>
    public static Option<double?> Greater(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0) return null;
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1000) return number;
            result.AddError($"{name} '{text}': not a number greater than 0, at most 1000; write it as 0.5");
            return null;
        },
    };
}

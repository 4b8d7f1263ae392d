using System.CommandLine;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>Something that the user can set once instead of at each call.</summary>
/// <param name="Key">Its name, with a dot where it is a member of a member.</param>
/// <param name="Form">What its value looks like.</param>
/// <param name="Option">The option that goes before it.</param>
/// <param name="Variable">The environment variable that goes before the files.</param>
/// <param name="Meaning">What it is.</param>
internal sealed record Setting(string Key, SettingForm Form, Option Option, string Variable, string Meaning)
{
    /// <summary>The value where nobody says one; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>The words that it may be.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The greatest number that it may be.</summary>
    public int Most { get; init; }

    /// <summary>Whether the config file of a project may have it. One that came with somebody else's files must not say which file is sent to a server as a password.</summary>
    public bool InProjects { get; init; } = true;

    public bool IsList => Form == SettingForm.Files;

    /// <summary>Why a value is none; null where it is one.</summary>
    public string? Refusal(string value) => Form switch
    {
        _ when value.Length == 0 => "an empty value; leave it out instead",
        SettingForm.Number when !int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 1 || number > Most
            => $"'{value}' is not a whole number of 1 to {Most}",
        SettingForm.Word when !Words.Contains(value, StringComparer.Ordinal) => $"'{value}' is none of {string.Join(", ", Words)}",
        SettingForm.FileOrAddress when Servers.ServerConnection.IsAddress(value) && Servers.ServerConnection.Shown(value) != value
            => "an address with a user or password in it; leave them out, and name a file that holds the password (--password-file), or set KG_NEO4J_PASSWORD",
        _ => null,
    };
}

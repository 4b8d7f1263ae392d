namespace KnowledgeGraph.Cli.Configuration;

/// <summary>The value that is in force.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Values">The value; of a list all of them, none where there is no value.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Where">That place in words: an option, a variable, a file with the line.</param>
internal sealed record SettingValue(Setting Setting, IReadOnlyList<string> Values, SettingOrigin Origin, string Where)
{
    /// <summary>The only value; null where there is none.</summary>
    public string? Value => Values.Count == 0 ? null : Values[0];
}

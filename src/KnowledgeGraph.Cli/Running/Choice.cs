using System.CommandLine;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Options and arguments that take one of a few words, without regard to case.</summary>
internal static class Choice
{
    /// <summary>An option that takes a value of an enumeration.</summary>
    public static Option<T?> Of<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<T?>(name)
        {
            Description = WithWords(description, [.. Enum.GetValues<T>().Select(Output.Words.Camel)]),
            HelpName = Label(name),
            CustomParser = result =>
            {
                if (result.Tokens.Count == 0) return null;
                if (Known(Enum.GetNames<T>(), result.Tokens[0].Value) is { } word) return Enum.Parse<T>(word);
                result.AddError(Message(name, result.Tokens[0].Value, Enum.GetNames<T>()));
                return null;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(Enum.GetNames<T>());
        return option;
    }

    /// <summary>Refuses other words and completes these.</summary>
    public static void AcceptOnly(this Option option, params string[] words)
    {
        option.HelpName ??= Label(option.Name);
        option.Description = WithWords(option.Description, words);
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Select(t => t.Value).FirstOrDefault(w => Known(words, w) is null) is { } word) result.AddError(Message(option.Name, word, words));
        });
    }

    /// <inheritdoc cref="AcceptOnly(Option, string[])" />
    public static void AcceptOnly(this Argument argument, params string[] words)
    {
        argument.HelpName ??= Label(argument.Name);
        argument.Description = WithWords(argument.Description, words);
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Select(t => t.Value).FirstOrDefault(w => Known(words, w) is null) is { } word) result.AddError(Message(argument.Name, word, words));
        });
    }

    /// <summary>A description that says which words there are; as it is where it names them all. Help has them there and not in its first column, which is as wide as its widest label.</summary>
    public static string WithWords(string? description, IReadOnlyList<string> words) =>
        words.Count == 0 || words.All(w => Says(description ?? "", w)) ? description ?? "" : $"{description} {(words.Count > 1 ? "One of " : "Only ")}{string.Join(", ", words)}.".TrimStart();

    /// <summary>"--force-language" becomes LANGUAGE; "--by" says nothing about what it takes.</summary>
    private static string Label(string name) => name == "--by" ? "WORD" : name[(name.LastIndexOf('-') + 1)..].ToUpperInvariant();

    private static string? Known(string[] words, string word) => words.FirstOrDefault(w => string.Equals(w, word, StringComparison.OrdinalIgnoreCase));

    private static string Message(string name, string word, string[] words) =>
        $"{name} '{word}': unknown; {Selection.NearNames.DidYouMean(words, word)}give {(words.Length > 1 ? "one of " : "")}{string.Join(", ", words)}";

    /// <summary>Whether a text has a word, whatever its case, and not as a part of a longer one.</summary>
    private static bool Says(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!IsPart(text, at - 1) && !IsPart(text, at + word.Length)) return true;
        return false;
    }

    private static bool IsPart(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_');
}

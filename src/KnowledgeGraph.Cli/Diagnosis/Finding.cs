namespace KnowledgeGraph.Cli.Diagnosis;

/// <summary>What <c>kg doctor</c> found at one place.</summary>
/// <param name="Check">The place, in one or two words.</param>
/// <param name="State">How it is.</param>
/// <param name="What">What was found, in one line.</param>
/// <param name="Mend">How to mend it; null where nothing is wrong.</param>
internal sealed record Finding(string Check, FindingState State, string What, string? Mend = null)
{
    public static Finding Ok(string check, string what) => new(check, FindingState.Ok, what);

    /// <summary>A fault from an error's one line: what is wrong stands before the first semicolon, the cure behind it.</summary>
    public static Finding Fault(string check, string message) => message.IndexOf("; ", StringComparison.Ordinal) is var cut && cut < 0
        ? new(check, FindingState.Fault, message.TrimEnd('.'))
        : new(check, FindingState.Fault, message[..cut], message[(cut + 2)..].TrimEnd('.'));
}

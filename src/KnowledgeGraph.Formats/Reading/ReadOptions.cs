namespace KnowledgeGraph.Formats.Reading;

/// <summary>What the caller knows about the inputs; it goes before what they say themselves.</summary>
public sealed record ReadOptions
{
    /// <summary>Headline of every article; null (the default) takes the input's own.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication of every article; null (the default) takes the input's own.</summary>
    public DateOnly? PublishedAt { get; init; }

    /// <summary>Publisher of every article; null (the default) takes the input's own.</summary>
    public string? Source { get; init; }

    /// <summary>Format of every input; null (the default) goes by the file's ending, then by its first characters.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>What the input "-" reads; null (the default) makes "-" a failure. It is read to its end and not closed.</summary>
    public Stream? Stdin { get; init; }

    /// <summary>Most bytes of one article's file, or of one line of JSON lines; the default is 64 MB (67,108,864). A positive number.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Whether texts are read that do not look English; the default is false.</summary>
    public bool AnyLanguage { get; init; }
}

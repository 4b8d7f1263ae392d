namespace KnowledgeGraph.Resolution.Names;

/// <summary>The parts of a person's name, without titles and particles ("al", "von der").</summary>
/// <param name="Given">First given name or its initial; empty where there is a family name alone.</param>
/// <param name="Middle">Names and initials between the two.</param>
/// <param name="Family">Last name.</param>
/// <param name="Generation">"jr", "sr", "ii", "iii", "iv"; empty where none is given.</param>
internal readonly record struct PersonName(string Given, string[] Middle, string Family, string Generation)
{
    /// <summary>Reads the words of a name key.</summary>
    public static PersonName Of(ReadOnlySpan<string> words)
    {
        while (words.Length > 1 && NameWords.Titles.Contains(words[0])) words = words[1..];
        var generation = "";
        if (words.Length > 2 && NameWords.Generations.TryGetValue(words[^1], out var found))
        {
            generation = found;
            words = words[..^1];
        }

        var names = new List<string>(words.Length);
        foreach (var word in words)
            if (!NameWords.Particles.Contains(word)) names.Add(word);
        return names.Count switch
        {
            0 => new("", [], words[^1], generation),
            1 => new("", [], names[0], generation),
            _ => new(names[0], [.. names[1..^1]], names[^1], generation),
        };
    }

    /// <summary>Whether the given name is written out.</summary>
    public bool IsFull => Given is { Length: > 1 };

    /// <summary>Whether the middle names may be those of one person: one has none, or what both have agrees, initials with names.</summary>
    public static bool MiddlesAgree(PersonName a, PersonName b)
    {
        if (a.Middle.Any(NameWords.Links.Contains) || b.Middle.Any(NameWords.Links.Contains)) return a.Middle.SequenceEqual(b.Middle);
        for (var i = 0; i < Math.Min(a.Middle.Length, b.Middle.Length); i++)
            if (!Agree(a.Middle[i], b.Middle[i])) return false;
        return true;
    }

    /// <summary>Whether the generations do not contradict.</summary>
    public static bool GenerationsAgree(PersonName a, PersonName b) => a.Generation.Length == 0 || b.Generation.Length == 0 || a.Generation == b.Generation;

    /// <summary>Whether two given names may be one: the same, an initial of the other, or a short form of it.</summary>
    public static bool GivenAgree(PersonName a, PersonName b) =>
        a.Given.Length == 0 || b.Given.Length == 0 || Agree(a.Given, b.Given) || Nicknames.FormalOf(a.Given) == Nicknames.FormalOf(b.Given);

    private static bool Agree(string a, string b) => a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);
}

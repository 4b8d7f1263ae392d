using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>A name taken apart, as the rules look at it.</summary>
internal sealed class NameForm
{
    public NameForm(EntityKind kind, string name)
    {
        Kind = kind;
        Name = name;
        Key = NameKey.Of(name);
        Words = Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Words.Length == 0) Words = [Key];
        Normal = NameSpelling.Normal(Words);
        if (kind == EntityKind.Person) Person = PersonName.Of(Normal);
    }

    public EntityKind Kind { get; }

    public string Name { get; }

    public string Key { get; }

    /// <summary>The words of the key.</summary>
    public string[] Words { get; }

    /// <summary>The words, each with one spelling.</summary>
    public string[] Normal { get; }

    /// <summary>The parts of a person's name; the default for other kinds.</summary>
    public PersonName Person { get; }

    /// <summary>Whether it is written as an acronym is.</summary>
    public bool IsAcronym => Name.Length is >= 2 and <= 12 && Name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '.') && Name.Count(char.IsAsciiLetterUpper) is > 1 and < 9;

    /// <summary>The letters of the acronyms that the words spell, with and without little words.</summary>
    public IEnumerable<string> Acronyms()
    {
        if (Words.Length < 2) yield break;
        var all = string.Create(Words.Length, Words, (letters, words) =>
        {
            for (var i = 0; i < words.Length; i++) letters[i] = words[i][0];
        });
        yield return all;
        if (Array.Exists(Words, NameWords.Little.Contains) && string.Concat(Words.Where(w => !NameWords.Little.Contains(w)).Select(w => w[0])) is { Length: > 1 } some) yield return some;
    }
}

using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>
/// "el-Shabaab" and "Al Shabaab", "Defence Ministry" and "Defense Ministry", "Orlik Ltd" and "Orlik": the same words but for the spelling of an article,
/// British or American spelling, apostrophes, a title before a full name of a person, or the legal form of a company.
/// </summary>
internal sealed class SpellingRule : IMergeRule
{
    public double Confidence => 0.95;

    public bool NeedsContext => false;

    public bool IsOneSided => false;

    public bool JoinsSideBySide => true;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys) => keys.Add(Words(name));

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) => Words(name).SequenceEqual(Words(otherName));

    public string Reason(string into, bool isLesser) => $"another spelling of {into}";

    private static ReadOnlySpan<string> Words(NameForm name)
    {
        ReadOnlySpan<string> words = name.Normal;
        if (name.Kind == EntityKind.Organization && words.Length > 1 && NameWords.LegalForms.Contains(words[^1])) return words[..^1];
        if (name.Kind != EntityKind.Person) return words;
        var titles = 0;
        while (titles < words.Length - 2 && NameWords.Titles.Contains(words[titles])) titles++;
        return name.Person.IsFull ? words[titles..] : words;
    }
}

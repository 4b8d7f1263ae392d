using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>"Hizballah" and "Hezbollah": long names with the same consonants, one or two letters apart.</summary>
internal sealed class TransliterationRule : IMergeRule
{
    private const int LongName = 8, LongWord = 7, Most = 2;

    public double Confidence => 0.85;

    public bool NeedsContext => true;

    public bool IsOneSided => false;

    public bool JoinsSideBySide => false;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys)
    {
        if (IsLong(name)) keys.Add(NameSpelling.Skeleton(name.Normal));
    }

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName)
    {
        if (!IsLong(name) || !IsLong(otherName)) return false;
        string[] a = [.. Words(name)], b = [.. Words(otherName)];
        if (a.Length != b.Length) return string.Concat(a) == string.Concat(b);
        var distance = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i]) continue;
            if (a[i].Length == 1 || b[i].Length == 1 || Digits(a[i]) != Digits(b[i]) || SoundsOther(a[i], b[i], name.Kind)) return false;
            distance += NameSpelling.Distance(a[i], b[i], Most);
        }

        return distance <= Most && NameSpelling.Skeleton(name.Normal) == NameSpelling.Skeleton(otherName.Normal);
    }

    public string Reason(string into, bool isLesser) => $"{into} in other letters";

    private static bool IsLong(NameForm name) => name.Kind == EntityKind.Person
        ? name.Person.IsFull && name.Key.Length >= LongName
        : name.Key.Length >= (name.Words.Length == 1 ? LongWord : LongName) && !name.IsAcronym;

    private static IEnumerable<string> Words(NameForm name) => name.Normal.Where(w => w != "al");

    private static string Digits(string word) => string.Concat(word.Where(char.IsAsciiDigit));

    /// <summary>
    /// Endings that make another name of a person: "Ivan" and "Ivana", "Mario" and "Maria", "Andersen" and "Anderson". Between "i", "y" and "iy" there is no difference.
    /// </summary>
    private static bool SoundsOther(string a, string b, EntityKind kind) =>
        kind == EntityKind.Person && (Ending(a) != Ending(b) || (a.EndsWith("son", StringComparison.Ordinal) && b.EndsWith("sen", StringComparison.Ordinal))
            || (a.EndsWith("sen", StringComparison.Ordinal) && b.EndsWith("son", StringComparison.Ordinal)));

    private static char Ending(string word) => word[^1] switch { 'a' => 'a', 'e' => 'e', 'o' or 'u' => 'o', 'i' or 'y' => 'i', _ => '\0' };
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>What an entity that was read goes by: its names, and where it has none, the words that describe it.</summary>
internal sealed class EntityNames
{
    private static readonly FrozenSet<string> Weightless = FrozenSet.ToFrozenSet(
    [
        "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your", "some", "several", "many", "few", "about", "around",
        "at", "least", "more", "than", "nearly", "almost", "all", "both", "other", "another", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "dozens", "hundreds", "thousands", "of",
    ], StringComparer.Ordinal);

    private readonly FrozenSet<string> _keys;
    private readonly ImmutableArray<string[]> _descriptions;

    private EntityNames(string shown, IEnumerable<string> names, IEnumerable<string> descriptions)
    {
        Shown = shown;
        _keys = names.Select(NameKey.Of).ToFrozenSet(StringComparer.Ordinal);
        _descriptions = [.. descriptions.Select(Words).Where(w => w.Length > 0)];
    }

    /// <summary>What the report calls it.</summary>
    public string Shown { get; }

    /// <summary>The names of an entity of a document.</summary>
    public static EntityNames Of(DocumentFacts facts, EntityFact entity)
    {
        var words = entity.Members.Select(m => facts[m.Mention]).Where(m => m.Type != MentionType.Pronoun).Select(m => m.Text).Prepend(entity.Name);
        return entity.IsNamed ? new(entity.Name, entity.Aliases.Prepend(entity.Name), []) : new(entity.Name, words, words);
    }

    /// <summary>A role's words.</summary>
    public static EntityNames OfRole(string role) => new(role, [role], [role]);

    /// <summary>Whether one of the names is one of the entity's.</summary>
    public bool IsExactly(ImmutableArray<string> names) => names.Any(n => _keys.Contains(NameKey.Of(n)));

    /// <summary>Whether one of the names is the entity's, or has the same head as a description and says no more or no less ("masked gunmen", "two gunmen").</summary>
    public bool Is(ImmutableArray<string> names) => IsExactly(names) || names.Select(Words).Any(n => n.Length > 0 && _descriptions.Any(d =>
        n[^1] == d[^1] && (n.All(d.Contains) || d.All(n.Contains))));

    private static string[] Words(string text) =>
        [.. NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Weightless.Contains(w) && !char.IsAsciiDigit(w[0]))];
}

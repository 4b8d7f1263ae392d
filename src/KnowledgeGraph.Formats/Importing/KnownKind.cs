using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>What an entity of an imported file is.</summary>
/// <param name="Kind">The built-in kind.</param>
/// <param name="Types">Names of the kinds of an own ontology that it belongs to.</param>
public sealed record KnownKind(EntityKind Kind, ImmutableArray<string> Types)
{
    /// <summary>The kind that a word names, built-in or of the ontology, without regard to case; null where it names none.</summary>
    internal static KnownKind? Of(string word, Ontology ontology) =>
        Enum.TryParse<EntityKind>(word, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(word[0]) ? new(kind, [])
        : ontology.Kinds.FirstOrDefault(k => string.Equals(k.Name, word, StringComparison.OrdinalIgnoreCase)) is { } own ? new(own.Base, own.CoversAll ? [] : [own.Name])
        : null;
}

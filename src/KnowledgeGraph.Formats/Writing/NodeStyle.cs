using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>How entities and relations are drawn: one pale colour a kind, the ontology's colour a relation.</summary>
internal static class NodeStyle
{
    /// <summary>Of a relation that the ontology does not know: grey.</summary>
    public const string Unknown = "#999999";

    public static string Color(EntityKind kind) => DotStyle.Of(kind).Color;

    /// <summary>That of the first of its own kinds that the ontology gives one, else that of its kind.</summary>
    public static string Color(EntityGraph graph, Entity entity) => entity.Types.IsEmpty
        ? Color(entity.Kind)
        : entity.Types.Select(t => OwnColor(graph, t)).FirstOrDefault(c => c is not null) ?? Color(entity.Kind);

    /// <summary>The ontology's colour of a kind that it adds; null where it has none.</summary>
    public static string? OwnColor(EntityGraph graph, string type) => graph.Ontology.Kinds.FirstOrDefault(k => k.Name == type)?.Color;

    /// <summary>What an entity is, for readers: its own kinds with the built-in one, as in <c>Vessel (Thing)</c>.</summary>
    public static string Kind(Entity entity) => entity.Types.IsEmpty ? entity.Kind.ToString() : $"{string.Join(", ", entity.Types)} ({entity.Kind})";

    /// <summary>The ontology's colour, grey where it does not know the relation.</summary>
    public static string Color(EntityGraph graph, Relation relation) => graph.Ontology.TryGetRelation(relation.Type, out var type) ? type.Color : Unknown;

    /// <summary>Width of a relation's line: 1 where it is said once, 5 at most.</summary>
    public static string Width(Relation relation) => (1 + Math.Min(4, Math.Log2(Math.Max(1, relation.Count)))).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The ontology's colour in three numbers, 0 to 255.</summary>
    public static (int Red, int Green, int Blue) Rgb(string color)
    {
        var number = int.Parse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (number >> 16, (number >> 8) & 0xFF, number & 0xFF);
    }
}

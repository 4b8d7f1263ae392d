using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graphs;

/// <summary>The id of an entity: 32 hex digits derived from what it is, the same in every store and from every writer.</summary>
/// <param name="Value">The digits.</param>
public readonly record struct EntityId(string Value) : IComparable<EntityId>
{
    /// <summary>The id of a named entity: from its kind and its name without case and accents, shared by all documents.</summary>
    public static EntityId OfNamed(EntityKind kind, string name) => new(Document.Digest($"entity\n{kind}\n{NameKey.Of(name)}"));

    /// <summary>The id of an entity without a name: it belongs to its document.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its words.</param>
    /// <param name="documentId">Id of its document.</param>
    /// <param name="start">Offset of its first mention in the document's text.</param>
    public static EntityId OfNominal(EntityKind kind, string name, string documentId, int start) =>
        new(Document.Digest(FormattableString.Invariant($"nominal\n{kind}\n{NameKey.Of(name)}\n{documentId}\n{start}")));

    /// <summary>Ordinal order of the digits.</summary>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The digits.</summary>
    public override string ToString() => Value;

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come last.</summary>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not come first.</summary>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}

using System.Collections.Frozen;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>A node as the end of a relationship: its id and labels.</summary>
internal readonly record struct NodeReference(string Id, string[] Labels)
{
    private static readonly string[] DocumentLabels = ["Document"];
    private static readonly string[] SentenceLabels = ["Sentence"];
    private static readonly string[] StatementLabels = ["Statement"];
    private static readonly FrozenDictionary<EntityKind, string[]> EntityLabels = Enum.GetValues<EntityKind>().ToFrozenDictionary(k => k, k => new[] { "Entity", k.ToString() });

    /// <summary>The label that carries the key.</summary>
    public string BaseLabel => Labels[0];

    public static NodeReference Of(DocumentNode document) => new(document.Id, DocumentLabels);

    public static NodeReference Of(SentenceNode sentence) => new(sentence.Id, SentenceLabels);

    public static NodeReference OfSentence(string id) => new(id, SentenceLabels);

    public static NodeReference Of(Entity entity) => new(entity.Id.Value, entity.Types.IsEmpty ? EntityLabels[entity.Kind] : [.. EntityLabels[entity.Kind], .. entity.Types]);

    public static NodeReference Of(GraphEvent e) => new(e.Node.Id, ["Event", Pascal(e.Node.Type)]);

    public static NodeReference Of(GraphStatement statement) => new(statement.Node.Id, StatementLabels);

    /// <summary><c>ATTACK</c> is labelled <c>Attack</c>.</summary>
    private static string Pascal(string type) =>
        string.Concat(type.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));
}

using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>A node as the end of a relationship: its id and labels.</summary>
internal sealed record NodeReference(string Id, string[] Labels)
{
    public static NodeReference Of(DocumentNode document) => new(document.Id, ["Document"]);

    public static NodeReference Of(SentenceNode sentence) => new(sentence.Id, ["Sentence"]);

    public static NodeReference Of(Entity entity) => new(entity.Id.Value, ["Entity", Label(entity.Kind)]);

    public static NodeReference Of(GraphEvent e) => new(e.Node.Id, ["Event", Pascal(e.Node.Type)]);

    public static NodeReference Of(GraphStatement statement) => new(statement.Node.Id, ["Statement"]);

    private static string Label(EntityKind kind) => kind.ToString();

    /// <summary><c>ATTACK</c> is labelled <c>Attack</c>.</summary>
    private static string Pascal(string type) =>
        string.Concat(type.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));
}

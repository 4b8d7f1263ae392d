using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Adds the labels and relationships of <see cref="LabelProfile.Neo4jGraphRag"/>.</summary>
internal sealed class GraphRagReceiver(IPropertyGraphReceiver inner) : IPropertyGraphReceiver
{
    private static readonly PropertyKeys NoKeys = new([], []);
    private readonly HashSet<(string, string)> _fromChunk = [];

    public void Node(PropertyNode node) => inner.Node(node.Labels[0] switch
    {
        "Entity" => node with { Labels = node.Labels.AddRange("__Entity__", "__KGBuilder__") },
        "Sentence" => node with { Labels = node.Labels.AddRange("Chunk", "__KGBuilder__") },
        _ => node,
    });

    public void Relationship(PropertyRelationship relationship)
    {
        inner.Relationship(relationship);
        var (start, end) = ((relationship.StartLabel, relationship.StartId), (relationship.EndLabel, relationship.EndId));
        if (relationship.Type == "NEXT") Add("NEXT_CHUNK", start, end);
        else if (relationship.Type == "HAS_SENTENCE") Add("FROM_DOCUMENT", end, start);
        else if (relationship.Type == "MENTIONS" && _fromChunk.Add((relationship.StartId, relationship.EndId))) Add("FROM_CHUNK", end, start);
    }

    private void Add(string type, (string Label, string Id) start, (string Label, string Id) end) =>
        inner.Relationship(new($"{type}:{start.Id}:{end.Id}", type, start.Label, start.Id, end.Label, end.Id, NoKeys, []));
}

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Which names a load gives to nodes and relationships.</summary>
public enum LabelProfile
{
    /// <summary>Those of the property graph alone.</summary>
    Own,

    /// <summary>
    /// Also those that neo4j-graphrag and Neo4j's LLM Graph Builder look for: entities are <c>__Entity__</c> and <c>__KGBuilder__</c>, sentences are <c>Chunk</c>, with
    /// NEXT_CHUNK, FROM_DOCUMENT and FROM_CHUNK.
    /// </summary>
    Neo4jGraphRag,
}

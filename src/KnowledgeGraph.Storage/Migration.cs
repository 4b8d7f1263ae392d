namespace KnowledgeGraph.Storage;

/// <summary>One step of the schema.</summary>
/// <param name="Version">The version that it leads to, from 1 without gaps; kept in the file as <c>user_version</c>.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Sql);

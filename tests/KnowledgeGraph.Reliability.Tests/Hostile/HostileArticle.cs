namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>What a JSON object says of an article.</summary>
internal sealed record HostileArticle(string Title, string Source, string Uri, string Text);

using System.Collections.Immutable;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>A file that somebody might feed to the tool.</summary>
/// <param name="Name">Its name, with the number that makes it again.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Articles">What of it must come back, where that is known: one a JSON object.</param>
internal sealed record HostileInput(string Name, byte[] Bytes, ImmutableArray<HostileArticle> Articles);

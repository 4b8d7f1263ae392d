using System.Collections.Immutable;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>An event of an article with its days.</summary>
/// <param name="Line">The line as it stands in the article's file.</param>
/// <param name="Types">The annotation's event types that are accepted.</param>
/// <param name="Triggers">Words of which one is the trigger.</param>
/// <param name="Days">The day, or first and last day with two full stops between, and other ones that are accepted; empty where the article gives none.</param>
/// <param name="IsOptional">Whether it need not be found.</param>
internal sealed record ExpectedEvent(string Line, ImmutableArray<string> Types, ImmutableArray<string> Triggers, ImmutableArray<string> Days, bool IsOptional);

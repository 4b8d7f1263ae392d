using System.Collections.Immutable;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>An event of an article with its days.</summary>
/// <param name="Line">The line as it stands in the article's file.</param>
/// <param name="Type">The annotation's event type.</param>
/// <param name="Triggers">Words of which one is the trigger.</param>
/// <param name="Days">The day, or first and last day with two full stops between; null where the article gives none.</param>
internal sealed record ExpectedEvent(string Line, string Type, ImmutableArray<string> Triggers, string? Days);

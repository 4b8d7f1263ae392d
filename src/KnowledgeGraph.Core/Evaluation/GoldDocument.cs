using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>A document of the gold: its sentences in order and what is known about it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Headline, if known.</param>
/// <param name="Source">Who published it, if known.</param>
/// <param name="PublishedAt">Day of publication, if known.</param>
/// <param name="Split">The part that it belongs to (<c>train</c>, <c>dev</c>), if known.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record GoldDocument(
    string Id, string? Title, string? Source, DateOnly? PublishedAt, string? Split, ImmutableArray<GoldSentence> Sentences);

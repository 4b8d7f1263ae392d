using System.Collections.Immutable;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>A link between two happenings of an article, each named by its trigger or its noun.</summary>
/// <param name="Line">The line as it stands in the article's file.</param>
/// <param name="From">Words for the response or the cause.</param>
/// <param name="Types">RESPONDED_TO, CAUSED, or both where either is accepted.</param>
/// <param name="To">Words for what is responded to, or the effect.</param>
/// <param name="IsOptional">Whether it need not be found.</param>
internal sealed record ExpectedLink(string Line, ImmutableArray<string> From, ImmutableArray<string> Types, ImmutableArray<string> To, bool IsOptional);

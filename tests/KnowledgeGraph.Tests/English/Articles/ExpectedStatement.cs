using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>Words that somebody says in an article. A quotation in several pieces is several of these.</summary>
/// <param name="Line">What the report shows.</param>
/// <param name="Speakers">Names of the speaker.</param>
/// <param name="Kind">Word for word or retold.</param>
/// <param name="Words">The exact words.</param>
/// <param name="IsOptional">True where it may be given and need not be.</param>
internal sealed record ExpectedStatement(string Line, ImmutableArray<string> Speakers, StatementKind Kind, string Words, bool IsOptional);

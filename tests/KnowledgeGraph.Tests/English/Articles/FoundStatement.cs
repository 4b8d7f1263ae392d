using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>Words that were read as somebody's; a quotation in several pieces is several of these.</summary>
internal sealed record FoundStatement(EntityNames? Speaker, StatementKind Kind, string Words)
{
    /// <summary>The line for the report.</summary>
    public string Line => $"{Speaker?.Shown ?? "?"} | {Kind.ToString().ToLowerInvariant()} | \"{Words.ReplaceLineEndings(" ")}\"";

    /// <summary>All statements of a document.</summary>
    public static IEnumerable<FoundStatement> All(DocumentFacts facts) => facts.Statements.SelectMany(s => StatementText.Pieces(s, facts.Document.Text)
        .Select(words => new FoundStatement(s.Speaker is { } speaker ? EntityNames.Of(facts, facts.Entities[speaker]) : null, s.Kind, words)));

    /// <summary>Whether this is an expected statement.</summary>
    /// <param name="expected">The statement.</param>
    /// <param name="exactly">Whether the words must be the same even where they are retold.</param>
    public bool Is(ExpectedStatement expected, bool exactly) =>
        Kind == expected.Kind && Speaker is not null && Speaker.Is(expected.Speakers)
        && (exactly ? StatementText.Plain(expected.Words) == StatementText.Plain(Words) : StatementText.IsSame(Kind, expected.Words, Words));
}

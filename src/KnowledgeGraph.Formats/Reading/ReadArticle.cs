using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>An article was read.</summary>
/// <param name="Input">Where it was read.</param>
/// <param name="Article">The article.</param>
public sealed record ReadArticle(string Input, Article Article) : ReadResult(Input);

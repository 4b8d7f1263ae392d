namespace KnowledgeGraph.Formats.Reading;

/// <summary>One paragraph of a page.</summary>
/// <param name="Text">Its text; single blanks, and line breaks where the page has a br.</param>
/// <param name="IsItem">Whether it begins an item of a list.</param>
internal sealed record PageParagraph(string Text, bool IsItem);

namespace KnowledgeGraph.Cli.Screens;

/// <summary>A place with its ink.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Ink">The ink.</param>
internal readonly record struct InkSpan(int Start, int End, Ink Ink);

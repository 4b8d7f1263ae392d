using Spectre.Console;

namespace KnowledgeGraph.Cli.Screens;

/// <summary>How inks look.</summary>
internal static class Inks
{
    public const string End = "\u001b[0m";

    /// <summary>The escape code that begins a piece; empty for plain.</summary>
    public static string Begin(Ink ink) => ink switch
    {
        Ink.Name => "\u001b[1m",
        Ink.Kind => "\u001b[35m",
        Ink.Type => "\u001b[1m",
        Ink.Subject => "\u001b[36m",
        Ink.Object => "\u001b[32m",
        Ink.Trigger => "\u001b[1;4m",
        Ink.Aside => "\u001b[2m",
        _ => "",
    };

    /// <summary>The same in a table.</summary>
    public static Style Style(Ink ink) => ink switch
    {
        Ink.Name or Ink.Type => new Style(decoration: Decoration.Bold),
        Ink.Kind => new Style(Color.Purple),
        Ink.Subject => new Style(Color.Teal),
        Ink.Object => new Style(Color.Green),
        Ink.Trigger => new Style(decoration: Decoration.Bold | Decoration.Underline),
        Ink.Aside => new Style(decoration: Decoration.Dim),
        _ => Spectre.Console.Style.Plain,
    };
}

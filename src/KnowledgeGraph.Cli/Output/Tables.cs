using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Screens;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Plain tables on stdout.</summary>
internal static class Tables
{
    /// <summary>Columns whose cells have an ink, by their heads.</summary>
    private static readonly Dictionary<string, Ink> InkOf = new(StringComparer.Ordinal)
    {
        ["kind"] = Ink.Kind, ["kind of entity"] = Ink.Kind, ["entity"] = Ink.Subject, ["relation"] = Ink.Type, ["word"] = Ink.Name, ["setting"] = Ink.Name, ["origin"] = Ink.Aside,
    };

    /// <summary>Writes a table; the cells are text, never markup.</summary>
    public static void Write(CliHost host, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        var styles = heads.Select(h => host.IsInked && InkOf.TryGetValue(h, out var ink) ? Inks.Style(ink) : Style.Plain).ToList();
        foreach (var head in heads) table.AddColumn(new TableColumn(new Spectre.Console.Text(head, host.IsInked ? Inks.Style(Ink.Aside) : Style.Plain)) { NoWrap = !host.OutIsTerminal });
        foreach (var row in rows) table.AddRow(row.Select((cell, i) => new Spectre.Console.Text(OneLine.Of(cell), styles[i])));
        Render(host, table);
    }

    /// <summary>Writes without the blanks that fill a table's lines.</summary>
    public static void Render(CliHost host, Spectre.Console.Rendering.IRenderable what)
    {
        if (host.OutIsTerminal)
        {
            host.OutConsole().Write(what);
            return;
        }

        using var buffer = new StringWriter { NewLine = "\n" };
        host.OutConsole(buffer).Write(what);
        foreach (var line in buffer.ToString().Trim('\n').Split('\n')) host.Out.WriteLine(line.TrimEnd());
    }
}

using KnowledgeGraph.Cli.Running;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Plain tables on stdout.</summary>
internal static class Tables
{
    /// <summary>Writes a table; the cells are text, never markup.</summary>
    public static void Write(CliHost host, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var head in heads) table.AddColumn(new TableColumn(new Spectre.Console.Text(head)) { NoWrap = !host.OutIsTerminal });
        foreach (var row in rows) table.AddRow(row.Select(cell => new Spectre.Console.Text(OneLine.Of(cell))));
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
        var captured = new CliHost { Out = buffer, Error = host.Error, OpenStdin = host.OpenStdin };
        captured.OutConsole().Write(what);
        foreach (var line in buffer.ToString().Trim('\n').Split('\n')) host.Out.WriteLine(line.TrimEnd());
    }
}

using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>The page around the data: one file with its own style and script, which a content security policy names by their hashes and lets nothing in beside.</summary>
internal static class ViewPage
{
    /// <summary>The files of the script, in the order in which they are joined.</summary>
    private static readonly string[] Scripts =
    [
        "dom.js", "words.js", "data.js", "state.js", "filters.js", "search.js", "paths.js", "color.js", "camera.js", "shapes.js", "painter.js", "labels.js", "svg.js",
        "scene.js", "pointer.js", "panels.js", "facets.js", "histogram.js", "evidence.js", "relations.js", "card.js", "edge.js", "pathform.js", "finder.js", "reader.js", "said.js",
        "timeline.js", "atlas.js", "map.js", "table.js", "export.js", "help.js", "tabs.js", "main.js",
    ];

    private static readonly string[] Styles = ["base.css", "layout.css", "controls.css", "panels.css", "views.css", "print.css"];

    private static readonly string Script = "(() => {\n'use strict';\n" + Joined(Scripts) + "})();\n";

    private static readonly string Style = Joined(Styles);

    /// <summary>Writes a page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="title">Its title, as text.</param>
    /// <param name="withMap">Whether it brings the outlines of the countries.</param>
    /// <param name="data">Writes the data as JSON that may stand in a script element.</param>
    public static void Write(TextWriter output, string title, bool withMap, Action<TextWriter> data)
    {
        var policy = $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; img-src data: blob:; base-uri 'none'; form-action 'none'";
        var parts = Resource("page.html").Split("%data%");
        var head = parts[0].Replace("%policy%", policy, StringComparison.Ordinal).Replace("%title%", WebUtility.HtmlEncode(title), StringComparison.Ordinal)
            .Replace("%style%", Style, StringComparison.Ordinal);
        output.Write(head);
        data(output);
        output.Write(parts[1].Replace("%countries%", withMap ? Resource("countries.json") : "[]", StringComparison.Ordinal).Replace("%script%", Script, StringComparison.Ordinal));
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Joined(IEnumerable<string> names) => string.Concat(names.Select(Resource));

    /// <summary>A file, with line feeds alone: a browser hashes them so.</summary>
    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("view/" + name) ?? throw new InvalidOperationException($"{name}: not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

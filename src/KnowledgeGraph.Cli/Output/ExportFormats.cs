using System.Collections.Immutable;
using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Formats.Writing.Svg;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The formats of <c>kg export</c>: those that need nothing but a graph, and the pictures that need a layout.</summary>
internal static class ExportFormats
{
    /// <summary>Those of one file.</summary>
    /// <param name="layout">Told how far the layout of a picture is; null for nobody.</param>
    public static ImmutableArray<IGraphWriter> Files(IProgress<double>? layout = null) =>
    [
        .. GraphWriters.All,
        new SvgWriter((part, cancellationToken) => [.. ForceLayout.Of(part, ForceLayout.ForPicture(part) with { Progress = layout }, cancellationToken).Select(p => (p.X, p.Y))]),
    ];

    /// <summary>The names of all, ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Files().Select(w => w.Name).Concat(GraphWriters.Folders.Select(w => w.Name)).Order(StringComparer.Ordinal)];
}

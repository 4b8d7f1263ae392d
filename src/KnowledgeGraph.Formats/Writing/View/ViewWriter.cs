using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>
/// A page for browsers: one HTML file that loads nothing and shows the graph, its documents, statements, events and places, with search, filters, and the sentences behind every
/// relation. A content security policy forbids it everything but its own style and script; all that comes from documents is shown as text.
/// Limits: those of <see cref="ViewOptions"/>, each said on the page where it left something out; halves of surrogate pairs become U+FFFD.
/// </summary>
/// <param name="layout">
/// Gives places from -1 to 1, to the right and down, of vertices from 0 that edges tie. The same edges must have the same places.
/// </param>
/// <param name="options">What the page shows; null for the defaults.</param>
/// <exception cref="ArgumentOutOfRangeException">An option is less than 1.</exception>
public sealed class ViewWriter(
    Func<int, ImmutableArray<(int From, int To)>, CancellationToken, ImmutableArray<(double X, double Y)>> layout, ViewOptions? options = null) : IGraphWriter
{
    private readonly ViewOptions _options = Checked(options ?? new ViewOptions());

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string Extension => ".html";

    /// <inheritdoc/>
    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        var content = ViewSelection.Of(part, _options);
        var discs = ViewLayout.Of(content, layout, cancellationToken);
        var replaced = 0;
        var withMap = content.Entities.Any(e => e.Place is { CountryCode: not null } or { Latitude: not null, Longitude: not null });
        ViewPage.Write(output, _options.Title, withMap, text =>
        {
            using var json = new ViewJson(text);
            new ViewPayload(part, content, discs, _options, json, cancellationToken).Write();
            replaced = json.Characters.Replaced;
        });
        var omitted = string.Join(", ", content.Omissions.Select(o => FormattableString.Invariant($"{o.Shown:N0} of {o.Of:N0} {o.What}")));
        return new WriteReport(content.Entities.Length, content.Relations.Length, replaced) { Note = omitted.Length == 0 ? null : $"the page holds {omitted}; it says how they were chosen." };
    }

    private static ViewOptions Checked(ViewOptions options)
    {
        options.Check();
        return options;
    }
}

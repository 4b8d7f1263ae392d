using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Events for readers and as JSON.</summary>
/// <param name="graph">The graph that they belong to: its links say what they answer and cause.</param>
internal sealed class EventOutput(EntityGraph graph)
{
    private readonly ILookup<string, GraphLink> _links = graph.Links.Where(l => l.FromEvent is not null).ToLookup(l => l.FromEvent!.Node.Id, StringComparer.Ordinal);

    public void WriteJson(JsonOutput json, GraphEvent e) => json.Object(() => json
        .Add("type", e.Node.Type).Add("trigger", e.Node.Trigger)
        .Texts("agents", Names(e, ArgumentRole.Agent)).Texts("targets", Names(e, ArgumentRole.Target))
        .Texts("places", Names(e, ArgumentRole.Place)).Texts("instruments", Names(e, ArgumentRole.Instrument))
        .Add("start", e.Node.Time?.Start).Add("end", e.Node.Time?.End)
        .Add("granularity", e.Node.Time is { } time ? Words.Camel(time.Granularity) : null)
        .Add("time", e.Node.Time?.Text).Add("interval", e.Node.Time?.Iso)
        .Add("polarity", e.Node.Negated ? "negated" : "affirmed").Add("modality", Words.Camel(e.Node.Modality))
        .Texts("respondedTo", Linked(e, "RESPONDED_TO")).Texts("caused", Linked(e, "CAUSED"))
        .List("evidence", Told(e), t => RelationOutput.EvidenceJson(json, e.Document, t.Sentence, t.Start, t.End, e.Node.Extractor)));

    public void Write(TextWriter output, GraphEvent e)
    {
        var parts = new List<string>();
        Part(parts, "", Names(e, ArgumentRole.Agent));
        Part(parts, "→ ", Names(e, ArgumentRole.Target));
        Part(parts, "in ", Names(e, ArgumentRole.Place));
        Part(parts, "with ", Names(e, ArgumentRole.Instrument));
        Part(parts, "in response to ", Linked(e, "RESPONDED_TO"));
        Part(parts, "causing ", Linked(e, "CAUSED"));
        var status = e.Node.Status == FactStatus.Actual ? "" : $"  ({Words.Camel(e.Node.Status)})";
        var days = Words.When(e.Node.Time) is { Length: > 0 } text ? $"  {text}" : "";
        output.WriteLine(OneLine.Visible($"{e.Node.Type} {e.Node.Trigger}  {string.Join(" ", parts)}{days}{status}".TrimEnd()));
        foreach (var sentence in e.RetoldIn.Prepend(e.Sentence).DistinctBy(s => s.Index)) output.WriteLine(OneLine.Visible($"    {sentence.Text}  [{RelationOutput.Title(e.Document)}]"));
    }

    /// <summary>The first telling and those after it.</summary>
    private static IEnumerable<(SentenceNode Sentence, int Start, int End)> Told(GraphEvent e) =>
        e.Node.Retellings.Zip(e.RetoldIn, (r, sentence) => (sentence, r.Start, r.End)).Prepend((e.Sentence, e.Node.Start, e.Node.End));

    private static void Part(List<string> parts, string before, IEnumerable<string> names)
    {
        if (string.Join(", ", names) is { Length: > 0 } list) parts.Add(before + list);
    }

    private static IEnumerable<string> Names(GraphEvent e, ArgumentRole role) => e.With(role).Select(p => p.Name);

    private IEnumerable<string> Linked(GraphEvent e, string type) =>
        _links[e.Node.Id].Where(l => l.Type == type).Select(l => l.ToEvent?.Node.Trigger ?? l.ToEntity!.Name).Distinct(StringComparer.Ordinal);
}

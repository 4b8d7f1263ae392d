using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Events for readers and as JSON.</summary>
/// <param name="graph">The graph that they belong to: its links say what they answer and cause.</param>
internal sealed class EventOutput(EntityGraph graph)
{
    private readonly SentenceInks _inks = new(graph);
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

    public void Write(ScreenWriter output, GraphEvent e)
    {
        var line = new ScreenLine().Add(e.Node.Type, Ink.Type).Add(" ").Add(e.Node.Trigger, Ink.Trigger);
        var gap = "  ";
        Part("", Names(e, ArgumentRole.Agent), Ink.Subject);
        Part("→ ", Names(e, ArgumentRole.Target), Ink.Object);
        Part("in ", Names(e, ArgumentRole.Place));
        Part("with ", Names(e, ArgumentRole.Instrument));
        Part("in response to ", Linked(e, "RESPONDED_TO"));
        Part("causing ", Linked(e, "CAUSED"));
        if (Words.When(e.Node.Time) is { Length: > 0 } days) line.Add($"  {days}", Ink.Aside);
        if (e.Node.Status != FactStatus.Actual) line.Add($"  ({Words.Camel(e.Node.Status)})", Ink.Aside);
        output.WriteLine(line);
        foreach (var told in Told(e).GroupBy(t => t.Sentence.Index))
        {
            var sentence = told.First().Sentence;
            output.WriteLine(_inks.Line(e.Document, sentence, told.Select(t => new InkSpan(t.Start, t.End, Ink.Trigger))
                .Concat(_inks.Mentions(sentence, e.With(ArgumentRole.Target), Ink.Object)).Concat(_inks.Mentions(sentence, e.With(ArgumentRole.Agent), Ink.Subject))));
        }

        void Part(string before, IEnumerable<string> names, Ink ink = Ink.Plain)
        {
            if (string.Join(", ", names) is not { Length: > 0 } list) return;
            line.Add(gap + before).Add(list, ink);
            gap = " ";
        }
    }

    /// <summary>The first telling and those after it.</summary>
    private static IEnumerable<(SentenceNode Sentence, int Start, int End)> Told(GraphEvent e) =>
        e.Node.Retellings.Zip(e.RetoldIn, (r, sentence) => (sentence, r.Start, r.End)).Prepend((e.Sentence, e.Node.Start, e.Node.End));

    private static IEnumerable<string> Names(GraphEvent e, ArgumentRole role) => e.With(role).Select(p => p.Name);

    private IEnumerable<string> Linked(GraphEvent e, string type) =>
        _links[e.Node.Id].Where(l => l.Type == type).Select(l => l.ToEvent?.Node.Trigger ?? l.ToEntity!.Name).Distinct(StringComparer.Ordinal);
}

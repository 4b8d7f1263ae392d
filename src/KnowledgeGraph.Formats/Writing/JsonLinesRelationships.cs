using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>The relationships of <see cref="JsonLinesWriter"/>. One whose end lies outside the part is left out.</summary>
internal static class JsonLinesRelationships
{
    public static void Write(GraphPart part, JsonLine lines)
    {
        var events = part.Events.ToDictionary(e => e.Node.Id, StringComparer.Ordinal);
        Sentences(part, lines);
        foreach (var mention in part.Mentions) Mention(mention, lines);
        foreach (var e in part.Events) Event(part, e, lines);
        foreach (var link in part.Links) Link(link, lines);
        foreach (var statement in part.Statements) Statement(part, statement, events, lines);
        foreach (var relation in part.Relations) Relation(relation, lines);
    }

    private static void Sentences(GraphPart part, JsonLine lines)
    {
        var documents = part.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var sentence in part.Sentences)
            Edge(lines, "HAS_SENTENCE", NodeReference.Of(documents[sentence.DocumentId]), NodeReference.Of(sentence), "", p => p.Add("index", sentence.Index));
        for (var i = 1; i < part.Sentences.Length; i++)
        {
            var (sentence, next) = (part.Sentences[i - 1], part.Sentences[i]);
            if (sentence.DocumentId == next.DocumentId && sentence.Index + 1 == next.Index) Edge(lines, "NEXT", NodeReference.Of(sentence), NodeReference.Of(next), "");
        }
    }

    private static void Mention(GraphMention mention, JsonLine lines)
    {
        var edge = mention.Edge;
        Edge(lines, "MENTIONS", NodeReference.Of(mention.Sentence), NodeReference.Of(mention.Entity), Place(edge.Start, edge.End), p => p
            .Add("start", edge.Start).Add("end", edge.End).Add("text", edge.Text).Add("kind", EnumNames.Of(edge.Form)));
    }

    private static void Event(GraphPart part, GraphEvent e, JsonLine lines)
    {
        var node = NodeReference.Of(e);
        foreach (var (argument, participant) in e.Node.Arguments.Zip(e.Participants))
        {
            if (!part.Contains(participant.Entity.Id.Value)) continue;
            Edge(lines, Label(argument.Role), node, NodeReference.Of(participant.Entity), Place(argument.Start, argument.End), p => p
                .Add("start", argument.Start).Add("end", argument.End));
        }

        if (part.Contains(e.Sentence.Id))
            Edge(lines, "EVIDENCED_BY", node, NodeReference.Of(e.Sentence), "", p => p.Add("start", e.Node.Start).Add("end", e.Node.End));
        foreach (var (retelling, sentence) in e.Node.Retellings.Zip(e.RetoldIn).Where(r => part.Contains(r.Second.Id)))
        {
            Edge(lines, "EVIDENCED_BY", node, NodeReference.Of(sentence), Place(retelling.Start, retelling.End), p => p
                .Add("start", retelling.Start).Add("end", retelling.End));
        }
    }

    private static string Label(ArgumentRole role) => role switch
    {
        ArgumentRole.Agent => "AGENT",
        ArgumentRole.Target => "TARGET",
        ArgumentRole.Place => "OCCURRED_IN",
        ArgumentRole.Instrument => "USED",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A time is no entity."),
    };

    private static void Link(GraphLink link, JsonLine lines)
    {
        var from = link.FromEvent is { } fromEvent ? NodeReference.Of(fromEvent) : NodeReference.Of(link.FromEntity!);
        var to = link.ToEvent is { } toEvent ? NodeReference.Of(toEvent) : NodeReference.Of(link.ToEntity!);
        Edge(lines, link.Type, from, to, FormattableString.Invariant($":{link.Sentence.Id}:{link.Extractor}"), p => p
            .Add("confidence", link.Confidence).Add("sentence", link.Sentence.Id).Add("extractor", link.Extractor));
    }

    private static void Statement(GraphPart part, GraphStatement statement, Dictionary<string, GraphEvent> events, JsonLine lines)
    {
        var node = NodeReference.Of(statement);
        if (statement.Speaker is { } speaker && part.Contains(speaker.Id.Value))
            Edge(lines, "STATED_BY", node, NodeReference.Of(speaker), "", p => p.Add("start", statement.Node.CueStart).Add("end", statement.Node.CueEnd));
        foreach (var index in statement.Node.Sentences)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{statement.Document.Id}/{index}");
            if (part.Contains(id)) Edge(lines, "IN_SENTENCE", node, new NodeReference(id, ["Sentence"]), "");
        }

        foreach (var id in statement.Node.Events)
            if (events.TryGetValue(id, out var e)) Edge(lines, "ASSERTS", node, NodeReference.Of(e), "");
    }

    private static void Relation(Relation relation, JsonLine lines) =>
        lines.Relationship(relation.Id, relation.Type, NodeReference.Of(relation.Subject), NodeReference.Of(relation.Object), p => p
            .Add("id", relation.Id).Add("count", relation.Count).Add("confidence", relation.Confidence).Add("status", EnumNames.Of(relation.Status))
            .Add("firstDate", relation.FirstDate).Add("lastDate", relation.LastDate)
            .Add("documents", RelationSources.Documents(relation)).Add("sentences", RelationSources.Sentences(relation))
            .Add("events", RelationSources.Events(relation)).Add("extractors", RelationSources.Extractors(relation))
            .Add("attributedTo", RelationSources.AttributedTo(relation)));

    /// <summary>The id of a relationship that has none of its own: label, ends and what sets it apart from others between the same ends.</summary>
    private static void Edge(JsonLine lines, string label, NodeReference start, NodeReference end, string apart, Action<JsonProperties>? properties = null) =>
        lines.Relationship($"{label}:{start.Id}:{end.Id}{apart}", label, start, end, properties);

    private static string Place(int start, int end) => string.Create(CultureInfo.InvariantCulture, $":{start}-{end}");
}

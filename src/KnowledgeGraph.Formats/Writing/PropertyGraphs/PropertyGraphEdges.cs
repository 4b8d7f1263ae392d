using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>Walks through the relationships. One whose end lies outside the part is left out.</summary>
internal static class PropertyGraphEdges
{
    public static void Walk(GraphPart part, IPropertyGraphSink sink)
    {
        WithinDocuments(part, sink);
        foreach (var relation in RelationsAhead.Of(part.Relations)) Relation(relation, sink);
    }

    /// <summary>All but the relations, which alone may have evidence of several documents.</summary>
    public static void WithinDocuments(GraphPart part, IPropertyGraphSink sink)
    {
        var events = part.Events.ToDictionary(e => e.Node.Id, StringComparer.Ordinal);
        Sentences(part, sink);
        foreach (var mention in part.Mentions) Mention(mention, sink);
        foreach (var e in part.Events) Event(part, e, sink);
        foreach (var link in part.Links) Link(link, sink);
        foreach (var statement in part.Statements) Statement(part, statement, events, sink);
    }

    private static void Sentences(GraphPart part, IPropertyGraphSink sink)
    {
        var documents = part.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var sentence in part.Sentences)
            Edge(sink, EdgeTables.HasSentence, "HAS_SENTENCE", NodeReference.Of(documents[sentence.DocumentId]), NodeReference.Of(sentence), "", sentence);
        for (var i = 1; i < part.Sentences.Length; i++)
        {
            var (sentence, next) = (part.Sentences[i - 1], part.Sentences[i]);
            if (sentence.DocumentId == next.DocumentId && sentence.Index + 1 == next.Index)
                Edge(sink, EdgeTables.Next, "NEXT", NodeReference.Of(sentence), NodeReference.Of(next), "", sentence);
        }
    }

    private static void Mention(GraphMention mention, IPropertyGraphSink sink) => Edge(
        sink, EdgeTables.Mentions, "MENTIONS", NodeReference.Of(mention.Sentence), NodeReference.Of(mention.Entity), Place(mention.Edge.Start, mention.Edge.End), mention.Edge);

    private static void Event(GraphPart part, GraphEvent e, IPropertyGraphSink sink)
    {
        var node = NodeReference.Of(e);
        foreach (var (argument, participant) in e.Node.Arguments.Zip(e.Participants))
        {
            if (part.Contains(participant.Entity.Id.Value))
                Edge(sink, EdgeTables.Arguments, Label(argument.Role), node, NodeReference.Of(participant.Entity), Place(argument.Start, argument.End), argument);
        }

        if (part.Contains(e.Sentence.Id)) Edge(sink, EdgeTables.EvidencedBy, "EVIDENCED_BY", node, NodeReference.Of(e.Sentence), "", e.Node);
        foreach (var (retelling, sentence) in e.Node.Retellings.Zip(e.RetoldIn).Where(r => part.Contains(r.Second.Id)))
            Edge(sink, EdgeTables.Retellings, "EVIDENCED_BY", node, NodeReference.Of(sentence), Place(retelling.Start, retelling.End), retelling);
    }

    private static string Label(ArgumentRole role) => role switch
    {
        ArgumentRole.Agent => "AGENT",
        ArgumentRole.Target => "TARGET",
        ArgumentRole.Place => "OCCURRED_IN",
        ArgumentRole.Instrument => "USED",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A time is no entity."),
    };

    private static void Link(GraphLink link, IPropertyGraphSink sink)
    {
        var from = link.FromEvent is { } fromEvent ? NodeReference.Of(fromEvent) : NodeReference.Of(link.FromEntity!);
        var to = link.ToEvent is { } toEvent ? NodeReference.Of(toEvent) : NodeReference.Of(link.ToEntity!);
        Edge(sink, EdgeTables.Links, link.Type, from, to, FormattableString.Invariant($":{link.Sentence.Id}:{link.Extractor}"), link);
    }

    private static void Statement(GraphPart part, GraphStatement statement, Dictionary<string, GraphEvent> events, IPropertyGraphSink sink)
    {
        var node = NodeReference.Of(statement);
        if (statement.Speaker is { } speaker && part.Contains(speaker.Id.Value))
            Edge(sink, EdgeTables.StatedBy, "STATED_BY", node, NodeReference.Of(speaker), "", statement.Node);
        foreach (var index in statement.Node.Sentences)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{statement.Document.Id}/{index}");
            if (part.Contains(id)) Edge(sink, EdgeTables.InSentence, "IN_SENTENCE", node, NodeReference.OfSentence(id), "", statement.Node);
        }

        foreach (var id in statement.Node.Events)
            if (events.TryGetValue(id, out var e)) Edge(sink, EdgeTables.Asserts, "ASSERTS", node, NodeReference.Of(e), "", statement.Node);
    }

    public static void Relation(Relation relation, IPropertyGraphSink sink) => sink.Edge(
        EdgeTables.Relations,
        new EdgeReference(relation.Id, relation.Type, NodeReference.Of(relation.Subject), NodeReference.Of(relation.Object), relation.Status == FactStatus.Actual),
        relation);

    /// <summary>The id of a relationship that has none of its own: label, ends and what sets it apart from others between the same ends.</summary>
    private static void Edge<T>(IPropertyGraphSink sink, Table<T> table, string label, NodeReference start, NodeReference end, string apart, T item) =>
        sink.Edge(table, new EdgeReference($"{label}:{start.Id}:{end.Id}{apart}", label, start, end), item);

    private static string Place(int start, int end) => string.Create(CultureInfo.InvariantCulture, $":{start}-{end}");
}

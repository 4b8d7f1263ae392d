using System.Collections.Immutable;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>The relationships of the property graph with their properties.</summary>
internal static class EdgeTables
{
    public static readonly Table<SentenceNode> HasSentence = new Table<SentenceNode>("has-sentence", []).Whole("index", s => s.Index);

    public static readonly Table<SentenceNode> Next = new("next", []);

    public static readonly Table<MentionEdge> Mentions = new Table<MentionEdge>("mentions", [])
        .Whole("start", m => m.Start).Whole("end", m => m.End).Text("text", m => m.Text).Text("kind", m => EnumNames.Of(m.Form))
        .Text("reason", m => m.Reason).Real("confidence", m => m.Confidence);

    public static readonly Table<EventArgumentEdge> Arguments = new Table<EventArgumentEdge>("arguments", []).Whole("start", a => a.Start).Whole("end", a => a.End);

    public static readonly Table<EventNode> EvidencedBy = new Table<EventNode>("evidenced-by", []).Whole("start", e => e.Start).Whole("end", e => e.End);

    public static readonly Table<EventRetelling> Retellings = new Table<EventRetelling>("retellings", [])
        .Whole("start", r => r.Start).Whole("end", r => r.End).Text("trigger", r => r.Trigger).Text("reason", r => r.Reason);

    public static readonly Table<GraphLink> Links = new Table<GraphLink>("links", [])
        .Real("confidence", l => l.Confidence).Text("sentence", l => l.Sentence.Id).Text("extractor", l => l.Extractor);

    public static readonly Table<StatementNode> StatedBy = new Table<StatementNode>("stated-by", []).Whole("start", s => s.CueStart).Whole("end", s => s.CueEnd);

    public static readonly Table<StatementNode> InSentence = new("in-sentence", []);

    public static readonly Table<StatementNode> Asserts = new("asserts", []);

    public static readonly Table<Relation> Relations = new Table<Relation>("relations", [])
        .Text("id", r => r.Id).Whole("count", r => r.Count).Real("confidence", r => r.Confidence).Text("status", r => EnumNames.Of(r.Status)).Text("verdict", r => r.Judgement is { } judged ? EnumNames.Of(judged) : null)
        .Text("verdictBy", r => RelationSources.Verdict(r)?.By).Text("verdictAt", r => RelationSources.Verdict(r) is { } verdict ? RelationSources.At(verdict) : null)
        .Day("firstDate", r => r.FirstDate).Day("lastDate", r => r.LastDate)
        .Texts("documents", RelationSources.Documents).Texts("sentences", RelationSources.Sentences)
        .Texts("events", RelationSources.Events).Texts("extractors", RelationSources.Extractors).Texts("attributedTo", RelationSources.AttributedTo)
        .Evidence("evidence", ColumnType.Texts, r => r.Evidence);

    /// <summary>All of them, for formats that name the properties before the first relationship.</summary>
    public static readonly ImmutableArray<ITable> All = [HasSentence, Next, Mentions, Arguments, EvidencedBy, Retellings, Links, StatedBy, InSentence, Asserts, Relations];
}

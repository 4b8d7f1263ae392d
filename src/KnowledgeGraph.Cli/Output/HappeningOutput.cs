using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Links between happenings, in the form of relations.</summary>
internal static class HappeningOutput
{
    public static void WriteJson(JsonOutput json, HappeningRelation relation)
    {
        var time = relation.Link.FromEvent?.Node.Time;
        json.Object(() => json
            .Add("subject", relation.Subject.Name).Add("subjectKind", relation.Subject.Kind)
            .Add("type", relation.Type)
            .Add("object", relation.Object.Name).Add("objectKind", relation.Object.Kind)
            .Add("count", 1).Add("status", Words.Camel(relation.Status))
            .Texts("attributedTo", relation.AttributedTo.Select(e => e.Name))
            .Add("firstDate", time?.Start ?? time?.End).Add("lastDate", time?.End ?? time?.Start).Add("confidence", relation.Confidence).Null("verdict")
            .List("evidence", relation.Links, link => Evidence(json, link)));
    }

    public static void Write(ScreenWriter output, SentenceInks inks, HappeningRelation relation)
    {
        var status = relation.Status == FactStatus.Actual ? "" : Words.Camel(relation.Status) + "; ";
        output.WriteLine(new ScreenLine().Add(relation.Subject.Describe(), Ink.Subject).Add("  ").Add(relation.Type, Ink.Type).Add("  ").Add(relation.Object.Describe(), Ink.Object)
            .Add($"  ({status}{Words.Confidence(relation.Confidence)})", Ink.Aside));
        foreach (var link in relation.Links.DistinctBy(l => l.Sentence.Id))
            output.WriteLine(inks.Line(link.Document, link.Sentence, End(inks, link.Sentence, link.ToEvent, link.ToEntity, Ink.Object).Concat(End(inks, link.Sentence, link.FromEvent, link.FromEntity, Ink.Subject))));
    }

    /// <summary>Where a sentence names an end: the trigger of an event that it tells, mentions of an entity.</summary>
    private static IEnumerable<InkSpan> End(SentenceInks inks, SentenceNode sentence, GraphEvent? e, Entity? entity, Ink ink) =>
        entity is not null ? inks.Mentions(sentence, [entity], ink)
        : e is not null && e.Sentence.Id == sentence.Id ? [new InkSpan(e.Node.Start, e.Node.End, ink)]
        : [];

    /// <summary>The words are the trigger of the first end that the sentence holds; a link over sentences names the other by a pronoun or a noun.</summary>
    private static void Evidence(JsonOutput json, GraphLink link)
    {
        var trigger = new[] { link.FromEvent, link.ToEvent }.OfType<GraphEvent>().FirstOrDefault(e => e.Sentence.Id == link.Sentence.Id)?.Node;
        RelationOutput.EvidenceJson(json, link.Document, link.Sentence, trigger?.Start ?? link.Sentence.Start, trigger?.End ?? link.Sentence.End, link.Extractor);
    }
}

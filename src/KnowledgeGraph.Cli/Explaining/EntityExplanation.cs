using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>Why a node of the graph is one: each mention with the reason that its document has for it, each merge, and each split.</summary>
internal sealed class EntityExplanation(EntityGraph graph, Entity entity)
{
    private IEnumerable<GraphMention> Mentions => graph.Mentions.Where(m => m.Entity.Equals(entity));

    public void Write(ScreenWriter output)
    {
        var (merges, splits) = MergeOutput.Of(graph, entity);
        output.WriteLine(new ScreenLine().Add(entity.Name, Ink.Name).Add("  ").Add(entity.Kind.ToString(), Ink.Kind).Add($"  {entity.Id}", Ink.Aside));
        if (merges.Count > 0) output.WriteLine("\nmerged");
        foreach (var merge in merges) output.WriteLine(OneLine.Visible("  " + MergeOutput.Words(merge)));
        if (splits.Count > 0) output.WriteLine("\nsplit");
        foreach (var split in splits)
        {
            output.WriteLine(OneLine.Visible("  " + MergeOutput.Words(split)));
            foreach (var part in split.Parts) output.WriteLine(OneLine.Visible($"    {MergeOutput.Words(part)}{(part.Id == entity.Id ? "  (this one)" : "")}"));
        }

        var inks = new SentenceInks(graph);
        foreach (var document in Mentions.GroupBy(m => m.Document.Id))
        {
            output.WriteLine();
            output.WriteLine(new ScreenLine().Add(RelationOutput.Title(document.First().Document), Ink.Name));
            foreach (var m in document)
                output.WriteLine(new ScreenLine().Add("  ").Add(OneLine.Of(m.Edge.Text), Ink.Subject).Add($": {m.Edge.Reason}").Add($"  ({Words.Confidence(m.Edge.Confidence)})    ", Ink.Aside)
                    .Add(inks.Short(m.Sentence, [new InkSpan(m.Edge.Start, m.Edge.End, Ink.Subject)], 100)));
        }
    }

    public void WriteJson(JsonOutput json) => json.Object(() =>
    {
        var (merges, splits) = MergeOutput.Of(graph, entity);
        json.Add("name", entity.Name).Add("kind", entity.Kind.ToString()).Add("id", entity.Id.Value)
            .List("merges", merges, m => MergeOutput.WriteJson(json, m)).List("splits", splits, s => MergeOutput.WriteJson(json, s))
            .List("mentions", Mentions, m => json.Object(() => json
                .Add("document", m.Document.Id).Add("title", m.Document.Title).Add("sentence", m.Sentence.Id).Add("text", m.Edge.Text)
                .Add("form", Words.Camel(m.Edge.Form)).Add("start", m.Edge.Start).Add("end", m.Edge.End).Add("reason", m.Edge.Reason).Add("confidence", m.Edge.Confidence)));
    });
}

using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>Why a node of the graph is one: each mention with the reason that its document has for it, each merge, and each split.</summary>
internal sealed class EntityExplanation(EntityGraph graph, Entity entity)
{
    private IEnumerable<GraphMention> Mentions => graph.Mentions.Where(m => m.Entity.Equals(entity));

    public void Write(TextWriter output)
    {
        var (merges, splits) = MergeOutput.Of(graph, entity);
        output.WriteLine(OneLine.Visible($"{entity.Name}  {entity.Kind}  {entity.Id}"));
        if (merges.Count > 0) output.WriteLine("\nmerged");
        foreach (var merge in merges) output.WriteLine(OneLine.Visible("  " + MergeOutput.Words(merge)));
        if (splits.Count > 0) output.WriteLine("\nsplit");
        foreach (var split in splits)
        {
            output.WriteLine(OneLine.Visible("  " + MergeOutput.Words(split)));
            foreach (var part in split.Parts) output.WriteLine(OneLine.Visible($"    {MergeOutput.Words(part)}{(part.Id == entity.Id ? "  (this one)" : "")}"));
        }

        foreach (var document in Mentions.GroupBy(m => m.Document.Id))
        {
            output.WriteLine();
            output.WriteLine(OneLine.Visible(RelationOutput.Title(document.First().Document)));
            foreach (var m in document) output.WriteLine(OneLine.Visible($"  {m.Edge.Text}: {m.Edge.Reason}  ({Words.Confidence(m.Edge.Confidence)})    {OneLine.Short(m.Sentence.Text, 100)}"));
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

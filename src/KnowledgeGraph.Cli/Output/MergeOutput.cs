using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Why names are one entity or several, for readers and as JSON.</summary>
internal static class MergeOutput
{
    private const int Digits = 8;

    /// <summary>"Ruiz: short name of Ana Ruiz; both told of with Velin  (0.80)".</summary>
    public static string Words(MergeDecision merge)
    {
        var because = string.Join("; ", merge.Evidence.Prepend(merge.Reason));
        return $"{merge.AbsorbedName}: {because}  ({(merge.IsByHand ? "by hand" : Output.Words.Confidence(merge.Confidence))})";
    }

    /// <summary>"places that lie apart: IQ, SY".</summary>
    public static string Words(SplitDecision split) => $"{split.Name} ({split.Kind}) is several: {split.Reason}";

    /// <summary>"1f0c22aa  country SY  2 documents".</summary>
    public static string Words(SplitPart part) =>
        $"{part.Id.Value[..Digits]}  {(part.Marks.IsEmpty ? "the rest" : string.Join(", ", part.Marks))}  {Output.Words.Count(part.Documents.Length, "document")}";

    public static void WriteJson(JsonOutput json, MergeDecision merge) => json.Object(() => json
        .Add("kept", merge.KeptName).Add("keptId", merge.Kept.Value).Add("absorbed", merge.AbsorbedName).Add("absorbedId", merge.Absorbed.Id.Value)
        .Add("kind", merge.Kind.ToString()).Add("through", merge.Through).Add("reason", merge.Reason).Texts("evidence", merge.Evidence)
        .Add("confidence", merge.Confidence).Add("byHand", merge.IsByHand));

    public static void WriteJson(JsonOutput json, SplitDecision split) => json.Object(() => json
        .Add("name", split.Name).Add("kind", split.Kind.ToString()).Add("reason", split.Reason).Add("byHand", split.IsByHand)
        .List("parts", split.Parts, p => json.Object(() => json.Add("id", p.Id.Value).Texts("marks", p.Marks).Texts("documents", p.Documents))));

    public static void WriteJson(JsonOutput json, HandDecision decision) => json.Object(() => json
        .Add("verdict", Output.Words.Camel(decision.Verdict)).Add("first", decision.FirstName).Add("second", decision.SecondName).Add("why", decision.Why));

    /// <summary>The merges and splits that made an entity of the graph what it is.</summary>
    public static (IReadOnlyList<MergeDecision> Merges, IReadOnlyList<SplitDecision> Splits) Of(EntityGraph graph, Entity entity)
    {
        var keys = graph.Resolution.MembersOf(entity).Select(m => m.Key.Id).ToHashSet();
        return ([.. graph.Resolution.Merges.Where(m => m.Kept == entity.Id)], [.. graph.Resolution.Splits.Where(s => keys.Contains(s.Id))]);
    }
}

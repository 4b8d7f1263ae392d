using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests;

/// <summary>A graph with what breaks careless writers: quotes, markup, control characters, right-to-left names, line ends, parallel edges, a loop.</summary>
internal static class HardGraph
{
    public static readonly string[] Names =
    [
        "quote \" and 'apostrophe' and back\\slash\\", "]]> <b>&amp;</b> &lt; & ;", "bell\u0007 and null\0 and escape\u001b", "قوات النظام", "line\nbreak\r\nand\ttab",
        "half \ud83d pair", "whole \U0001F680 pair", "ends with \\", "\\N \\G \\L", "{a|b} <record> $x$ %y%", " blanks  ", "\ufffe\uffff", "null",
    ];

    public static EntityGraph Graph() => EntityGraph.From([Contribution()]);

    public static Contribution Contribution()
    {
        const string Document = "0123456789abcdef0123456789abcdef";
        var ids = Names.Select((_, i) => new EntityId(FormattableString.Invariant($"{i:d32}"))).ToArray();
        var relations = new List<RelationShare>();
        for (var i = 0; i < ids.Length; i++) relations.Add(Relation(relations.Count, ids[i], "LOCATED_IN", ids[(i + 1) % ids.Length]));
        relations.Add(Relation(relations.Count, ids[0], "ATTACKED", ids[1]));
        relations.Add(Relation(relations.Count, ids[0], "FOUGHT", ids[1]));
        relations.Add(Relation(relations.Count, ids[1], "ATTACKED", ids[0]));
        relations.Add(Relation(relations.Count, ids[3], "UNKNOWN_TO_THE_ONTOLOGY", ids[3]) with { Status = FactStatus.Hypothetical });
        return new Contribution(
            new DocumentNode(Document, "T\0itle", null, null, null, "en", 10, 2),
            [new SentenceNode(Document, 0, "He said: \"]]> & \u0001 \\ 'x'\" – عاجل", 0, 10)],
            [.. Names.Select((name, i) => new EntityShare(ids[i], EntityKind.Thing, name, true, [name + "|1", "\"2\""], [], 1, null))],
            [.. ids.Select(id => new MentionEdge(0, id, 0, 1, "x", MentionForm.Name, "name", 1))],
            [], [], [], [.. relations], []);
    }

    private static RelationShare Relation(int number, EntityId subject, string type, EntityId @object) => new(
        FormattableString.Invariant($"{number:x32}"), subject, type, @object, FactStatus.Actual, 0, 0, 1, 0.5, "model", null, null, null, []);
}

using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>Reads one relation of an ontology file.</summary>
/// <param name="node">The relation.</param>
/// <param name="kinds">The kinds that it may name.</param>
internal sealed class RelationReader(JsonNode node, KindNames kinds)
{
    private const string Grey = "#999999";

    /// <summary>A new relation; it must name its kinds.</summary>
    public RelationType Read(string name)
    {
        var (subjects, ownSubjects) = kinds.Read(node, "subjects");
        var (objects, ownObjects) = kinds.Read(node, "objects");
        var made = new RelationType(name, "", subjects, objects, false, null, null, null, Grey) { OwnSubjects = ownSubjects, OwnObjects = ownObjects };
        return Properties(made) with { Was = node.OptionalText("was") is { } was ? Capitals("was", was) : null };
    }

    /// <summary>A relation of the base with what the file gives in place of what it had; a null takes away.</summary>
    public RelationType Change(RelationType relation)
    {
        if (node["was"] is { } was) throw was.Error("'was' names what a new relation was called; a relation of the base is renamed with 'rename'");
        if (node.Has("subjects") && kinds.Read(node, "subjects") is var s) relation = relation with { Subjects = s.Kinds, OwnSubjects = s.Own };
        if (node.Has("objects") && kinds.Read(node, "objects") is var o) relation = relation with { Objects = o.Kinds, OwnObjects = o.Own };
        return Properties(relation);
    }

    /// <summary>A colour as <c>#rrggbb</c>.</summary>
    public static string Color(JsonNode at, string text) => IsColor(text) ? text : throw at.Error($"'color' must be written #rrggbb, not '{text}'");

    private RelationType Properties(RelationType r) => r with
    {
        Definition = node.OptionalText("definition") ?? r.Definition,
        IsSymmetric = node.Has("symmetric") ? node.Flag("symmetric") : r.IsSymmetric,
        Event = node.Has("event") ? node.OptionalText("event") is { } e ? Capitals("event", e) : null : r.Event,
        Plover = node.Has("plover") ? node.OptionalText("plover") : r.Plover,
        Quad = node.Has("quad") ? Quad() : r.Quad,
        Color = node.OptionalText("color") is { } color ? Color(node["color"]!, color) : r.Color,
        Inverse = node.Has("inverse") ? node.OptionalText("inverse") : r.Inverse,
        Votes = node.Has("votes") ? node.OptionalVotes() : r.Votes,
        IsFunctional = node.Has("functional") ? node.Flag("functional") : r.IsFunctional,
        IsExclusive = node.Has("exclusive") ? node.Flag("exclusive") : r.IsExclusive,
        IsFinal = node.Has("final") ? node.Flag("final") : r.IsFinal,
        Implies = node.Has("implies") ? [.. node.Texts("implies").Select(t => t.Text)] : r.Implies,
    };

    private int? Quad() => node.OptionalWhole("quad") is not { } quad ? null
        : quad is >= 1 and <= 4 ? quad : throw node["quad"]!.Error("'quad' must be 1 (verbal cooperation), 2, 3 or 4 (material conflict)");

    private string Capitals(string property, string text)
    {
        OntologyDraft.CheckLength(node[property]!);
        return OntologyDraft.IsName(text) ? text : throw node[property]!.Error($"'{property}' must be capitals, digits and underscores, not '{text}'");
    }

    private static bool IsColor(string text) => text is ['#', _, _, _, _, _, _] && text.Skip(1).All(char.IsAsciiHexDigit);
}

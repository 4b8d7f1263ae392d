using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>An ontology while its file is read: the base, and what the file changes about it, in the order forbid, rename, kinds, relations.</summary>
/// <param name="root">The file.</param>
/// <param name="extended">The ontology that it extends; null for none.</param>
internal sealed class OntologyDraft(JsonNode root, Ontology? extended)
{
    /// <summary>Most characters of a name of a relation, event or kind.</summary>
    internal const int LongestName = 100;

    private readonly List<RelationType> _relations = [.. extended?.Relations ?? []];
    private readonly Dictionary<string, JsonNode> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _forbiddenRelations = new(StringComparer.Ordinal);
    private readonly List<JsonNode> _forbiddenKinds = [];
    private readonly KindNames _kinds = new();

    public bool HasBase => extended is not null;

    /// <summary>How facts of several extractors become one; that of the base where the file says nothing.</summary>
    public ExtractorPolicy Extractors { get; set; } = extended?.Extractors ?? ExtractorPolicy.Default;

    /// <summary>Reads <c>forbid</c>.</summary>
    public void Forbid(JsonNode node)
    {
        node.Allow("'forbid'", "relations", "kinds");
        foreach (var name in node.Texts("relations"))
        {
            if (HasBase && _relations.RemoveAll(r => r.Name == name.Text) == 0)
                throw name.Error(Defines(name.Text) ? $"'{name.Text}' is forbidden and defined; do one of the two" : _forbiddenRelations.Contains(name.Text) ? $"'{name.Text}' is forbidden twice" : $"'{name.Text}' cannot be forbidden: there is no such relation{Near(name.Text)}");
            _forbiddenRelations.Add(name.Text);
            _places[name.Text] = name;
        }

        _forbiddenKinds.AddRange(node.Texts("kinds"));
    }

    /// <summary>Reads <c>rename</c>: all at once, so that two names may change places.</summary>
    public void Rename(JsonNode node)
    {
        node.Allow("'rename'", "relations", "kinds");
        if (!HasBase) throw node.Error("'rename' needs \"extends\": \"news\"; without it, give the relation the name that you want and its old one as 'was'");
        foreach (var member in node["relations"]?.Members ?? [])
        {
            var to = NewName(member);
            var at = _relations.FindIndex(r => (r.Was ?? r.Name) == member.Name);
            if (_forbiddenRelations.Contains(member.Name)) throw node.Source.Error(member.Offset, $"'{member.Name}' is forbidden and renamed; do one of the two");
            if (at < 0) throw node.Source.Error(member.Offset, $"'{member.Name}' cannot be renamed: there is no such relation{Near(member.Name)}");
            _relations[at] = _relations[at] with { Name = to, Was = member.Name };
            _renamed.Add(member.Name, to);
            _places[to] = member.Value;
        }

        if (_relations.GroupBy(r => r.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw _places[twice.Key].Error($"'{twice.Key}' exists already; rename to a name that no relation has");
        foreach (var member in node["kinds"]?.Members ?? []) _kinds.Rename(node, member);
    }

    /// <summary>Reads one of <c>kinds</c>.</summary>
    public void AddKind(JsonNode node) => _kinds.Add(node);

    /// <summary>Reads one of <c>relations</c>: a new one, or changes of one of the base.</summary>
    public void AddRelation(JsonNode node)
    {
        node.Allow("a relation", "name", "was", "definition", "subjects", "objects", "symmetric", "inverse", "implies", "event", "votes", "functional", "exclusive", "final", "plover", "quad", "color");
        var name = node.RequiredText("name", "a relation");
        if (!IsName(name)) throw node["name"]!.Error($"name '{name}' must be capitals, digits and underscores");
        CheckLength(node["name"]!);
        if (_forbiddenRelations.Contains(name)) throw node["name"]!.Error($"'{name}' is forbidden and defined; do one of the two");
        if (_renamed.TryGetValue(name, out var now) && _relations.All(r => r.Name != name)) throw node["name"]!.Error($"'{name}' is renamed to '{now}' in this file; use that name");
        if (StructuralNames.Contains(name)) throw node["name"]!.Error($"'{name}' is what the graph calls one of its own links; choose another name");
        if (_places.TryGetValue(name, out var first) && first.IsObject) throw node["name"]!.Error($"'{name}' is given twice");
        var at = _relations.FindIndex(r => r.Name == name);
        var reader = new RelationReader(node, _kinds);
        if (at >= 0) _relations[at] = reader.Change(_relations[at]);
        else _relations.Add(reader.Read(name));
        _places[name] = node;
    }

    /// <summary>The ontology, when nothing in it contradicts.</summary>
    public Ontology Build()
    {
        if (_relations.Count == 0) throw root.Error("has no relation");
        var forbidden = _forbiddenKinds.DistinctBy(_kinds.Forbidden).ToDictionary(_kinds.Forbidden, StringComparer.Ordinal);
        var relations = new OntologyCheck(root, _places, _forbiddenRelations, forbidden, _kinds.Own.ToDictionary(k => k.Name, k => k.Base, StringComparer.Ordinal)).Check(_relations);
        return new Ontology(root.OptionalText("name") ?? (HasBase ? $"{extended!.Name}, extended" : "custom"), root.OptionalWhole("version") ?? 1, relations)
        {
            Extractors = Extractors, Kinds = _kinds.Own, ForbiddenRelations = [.. _forbiddenRelations], ForbiddenKinds = [.. forbidden.Keys.Order(StringComparer.Ordinal)],
        };
    }

    private static string NewName(JsonMember member)
    {
        if (!member.Value.IsText || !IsName(member.Value.Text)) throw member.Value.Error("the new name must be a text of capitals, digits and underscores");
        CheckLength(member.Value);
        return StructuralNames.Contains(member.Value.Text) ? throw member.Value.Error($"'{member.Value.Text}' is what the graph calls one of its own links; choose another name") : member.Value.Text;
    }

    /// <summary>Refuses a name that no table and no picture could show.</summary>
    internal static void CheckLength(JsonNode name)
    {
        if (name.Text.Length > LongestName) throw name.Error(FormattableString.Invariant($"the name has {name.Text.Length} characters; at most {LongestName} are allowed"));
    }

    private bool Defines(string relation) => root["relations"]?.Items.Any(r => r.IsObject && r["name"] is { IsText: true } name && name.Text == relation) == true;

    private string? Near(string name) => JsonFields.Near(_relations.Select(r => r.Name), name);

    /// <summary>Whether a text can name a relation or an event. Names are looked at whenever the tool starts, which the search for a pattern would make a tenth of a second slower.</summary>
    internal static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetterUpper(text[0]) && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
}

using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>The kinds that an ontology file may name: the built-in ones, under their own or a new name, and those that it adds.</summary>
internal sealed class KindNames
{
    private readonly Dictionary<string, EntityKind> _builtIn = Enum.GetValues<EntityKind>().ToDictionary(k => k.ToString(), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly List<OwnKind> _own = [];

    public ImmutableArray<OwnKind> Own => [.. _own];

    private IEnumerable<string> Known => _builtIn.Keys.Concat(_own.Where(k => !k.CoversAll).Select(k => k.Name));

    public void Rename(JsonNode node, JsonMember member)
    {
        if (!_builtIn.Remove(member.Name, out var kind)) throw node.Source.Error(member.Offset, $"'{member.Name}' cannot be renamed: it is no built-in kind; they are {string.Join(", ", Enum.GetNames<EntityKind>())}");
        var name = member.Value.IsText && IsName(member.Value.Text) ? member.Value.Text : throw member.Value.Error("the new name must be a text of letters and digits, the first a capital");
        OntologyDraft.CheckLength(member.Value);
        if (IsTaken(name)) throw member.Value.Error($"'{name}' exists already; rename to a name that no kind has");
        if (StructuralNames.IsNode(name)) throw member.Value.Error(Structural(name));
        _builtIn.Add(name, kind);
        _renamed.Add(member.Name, name);
        _own.Add(new OwnKind(name, kind, "") { CoversAll = true });
    }

    public void Add(JsonNode node)
    {
        node.Allow("a kind", "name", "is", "definition", "nouns", "all", "color");
        var name = node.RequiredText("name", "a kind");
        if (!IsName(name)) throw node["name"]!.Error($"name '{name}' must be letters and digits, the first a capital");
        OntologyDraft.CheckLength(node["name"]!);
        if (IsTaken(name)) throw node["name"]!.Error($"the kind '{name}' exists already");
        if (StructuralNames.IsNode(name)) throw node["name"]!.Error(Structural(name));
        var basis = node.RequiredText("is", "a kind");
        if (!_builtIn.TryGetValue(basis, out var kind)) throw node["is"]!.Error($"'{basis}' is no built-in kind; known are {string.Join(", ", _builtIn.Keys)}");
        var nouns = node.Texts("nouns");
        foreach (var noun in nouns)
            if (noun.Text.Any(char.IsWhiteSpace)) throw noun.Error($"'{noun.Text}' can never match: a noun is one word; name its last word");
        _own.Add(new OwnKind(name, kind, node.OptionalText("definition") ?? "")
        {
            Nouns = [.. nouns.Select(n => n.Text.ToLowerInvariant())], CoversAll = node.Flag("all"), Color = node.OptionalText("color") is { } color ? RelationReader.Color(node["color"]!, color) : null,
        });
    }

    /// <summary>Reads a list of kinds.</summary>
    public (ImmutableHashSet<EntityKind> Kinds, ImmutableHashSet<string> Own) Read(JsonNode relation, string property)
    {
        if (relation[property] is not { IsList: true } list) throw (relation[property] ?? relation).Error($"lacks the list '{property}' of entity kinds");
        if (list.Items.Count == 0) throw list.Error($"'{property}' is empty; name at least one entity kind");
        var kinds = ImmutableHashSet.CreateBuilder<EntityKind>();
        var own = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (_builtIn.TryGetValue(item.Text, out var kind)) kinds.Add(kind);
            else if (_own.Find(k => k.Name == item.Text) is not { } found) throw Unknown(item, $"'{item.Text}' in '{property}' is no entity kind");
            else if (found.CoversAll) kinds.Add(found.Base);
            else own.Add(found.Name);
        }

        return (kinds.ToImmutable(), own.ToImmutable());
    }

    /// <summary>The name under which a forbidden kind is known in the graph.</summary>
    public string Forbidden(JsonNode name) => _builtIn.TryGetValue(name.Text, out var kind) ? kind.ToString()
        : _own.Any(k => k.Name == name.Text) ? name.Text : throw Unknown(name, $"'{name.Text}' cannot be forbidden: it is no entity kind");

    private InvalidDataException Unknown(JsonNode item, string what) => item.Error(_renamed.TryGetValue(item.Text, out var now)
        ? $"{what} any more: it is renamed to '{now}' in this file"
        : $"{what}; known are {string.Join(", ", Known)}");

    private static string Structural(string name) => $"'{name}' is what the graph calls nodes of its own; choose another name";

    private bool IsTaken(string name) => _builtIn.ContainsKey(name) || _own.Any(k => k.Name == name);

    private static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetterUpper(text[0]) && text.All(char.IsAsciiLetterOrDigit);
}

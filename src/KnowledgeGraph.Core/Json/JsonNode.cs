using System.Text.Json;

namespace KnowledgeGraph.Json;

/// <summary>A value of a JSON file that knows where it stands, so that whoever finds it wrong can say so.</summary>
/// <param name="Source">The file.</param>
/// <param name="Offset">Offset of its first byte.</param>
/// <param name="Kind">What it is.</param>
internal sealed record JsonNode(JsonSource Source, int Offset, JsonValueKind Kind)
{
    /// <summary>The text of a text, the digits of a number; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The values of a list.</summary>
    public IReadOnlyList<JsonNode> Items { get; init; } = [];

    /// <summary>The members of an object, in their order.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    public bool IsText => Kind == JsonValueKind.String;

    public bool IsList => Kind == JsonValueKind.Array;

    public bool IsObject => Kind == JsonValueKind.Object;

    /// <summary>A member of an object; null where it is missing or null.</summary>
    public JsonNode? this[string name]
    {
        get
        {
            foreach (var member in Members)
                if (member.Name == name) return member.Value.Kind == JsonValueKind.Null ? null : member.Value;
            return null;
        }
    }

    /// <summary>Whether an object has a member, null or not.</summary>
    public bool Has(string name) => Members.Any(m => m.Name == name);

    /// <summary>What is wrong here.</summary>
    /// <param name="what">What, and how to mend it, without a full stop.</param>
    public InvalidDataException Error(string what) => Source.Error(Offset, what);
}

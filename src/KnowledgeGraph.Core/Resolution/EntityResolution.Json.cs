using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <content>A resolution as JSON, for a store that keeps it so that not every question has to resolve the names of all documents anew.</content>
public sealed partial class EntityResolution
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Converters = { new EntityIdJsonConverter(), new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectRequiredConstructorParameters = true,
    };

    private EntityResolution(ResolutionState state)
    {
        (Merges, Splits, Decisions, Unapplied, Comparisons) = (state.Merges, state.Splits, state.Decisions, state.Unapplied, state.Comparisons);
        foreach (var part in Splits.SelectMany(s => s.Parts)) _keys[part.Id] = part.Key;
        foreach (var name in state.Names) _names[name.Id] = name.Name;
        foreach (var member in state.Members) _members[member.Id] = member.Names;
        _bearers = state.Bearers.ToDictionary(b => (b.Document, b.Id), b => b.Bearer);
    }

    /// <summary>The program that resolves: what another version kept may not be what this one would find.</summary>
    public static string Version { get; } = typeof(EntityResolution).Module.ModuleVersionId.ToString("N");

    /// <summary>The resolution as JSON, one line; <see cref="Parse"/> reads it back. A form of this program alone, see <see cref="Version"/>.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new ResolutionState(
            [.. _names.OrderBy(p => p.Key).Select(p => new ResolutionState.NameState(p.Key, p.Value))],
            [.. _members.OrderBy(p => p.Key).Select(p => new ResolutionState.MemberState(p.Key, p.Value))],
            [.. _bearers.OrderBy(p => p.Key.Document, StringComparer.Ordinal).ThenBy(p => p.Key.Id).Select(p => new ResolutionState.BearerState(p.Key.Document, p.Key.Id, p.Value))],
            Merges, Splits, Decisions, Unapplied, Comparisons),
        Form);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="FormatException">It is something else.</exception>
    public static EntityResolution Parse(string json)
    {
        try
        {
            return new EntityResolution(JsonSerializer.Deserialize<ResolutionState>(json, Form) ?? throw new FormatException("no resolution of names: null."));
        }
        catch (Exception e) when (e is JsonException or ArgumentException or NullReferenceException or InvalidOperationException)
        {
            throw new FormatException($"no resolution of names: {e.Message}", e);
        }
    }

    /// <summary>The names of the documents that an entity of the graph stands for: what they call it, before anything is merged or split.</summary>
    /// <param name="id">An entity of the resolved graph.</param>
    public ImmutableArray<EntityKey> KeysOf(EntityId id) =>
        _members.TryGetValue(id, out var members) ? [.. members.Select(m => m.Key)] : [_keys.GetValueOrDefault(id, new EntityKey(id))];
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>What the graph may say: the relations, the kinds that they allow, and the events that make them. Data, not code.</summary>
public sealed class Ontology
{
    /// <summary>Most bytes of a file.</summary>
    internal const int MostBytes = 4 << 20;

    private static readonly Lazy<Ontology> Embedded = new(OntologyReader.ReadEmbedded);
    private readonly FrozenDictionary<string, RelationType> _byName;
    private readonly FrozenDictionary<string, RelationType> _byEvent;
    private readonly FrozenDictionary<string, string> _renamed;
    private readonly FrozenDictionary<string, ImmutableArray<DerivedRelation>> _derived;

    internal Ontology(string name, int version, ImmutableArray<RelationType> relations)
    {
        Name = name;
        Version = version;
        Relations = relations;
        _byName = relations.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
        _byEvent = relations.Where(r => r.Event is not null).ToFrozenDictionary(r => r.Event!, StringComparer.Ordinal);
        _renamed = relations.Where(r => r.Was is not null).ToFrozenDictionary(r => r.Was!, r => r.Name, StringComparer.Ordinal);
        _derived = relations.Select(r => (r.Name, Derived: Consequences.Of(r, _byName))).Where(p => !p.Derived.IsEmpty).ToFrozenDictionary(p => p.Name, p => p.Derived, StringComparer.Ordinal);
    }

    /// <summary>The built-in ontology of news.</summary>
    public static Ontology Default => Embedded.Value;

    /// <summary>The JSON Schema of the file, for editors.</summary>
    public static string Schema => OntologyReader.ReadText("KnowledgeGraph.ontology.schema.json");

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its version, from 1.</summary>
    public int Version { get; }

    /// <summary>Its relations in the order of the file.</summary>
    public ImmutableArray<RelationType> Relations { get; }

    /// <summary>The kinds that it adds or renames, in the order of the file.</summary>
    public ImmutableArray<OwnKind> Kinds { get; init; } = [];

    /// <summary>Relations that are not kept though the extractors find them, ordinal order.</summary>
    public ImmutableArray<string> ForbiddenRelations { get; init; } = [];

    /// <summary>Kinds, built-in or own, whose entities are not kept, ordinal order.</summary>
    public ImmutableArray<string> ForbiddenKinds { get; init; } = [];

    /// <summary>How facts of several extractors become one, and how many must find one.</summary>
    public ExtractorPolicy Extractors { get; init; } = ExtractorPolicy.Default;

    /// <summary>Reads an ontology from a JSON file: one that extends the built-in one, or one that stands for itself.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is no ontology or contradicts itself; the message says what is wrong, in which line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Ontology FromFile(string path) => OntologyReader.Read(JsonSource.ReadFile(path, "an ontology", MostBytes));

    /// <summary>Reads an ontology that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">Where it is from, for messages.</param>
    /// <exception cref="InvalidDataException">It is no ontology; the message says what is wrong and where.</exception>
    public static Ontology Parse(string json, string origin) => OntologyReader.Read(System.Text.Encoding.UTF8.GetBytes(json), origin);

    /// <summary>The whole of it as JSON in the form of a file that stands for itself.</summary>
    public string ToJson() => OntologyWriter.Write(this);

    /// <summary>Finds a relation by its name.</summary>
    /// <param name="name">Its name, in capitals.</param>
    /// <param name="relation">The relation, when there is one.</param>
    public bool TryGetRelation(string name, [NotNullWhen(true)] out RelationType? relation) => _byName.TryGetValue(name, out relation);

    /// <summary>Finds the relation that events of a type make.</summary>
    /// <param name="eventType">The annotation's event type, such as <c>ATTACK</c>.</param>
    /// <param name="relation">The relation, when there is one.</param>
    public bool TryGetRelationOfEvent(string eventType, [NotNullWhen(true)] out RelationType? relation) => _byEvent.TryGetValue(eventType, out relation);

    /// <summary>The name in this ontology of what the extractors find under a name.</summary>
    internal string NameOf(string found) => _renamed.GetValueOrDefault(found, found);

    /// <summary>Whether a relation holds both ways.</summary>
    internal bool IsSymmetric(string relation) => TryGetRelation(relation, out var type) && type.IsSymmetric;

    /// <summary>How many extractors must find a relation.</summary>
    internal int VotesFor(string relation) => TryGetRelation(relation, out var type) && type.Votes is { } votes ? votes : Extractors.Votes;

    /// <summary>What follows from a relation: its inverse and what it implies, however far.</summary>
    internal ImmutableArray<DerivedRelation> DerivedFrom(string relation) => _derived.GetValueOrDefault(relation, []);

    /// <summary>Whether entities of a kind are not kept.</summary>
    internal bool Forbids(EntityFact entity) => !ForbiddenKinds.IsEmpty && (ForbiddenKinds.Contains(entity.Kind.ToString()) || entity.Types.Any(t => ForbiddenKinds.Contains(t)));
}

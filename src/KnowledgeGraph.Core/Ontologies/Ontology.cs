using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Ontologies;

/// <summary>What the graph may say: the relations, the kinds that they allow, and the events that make them. Data, not code.</summary>
public sealed class Ontology
{
    private static readonly Lazy<Ontology> Embedded = new(OntologyReader.ReadEmbedded);
    private readonly FrozenDictionary<string, RelationType> _byName;
    private readonly FrozenDictionary<string, RelationType> _byEvent;

    internal Ontology(string name, int version, ImmutableArray<RelationType> relations)
    {
        Name = name;
        Version = version;
        Relations = relations;
        _byName = relations.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
        _byEvent = relations.Where(r => r.Event is not null).ToFrozenDictionary(r => r.Event!, StringComparer.Ordinal);
    }

    /// <summary>The built-in ontology of news.</summary>
    public static Ontology Default => Embedded.Value;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its version, from 1.</summary>
    public int Version { get; }

    /// <summary>Its relations in the order of the file.</summary>
    public ImmutableArray<RelationType> Relations { get; }

    /// <summary>Reads an ontology from a JSON file of the form of the built-in one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is no ontology; the message says what is wrong and where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Ontology FromFile(string path)
    {
        try
        {
            return OntologyReader.Read(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"{path}: no such file; name an ontology, which kg ontology --json shows the form of.", path, e);
        }
    }

    /// <summary>Finds a relation by its name.</summary>
    /// <param name="name">Its name, in capitals.</param>
    /// <param name="relation">The relation, when there is one.</param>
    public bool TryGetRelation(string name, [NotNullWhen(true)] out RelationType? relation) => _byName.TryGetValue(name, out relation);

    /// <summary>Finds the relation that events of a type make.</summary>
    /// <param name="eventType">The annotation's event type, such as <c>ATTACK</c>.</param>
    /// <param name="relation">The relation, when there is one.</param>
    public bool TryGetRelationOfEvent(string eventType, [NotNullWhen(true)] out RelationType? relation) => _byEvent.TryGetValue(eventType, out relation);
}

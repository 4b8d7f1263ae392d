using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads graphs from files: our own back to what they were, and those of others by a mapping.</summary>
public static class GraphImporter
{
    /// <summary>Names of the formats, ordinal order.</summary>
    public static ImmutableArray<string> Formats { get; } = ["csv", "graphml", "jsonl", "node-link"];

    /// <summary>The format that a file's name says; null where it says none.</summary>
    /// <param name="path">Name of the file.</param>
    public static string? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" or ".tsv" => "csv",
        ".graphml" or ".xml" => "graphml",
        ".jsonl" => "jsonl",
        ".json" => "node-link",
        _ => null,
    };

    /// <summary>
    /// Reads a graph. <c>jsonl</c> and the Neo4j flavour of <c>graphml</c> come back whole; plain GraphML and our node-link JSON with entities, relations and their evidence, without
    /// mentions, events and statements; other node-link JSON and <c>csv</c> become one document with a sentence a row, whose facts the ontology may reject.
    /// </summary>
    /// <param name="input">The file; it is not closed.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="uri">Address of the file, for the document that it becomes and for messages.</param>
    /// <param name="ontology">What the graph may say.</param>
    /// <param name="mapping">What columns mean; null for the names that <see cref="ImportMapping"/> has by default.</param>
    /// <param name="knownKind">The kind of an entity that the graph knows by a name; null where it knows none. Asked where the file says no kind.</param>
    /// <exception cref="InvalidDataException">The file is not of the format, or points at what it does not hold; the message names it.</exception>
    public static ImmutableArray<Contribution> Read(
        TextReader input, string format, string uri, Ontology ontology, ImportMapping? mapping = null, Func<string, KnownKind?>? knownKind = null)
    {
        try
        {
            if (format == "csv") return [Mapped().Build(Rows().OfCsv(input), ontology, Path.GetFileName(uri), uri)];
            var graph = format switch
            {
                "jsonl" => JsonLinesGraph.Read(input),
                "graphml" => GraphMlGraph.Read(input),
                "node-link" => NodeLinkGraph.Read(input),
                _ => throw new ArgumentException($"Unknown format '{format}'; known are {string.Join(", ", Formats)}.", nameof(format)),
            };
            var isFlat = FlatExpansion.IsFlat(graph);
            if (isFlat) graph = FlatExpansion.Expand(graph);
            var isOurs = (graph.Nodes.Count == 0 && graph.Edges.Count == 0) || graph.Nodes.Any(n => n.Is("Document"));
            if (isOurs && !isFlat) WholeGraph.Check(graph);
            return isOurs ? new ContributionAssembler(graph).Assemble() : [Mapped().Build(Rows().OfNodeLink(graph), ontology, Path.GetFileName(uri), uri)];
        }
        catch (Exception e) when (e is FormatException or JsonException or XmlException or OverflowException)
        {
            throw new InvalidDataException($"{uri}: {e.Message.TrimEnd('.')}.", e);
        }

        MappedFacts Mapped() => new(mapping ?? new ImportMapping(), knownKind ?? (_ => null));

        MappedRows Rows() => new(mapping ?? new ImportMapping(), ontology);
    }
}

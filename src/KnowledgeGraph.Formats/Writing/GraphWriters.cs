using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Csv;
using KnowledgeGraph.Formats.Writing.Gexf;
using KnowledgeGraph.Formats.Writing.GraphMl;
using KnowledgeGraph.Formats.Writing.Neo4j;
using KnowledgeGraph.Formats.Writing.ParquetTables;
using KnowledgeGraph.Formats.Writing.Rdf;
using KnowledgeGraph.Formats.Writing.Stix;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>The formats that a graph can be written in.</summary>
public static class GraphWriters
{
    /// <summary>Those of one file, ordinal order of names.</summary>
    public static ImmutableArray<IGraphWriter> All { get; } =
    [
        .. new IGraphWriter[]
        {
            new Cx2Writer(), new CytoscapeWriter(), new DotWriter(), new GexfWriter(GexfVersion.Current), new GexfWriter(GexfVersion.Draft),
            new GraphMlWriter(), new GraphMlNeo4jWriter(), new GraphMlYedWriter(), new JsonLinesWriter(),
            new NodeLinkWriter("node-link", "links"), new NodeLinkWriter("node-link-edges", "edges"), new CypherWriter(), new StixWriter(),
            new GmlWriter(), new PajekWriter(), new MermaidWriter(), new MarkdownWriter(),
            new RdfWriter("ntriples", ".nt", Reification.Standard, o => new NTriplesOutput(o)),
            new RdfWriter("ntriples-singleton", ".nt", Reification.Singleton, o => new NTriplesOutput(o)),
            new RdfWriter("ntriples-star", ".nt", Reification.Star, o => new NTriplesOutput(o)),
            new RdfWriter("turtle", ".ttl", Reification.Standard, o => new TurtleOutput(o)),
            new RdfWriter("turtle-singleton", ".ttl", Reification.Singleton, o => new TurtleOutput(o)),
            new RdfWriter("turtle-star", ".ttl", Reification.Star, o => new TurtleOutput(o)),
            new RdfWriter("jsonld", ".jsonld", Reification.Standard, o => new JsonLdOutput(o)),
            new RdfWriter("jsonld-singleton", ".jsonld", Reification.Singleton, o => new JsonLdOutput(o)),
        }.OrderBy(w => w.Name, StringComparer.Ordinal),
    ];

    /// <summary>Those of several files in a folder, ordinal order of names.</summary>
    public static ImmutableArray<IGraphFolderWriter> Folders { get; } =
        [new CsvFolderWriter("csv", ','), new Neo4jAdminWriter(), new ParquetFolderWriter(), new CsvFolderWriter("tsv", '\t')];

    /// <summary>The writer of a format of one file.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <exception cref="ArgumentException">There is no such format; the message lists the known ones.</exception>
    public static IGraphWriter Named(string name) => All.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Unknown format '{name}'; known are {string.Join(", ", All.Select(w => w.Name))}.");

    /// <summary>The writer of a format of several files.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <exception cref="ArgumentException">There is no such format; the message lists the known ones.</exception>
    public static IGraphFolderWriter FolderNamed(string name) => Folders.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Unknown format '{name}'; known are {string.Join(", ", Folders.Select(w => w.Name))}.");
}

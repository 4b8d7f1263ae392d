using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.English;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

// Read: every file that is named becomes a contribution, and their sum is the graph.
using var reader = EnglishReader.Open();
EntityGraph graph = EntityGraph.From(args.Select(file => reader.Read(Article.FromFile(file))));

// Filter: relations that the articles state as facts, with some confidence.
var query = new GraphQuery { MinConfidence = 0.5 };
CompactGraph compact = CompactGraph.From(graph, query, new CompactGraphOptions { Weight = RelationWeight.Count });

// Rank.
var ranks = PageRank.Of(compact);
var groups = ConnectedComponents.Weak(compact);

// Print.
foreach (var vertex in Enumerable.Range(0, compact.VertexCount).OrderByDescending(v => ranks[v]).Take(5))
    Console.WriteLine($"{ranks[vertex]:0.000}  {compact.Entity(vertex)}  (group {groups.Labels[vertex] + 1} of {groups.Count})");

// Export what was chosen, for Gephi, Cytoscape or yEd.
using var output = File.CreateText("chosen.graphml");
var report = GraphWriters.Named("graphml").Write(GraphPart.Of(graph, query), output);
Console.WriteLine($"chosen.graphml: {report.Nodes} nodes, {report.Relationships} relationships");

using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>Walks through the nodes: documents, sentences, entities, events, statements.</summary>
internal static class PropertyGraphNodes
{
    public static void Walk(GraphPart part, IPropertyGraphSink sink)
    {
        foreach (var document in part.Documents) sink.Node(NodeTables.Documents, NodeReference.Of(document), document);
        foreach (var sentence in part.Sentences) sink.Node(NodeTables.Sentences, NodeReference.Of(sentence), sentence);
        foreach (var entity in part.Entities) sink.Node(NodeTables.Entities, NodeReference.Of(entity), entity);
        foreach (var e in part.Events) sink.Node(NodeTables.Events, NodeReference.Of(e), e);
        foreach (var statement in part.Statements) sink.Node(NodeTables.Statements, NodeReference.Of(statement), statement);
    }
}

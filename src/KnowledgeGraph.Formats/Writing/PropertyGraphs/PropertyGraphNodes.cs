using System.Collections.Immutable;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>Walks through the nodes: documents, sentences, entities, events, statements.</summary>
internal static class PropertyGraphNodes
{
    public static void Walk(GraphPart part, IPropertyGraphSink sink)
    {
        Documents(part, sink);
        Entities(part.Entities, sink);
        Happenings(part, sink);
    }

    public static void Documents(GraphPart part, IPropertyGraphSink sink)
    {
        foreach (var document in part.Documents) sink.Node(NodeTables.Documents, NodeReference.Of(document), document);
        foreach (var sentence in part.Sentences) sink.Node(NodeTables.Sentences, NodeReference.Of(sentence), sentence);
    }

    public static void Entities(ImmutableArray<Entity> entities, IPropertyGraphSink sink)
    {
        foreach (var entity in entities) sink.Node(NodeTables.Entities, NodeReference.Of(entity), entity);
    }

    public static void Happenings(GraphPart part, IPropertyGraphSink sink)
    {
        foreach (var e in part.Events) sink.Node(NodeTables.Events, NodeReference.Of(e), e);
        foreach (var statement in part.Statements) sink.Node(NodeTables.Statements, NodeReference.Of(statement), statement);
    }
}

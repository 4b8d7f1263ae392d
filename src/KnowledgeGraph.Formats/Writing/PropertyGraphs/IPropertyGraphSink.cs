using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>Takes the property graph, one element at a time: every node, then every relationship.</summary>
internal interface IPropertyGraphSink
{
    void Node<T>(Table<T> table, in NodeReference node, T item);

    void Edge<T>(Table<T> table, in EdgeReference edge, T item);
}

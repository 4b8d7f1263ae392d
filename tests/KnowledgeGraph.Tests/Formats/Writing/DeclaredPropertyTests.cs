using System.Collections;
using System.Reflection;
using KnowledgeGraph.Formats.Writing.Tables;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>Formats that declare properties before they use them declare those of every table, also of ones to come.</summary>
public class DeclaredPropertyTests
{
    [Fact]
    public void Every_property_of_every_table_of_nodes_is_declared() => Check(typeof(NodeTables), NodeTables.Properties);

    [Fact]
    public void Every_property_of_every_table_of_relationships_is_declared() => Check(typeof(EdgeTables), EdgeTables.Properties);

    private static void Check(Type tables, IReadOnlyCollection<(string Name, ColumnType Type)> declared)
    {
        var used = tables.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Table<>))
            .SelectMany(f => ((IEnumerable)f.FieldType.GetProperty(nameof(Table<int>.Properties))!.GetValue(f.GetValue(null))!).Cast<(string, ColumnType)>()).Distinct().ToList();
        Assert.True(used.Count > 10);
        Assert.Empty(used.Except(declared));
        Assert.Equal(used.Count, declared.Count);
    }
}

using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Gexf;

/// <summary>
/// The kind of an edge: its type and status, and a number where two between the same ends have these in common. Relations come by type and names, so that
/// the ends of one type and pair of names are all that must be remembered.
/// </summary>
internal sealed class EdgeKinds
{
    private readonly Dictionary<(EntityId Subject, EntityId Object, string Kind), int> _seen = [];
    private (string Type, string Subject, string Object) _run;

    public string Of(Relation relation)
    {
        var run = (relation.Type, relation.Subject.Name, relation.Object.Name);
        if (run != _run) _seen.Clear();
        _run = run;
        var kind = FlatTables.ShownType(relation);
        var key = (relation.Subject.Id, relation.Object.Id, kind);
        var number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return number == 1 ? kind : FormattableString.Invariant($"{kind} #{number}");
    }
}

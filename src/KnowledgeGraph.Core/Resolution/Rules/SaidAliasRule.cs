using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>A name that a document gives to one entity of the graph and to no other. A single word for a person is a short name, which is another rule's.</summary>
internal sealed class SaidAliasRule : IMergeRule
{
    private const int Shortest = 2;

    public double Confidence => 0.9;

    public bool NeedsContext => true;

    public bool IsOneSided => true;

    public bool JoinsSideBySide => false;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys)
    {
        if (name.Key.Length >= Shortest) keys.Add(name.Key, isLesser: true);
        foreach (var alias in entity.Aliases) keys.Add(KeyOf(entity.Kind, alias));
    }

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) =>
        entity.Aliases.Any(a => KeyOf(entity.Kind, a) == otherName.Key);

    public string Reason(string into, bool isLesser) => isLesser ? $"a document calls {into} so" : $"a document calls it also {into}";

    private static string KeyOf(EntityKind kind, string alias)
    {
        var key = NameKey.Of(alias);
        return key.Length < Shortest || (kind == EntityKind.Person && !key.Contains(' ', StringComparison.Ordinal)) ? "" : key;
    }
}

namespace KnowledgeGraph.Graphs;

/// <summary>
/// Puts relations in order: by type, name of the subject, name of the object, then id, all ordinal. Names are compared once, as the places of the entities in the
/// order of their names; the relations then compare by numbers.
/// </summary>
internal static class RelationSorter
{
    /// <summary>Sorts in place.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="entities">Their ends and others, ordered by name, ordinal.</param>
    public static void Sort(Relation[] relations, IReadOnlyList<Entity> entities)
    {
        var names = Places(entities);
        var types = relations.Select(r => r.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i, StringComparer.Ordinal);
        var keys = new Key[relations.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = new(types[relations[i].Type], names[relations[i].Subject], names[relations[i].Object], relations[i].Id);
        Array.Sort(keys, relations);
    }

    /// <summary>The place of each entity's name; entities of one name share it.</summary>
    private static Dictionary<Entity, int> Places(IReadOnlyList<Entity> entities)
    {
        var places = new Dictionary<Entity, int>(entities.Count, ReferenceEqualityComparer.Instance);
        for (var (i, place) = (0, 0); i < entities.Count; i++)
        {
            if (i > 0 && !string.Equals(entities[i - 1].Name, entities[i].Name, StringComparison.Ordinal)) place++;
            places.Add(entities[i], place);
        }

        return places;
    }

    private readonly record struct Key(int Type, int Subject, int Object, string Id) : IComparable<Key>
    {
        public int CompareTo(Key other) =>
            Type != other.Type ? Type.CompareTo(other.Type)
            : Subject != other.Subject ? Subject.CompareTo(other.Subject)
            : Object != other.Object ? Object.CompareTo(other.Object)
            : string.CompareOrdinal(Id, other.Id);
    }
}

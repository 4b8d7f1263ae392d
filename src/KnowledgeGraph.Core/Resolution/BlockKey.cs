namespace KnowledgeGraph.Resolution;

/// <summary>An entity under a key.</summary>
/// <param name="Hash">Hash of the key (FNV-1a, 64 bit).</param>
/// <param name="Entity">Number of the entity.</param>
/// <param name="IsLesser">Whether it stands there as a lesser form of a name.</param>
internal readonly record struct BlockKey(ulong Hash, int Entity, bool IsLesser) : IComparable<BlockKey>
{
    public int CompareTo(BlockKey other) => Hash != other.Hash ? Hash.CompareTo(other.Hash) : Entity != other.Entity ? Entity.CompareTo(other.Entity) : IsLesser.CompareTo(other.IsLesser);
}

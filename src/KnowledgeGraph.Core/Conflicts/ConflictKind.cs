namespace KnowledgeGraph.Conflicts;

/// <summary>Why two facts cannot both be true.</summary>
public enum ConflictKind
{
    /// <summary>Two subjects of a relation that an object has one of at a time: two lead one body.</summary>
    Exclusive,

    /// <summary>Two objects of a relation that a subject has one of at a time: one country has two capitals.</summary>
    Functional,

    /// <summary>Something that was ended does something afterwards: who was killed meets somebody.</summary>
    Final,

    /// <summary>One source says it, another has it denied.</summary>
    Denied,
}

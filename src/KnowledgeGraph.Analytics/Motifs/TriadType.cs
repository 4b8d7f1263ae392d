namespace KnowledgeGraph.Analytics.Motifs;

/// <summary>
/// The sixteen ways in which three vertices can be tied (Holland and Leinhardt 1970). The digits count mutual, one-way and missing ties;
/// the letter tells Down, Up, Cyclic and Transitive.
/// </summary>
public enum TriadType
{
    /// <summary>No tie (003).</summary>
    T003,

    /// <summary>A → B (012).</summary>
    T012,

    /// <summary>A ↔ B (102).</summary>
    T102,

    /// <summary>A ← B → C (021D).</summary>
    T021D,

    /// <summary>A → B ← C (021U).</summary>
    T021U,

    /// <summary>A → B → C (021C).</summary>
    T021C,

    /// <summary>A ↔ B ← C (111D).</summary>
    T111D,

    /// <summary>A ↔ B → C (111U).</summary>
    T111U,

    /// <summary>A → B → C, A → C (030T).</summary>
    T030T,

    /// <summary>A → B → C → A (030C).</summary>
    T030C,

    /// <summary>A ↔ B ↔ C (201).</summary>
    T201,

    /// <summary>A ← B → C, A ↔ C (120D).</summary>
    T120D,

    /// <summary>A → B ← C, A ↔ C (120U).</summary>
    T120U,

    /// <summary>A → B → C, A ↔ C (120C).</summary>
    T120C,

    /// <summary>A → B ↔ C, A ↔ C (210).</summary>
    T210,

    /// <summary>All tied both ways (300).</summary>
    T300,
}

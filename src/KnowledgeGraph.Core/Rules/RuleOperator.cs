namespace KnowledgeGraph.Rules;

/// <summary>How a node of a pattern, B, stands to the node that it goes from, A: as in spaCy's DependencyMatcher and in Semgrex, and the roles of an event.</summary>
internal enum RuleOperator
{
    /// <summary><c>&gt;</c>: A is the head of B.</summary>
    Child,

    /// <summary><c>&lt;</c>: B is the head of A.</summary>
    Head,

    /// <summary><c>&gt;&gt;</c>: B hangs under A, however far.</summary>
    Descendant,

    /// <summary><c>&lt;&lt;</c>: A hangs under B, however far.</summary>
    Ancestor,

    /// <summary><c>.</c>: B is the next word.</summary>
    Next,

    /// <summary><c>;</c>: B is the word before.</summary>
    Previous,

    /// <summary><c>.*</c>: B stands anywhere behind A.</summary>
    After,

    /// <summary><c>;*</c>: B stands anywhere before A.</summary>
    Before,

    /// <summary><c>$</c>: A and B have one head.</summary>
    Sibling,

    /// <summary><c>$+</c>: a sibling that is the next word.</summary>
    NextSibling,

    /// <summary><c>$-</c>: a sibling that is the word before.</summary>
    PreviousSibling,

    /// <summary><c>$++</c>: a sibling behind.</summary>
    RightSibling,

    /// <summary><c>$--</c>: a sibling before.</summary>
    LeftSibling,

    /// <summary><c>&gt;+</c>: B hangs on A and is the next word.</summary>
    NextChild,

    /// <summary><c>&gt;-</c>: B hangs on A and is the word before.</summary>
    PreviousChild,

    /// <summary><c>&gt;++</c>: B hangs on A and stands behind.</summary>
    RightChild,

    /// <summary><c>&gt;--</c>: B hangs on A and stands before.</summary>
    LeftChild,

    /// <summary><c>&lt;+</c>: A hangs on B, which is the next word.</summary>
    NextHead,

    /// <summary><c>&lt;-</c>: A hangs on B, which is the word before.</summary>
    PreviousHead,

    /// <summary><c>&lt;++</c>: A hangs on B, which stands behind.</summary>
    RightHead,

    /// <summary><c>&lt;--</c>: A hangs on B, which stands before.</summary>
    LeftHead,

    /// <summary><c>agent</c>: B heads a mention that is the agent of the event that A triggers.</summary>
    Agent,

    /// <summary><c>target</c>.</summary>
    Target,

    /// <summary><c>place</c>.</summary>
    Place,

    /// <summary><c>time</c>.</summary>
    Time,

    /// <summary><c>instrument</c>.</summary>
    Instrument,

    /// <summary>From a filler to the trigger; no user writes it, the search goes it backwards.</summary>
    AgentOf,

    /// <summary>See <see cref="AgentOf"/>.</summary>
    TargetOf,

    /// <summary>See <see cref="AgentOf"/>.</summary>
    PlaceOf,

    /// <summary>See <see cref="AgentOf"/>.</summary>
    TimeOf,

    /// <summary>See <see cref="AgentOf"/>.</summary>
    InstrumentOf,
}

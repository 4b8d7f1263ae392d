namespace KnowledgeGraph.Extraction;

/// <summary>What a document may leave open.</summary>
public enum OpenPointKind
{
    /// <summary>A pronoun without an antecedent.</summary>
    Pronoun,

    /// <summary>Words that are said by nobody who is named or described.</summary>
    Speaker,

    /// <summary>A place name that fits several places.</summary>
    Place,

    /// <summary>A day that no calendar has ("February 30").</summary>
    ImpossibleDate,
}

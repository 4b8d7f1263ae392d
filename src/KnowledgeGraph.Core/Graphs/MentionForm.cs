namespace KnowledgeGraph.Graphs;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a common noun.</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

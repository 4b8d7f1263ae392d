namespace KnowledgeGraph.Rules;

/// <summary>What a <see cref="RuleClause"/> asks for.</summary>
internal enum WordAttribute
{
    /// <summary>The word as written.</summary>
    Form,

    /// <summary>Its dictionary form, or a form of one.</summary>
    Lemma,

    /// <summary>Universal part of speech.</summary>
    Upos,

    /// <summary>Penn Treebank tag.</summary>
    Xpos,

    /// <summary>Its relation to its head, with or without the preposition.</summary>
    Relation,

    /// <summary>The event that it triggers.</summary>
    Event,

    /// <summary>A mention at it.</summary>
    Mention,
}

namespace KnowledgeGraph.Rules;

/// <summary>What keeps a rule from giving a fact in a sentence.</summary>
public enum RuleGap
{
    /// <summary>Nothing: it gives one.</summary>
    None,

    /// <summary>No word of the sentence is what a node asks for.</summary>
    NoWord,

    /// <summary>Words are what a node asks for, and none stands to the words of other nodes as the pattern says.</summary>
    NotThere,

    /// <summary>All nodes have a word, and so has one of those that must not be found.</summary>
    Excepted,

    /// <summary>All nodes have a word, and that of the subject or object heads no mention.</summary>
    NoMention,
}

using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>A way in which two names may mean one entity.</summary>
internal interface IMergeRule
{
    /// <summary>How sure a merge by this rule is, 0 to 1.</summary>
    double Confidence { get; }

    /// <summary>Whether the documents must speak for it as well.</summary>
    bool NeedsContext { get; }

    /// <summary>Whether one name is a lesser form of the other; else they are equals.</summary>
    bool IsOneSided { get; }

    /// <summary>Whether two entities of one document, which the reader did not join, may be one.</summary>
    bool JoinsSideBySide { get; }

    /// <summary>Says under which keys the entity is to be compared with others.</summary>
    void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys);

    /// <summary>Whether two names that have a key in common may mean one entity; of a one-sided rule the fuller comes first.</summary>
    bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName);

    /// <summary>The reason, said of the name that goes into the other.</summary>
    /// <param name="into">The other name.</param>
    /// <param name="isLesser">Whether the name that goes is the lesser form.</param>
    string Reason(string into, bool isLesser);
}

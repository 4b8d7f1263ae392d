namespace KnowledgeGraph.Extraction;

/// <summary>Why a fact was not kept.</summary>
public enum RejectionReason
{
    /// <summary>The ontology has no such relation or event type.</summary>
    UnknownType,

    /// <summary>The ontology does not allow a subject of this kind.</summary>
    SubjectKind,

    /// <summary>The ontology does not allow an object of this kind.</summary>
    ObjectKind,

    /// <summary>Subject and object are the same entity.</summary>
    SelfLoop,

    /// <summary>An end is a pronoun whose antecedent was not found.</summary>
    UnresolvedPronoun,

    /// <summary>An end is a time or a role, which is no entity.</summary>
    NotAnEntity,

    /// <summary>The event has neither agent nor target nor words that are said.</summary>
    NoArguments,

    /// <summary>The words are about or against the target, not said to it.</summary>
    NotAddressee,

    /// <summary>The words belong to another verb, which has them as its subject or object.</summary>
    OtherClause,

    /// <summary>The text says that these words were not said.</summary>
    NotSaid,

    /// <summary>The ontology forbids the relation, or the kind of an end.</summary>
    Forbidden,

    /// <summary>An extractor gave words that are not in the text, or ends that do not stand in one sentence.</summary>
    OutsideText,

    /// <summary>Fewer extractors found it than the ontology asks for.</summary>
    TooFewVotes,

    /// <summary>An extractor that the ontology puts first has it with another status at the same words.</summary>
    Overruled,
}

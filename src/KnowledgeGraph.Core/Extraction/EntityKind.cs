namespace KnowledgeGraph.Extraction;

/// <summary>What an entity is; each is also a label of its node.</summary>
public enum EntityKind
{
    /// <summary>A single human being.</summary>
    Person,

    /// <summary>A government, party, armed group, unit, medium or company.</summary>
    Organization,

    /// <summary>A country, city, region or facility.</summary>
    Place,

    /// <summary>A nationality, an ethnic, religious or political group, or an unnamed set of people.</summary>
    Group,

    /// <summary>A weapon or military vehicle.</summary>
    Weapon,

    /// <summary>A named or described event used as a noun.</summary>
    Happening,

    /// <summary>Anything else.</summary>
    Thing,
}

namespace KnowledgeGraph.Extraction;

/// <summary>What a mention is, as the annotation guidelines define it.</summary>
public enum MentionType
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named organisation, government, armed group, unit or medium.</summary>
    Organization,

    /// <summary>A named country, city or province, as a political place (GPE).</summary>
    GeoPolitical,

    /// <summary>Any other named place (LOC).</summary>
    Location,

    /// <summary>A named building, base or airport (FAC).</summary>
    Facility,

    /// <summary>A nationality, religion, political or ethnic group, also as an adjective (NORP).</summary>
    Nationality,

    /// <summary>A named weapon or military vehicle.</summary>
    Weapon,

    /// <summary>A named or described happening ("2014 Sydney siege").</summary>
    Event,

    /// <summary>A date or time.</summary>
    Time,

    /// <summary>Any other name.</summary>
    Miscellaneous,

    /// <summary>A person or persons by common noun.</summary>
    NominalPerson,

    /// <summary>An organisation by common noun.</summary>
    NominalOrganization,

    /// <summary>A place by common noun.</summary>
    NominalPlace,

    /// <summary>A weapon by common noun.</summary>
    NominalWeapon,

    /// <summary>Anything else by common noun.</summary>
    NominalOther,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>The words of a person's role ("Pentagon spokesperson").</summary>
    Role,
}

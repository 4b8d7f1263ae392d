namespace KnowledgeGraph.Extraction;

/// <summary>What sort of place an entity is.</summary>
public enum PlaceType
{
    /// <summary>A sovereign state or dependency.</summary>
    Country,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A province, state, district or larger area.</summary>
    Region,

    /// <summary>A building, base, airport or other site.</summary>
    Facility,

    /// <summary>Any other place.</summary>
    Other,
}

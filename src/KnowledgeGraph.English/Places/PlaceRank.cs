namespace KnowledgeGraph.English.Places;

/// <summary>How far a bare name speaks for a place, where several share it.</summary>
internal enum PlaceRank
{
    /// <summary>No more than for the others.</summary>
    None,

    /// <summary>A capital.</summary>
    Capital,

    /// <summary>What the bare name means in news, unless the text says otherwise.</summary>
    Prominent,
}

namespace KnowledgeGraph.Formats.Json;

/// <summary>What a part of JSON is.</summary>
internal enum JsonKind : byte
{
    Null,
    Text,
    Integer,
    Real,
    True,
    False,
    Object,
    List,

    /// <summary>The name of the part behind it.</summary>
    Name,

    /// <summary>What JSON does not have and its reader takes, as <c>undefined</c>.</summary>
    Other,
}

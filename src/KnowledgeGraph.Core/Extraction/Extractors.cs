namespace KnowledgeGraph.Extraction;

/// <summary>Names under which facts say who found them.</summary>
public static class Extractors
{
    /// <summary>The learned extractor.</summary>
    public const string Model = "model";

    /// <summary>The pattern rules over the dependency tree.</summary>
    public const string Rules = "rules";

    /// <summary>What the reading of the whole document adds.</summary>
    public const string Document = "document";

    /// <summary>What the ontology says follows from a fact: an inverse or an implied relation.</summary>
    public const string Ontology = "ontology";
}

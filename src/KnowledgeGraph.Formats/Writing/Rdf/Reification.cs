namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>How something is said of a triple.</summary>
internal enum Reification
{
    /// <summary><c>rdf:Statement</c> with subject, predicate and object, which every reader knows.</summary>
    Standard,

    /// <summary>A property of its own for each triple (<c>rdf:singletonPropertyOf</c>).</summary>
    Singleton,

    /// <summary><c>rdf:reifies</c> and a triple term of RDF 1.2.</summary>
    Star,
}

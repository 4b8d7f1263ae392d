namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>The object of a triple.</summary>
/// <param name="Text">An IRI, or the lexical form of a literal.</param>
/// <param name="IsIri">Whether it is an IRI.</param>
/// <param name="Datatype">IRI of a literal's type; null for a text.</param>
internal readonly record struct RdfValue(string Text, bool IsIri, string? Datatype = null)
{
    public static RdfValue Iri(string iri) => new(iri, true);

    public static RdfValue Literal(string text, string? datatype = null) => new(text, false, datatype);
}

namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>Takes triples one at a time; those of one subject come together.</summary>
internal interface ITripleOutput
{
    void Begin();

    void Triple(string subject, string predicate, in RdfValue value);

    /// <summary>RDF 1.2: the reifier stands for a triple that is not said thereby.</summary>
    void Reifies(string reifier, string subject, string predicate, string value);

    void End();
}

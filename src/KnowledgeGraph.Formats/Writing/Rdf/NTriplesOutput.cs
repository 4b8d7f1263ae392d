namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>N-Triples (https://www.w3.org/TR/n-triples/): a triple a line.</summary>
internal sealed class NTriplesOutput(TextWriter output) : ITripleOutput
{
    public void Begin()
    {
    }

    public void Triple(string subject, string predicate, in RdfValue value)
    {
        Head(subject, predicate);
        if (value.IsIri) RdfText.Iri(output, value.Text);
        else Literal(value);
        output.Write(" .\n");
    }

    public void Reifies(string reifier, string subject, string predicate, string value)
    {
        Head(reifier, RdfNames.Rdf + "reifies");
        output.Write("<<( ");
        Head(subject, predicate);
        RdfText.Iri(output, value);
        output.Write(" )>> .\n");
    }

    public void End()
    {
    }

    private void Head(string subject, string predicate)
    {
        RdfText.Iri(output, subject);
        output.Write(' ');
        RdfText.Iri(output, predicate);
        output.Write(' ');
    }

    private void Literal(in RdfValue value)
    {
        RdfText.Quote(output, value.Text);
        if (value.Datatype is null) return;
        output.Write("^^");
        RdfText.Iri(output, value.Datatype);
    }
}

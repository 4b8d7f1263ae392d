namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>Turtle (https://www.w3.org/TR/turtle/): prefixes, and a subject once with all that is said of it.</summary>
internal sealed class TurtleOutput(TextWriter output) : ITripleOutput
{
    private string? _subject;
    private string? _predicate;

    public void Begin()
    {
        foreach (var (prefix, iri) in RdfNames.Prefixes) output.Write($"@prefix {prefix}: <{iri}> .\n");
    }

    public void Triple(string subject, string predicate, in RdfValue value)
    {
        Head(subject, predicate);
        if (value.IsIri) Iri(value.Text);
        else Literal(value);
    }

    public void Reifies(string reifier, string subject, string predicate, string value)
    {
        Head(reifier, RdfNames.Rdf + "reifies");
        output.Write("<<( ");
        Iri(subject);
        output.Write(' ');
        Iri(predicate);
        output.Write(' ');
        Iri(value);
        output.Write(" )>>");
    }

    public void End()
    {
        if (_subject is not null) output.Write(" .\n");
    }

    private void Head(string subject, string predicate)
    {
        if (subject != _subject)
        {
            output.Write(_subject is null ? "\n" : " .\n\n");
            Iri(subject);
            output.Write(' ');
        }
        else if (predicate == _predicate)
        {
            output.Write(" , ");
            return;
        }
        else
        {
            output.Write(" ;\n  ");
        }

        if (predicate == RdfNames.Rdf + "type") output.Write('a');
        else Iri(predicate);
        output.Write(' ');
        (_subject, _predicate) = (subject, predicate);
    }

    private void Literal(in RdfValue value)
    {
        RdfText.Quote(output, value.Text);
        if (value.Datatype is null) return;
        output.Write("^^");
        Iri(value.Datatype);
    }

    private void Iri(string iri)
    {
        if (RdfNames.Short(iri) is { } name) output.Write(name);
        else RdfText.Iri(output, iri);
    }
}


namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>
/// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with a context of its own, so that no reader needs the network: one object a subject, a line each; literals
/// keep their lexical form.
/// </summary>
internal sealed class JsonLdOutput(TextWriter output) : ITripleOutput
{
    private readonly JsonText _json = new(output, new Characters());
    private readonly List<(string Predicate, List<RdfValue> Values)> _predicates = [];
    private string? _subject;

    public void Begin()
    {
        _json.StartObject();
        _json.Name("@context");
        _json.StartObject();
        foreach (var (prefix, iri) in RdfNames.Prefixes)
        {
            _json.Name(prefix);
            _json.StartObject();
            _json.Property("@id", iri);
            _json.Property("@prefix", true);
            _json.EndObject();
        }

        _json.EndObject();
        _json.Name("@graph");
        _json.StartArray();
    }

    public void Triple(string subject, string predicate, in RdfValue value)
    {
        if (subject != _subject) Flush();
        _subject = subject;
        foreach (var (known, values) in _predicates)
        {
            if (known != predicate) continue;
            values.Add(value);
            return;
        }

        _predicates.Add((predicate, [value]));
    }

    public void Reifies(string reifier, string subject, string predicate, string value) => throw new NotSupportedException("JSON-LD 1.1 has no triple terms.");

    public void End()
    {
        Flush();
        _json.EndArray();
        _json.EndObject();
        _json.EndLine();
        _json.Flush();
    }

    private void Flush()
    {
        if (_subject is null) return;
        _json.LineBreak();
        _json.StartObject();
        _json.Property("@id", _subject);
        foreach (var (predicate, values) in _predicates)
        {
            var isType = predicate == RdfNames.Rdf + "type";
            _json.Name(isType ? "@type" : Name(predicate));
            _json.StartArray();
            foreach (var value in values) Value(value, isType);
            _json.EndArray();
        }

        _json.EndObject();
        _predicates.Clear();
    }

    private void Value(in RdfValue value, bool isType)
    {
        if (isType || (value is { IsIri: false, Datatype: null }))
        {
            _json.Value(isType ? Name(value.Text) : value.Text);
            return;
        }

        _json.StartObject();
        _json.Property(value.IsIri ? "@id" : "@value", value.Text);
        if (value.Datatype is not null) _json.Property("@type", Name(value.Datatype));
        _json.EndObject();
    }

    private static string Name(string iri) => RdfNames.Short(iri) ?? iri;
}

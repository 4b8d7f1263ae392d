using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>
/// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with a context of its own, so that no reader needs the network: one object a subject, a line each; literals
/// keep their lexical form.
/// </summary>
internal sealed class JsonLdOutput(TextWriter output) : ITripleOutput
{
    private readonly JsonTextWriter _json = JsonGraphOutput.Begin(output);
    private readonly List<(string Predicate, List<RdfValue> Values)> _predicates = [];
    private string? _subject;

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WritePropertyName("@context");
        _json.WriteStartObject();
        foreach (var (prefix, iri) in RdfNames.Prefixes)
        {
            _json.WritePropertyName(prefix);
            _json.WriteStartObject();
            JsonGraphOutput.Property(_json, "@id", iri);
            JsonGraphOutput.Property(_json, "@prefix", true);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WritePropertyName("@graph");
        _json.WriteStartArray();
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
        _json.WriteEndArray();
        _json.WriteEndObject();
        ((IDisposable)_json).Dispose();
        output.Write('\n');
    }

    private void Flush()
    {
        if (_subject is null) return;
        _json.WriteWhitespace("\n");
        _json.WriteStartObject();
        JsonGraphOutput.Property(_json, "@id", _subject);
        foreach (var (predicate, values) in _predicates)
        {
            var isType = predicate == RdfNames.Rdf + "type";
            _json.WritePropertyName(isType ? "@type" : Name(predicate));
            _json.WriteStartArray();
            foreach (var value in values) Value(value, isType);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _predicates.Clear();
    }

    private void Value(in RdfValue value, bool isType)
    {
        if (isType || (value is { IsIri: false, Datatype: null }))
        {
            _json.WriteValue(isType ? Name(value.Text) : value.Text);
            return;
        }

        _json.WriteStartObject();
        JsonGraphOutput.Property(_json, value.IsIri ? "@id" : "@value", value.Text);
        if (value.Datatype is not null) JsonGraphOutput.Property(_json, "@type", Name(value.Datatype));
        _json.WriteEndObject();
    }

    private static string Name(string iri) => RdfNames.Short(iri) ?? iri;
}

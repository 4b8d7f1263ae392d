using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Stix;

/// <summary>
/// A bundle of STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1/): persons, organisations and groups are identities, places locations, the rest objects of an extension of
/// our own; documents are reports that list what they say, statements notes. Limits: sentences are external references of a relationship, without
/// their place in the document; no events and mentions; <c>created</c> is the day of the earliest document, as the graph keeps no clock; a place of no known country
/// has the region <c>unknown</c>; what does not (yet) hold has a type of its own (<c>not-attacked</c>), so that nobody takes it for true; a relationship's stop is
/// the day behind the last one. Halves of surrogate pairs become U+FFFD.
/// </summary>
internal sealed class StixWriter : IGraphWriter
{
    public string Name => "stix";

    public string Extension => ".json";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var references = References(part);
        var json = new JsonText(output, characters);
        var objects = new StixObjects(json);
        json.StartObject();
        json.Property("type", "bundle");
        json.Property("id", StixId.Of("bundle", string.Join('\n', part.Documents.Select(d => d.Id))));
        json.Name("objects");
        json.StartArray();
        objects.Extension();
        foreach (var entity in part.Entities) Next(() => objects.Entity(entity));
        foreach (var relation in RelationsAhead.Of(part.Relations)) Next(() => objects.Relationship(relation, relation.Evidence.Min(e => e.Document.PublishedAt)));
        foreach (var document in part.Documents) Next(() => objects.Report(document, references[document.Id].Distinct(StringComparer.Ordinal)));
        foreach (var statement in part.Statements) Next(() => objects.Note(statement));
        json.EndArray();
        json.EndObject();
        json.EndLine();
        json.Flush();
        return characters.Report(part.Entities.Length + part.Documents.Length + part.Statements.Length, part.Relations.Count);

        void Next(Action write)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write();
        }
    }

    /// <summary>What each document's report refers to: the relationships that it says, and the entities that it names.</summary>
    private static ILookup<string, string> References(GraphPart part) =>
        part.Relations.SelectMany(r => RelationSources.Documents(r).Select(d => (Document: d, Id: StixId.Of("relationship", r.Id))))
            .Concat(part.Mentions.Select(m => (Document: m.Document.Id, Id: StixObjects.IdOf(m.Entity))))
            .ToLookup(p => p.Document, p => p.Id, StringComparer.Ordinal);
}

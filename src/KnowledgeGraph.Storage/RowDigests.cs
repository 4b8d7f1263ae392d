using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>The digests of rows that are read by themselves, in the order of their columns.</summary>
internal static class RowDigests
{
    public static DigestBuilder Document(DigestBuilder digest, DocumentNode d, string? content) => digest
        .Add(d.Id).Add(d.Title).Add(d.Source).Add(d.Uri).Add(d.PublishedAt).Add(d.Language).Add(d.Characters).Add(d.Words).Add(content);

    /// <summary>The document stands in it by its id: its key is a number that may point elsewhere when a bit of it turns over.</summary>
    public static DigestBuilder Address(DigestBuilder digest, string uri, string documentId) => digest.Add(uri).Add(documentId);

    public static DigestBuilder Decision(DigestBuilder digest, Resolution.HandDecision d) => digest
        .Add(d.Verdict).Add(d.First.Id.Value).Add(d.First.Part).Add(d.FirstName).Add(d.Second.Id.Value).Add(d.Second.Part).Add(d.SecondName).Add(d.Why);

    public static DigestBuilder Verdict(DigestBuilder digest, Review.FactVerdict v) => digest
        .Add(v.Id).Add(v.Judgement).Add(v.Subject).Add(v.Type).Add(v.Object).Add(v.Status).Add(v.Sentence).Add(v.By).Add(v.At.ToUnixTimeSeconds()).Add(v.Note);

    public static DigestBuilder Score(DigestBuilder digest, string measure, string entity, double value) => digest.Add(measure).Add(entity).Add(value);

    public static DigestBuilder Setting(DigestBuilder digest, string name, string value) => digest.Add(name).Add(value);
}

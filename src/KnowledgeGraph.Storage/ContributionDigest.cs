using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>The digest of everything that a document gives to the graph; what the row of the document holds has one of its own (<see cref="RowDigests"/>).</summary>
internal static class ContributionDigest
{
    public static string Of(DigestBuilder digest, Contribution c)
    {
        Put(digest, c);
        return digest.End();
    }

    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    public static void Expect(DigestBuilder digest, Contribution c, string? kept)
    {
        if (kept is null) return;
        Put(digest, c);
        digest.Expect(kept, $"what document {c.Document.Id} says");
    }

    /// <summary>What a document gives to one entity, which is also read by itself.</summary>
    public static DigestBuilder Share(DigestBuilder digest, string documentId, EntityShare share)
    {
        Put(digest.Add(documentId), share);
        return digest;
    }

    private static void Put(DigestBuilder digest, Contribution c) => digest.Add(c.Document.Id)
        .Add(c.Sentences, (d, s) => d.Add(s.DocumentId).Add(s.Index).Add(s.Text).Add(s.Start).Add(s.End))
        .Add(c.Entities, Put)
        .Add(c.Mentions, (d, m) => d.Add(m.SentenceIndex).Add(m.Entity.Value).Add(m.Start).Add(m.End).Add(m.Text).Add(m.Form).Add(m.Reason).Add(m.Confidence))
        .Add(c.Events, Put)
        .Add(c.Links, (d, l) => d.Add(l.From).Add(l.Type).Add(l.To).Add(l.SentenceIndex).Add(l.Confidence).Add(l.Extractor))
        .Add(c.Statements, Put)
        .Add(c.Relations, Put);

    private static void Put(DigestBuilder digest, EntityShare s)
    {
        digest.Add(s.Id.Value).Add(s.Kind).Add(s.Name).Add(s.IsNamed).Add(s.MentionCount);
        Put(digest, s.Aliases);
        Put(digest, s.Roles);
        Put(digest, s.Types);
        Put(digest, s.Ids);
        Put(digest, s.Time);
        digest.Add(s.Place is not null);
        if (s.Place is not { } p) return;
        digest.Add(p.Type).Add(p.CountryCode).Add(p.Latitude).Add(p.Longitude);
        Put(digest, p.Within);
        Put(digest, p.Candidates);
    }

    private static void Put(DigestBuilder digest, EventNode e)
    {
        digest.Add(e.Id).Add(e.Type).Add(e.SentenceIndex).Add(e.Trigger).Add(e.Lemma).Add(e.Start).Add(e.End).Add(e.Modality).Add(e.Negated);
        Put(digest, e.Time);
        digest.Add(e.Plover).Add(e.Quad).Add(e.Confidence).Add(e.Extractor)
            .Add(e.Arguments, (d, a) => d.Add(a.Role).Add(a.Entity.Value).Add(a.Start).Add(a.End))
            .Add(e.Retellings, (d, r) => d.Add(r.SentenceIndex).Add(r.Trigger).Add(r.Start).Add(r.End).Add(r.Reason));
    }

    private static void Put(DigestBuilder digest, StatementNode s) => digest
        .Add(s.Id).Add(s.Kind).Add(s.Text).Add(s.Cue).Add(s.Start).Add(s.End).Add(s.CueStart).Add(s.CueEnd).Add(s.Speaker?.Value).Add(s.Confidence)
        .Add(s.Sentences, (d, i) => d.Add(i)).Add(s.Events, (d, e) => d.Add(e)).Add(s.About, (d, e) => d.Add(e.Value));

    private static void Put(DigestBuilder digest, RelationShare r) => digest
        .Add(r.RelationId).Add(r.Subject.Value).Add(r.Type).Add(r.Object.Value).Add(r.Status).Add(r.SentenceIndex).Add(r.Start).Add(r.End).Add(r.Confidence)
        .Add(r.Extractor).Add(r.EventId).Add(r.FirstDate).Add(r.LastDate).Add(r.AttributedTo, (d, e) => d.Add(e.Value));

    private static void Put(DigestBuilder digest, TimeInterval? time)
    {
        digest.Add(time is not null);
        if (time is { } t) digest.Add(t.Start).Add(t.End).Add(t.Granularity).Add(t.Text).Add(t.Recurrence);
    }

    private static void Put(DigestBuilder digest, ImmutableArray<string> texts) => digest.Add(texts, (d, t) => d.Add(t));
}

using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Refuses a contribution whose parts point at what it does not hold: such a one could be written but never summed up.</summary>
internal static class ContributionCheck
{
    /// <exception cref="ArgumentException">The contribution is not whole; the message says where.</exception>
    public static void Throw(Contribution contribution)
    {
        var id = contribution.Document.Id;
        for (var i = 0; i < contribution.Sentences.Length; i++)
        {
            if (contribution.Sentences[i].Index != i || contribution.Sentences[i].DocumentId != id) throw Broken(id, $"sentence {i} has another number or document");
        }

        if (SentencesOf(contribution).Where(s => s < 0 || s >= contribution.Sentences.Length).Select(s => (int?)s).FirstOrDefault() is { } sentence)
            throw Broken(id, $"it points at sentence {sentence} of {contribution.Sentences.Length}");
        if (contribution.Statements.Any(s => s.Sentences.IsEmpty)) throw Broken(id, "a statement lies in no sentence");
        var entities = contribution.Entities.Select(e => e.Id).ToHashSet();
        if (entities.Count != contribution.Entities.Length) throw Broken(id, "an entity is given twice");
        if (EntitiesOf(contribution).Where(e => !entities.Contains(e)).Select(e => e.Value).FirstOrDefault() is { } entity)
            throw Broken(id, $"it points at the entity {entity}, which it does not hold");
        var events = contribution.Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        if (events.Count != contribution.Events.Length) throw Broken(id, "an event is given twice");
        if (EventsOf(contribution).FirstOrDefault(e => !events.Contains(e)) is { } @event) throw Broken(id, $"it points at the event {@event}, which it does not hold");
        if (KeysOf(contribution).FirstOrDefault(k => WellFormedText.Of(k) != k) is { } half) throw Broken(id, $"the id {WellFormedText.Of(half)} holds half a character");
        if (Numbers(contribution).Any(n => !double.IsFinite(n))) throw Broken(id, "a confidence or a coordinate is no number");
        if (contribution.Links.SelectMany(l => new[] { l.From, l.To }).FirstOrDefault(l => !events.Contains(l) && !entities.Contains(new EntityId(l))) is { } end)
            throw Broken(id, $"a link points at {end}, which it does not hold");
    }

    private static IEnumerable<int> SentencesOf(Contribution c) =>
        c.Mentions.Select(m => m.SentenceIndex).Concat(c.Events.SelectMany(e => e.Retellings.Select(r => r.SentenceIndex).Append(e.SentenceIndex))).Concat(c.Links.Select(l => l.SentenceIndex))
            .Concat(c.Statements.SelectMany(s => s.Sentences)).Concat(c.Relations.Select(r => r.SentenceIndex));

    private static IEnumerable<EntityId> EntitiesOf(Contribution c) =>
        c.Mentions.Select(m => m.Entity).Concat(c.Events.SelectMany(e => e.Arguments.Select(a => a.Entity)))
            .Concat(c.Statements.SelectMany(s => s.Speaker is { } speaker ? s.About.Add(speaker) : s.About))
            .Concat(c.Relations.SelectMany(r => r.AttributedTo.Add(r.Subject).Add(r.Object)));

    private static IEnumerable<string> EventsOf(Contribution c) =>
        c.Statements.SelectMany(s => s.Events).Concat(c.Relations.Select(r => r.EventId).OfType<string>());

    private static IEnumerable<string> KeysOf(Contribution c) =>
        c.Entities.Select(e => e.Id.Value).Concat(c.Events.Select(e => e.Id)).Concat(c.Statements.Select(s => s.Id)).Concat(c.Relations.Select(r => r.RelationId)).Prepend(c.Document.Id);

    private static IEnumerable<double> Numbers(Contribution c) =>
        c.Mentions.Select(m => m.Confidence).Concat(c.Events.Select(e => e.Confidence)).Concat(c.Links.Select(l => l.Confidence)).Concat(c.Statements.Select(s => s.Confidence))
            .Concat(c.Relations.Select(r => r.Confidence)).Concat(c.Entities.SelectMany(e => new[] { e.Place?.Latitude ?? 0, e.Place?.Longitude ?? 0 }));

    private static ArgumentException Broken(string id, string what) =>
        new($"The contribution of document {id} is not whole: {what}; read the document again.");
}

using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Writes the rows of one contribution, inside the caller's transaction.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class ContributionWriter(PreparedCommands commands)
{
    private readonly Dictionary<EntityId, long> _entities = [];
    private readonly Dictionary<string, long> _events = new(StringComparer.Ordinal);
    private readonly DigestBuilder _digest = new();

    /// <returns>Key of the document.</returns>
    public long Write(Contribution contribution)
    {
        _entities.Clear();
        _events.Clear();
        var d = contribution.Document;
        var content = ContributionDigest.Of(_digest, contribution);
        var key = commands.Insert(
            """
            INSERT INTO document (id, title, source, uri, published_at, language, characters, words, content_digest, row_digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            d.Id, d.Title, d.Source, d.Uri, Columns.Day(d.PublishedAt), d.Language, d.Characters, d.Words, content, RowDigests.Document(_digest, d, content).End());
        foreach (var s in contribution.Sentences)
            commands.Execute("INSERT INTO sentence VALUES ($1, $2, $3, $4, $5)", key, s.Index, s.Text, s.Start, s.End);
        for (var i = 0; i < contribution.Entities.Length; i++) Share(key, d.Id, i, contribution.Entities[i]);
        for (var i = 0; i < contribution.Mentions.Length; i++) Mention(key, i, contribution.Mentions[i]);
        for (var i = 0; i < contribution.Events.Length; i++) Event(key, i, contribution.Events[i]);
        for (var i = 0; i < contribution.Links.Length; i++) Link(key, i, contribution.Links[i]);
        for (var i = 0; i < contribution.Statements.Length; i++) Statement(key, i, contribution.Statements[i]);
        for (var i = 0; i < contribution.Relations.Length; i++) Relation(key, i, contribution.Relations[i]);
        return key;
    }

    private void Share(long document, string id, int position, EntityShare share)
    {
        var key = _entities[share.Id] = EntityKey(share);
        var p = share.Place;
        commands.Execute(
            "INSERT INTO entity_share VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
            document, position, key, share.MentionCount, p is null ? null : Columns.Name(p.Type), p?.CountryCode, p?.Latitude, p?.Longitude,
            TextList.Of(p?.Within), TextList.Of(p?.Candidates),
            Columns.Day(share.Time?.Start), Columns.Day(share.Time?.End), share.Time is { } t ? Columns.Name(t.Granularity) : null, share.Time?.Text,
            TextList.Of(share.Types), TextList.Of(share.Ids), share.Time?.Recurrence,
            ContributionDigest.Share(_digest, id, share).End());
        Name(document, key, 0, share.Name);
        for (var i = 0; i < share.Aliases.Length; i++) Name(document, key, i + 1, share.Aliases[i]);
        for (var i = 0; i < share.Roles.Length; i++) commands.Execute("INSERT INTO entity_role VALUES ($1, $2, $3, $4)", document, key, i, share.Roles[i]);
    }

    private void Name(long document, long entity, int position, string name) =>
        commands.Execute("INSERT INTO entity_name VALUES ($1, $2, $3, $4, $5)", document, entity, position, name, NameKey.Of(name));

    /// <summary>An id is derived from kind and name, so that two documents cannot disagree on the kind unless one of them was tampered with.</summary>
    private long EntityKey(EntityShare share)
    {
        var kind = Columns.Name(share.Kind);
        var known = commands.Rows(
            "SELECT entity_key, kind, named FROM entity WHERE id = $1", r => (Key: r.GetInt64(0), Kind: r.GetString(1), Named: r.GetBoolean(2)), share.Id.Value);
        if (known.Count == 0) return commands.Insert("INSERT INTO entity (id, kind, named) VALUES ($1, $2, $3)", share.Id.Value, kind, share.IsNamed);
        if (known[0].Kind != kind || known[0].Named != share.IsNamed)
            throw new ArgumentException($"The entity {share.Id} ('{share.Name}') is a {known[0].Kind} in the graph and a {kind} in this document; read the document again.");
        return known[0].Key;
    }

    private void Mention(long document, int position, MentionEdge m) => commands.Execute(
        "INSERT INTO mention VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        document, position, m.SentenceIndex, _entities[m.Entity], m.Start, m.End, m.Text, Columns.Name(m.Form), m.Reason, m.Confidence);

    private void Event(long document, int position, EventNode e)
    {
        var key = _events[e.Id] = commands.Insert(
            """
            INSERT INTO event (document_key, position, id, type, sentence_index, trigger_text, lemma, start_offset, end_offset, modality, negated,
              first_date, last_date, granularity, date_text, plover, quad, confidence, extractor, recurrence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
            """,
            document, position, e.Id, e.Type, e.SentenceIndex, e.Trigger, e.Lemma, e.Start, e.End, Columns.Name(e.Modality), e.Negated,
            Columns.Day(e.Time?.Start), Columns.Day(e.Time?.End), e.Time is { } t ? Columns.Name(t.Granularity) : null, e.Time?.Text,
            e.Plover, e.Quad, e.Confidence, e.Extractor, e.Time?.Recurrence);
        for (var i = 0; i < e.Arguments.Length; i++)
        {
            var a = e.Arguments[i];
            commands.Execute("INSERT INTO event_argument VALUES ($1, $2, $3, $4, $5, $6)", key, i, Columns.Name(a.Role), _entities[a.Entity], a.Start, a.End);
        }

        for (var i = 0; i < e.Retellings.Length; i++)
        {
            var r = e.Retellings[i];
            commands.Execute("INSERT INTO event_retelling VALUES ($1, $2, $3, $4, $5, $6, $7)", key, i, r.SentenceIndex, r.Trigger, r.Start, r.End, r.Reason);
        }
    }

    private void Link(long document, int position, HappeningLinkEdge l) => commands.Execute(
        "INSERT INTO happening_link VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        document, position, l.Type, EventOf(l.From), EntityOf(l.From), EventOf(l.To), EntityOf(l.To), l.SentenceIndex, l.Confidence, l.Extractor);

    private long? EventOf(string id) => _events.TryGetValue(id, out var key) ? key : null;

    private long? EntityOf(string id) => _events.ContainsKey(id) ? null : _entities[new EntityId(id)];

    private void Statement(long document, int position, StatementNode s)
    {
        var key = commands.Insert(
            """
            INSERT INTO statement (document_key, position, id, kind, text, cue, start_offset, end_offset, cue_start_offset, cue_end_offset, speaker_entity_key, confidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            document, position, s.Id, Columns.Name(s.Kind), s.Text, s.Cue, s.Start, s.End, s.CueStart, s.CueEnd,
            s.Speaker is { } speaker ? _entities[speaker] : null, s.Confidence);
        for (var i = 0; i < s.Sentences.Length; i++) commands.Execute("INSERT INTO statement_sentence VALUES ($1, $2, $3)", key, i, s.Sentences[i]);
        for (var i = 0; i < s.Events.Length; i++) commands.Execute("INSERT INTO statement_event VALUES ($1, $2, $3)", key, i, _events[s.Events[i]]);
        for (var i = 0; i < s.About.Length; i++) commands.Execute("INSERT INTO statement_about VALUES ($1, $2, $3)", key, i, _entities[s.About[i]]);
    }

    private void Relation(long document, int position, RelationShare r)
    {
        var (subject, @object, status) = (_entities[r.Subject], _entities[r.Object], Columns.Name(r.Status));
        var relation = RelationKey(r, subject, @object, status);
        var key = commands.Insert(
            """
            INSERT INTO relation_evidence (document_key, position, relation_key, sentence_index, start_offset, end_offset, confidence, extractor, event_key, first_date, last_date)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            document, position, relation, r.SentenceIndex, r.Start, r.End, r.Confidence, r.Extractor,
            r.EventId is { } id ? _events[id] : null, Columns.Day(r.FirstDate), Columns.Day(r.LastDate));
        for (var i = 0; i < r.AttributedTo.Length; i++) commands.Execute("INSERT INTO evidence_attribution VALUES ($1, $2, $3)", key, i, _entities[r.AttributedTo[i]]);
    }

    private long RelationKey(RelationShare r, long subject, long @object, string status)
    {
        var known = commands.Rows(
            "SELECT relation_key, subject_entity_key, type, object_entity_key, status FROM relation WHERE id = $1",
            x => (Key: x.GetInt64(0), Ends: (x.GetInt64(1), x.GetString(2), x.GetInt64(3), x.GetString(4))), r.RelationId);
        if (known.Count == 0)
            return commands.Insert("INSERT INTO relation (id, subject_entity_key, type, object_entity_key, status) VALUES ($1, $2, $3, $4, $5)", r.RelationId, subject, r.Type, @object, status);
        if (known[0].Ends != (subject, r.Type, @object, status))
            throw new ArgumentException($"The relation {r.RelationId} joins other entities in the graph than in this document; read the document again.");
        return known[0].Key;
    }
}

using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Reads the rows of one document back into the contribution that was written.</summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class ContributionReader(PreparedCommands commands)
{
    public const string DocumentColumns = "id, title, source, uri, published_at, language, characters, words, content_digest, row_digest, document_key";

    private readonly DigestBuilder _digest = new();

    /// <exception cref="InvalidDataException">The row is not what was written.</exception>
    public DocumentRow Document(SqliteDataReader r)
    {
        var row = UncheckedDocument(r);
        RowDigests.Document(_digest, row.Document, row.ContentDigest).Expect(r.TextOrNull(9), $"the row of document {row.Document.Id}");
        return row;
    }

    public static DocumentRow UncheckedDocument(SqliteDataReader r) => new(
        new(r.GetString(0), r.TextOrNull(1), r.TextOrNull(2), r.TextOrNull(3), r.DayOrNull(4), r.GetString(5), r.GetInt32(6), r.GetInt32(7)), r.GetInt64(10), r.TextOrNull(8));

    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    public Contribution Read(DocumentRow row)
    {
        var contribution = UncheckedRead(row);
        ContributionDigest.Expect(_digest, contribution, row.ContentDigest);
        return contribution;
    }

    private Contribution UncheckedRead(DocumentRow row)
    {
        var (document, key) = (row.Document, row.Key);
        var entities = new Dictionary<long, EntityId>();
        var shares = Shares(key, entities);
        var events = new Dictionary<long, string>();
        var nodes = Events(key, entities, events);
        return new Contribution(
            document, Sentences(document.Id, key), shares, Mentions(key, entities), nodes, Links(key, entities, events),
            Statements(key, entities, events), Relations(key, entities, events), []);
    }

    private ImmutableArray<SentenceNode> Sentences(string id, long key) =>
    [
        .. commands.Rows(
            "SELECT sentence_index, text, start_offset, end_offset FROM sentence WHERE document_key = $1 ORDER BY sentence_index",
            r => new SentenceNode(id, r.GetInt32(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3)), key),
    ];

    /// <summary>What each document gives to an entity.</summary>
    /// <param name="id">The entity as the documents give it.</param>
    public List<(string DocumentId, EntityShare Share)> SharesOf(EntityId id)
    {
        if (commands.Number("SELECT entity_key FROM entity WHERE id = $1", id.Value) is not { } entity) return [];
        var names = Lists("SELECT document_key, name FROM entity_name WHERE entity_key = $1 ORDER BY document_key, position", entity, r => r.GetString(1));
        var roles = Lists("SELECT document_key, role FROM entity_role WHERE entity_key = $1 ORDER BY document_key, position", entity, r => r.GetString(1));
        return commands.Rows(
            $"SELECT s.document_key, {ShareColumns}, d.id, s.row_digest FROM entity_share s JOIN entity e ON e.entity_key = s.entity_key JOIN document d ON d.document_key = s.document_key WHERE s.entity_key = $1",
            r =>
            {
                var (document, share) = (r.GetString(18), Share(r, Of(names, r.GetInt64(0)), Of(roles, r.GetInt64(0))));
                ContributionDigest.Share(_digest, document, share).Expect(r.TextOrNull(19), $"what document {document} says of entity {share.Id}");
                return (document, share);
            },
            entity);
    }

    private const string ShareColumns =
        "e.id, e.kind, e.named, s.mention_count, s.place_type, s.country_code, s.latitude, s.longitude, s.within, s.candidates, s.first_date, s.last_date, s.granularity, s.date_text, s.types, s.ids, s.recurrence";

    private ImmutableArray<EntityShare> Shares(long key, Dictionary<long, EntityId> ids)
    {
        var names = Lists("SELECT entity_key, name FROM entity_name WHERE document_key = $1 ORDER BY entity_key, position", key, r => r.GetString(1));
        var roles = Lists("SELECT entity_key, role FROM entity_role WHERE document_key = $1 ORDER BY entity_key, position", key, r => r.GetString(1));
        return
        [
            .. commands.Rows(
                $"SELECT s.entity_key, {ShareColumns} FROM entity_share s JOIN entity e ON e.entity_key = s.entity_key WHERE s.document_key = $1 ORDER BY s.position",
                r =>
                {
                    var share = Share(r, Of(names, r.GetInt64(0)), Of(roles, r.GetInt64(0)));
                    ids[r.GetInt64(0)] = share.Id;
                    return share;
                },
                key),
        ];
    }

    /// <summary>A row whose second column on are <see cref="ShareColumns"/>.</summary>
    private static EntityShare Share(SqliteDataReader r, ImmutableArray<string> names, ImmutableArray<string> roles)
    {
        var id = new EntityId(r.GetString(1));
        if (names.IsEmpty) throw new InvalidDataException($"entity {id} has no name");
        return new EntityShare(id, r.Member<EntityKind>(2), names[0], r.GetBoolean(3), names.RemoveAt(0), roles, r.GetInt32(4), Place(r))
        {
            Time = r.IsDBNull(13) ? null : new TimeInterval(r.DayOrNull(11), r.DayOrNull(12), r.Member<TimeGranularity>(13), r.GetString(14)) { Recurrence = r.TextOrNull(17) },
            Types = TextList.Read(r.TextOrNull(15)), Ids = TextList.Read(r.TextOrNull(16)),
        };
    }

    private static PlaceDetail? Place(SqliteDataReader r) =>
        r.IsDBNull(5) ? null : new PlaceDetail(r.Member<PlaceType>(5), r.TextOrNull(6), r.RealOrNull(7), r.RealOrNull(8))
        {
            Within = TextList.Read(r.TextOrNull(9)), Candidates = TextList.Read(r.TextOrNull(10)),
        };

    private ImmutableArray<MentionEdge> Mentions(long key, Dictionary<long, EntityId> entities) =>
    [
        .. commands.Rows(
            "SELECT sentence_index, entity_key, start_offset, end_offset, text, form, reason, confidence FROM mention WHERE document_key = $1 ORDER BY position",
            r => new MentionEdge(
                r.GetInt32(0), Known(entities, r.GetInt64(1)), r.GetInt32(2), r.GetInt32(3), r.GetString(4), r.Member<MentionForm>(5), r.GetString(6), r.GetDouble(7)),
            key),
    ];

    private ImmutableArray<EventNode> Events(long key, Dictionary<long, EntityId> entities, Dictionary<long, string> ids)
    {
        var arguments = Lists(
            """
            SELECT a.event_key, a.role, a.entity_key, a.start_offset, a.end_offset FROM event e JOIN event_argument a ON a.event_key = e.event_key
            WHERE e.document_key = $1 ORDER BY a.event_key, a.position
            """,
            key, r => new EventArgumentEdge(r.Member<ArgumentRole>(1), Known(entities, r.GetInt64(2)), r.GetInt32(3), r.GetInt32(4)));
        var retellings = Lists(
            """
            SELECT t.event_key, t.sentence_index, t.trigger_text, t.start_offset, t.end_offset, t.reason FROM event e JOIN event_retelling t ON t.event_key = e.event_key
            WHERE e.document_key = $1 ORDER BY t.event_key, t.position
            """,
            key, r => new EventRetelling(r.GetInt32(1), r.GetString(2), r.GetInt32(3), r.GetInt32(4), r.GetString(5)));
        return
        [
            .. commands.Rows(
                """
                SELECT event_key, id, type, sentence_index, trigger_text, lemma, start_offset, end_offset, modality, negated,
                  first_date, last_date, granularity, date_text, plover, quad, confidence, extractor, recurrence
                FROM event WHERE document_key = $1 ORDER BY position
                """,
                r => new EventNode(
                    ids[r.GetInt64(0)] = r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetString(4), r.GetString(5), r.GetInt32(6), r.GetInt32(7),
                    r.Member<Modality>(8), r.GetBoolean(9), Time(r), r.TextOrNull(14), r.NumberOrNull(15), r.GetDouble(16), Of(arguments, r.GetInt64(0)), r.GetString(17))
                {
                    Retellings = Of(retellings, r.GetInt64(0)),
                },
                key),
        ];
    }

    private static TimeInterval? Time(SqliteDataReader r) =>
        r.IsDBNull(12) ? null : new TimeInterval(r.DayOrNull(10), r.DayOrNull(11), r.Member<TimeGranularity>(12), r.GetString(13)) { Recurrence = r.TextOrNull(18) };

    private ImmutableArray<HappeningLinkEdge> Links(long key, Dictionary<long, EntityId> entities, Dictionary<long, string> events)
    {
        string End(SqliteDataReader r, int column) => r.KeyOrNull(column) is { } e ? Known(events, e) : Known(entities, r.GetInt64(column + 1)).Value;
        return
        [
            .. commands.Rows(
                """
                SELECT type, from_event_key, from_entity_key, to_event_key, to_entity_key, sentence_index, confidence, extractor
                FROM happening_link WHERE document_key = $1 ORDER BY position
                """,
                r => new HappeningLinkEdge(End(r, 1), r.GetString(0), End(r, 3), r.GetInt32(5), r.GetDouble(6), r.GetString(7)), key),
        ];
    }

    private ImmutableArray<StatementNode> Statements(long key, Dictionary<long, EntityId> entities, Dictionary<long, string> events)
    {
        const string From = " x ON x.statement_key = s.statement_key WHERE s.document_key = $1 ORDER BY x.statement_key, x.position";
        var sentences = Lists("SELECT x.statement_key, x.sentence_index FROM statement s JOIN statement_sentence" + From, key, r => r.GetInt32(1));
        var asserted = Lists("SELECT x.statement_key, x.event_key FROM statement s JOIN statement_event" + From, key, r => Known(events, r.GetInt64(1)));
        var about = Lists("SELECT x.statement_key, x.entity_key FROM statement s JOIN statement_about" + From, key, r => Known(entities, r.GetInt64(1)));
        return
        [
            .. commands.Rows(
                """
                SELECT statement_key, id, kind, text, cue, start_offset, end_offset, cue_start_offset, cue_end_offset, speaker_entity_key, confidence
                FROM statement WHERE document_key = $1 ORDER BY position
                """,
                r => new StatementNode(
                    r.GetString(1), r.Member<StatementKind>(2), r.GetString(3), r.GetString(4), r.GetInt32(5), r.GetInt32(6), r.NumberOrNull(7), r.NumberOrNull(8),
                    r.KeyOrNull(9) is { } speaker ? Known(entities, speaker) : null,
                    Of(sentences, r.GetInt64(0)), Of(asserted, r.GetInt64(0)), Of(about, r.GetInt64(0)), r.GetDouble(10)),
                key),
        ];
    }

    private ImmutableArray<RelationShare> Relations(long key, Dictionary<long, EntityId> entities, Dictionary<long, string> events)
    {
        var sources = Lists(
            """
            SELECT a.evidence_key, a.entity_key FROM relation_evidence v JOIN evidence_attribution a ON a.evidence_key = v.evidence_key
            WHERE v.document_key = $1 ORDER BY a.evidence_key, a.position
            """,
            key, r => Known(entities, r.GetInt64(1)));
        return
        [
            .. commands.Rows(
                """
                SELECT v.evidence_key, r.id, r.subject_entity_key, r.type, r.object_entity_key, r.status, v.sentence_index, v.start_offset, v.end_offset,
                  v.confidence, v.extractor, v.event_key, v.first_date, v.last_date
                FROM relation_evidence v JOIN relation r ON r.relation_key = v.relation_key WHERE v.document_key = $1 ORDER BY v.position
                """,
                r => new RelationShare(
                    r.GetString(1), Known(entities, r.GetInt64(2)), r.GetString(3), Known(entities, r.GetInt64(4)), r.Member<FactStatus>(5), r.GetInt32(6),
                    r.GetInt32(7), r.GetInt32(8), r.GetDouble(9), r.GetString(10), r.KeyOrNull(11) is { } e ? Known(events, e) : null,
                    r.DayOrNull(12), r.DayOrNull(13), Of(sources, r.GetInt64(0))),
                key),
        ];
    }

    /// <summary>Rows of a child table by the key of their parent.</summary>
    private Dictionary<long, ImmutableArray<T>> Lists<T>(string sql, long document, Func<SqliteDataReader, T> read) =>
        commands.Rows(sql, r => (Parent: r.GetInt64(0), Value: read(r)), document).GroupBy(p => p.Parent).ToDictionary(g => g.Key, g => g.Select(p => p.Value).ToImmutableArray());

    private static ImmutableArray<T> Of<T>(Dictionary<long, ImmutableArray<T>> lists, long key) => lists.GetValueOrDefault(key, []);

    private static T Known<T>(Dictionary<long, T> known, long key) =>
        known.TryGetValue(key, out var value) ? value : throw new InvalidDataException($"row {key} is missing");
}

-- The graph as tables. Every row belongs to one document, directly or through its parent, so that taking a document away is exact;
-- entity and relation are shared and go with their last share or evidence.
-- Columns named *_key are numbers that mean something in this file only; the ids that other stores know are in the columns named id.
-- position is the place in the document's list; offsets count UTF-16 code units of the original text, from 0, the end exclusive;
-- dates are yyyy-MM-dd.

CREATE TABLE document (
  document_key INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  title        TEXT,
  source       TEXT,
  uri          TEXT,
  published_at TEXT,
  language     TEXT NOT NULL,
  characters   INTEGER NOT NULL,
  words        INTEGER NOT NULL
) STRICT;

-- Every address that a document was read under.
CREATE TABLE document_address (
  uri          TEXT PRIMARY KEY,
  document_key INTEGER NOT NULL REFERENCES document ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX document_address_document ON document_address (document_key);

CREATE TABLE sentence (
  document_key   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  sentence_index INTEGER NOT NULL,
  text           TEXT NOT NULL,
  start_offset   INTEGER NOT NULL,
  end_offset     INTEGER NOT NULL,
  PRIMARY KEY (document_key, sentence_index)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  entity_key INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,
  named      INTEGER NOT NULL CHECK (named IN (0, 1))
) STRICT;
CREATE INDEX entity_kind ON entity (kind);

-- What one document gives to an entity.
CREATE TABLE entity_share (
  document_key  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  entity_key    INTEGER NOT NULL REFERENCES entity,
  mention_count INTEGER NOT NULL,
  place_type    TEXT,
  country_code  TEXT,
  latitude      REAL,
  longitude     REAL,
  PRIMARY KEY (document_key, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX entity_share_entity ON entity_share (entity_key, document_key);

-- Names of an entity in a document: its fullest name at position 0, aliases from 1. name_key is the name without case and accents.
CREATE TABLE entity_name (
  document_key INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  entity_key   INTEGER NOT NULL REFERENCES entity,
  position     INTEGER NOT NULL,
  name         TEXT NOT NULL,
  name_key     TEXT NOT NULL,
  PRIMARY KEY (document_key, entity_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_key ON entity_name (name_key);
CREATE INDEX entity_name_entity ON entity_name (entity_key, position);

CREATE TABLE entity_role (
  document_key INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  entity_key   INTEGER NOT NULL REFERENCES entity,
  position     INTEGER NOT NULL,
  role         TEXT NOT NULL,
  PRIMARY KEY (document_key, entity_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_role_entity ON entity_role (entity_key);

CREATE TABLE mention (
  document_key   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  sentence_index INTEGER NOT NULL,
  entity_key     INTEGER NOT NULL REFERENCES entity,
  start_offset   INTEGER NOT NULL,
  end_offset     INTEGER NOT NULL,
  text           TEXT NOT NULL,
  form           TEXT NOT NULL,
  reason         TEXT NOT NULL,
  confidence     REAL NOT NULL,
  PRIMARY KEY (document_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_entity ON mention (entity_key);

CREATE TABLE event (
  event_key      INTEGER PRIMARY KEY,
  document_key   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  id             TEXT NOT NULL UNIQUE,
  type           TEXT NOT NULL,
  sentence_index INTEGER NOT NULL,
  trigger_text   TEXT NOT NULL,
  lemma          TEXT NOT NULL,
  start_offset   INTEGER NOT NULL,
  end_offset     INTEGER NOT NULL,
  modality       TEXT NOT NULL,
  negated        INTEGER NOT NULL CHECK (negated IN (0, 1)),
  first_date     TEXT,
  last_date      TEXT,
  granularity    TEXT,
  date_text      TEXT,
  plover         TEXT,
  quad           INTEGER,
  confidence     REAL NOT NULL,
  extractor      TEXT NOT NULL,
  UNIQUE (document_key, position)
) STRICT;
CREATE INDEX event_type ON event (type, first_date);
CREATE INDEX event_date ON event (first_date) WHERE first_date IS NOT NULL;

CREATE TABLE event_argument (
  event_key    INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  role         TEXT NOT NULL,
  entity_key   INTEGER NOT NULL REFERENCES entity,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  PRIMARY KEY (event_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_argument_entity ON event_argument (entity_key);

-- RESPONDED_TO and CAUSED; each end is an event or an entity of kind Happening.
CREATE TABLE happening_link (
  document_key    INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position        INTEGER NOT NULL,
  type            TEXT NOT NULL,
  from_event_key  INTEGER REFERENCES event ON DELETE CASCADE,
  from_entity_key INTEGER REFERENCES entity,
  to_event_key    INTEGER REFERENCES event ON DELETE CASCADE,
  to_entity_key   INTEGER REFERENCES entity,
  sentence_index  INTEGER NOT NULL,
  confidence      REAL NOT NULL,
  extractor       TEXT NOT NULL,
  PRIMARY KEY (document_key, position),
  CHECK ((from_event_key IS NULL) <> (from_entity_key IS NULL)),
  CHECK ((to_event_key IS NULL) <> (to_entity_key IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX happening_link_from_event ON happening_link (from_event_key) WHERE from_event_key IS NOT NULL;
CREATE INDEX happening_link_from_entity ON happening_link (from_entity_key) WHERE from_entity_key IS NOT NULL;
CREATE INDEX happening_link_to_event ON happening_link (to_event_key) WHERE to_event_key IS NOT NULL;
CREATE INDEX happening_link_to_entity ON happening_link (to_entity_key) WHERE to_entity_key IS NOT NULL;

CREATE TABLE statement (
  statement_key      INTEGER PRIMARY KEY,
  document_key       INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position           INTEGER NOT NULL,
  id                 TEXT NOT NULL UNIQUE,
  kind               TEXT NOT NULL,
  text               TEXT NOT NULL,
  cue                TEXT NOT NULL,
  start_offset       INTEGER NOT NULL,
  end_offset         INTEGER NOT NULL,
  cue_start_offset   INTEGER,
  cue_end_offset     INTEGER,
  speaker_entity_key INTEGER REFERENCES entity,
  confidence         REAL NOT NULL,
  UNIQUE (document_key, position)
) STRICT;
CREATE INDEX statement_speaker ON statement (speaker_entity_key) WHERE speaker_entity_key IS NOT NULL;

CREATE TABLE statement_sentence (
  statement_key  INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  sentence_index INTEGER NOT NULL,
  PRIMARY KEY (statement_key, position)
) STRICT, WITHOUT ROWID;

-- ASSERTS: the events in the words.
CREATE TABLE statement_event (
  statement_key INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  event_key     INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  PRIMARY KEY (statement_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_event_event ON statement_event (event_key);

-- The entities that the words mention.
CREATE TABLE statement_about (
  statement_key INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  entity_key    INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (statement_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_about_entity ON statement_about (entity_key);

CREATE TABLE relation (
  relation_key       INTEGER PRIMARY KEY,
  id                 TEXT NOT NULL UNIQUE,
  subject_entity_key INTEGER NOT NULL REFERENCES entity,
  type               TEXT NOT NULL,
  object_entity_key  INTEGER NOT NULL REFERENCES entity,
  status             TEXT NOT NULL
) STRICT;
CREATE INDEX relation_subject ON relation (subject_entity_key, type);
CREATE INDEX relation_object ON relation (object_entity_key, type);
CREATE INDEX relation_type ON relation (type);

-- Where a relation is said.
CREATE TABLE relation_evidence (
  evidence_key   INTEGER PRIMARY KEY,
  document_key   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  relation_key   INTEGER NOT NULL REFERENCES relation,
  sentence_index INTEGER NOT NULL,
  start_offset   INTEGER NOT NULL,
  end_offset     INTEGER NOT NULL,
  confidence     REAL NOT NULL,
  extractor      TEXT NOT NULL,
  event_key      INTEGER REFERENCES event ON DELETE CASCADE,
  first_date     TEXT,
  last_date      TEXT,
  UNIQUE (document_key, position)
) STRICT;
CREATE INDEX relation_evidence_relation ON relation_evidence (relation_key, first_date, last_date);
CREATE INDEX relation_evidence_event ON relation_evidence (event_key) WHERE event_key IS NOT NULL;
CREATE INDEX relation_evidence_date ON relation_evidence (first_date) WHERE first_date IS NOT NULL;

-- In whose statements the evidence stands.
CREATE TABLE evidence_attribution (
  evidence_key INTEGER NOT NULL REFERENCES relation_evidence ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  entity_key   INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (evidence_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_attribution_entity ON evidence_attribution (entity_key);

-- The graph as a reader thinks of it. An entity's name is the one that most documents use, among equals the first.
CREATE VIEW entities AS
SELECT e.entity_key, e.id, e.kind,
  (SELECT n.name FROM entity_name n WHERE n.entity_key = e.entity_key AND n.position = 0
   GROUP BY n.name ORDER BY count(*) DESC, n.name LIMIT 1) AS name,
  e.named,
  (SELECT sum(s.mention_count) FROM entity_share s WHERE s.entity_key = e.entity_key) AS mention_count,
  (SELECT count(*) FROM entity_share s WHERE s.entity_key = e.entity_key) AS document_count
FROM entity e;

CREATE VIEW relations AS
SELECT r.relation_key, r.id, s.name AS subject, s.kind AS subject_kind, r.type, o.name AS object, o.kind AS object_kind, r.status,
  count(DISTINCT coalesce('event ' || v.event_key, 'sentence ' || v.document_key || '/' || v.sentence_index)) AS count,
  count(DISTINCT v.document_key) AS document_count,
  max(v.confidence) AS confidence, min(v.first_date) AS first_date, max(v.last_date) AS last_date
FROM relation r
JOIN entities s ON s.entity_key = r.subject_entity_key
JOIN entities o ON o.entity_key = r.object_entity_key
JOIN relation_evidence v ON v.relation_key = r.relation_key
GROUP BY r.relation_key;

CREATE VIEW evidence AS
SELECT v.evidence_key, r.id AS relation_id, s.name AS subject, r.type, o.name AS object, r.status,
  d.id AS document_id, d.title, d.uri, t.sentence_index, t.text AS sentence, v.start_offset, v.end_offset,
  v.confidence, v.extractor, v.first_date, v.last_date
FROM relation_evidence v
JOIN relation r ON r.relation_key = v.relation_key
JOIN entities s ON s.entity_key = r.subject_entity_key
JOIN entities o ON o.entity_key = r.object_entity_key
JOIN document d ON d.document_key = v.document_key
JOIN sentence t ON t.document_key = v.document_key AND t.sentence_index = v.sentence_index;

CREATE VIEW events AS
SELECT e.event_key, e.id, e.type, e.trigger_text, e.modality, e.negated, e.first_date, e.last_date, e.date_text,
  a.role, n.name AS entity, n.kind AS entity_kind,
  d.id AS document_id, d.title, t.sentence_index, t.text AS sentence, e.confidence
FROM event e
JOIN document d ON d.document_key = e.document_key
JOIN sentence t ON t.document_key = e.document_key AND t.sentence_index = e.sentence_index
LEFT JOIN event_argument a ON a.event_key = e.event_key
LEFT JOIN entities n ON n.entity_key = a.entity_key;

CREATE VIEW statements AS
SELECT s.statement_key, s.id, n.name AS speaker, n.kind AS speaker_kind, s.kind, s.cue, s.text,
  d.id AS document_id, d.title, s.start_offset, s.end_offset, s.confidence
FROM statement s
JOIN document d ON d.document_key = s.document_key
LEFT JOIN entities n ON n.entity_key = s.speaker_entity_key;

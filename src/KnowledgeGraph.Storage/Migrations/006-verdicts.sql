-- Verdicts by hand about facts as a sentence says them. They belong to no document: id is derived from the sentence's words, the two entities, relation and status, so that they hold again
-- when a document is read anew. Names and the sentence are what was shown when it was judged; judged_at is ISO 8601 in UTC.
CREATE TABLE fact_verdict (
  id        TEXT PRIMARY KEY,
  judgement TEXT NOT NULL CHECK (judgement IN ('Verified', 'Rejected')),
  subject   TEXT NOT NULL,
  type      TEXT NOT NULL,
  object    TEXT NOT NULL,
  status    TEXT NOT NULL,
  sentence  TEXT NOT NULL,
  judged_by TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  note      TEXT
) STRICT, WITHOUT ROWID;

-- Decisions by hand about entities. They belong to no document and name entities by their ids, not by rows: so they stay when documents go and hold again when
-- they come back. A part is what tells one of several bearers of a name ('country SY', 'document 1f…'); names are what the two were called when it was decided.
CREATE TABLE decision (
  id          TEXT PRIMARY KEY,
  verdict     TEXT NOT NULL CHECK (verdict IN ('Merge', 'Apart')),
  first_id    TEXT NOT NULL,
  first_part  TEXT,
  first_name  TEXT NOT NULL,
  second_id   TEXT NOT NULL,
  second_part TEXT,
  second_name TEXT NOT NULL,
  why         TEXT
) STRICT, WITHOUT ROWID;

-- Kinds of an own ontology that an entity belongs to, and ids that a list of names gives it (scheme:value); one a line.
ALTER TABLE entity_share ADD COLUMN types TEXT;
ALTER TABLE entity_share ADD COLUMN ids TEXT;

-- What the graph was built with: the ontology as JSON under 'ontology'.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

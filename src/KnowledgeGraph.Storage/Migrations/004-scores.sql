-- Figures that analyses gave to entities. They belong to no document and name entities by their ids, not by rows: an entity that is merged or split has one too.
-- A measure is written anew as a whole; what it says of an entity that is gone is of no account.
CREATE TABLE entity_score (
  measure   TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  value     REAL NOT NULL,
  PRIMARY KEY (measure, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_score_entity ON entity_score (entity_id);

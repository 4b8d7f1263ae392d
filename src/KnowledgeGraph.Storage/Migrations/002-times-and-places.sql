-- The places around a place from the inside out, and what an open name can mean; one a line.
ALTER TABLE entity_share ADD COLUMN within TEXT;
ALTER TABLE entity_share ADD COLUMN candidates TEXT;

-- When a happening is.
ALTER TABLE entity_share ADD COLUMN first_date TEXT;
ALTER TABLE entity_share ADD COLUMN last_date TEXT;
ALTER TABLE entity_share ADD COLUMN granularity TEXT;
ALTER TABLE entity_share ADD COLUMN date_text TEXT;

-- How often an event recurs, as an ISO 8601 duration.
ALTER TABLE event ADD COLUMN recurrence TEXT;

-- Where a document tells an event again.
CREATE TABLE event_retelling (
  event_key      INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  sentence_index INTEGER NOT NULL,
  trigger_text   TEXT NOT NULL,
  start_offset   INTEGER NOT NULL,
  end_offset     INTEGER NOT NULL,
  reason         TEXT NOT NULL,
  PRIMARY KEY (event_key, position)
) STRICT, WITHOUT ROWID;

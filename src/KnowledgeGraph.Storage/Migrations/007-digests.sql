-- SQLite keeps no checksum of what it stores, so that a bit that turned over on the disk would be read as if it had been written. Each row that is read by itself
-- has a digest of its other columns, each document one of everything that it gave. Null is a row of a program that wrote none.
ALTER TABLE document ADD COLUMN content_digest TEXT;
ALTER TABLE document ADD COLUMN row_digest TEXT;
ALTER TABLE document_address ADD COLUMN row_digest TEXT;
ALTER TABLE decision ADD COLUMN row_digest TEXT;
ALTER TABLE entity_score ADD COLUMN row_digest TEXT;
ALTER TABLE setting ADD COLUMN row_digest TEXT;
ALTER TABLE fact_verdict ADD COLUMN row_digest TEXT;

-- How often a happening recurs, as an ISO 8601 duration.
ALTER TABLE entity_share ADD COLUMN recurrence TEXT;
ALTER TABLE entity_share ADD COLUMN row_digest TEXT;

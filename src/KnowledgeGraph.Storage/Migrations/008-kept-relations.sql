-- Relations of the resolved graph as questions about types, days, statuses and kinds read them, in blocks; block 0 says what the others hold. They are true while the
-- setting 'relations' is there, and are written anew by the first such question after a change.
CREATE TABLE kept_relation (
  block   INTEGER PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

// Purpose: the id of a Statement is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE

// Purpose: the id of a Document is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE

// Purpose: the id of a Sentence is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE

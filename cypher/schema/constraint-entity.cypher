// Purpose: the id of a Entity is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE

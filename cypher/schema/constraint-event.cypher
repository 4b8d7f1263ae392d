// Purpose: the id of a Event is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE

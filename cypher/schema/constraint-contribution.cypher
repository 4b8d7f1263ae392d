// Purpose: the id of a Contribution is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT contribution_id IF NOT EXISTS FOR (n:Contribution) REQUIRE n.id IS UNIQUE

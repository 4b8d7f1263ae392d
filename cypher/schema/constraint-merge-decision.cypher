// Purpose: the id of a MergeDecision is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT merge_decision_id IF NOT EXISTS FOR (n:MergeDecision) REQUIRE n.id IS UNIQUE

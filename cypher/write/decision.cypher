// Purpose: keeps a decision by hand about two entities; it takes the place of an older one about the same two.
// Parameters: id; p: its fields.
// Result: none.
MERGE (d:MergeDecision {id: $id})
SET d = $p

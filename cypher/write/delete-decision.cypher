// Purpose: takes a decision by hand back.
// Parameters: id.
// Result: removed: how many there were.
MATCH (d:MergeDecision {id: $id})
DELETE d
RETURN count(*) AS removed

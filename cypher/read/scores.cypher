// Purpose: figures of entities.
// Parameters: id: the entity; null for all.
// Result: id, measure (with the prefix score_), value.
MATCH (n:Entity) WHERE $id IS NULL OR n.id = $id
UNWIND [k IN keys(n) WHERE k STARTS WITH 'score_'] AS measure
RETURN n.id AS id, measure, n[measure] AS value ORDER BY measure, id

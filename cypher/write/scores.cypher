// Purpose: keeps figures of entities as a property.
// Parameters: rows: list of {id, value}. The name between back-ticks stands for that of the measure.
// Result: found: entities that are there.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.`score_measure` = row.value
RETURN count(*) AS found

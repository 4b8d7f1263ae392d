// Purpose: takes the figures of a measure away.
// Parameters: none. The name between back-ticks stands for that of the measure.
// Result: none.
MATCH (n:Entity) WHERE n.`score_measure` IS NOT NULL
REMOVE n.`score_measure`

// Purpose: finds each Entity by its start.
// Parameters: none.
// Result: none.
CREATE INDEX entity_start IF NOT EXISTS FOR (n:Entity) ON (n.start)

// Purpose: finds each Event by its start.
// Parameters: none.
// Result: none.
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start)

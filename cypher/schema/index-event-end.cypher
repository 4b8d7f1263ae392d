// Purpose: finds each Event by its end.
// Parameters: none.
// Result: none.
CREATE INDEX event_end IF NOT EXISTS FOR (n:Event) ON (n.end)

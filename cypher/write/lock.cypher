// Purpose: holds the graph for this transaction alone; another that asks waits. The transaction is rolled back, so nothing is written.
// Parameters: none.
// Result: one row when the lock is held.
MATCH (s:GraphState {id: 'graph'}) SET s.lock = true RETURN s.id AS id

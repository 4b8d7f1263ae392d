// Purpose: takes back what lock.cypher wrote, in a transaction that is committed.
// Parameters: none.
// Result: none.
MATCH (s:GraphState {id: 'graph'}) REMOVE s.lock

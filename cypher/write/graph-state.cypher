// Purpose: makes the node that loaders lock.
// Parameters: none.
// Result: none.
MERGE (:GraphState {id: 'graph'})

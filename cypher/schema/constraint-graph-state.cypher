// Purpose: there is one node that loaders lock, so that one of them at a time brings the visible graph into step.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE

// Purpose: how many relationships of a type begin at nodes of a label.
// Parameters: none. The names between back-ticks stand for label and type.
// Result: count.
MATCH (:`StartLabel`)-[r:`RelationshipType`]->() RETURN count(r) AS count

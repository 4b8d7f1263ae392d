// Purpose: how many relationships of each type begin at nodes of a label.
// Parameters: none. The name between back-ticks stands for the label.
// Result: type, count.
MATCH (:`StartLabel`)-[r]->() RETURN type(r) AS type, count(r) AS count

// Purpose: how many relationships of one type there are, whatever their ends; the server has the number at hand.
// Parameters: none. The name between back-ticks stands for that of the batch.
// Result: count.
MATCH ()-[r:`RelationshipType`]->() RETURN count(r) AS count

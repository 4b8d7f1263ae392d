// Purpose: removes relationships of one type that the graph has no more.
// Parameters: rows: list of {id, s: id of the start}. The names between back-ticks stand for those of the batch.
// Result: none.
UNWIND $rows AS row
MATCH (a:`StartLabel` {id: row.s})-[r:`RelationshipType` {id: row.id}]->()
DELETE r

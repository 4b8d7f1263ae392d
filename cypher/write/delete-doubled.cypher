// Purpose: leaves one of several equal relationships of one type: the same id between the same ends.
// Parameters: rows: list of {id, s: id of the start}. The names between back-ticks stand for those of the batch.
// Result: none.
UNWIND $rows AS row
MATCH (a:`StartLabel` {id: row.s})-[r:`RelationshipType` {id: row.id}]->(b)
WITH a, b, row, collect(r) AS equal
UNWIND equal[1..] AS surplus
DELETE surplus

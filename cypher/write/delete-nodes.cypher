// Purpose: removes nodes of one label that the graph has no more, with what hangs on them.
// Parameters: ids: list of ids. The name between back-ticks stands for that of the batch.
// Result: none.
UNWIND $ids AS id
MATCH (n:`BaseLabel` {id: id})
DETACH DELETE n

// Purpose: ids of the relationships of a type that a load wrote: relations have evidence, all others an id that begins with their type.
// Parameters: after: id of the start to begin behind; limit: how many starts. The names between back-ticks stand for those of the batch.
// Result: s: id of the start; ids: those of its relationships; label: the start's label.
MATCH (a:`StartLabel`) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
OPTIONAL MATCH (a)-[r:`RelationshipType`]->() WHERE r.evidence IS NOT NULL OR r.id STARTS WITH type(r) + ':'
RETURN a.id AS s, collect(r.id) AS ids ORDER BY s

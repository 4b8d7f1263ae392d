// Purpose: the decisions by hand.
// Parameters: none.
// Result: their fields, by id.
MATCH (d:MergeDecision)
RETURN d.verdict AS verdict, d.first AS first, d.firstBearer AS firstBearer, d.firstName AS firstName, d.second AS second, d.secondBearer AS secondBearer, d.secondName AS secondName, d.why AS why, d.id AS id
ORDER BY id

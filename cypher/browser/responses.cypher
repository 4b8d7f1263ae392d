// Question: What was an answer to what?
// Parameters: none.
// Result: response, type, cause.
MATCH (a)-[r:RESPONDED_TO|CAUSED]->(b)
WHERE r.sentence IS NOT NULL
RETURN coalesce(a.trigger, a.name) AS from, type(r) AS relation, coalesce(b.trigger, b.name) AS to, r.confidence AS confidence ORDER BY from, to LIMIT 100

// Question: What happened between two days?
// Parameters: since = '2024-03-01', until = '2024-03-31'.
// Result: subject, relation, object, first, last.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.evidence IS NOT NULL AND r.firstDate <= date($until) AND r.lastDate >= date($since)
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.firstDate AS first, r.lastDate AS last ORDER BY first, subject, relation, object LIMIT 200

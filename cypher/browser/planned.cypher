// Question: What is planned, threatened or supposed?
// Parameters: none.
// Result: subject, relation, object, status.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status IN ['future', 'hypothetical']
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status ORDER BY subject, relation, object LIMIT 100

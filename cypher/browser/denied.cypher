// Question: What is denied?
// Parameters: none.
// Result: subject, relation, object, speakers.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'negated'
OPTIONAL MATCH (p:Entity) WHERE p.id IN r.attributedTo
RETURN a.name AS subject, type(r) AS relation, b.name AS object, collect(p.name) AS speakers ORDER BY subject, relation, object LIMIT 100

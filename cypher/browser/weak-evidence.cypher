// Question: Which relations stand on one uncertain sentence?
// Parameters: confidence = 0.7.
// Result: subject, relation, object, confidence.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.count = 1 AND r.confidence < $confidence
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.confidence AS confidence ORDER BY confidence, subject LIMIT 100

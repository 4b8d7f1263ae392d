// Question: Which entities are named in the same sentence, and how often?
// Parameters: none.
// Result: one, other, sentences.
MATCH (a:Entity)<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity)
WHERE a.id < b.id
WITH a, b, count(DISTINCT s) AS sentences
RETURN CASE WHEN a.name <= b.name THEN a.name ELSE b.name END AS one, CASE WHEN a.name <= b.name THEN b.name ELSE a.name END AS other, sentences ORDER BY sentences DESC, one, other LIMIT 50

// Question: Which documents are in the graph, and how much did each give?
// Parameters: none.
// Result: title, published, sentences.
MATCH (d:Document)
OPTIONAL MATCH (d)-[:HAS_SENTENCE]->(s:Sentence)
RETURN d.title AS title, d.publishedAt AS published, d.words AS words, count(s) AS sentences ORDER BY published, title LIMIT 200

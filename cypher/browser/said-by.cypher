// Question: What did a person say?
// Parameters: name = 'Ida Berg'.
// Result: kind, words, title.
MATCH (s:Statement)-[:STATED_BY]->(p:Entity {name: $name})
MATCH (s)-[:IN_SENTENCE]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN DISTINCT s.kind AS kind, s.text AS words, d.title AS title ORDER BY words LIMIT 100

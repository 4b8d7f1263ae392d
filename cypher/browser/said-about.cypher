// Question: Who spoke about an entity?
// Parameters: name = 'raid'.
// Result: speaker, words.
MATCH (e:Entity {name: $name})
MATCH (s:Statement) WHERE e.id IN s.about
OPTIONAL MATCH (s)-[:STATED_BY]->(p:Entity)
RETURN p.name AS speaker, s.kind AS kind, s.text AS words ORDER BY words LIMIT 100

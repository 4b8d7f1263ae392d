// Question: Where is an entity mentioned?
// Parameters: name = 'Ida Berg'.
// Result: words, form, sentence.
MATCH (s:Sentence)-[m:MENTIONS]->(e:Entity {name: $name})
RETURN m.text AS words, m.kind AS form, s.text AS sentence ORDER BY s.id, m.start LIMIT 100

// Question: Which sentences say that one attacked the other?
// Parameters: from = 'Norland\'s navy', to = 'Port Ostrava'.
// Result: sentence, title, uri.
MATCH (a:Entity {name: $from})-[r:ATTACKED]->(b:Entity {name: $to})
UNWIND r.sentences AS id
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence {id: id})
RETURN s.text AS sentence, d.title AS title, d.uri AS uri, r.status AS status ORDER BY s.id LIMIT 100

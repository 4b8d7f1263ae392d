// Question: Which events are claimed, and by whom?
// Parameters: none.
// Result: speaker, trigger, type, polarity.
MATCH (p:Entity)<-[:STATED_BY]-(s:Statement)-[:ASSERTS]->(e:Event)
RETURN p.name AS speaker, e.trigger AS trigger, e.type AS type, e.polarity AS polarity, s.text AS words ORDER BY speaker, words LIMIT 100

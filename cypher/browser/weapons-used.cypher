// Question: Which weapons were used, by whom, against whom?
// Parameters: none.
// Result: weapon, agents, targets, date.
MATCH (e:Event)-[:USED]->(w:Entity)
OPTIONAL MATCH (e)-[:AGENT]->(a:Entity)
OPTIONAL MATCH (e)-[:TARGET]->(t:Entity)
RETURN w.name AS weapon, collect(DISTINCT a.name) AS agents, collect(DISTINCT t.name) AS targets, e.start AS date ORDER BY weapon, date LIMIT 100

// Question: What happened to somebody or some place?
// Parameters: name = 'Port Ostrava'.
// Result: date, type, trigger, agents.
MATCH (e:Event)-[:TARGET]->(t:Entity {name: $name})
OPTIONAL MATCH (e)-[:AGENT]->(a:Entity)
RETURN e.start AS date, e.type AS type, e.trigger AS trigger, collect(a.name) AS agents ORDER BY date, trigger LIMIT 100

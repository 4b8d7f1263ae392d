// Question: What did somebody do?
// Parameters: name = 'Norland\'s navy'.
// Result: date, type, trigger, targets.
MATCH (e:Event)-[:AGENT]->(a:Entity {name: $name})
OPTIONAL MATCH (e)-[:TARGET]->(t:Entity)
RETURN e.start AS date, e.type AS type, e.trigger AS trigger, e.polarity AS polarity, collect(t.name) AS targets ORDER BY date, trigger LIMIT 100

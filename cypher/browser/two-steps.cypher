// Question: Whom do those attack who are a part of a whole?
// Parameters: name = 'Norland'.
// Result: attacker, target.
MATCH (w:Entity {name: $name})<-[:PART_OF|MEMBER_OF]-(a:Entity)-[r:ATTACKED]->(t:Entity)
WHERE r.status = 'actual'
RETURN a.name AS attacker, t.name AS target, r.count AS count ORDER BY attacker, target LIMIT 100

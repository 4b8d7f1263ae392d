// Question: Who attacked whom, and how often?
// Parameters: none.
// Result: attacker, target, count, first, last.
MATCH (a:Entity)-[r:ATTACKED]->(b:Entity)
WHERE r.status = 'actual'
RETURN a.name AS attacker, b.name AS target, r.count AS count, r.firstDate AS first, r.lastDate AS last ORDER BY count DESC, attacker, target LIMIT 200

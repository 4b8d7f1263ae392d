// Question: Who belongs to what?
// Parameters: none.
// Result: part, relation, whole.
MATCH (a:Entity)-[r:PART_OF|MEMBER_OF|LEADS]->(b:Entity)
WHERE r.status = 'actual'
RETURN a.name AS part, type(r) AS relation, b.name AS whole ORDER BY whole, part LIMIT 200

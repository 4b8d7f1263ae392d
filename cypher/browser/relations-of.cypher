// Question: What relations does an entity have?
// Parameters: name = 'Port Ostrava'.
// Result: relationships with both ends.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE (toLower(a.name) = toLower($name) OR $name IN a.aliases) AND r.evidence IS NOT NULL
RETURN a.name AS entity, type(r) AS relation, b.name AS other, r.status AS status, r.count AS count ORDER BY relation, other LIMIT 200

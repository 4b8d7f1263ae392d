// Question: What lies around an entity, as a picture?
// Parameters: name = 'Port Ostrava'.
// Result: paths.
MATCH p = (a:Entity)-[r]-(b:Entity)
WHERE a.name = $name AND r.status = 'actual'
RETURN p LIMIT 100

// Question: How are two entities connected?
// Parameters: from = 'Ida Berg', to = 'Port Ostrava'.
// Result: path.
MATCH (a:Entity {name: $from})
MATCH (b:Entity {name: $to})
MATCH p = allShortestPaths((a)-[*..6]-(b))
RETURN [n IN nodes(p) | coalesce(n.name, n.text, n.type, n.title)] AS steps, [r IN relationships(p) | type(r)] AS relations ORDER BY steps, relations LIMIT 10

// Question: Which entities have the most relations?
// Parameters: none.
// Result: name, kind, relations.
MATCH (a:Entity)-[r]-(:Entity)
WHERE r.evidence IS NOT NULL
RETURN a.name AS name, [l IN labels(a) WHERE NOT l IN ['Entity', '__Entity__', '__KGBuilder__']][0] AS kind, count(r) AS relations ORDER BY relations DESC, name LIMIT 25

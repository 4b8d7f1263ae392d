// Question: Which entities are mentioned most?
// Parameters: none.
// Result: name, mentions, documents.
MATCH (a:Entity)
RETURN a.name AS name, a.mentionCount AS mentions, a.documentCount AS documents ORDER BY mentions DESC, name LIMIT 25

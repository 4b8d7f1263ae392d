// Purpose: finds entities by words of their names and aliases; accents do not hide a name (the default analyzer would keep them).
// Parameters: none.
// Result: none.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

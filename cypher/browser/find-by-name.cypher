// Question: Which entities go by some words, accents or not?
// Parameters: words = 'ida berg'.
// Result: name, kind, score.
CALL db.index.fulltext.queryNodes('entity_names', reduce(q = '', w IN split(replace(replace($words, '\\', ' '), '"', ' '), ' ') | CASE WHEN trim(w) = '' THEN q ELSE q + ' "' + w + '"' END)) YIELD node, score
RETURN node.name AS name, [l IN labels(node) WHERE NOT l IN ['Entity', '__Entity__', '__KGBuilder__']][0] AS kind ORDER BY score DESC, name LIMIT 25

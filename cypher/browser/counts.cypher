// Question: How much of what does the graph hold?
// Parameters: none.
// Result: what, count.
MATCH (n)
WHERE n:Document OR n:Sentence OR n:Entity OR n:Event OR n:Statement
WITH [l IN labels(n) WHERE l IN ['Document', 'Sentence', 'Entity', 'Event', 'Statement']][0] AS what
RETURN what, count(*) AS count ORDER BY what

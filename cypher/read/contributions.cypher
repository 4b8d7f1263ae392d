// Purpose: what the documents give, a page at a time.
// Parameters: after: id to begin behind; limit: how many.
// Result: id, content: the contribution, packed.
MATCH (c:Contribution) WHERE c.id > $after
RETURN c.id AS id, c.content AS content ORDER BY id LIMIT $limit

// Purpose: which documents are there.
// Parameters: after: id to begin behind; limit: how many.
// Result: id, in order.
MATCH (c:Contribution) WHERE c.id > $after
RETURN c.id AS id ORDER BY id LIMIT $limit

// Purpose: the documents, a page at a time.
// Parameters: after: id to begin behind; limit: how many.
// Result: id, document: its own fields as JSON.
MATCH (c:Contribution) WHERE c.id > $after
RETURN c.id AS id, c.document AS content ORDER BY id LIMIT $limit

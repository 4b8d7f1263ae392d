// Purpose: which contributions the server holds, a page at a time; one that an earlier version wrote has no digest.
// Parameters: after: id to begin behind; limit: how many.
// Result: id, digest: of the contribution's text, or null.
MATCH (c:Contribution) WHERE c.id > $after
RETURN c.id AS id, c.digest AS digest ORDER BY id LIMIT $limit

// Purpose: what some documents give, with their addresses; the content of those alone that differ from what the client has.
// Parameters: ids: list of document ids; digests: of their texts; addresses: list of digests of addresses.
// Result: id, content: null where the digest is the client's, uris, digest.
OPTIONAL MATCH (a:ContributionAddress) WHERE a.id IN $addresses
WITH $ids + collect(a.document) AS wanted
MATCH (c:Contribution) WHERE c.id IN wanted
OPTIONAL MATCH (b:ContributionAddress {document: c.id})
RETURN c.id AS id, CASE WHEN c.digest IN $digests THEN null ELSE c.content END AS content, collect(b.uri) AS uris, c.digest AS digest

// Purpose: what some documents give, with their addresses.
// Parameters: ids: list of document ids; addresses: list of digests of addresses.
// Result: id, content, uris.
OPTIONAL MATCH (a:ContributionAddress) WHERE a.id IN $addresses
WITH $ids + collect(a.document) AS wanted
MATCH (c:Contribution) WHERE c.id IN wanted
OPTIONAL MATCH (b:ContributionAddress {document: c.id})
RETURN c.id AS id, c.content AS content, collect(b.uri) AS uris

// Purpose: keeps which document an address stands for.
// Parameters: rows: list of {id: digest of the address, uri, document: id of the document}.
// Result: none.
UNWIND $rows AS row
MERGE (a:ContributionAddress {id: row.id})
SET a.uri = row.uri, a.document = row.document

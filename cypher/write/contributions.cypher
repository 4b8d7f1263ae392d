// Purpose: keeps what documents give.
// Parameters: rows: list of {id, document: the document's own fields as JSON, content: the contribution, packed, digest: of its text}.
// Result: none.
UNWIND $rows AS row
MERGE (c:Contribution {id: row.id})
SET c.document = row.document, c.content = row.content, c.digest = row.digest

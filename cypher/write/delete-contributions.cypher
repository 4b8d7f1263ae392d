// Purpose: takes documents out, with their addresses.
// Parameters: ids: list of document ids.
// Result: none.
UNWIND $ids AS id
MATCH (c:Contribution {id: id})
OPTIONAL MATCH (a:ContributionAddress {document: id})
DETACH DELETE a, c

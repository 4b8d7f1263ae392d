// Purpose: the types of relationships that the database has or had.
// Parameters: none.
// Result: type.
CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type ORDER BY type

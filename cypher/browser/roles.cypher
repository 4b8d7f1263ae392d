// Question: Who holds which office or role?
// Parameters: none.
// Result: name, roles.
MATCH (p:Person)
WHERE size(p.roles) > 0
RETURN p.name AS name, p.roles AS roles ORDER BY name LIMIT 200

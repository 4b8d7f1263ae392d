// Purpose: writes relationships of one type between nodes of two labels where the database has none of that type yet; nothing is looked for or compared.
// Parameters: rows: as in relationships.cypher. The names between back-ticks stand for those of the batch; the map has an entry for each property.
// Result: found: rows whose two ends are there; changed: 0.
UNWIND $rows AS row
MATCH (a:`StartLabel` {id: row[1]})
MATCH (b:`EndLabel` {id: row[2]})
CREATE (a)-[r:`RelationshipType` {id: row[0], `PropertyKey`: row[3], `DayProperty`: date(row[4])}]->(b)
RETURN count(r) AS found, sum(0) AS changed

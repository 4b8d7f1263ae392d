// Purpose: writes relationships of one type between nodes of two labels; what is there as it should be stays untouched.
// Parameters: rows: list of [id, id of the start, id of the end, then the values of the properties in the order of keys, a null where there is none, days as
//   YYYY-MM-DD]; keys: every property that these relationships may have. The names between back-ticks stand for those of the batch; the map has an entry for
//   each of keys.
// Result: found: rows whose two ends are there; changed: relationships that were there and differed.
UNWIND $rows AS row
MATCH (a:`StartLabel` {id: row[1]})
MATCH (b:`EndLabel` {id: row[2]})
WITH row, a, b, {`PropertyKey`: row[3], `DayProperty`: date(row[4])} AS p
MERGE (a)-[r:`RelationshipType` {id: row[0]}]->(b)
ON CREATE SET r += p
WITH r, p, any(k IN $keys WHERE coalesce(r[k] <> p[k], r[k] IS NOT NULL OR p[k] IS NOT NULL)) AS differs
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET r += p)
RETURN count(*) AS found, sum(CASE WHEN differs THEN 1 ELSE 0 END) AS changed

// Purpose: writes relationships of one type between nodes of two labels; what is there as it should be stays untouched.
// Parameters: rows: list of {id, s: id of the start, e: id of the end, p: properties without nulls, days as YYYY-MM-DD}; keys: every property that these
//   relationships may have; absent: these keys, each null. The names between back-ticks stand for those of the batch.
// Result: found: rows whose two ends are there; changed: relationships that were there and differed.
UNWIND $rows AS row
MATCH (a:`StartLabel` {id: row.s})
MATCH (b:`EndLabel` {id: row.e})
WITH row, a, b, row.p AS q
WITH row, a, b, q {.*, `DayProperty`: date(q.`DayProperty`)} AS p
MERGE (a)-[r:`RelationshipType` {id: row.id}]->(b)
ON CREATE SET r += p
WITH r, p, any(k IN $keys WHERE coalesce(r[k] <> p[k], r[k] IS NOT NULL OR p[k] IS NOT NULL)) AS differs
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET r += $absent, r += p)
RETURN count(*) AS found, sum(CASE WHEN differs THEN 1 ELSE 0 END) AS changed

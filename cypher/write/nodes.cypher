// Purpose: writes nodes of one set of labels; what is there as it should be stays untouched.
// Parameters: rows: list of {id, p: properties without nulls, days as YYYY-MM-DD}; keys: every property that these nodes may have; absent: these keys, each null.
//   The names between back-ticks stand for those of the batch.
// Result: found: rows taken; changed: nodes that were there and differed.
UNWIND $rows AS row
WITH row, row.p AS q
WITH row, q {.*, `DayProperty`: date(q.`DayProperty`)} AS p
MERGE (n:`BaseLabel` {id: row.id})
ON CREATE SET n:`SecondLabel`, n += p
WITH n, p, NOT n:`SecondLabel` OR any(k IN $keys WHERE coalesce(n[k] <> p[k], n[k] IS NOT NULL OR p[k] IS NOT NULL)) AS differs
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n:`SecondLabel`, n += $absent, n += p)
RETURN count(*) AS found, sum(CASE WHEN differs THEN 1 ELSE 0 END) AS changed

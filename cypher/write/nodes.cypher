// Purpose: writes nodes of one set of labels; what is there as it should be stays untouched.
// Parameters: rows: list of [id, then the values of the properties in the order of keys, a null where there is none, days as YYYY-MM-DD]; keys: every property
//   that these nodes may have. The names between back-ticks stand for those of the batch; the map has an entry for each of keys.
// Result: found: rows taken; changed: nodes that were there and differed.
UNWIND $rows AS row
WITH row, {`PropertyKey`: row[1], `DayProperty`: date(row[2])} AS p
MERGE (n:`BaseLabel` {id: row[0]})
ON CREATE SET n:`SecondLabel`, n += p
WITH n, p, NOT n:`SecondLabel` OR any(k IN $keys WHERE coalesce(n[k] <> p[k], n[k] IS NOT NULL OR p[k] IS NOT NULL)) AS differs
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n:`SecondLabel`, n += p)
RETURN count(*) AS found, sum(CASE WHEN differs THEN 1 ELSE 0 END) AS changed

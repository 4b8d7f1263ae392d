// Question: How many events of each type were there in each month?
// Parameters: none.
// Result: month, type, events.
MATCH (e:Event)
WHERE e.start IS NOT NULL AND e.polarity = 'affirmed'
RETURN toString(date.truncate('month', e.start)) AS month, e.type AS type, count(*) AS events ORDER BY month, type LIMIT 200

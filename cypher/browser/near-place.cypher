// Question: Which places lie within some kilometres of a place?
// Parameters: name = 'Norland', kilometres = 500.
// Result: name, kilometres.
MATCH (c:Place {name: $name}) WHERE c.latitude IS NOT NULL
MATCH (p:Place) WHERE p.latitude IS NOT NULL
WITH p, point.distance(point({latitude: c.latitude, longitude: c.longitude}), point({latitude: p.latitude, longitude: p.longitude})) / 1000.0 AS kilometres
WHERE kilometres <= $kilometres
RETURN p.name AS name, round(kilometres) AS kilometres ORDER BY kilometres, name LIMIT 100

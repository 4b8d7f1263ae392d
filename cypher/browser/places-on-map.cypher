// Question: Which places have coordinates?
// Parameters: none.
// Result: name, country, latitude, longitude.
MATCH (p:Place)
WHERE p.latitude IS NOT NULL
RETURN p.name AS name, p.countryCode AS country, p.latitude AS latitude, p.longitude AS longitude ORDER BY name LIMIT 200

// Purpose: ids of the nodes of a label that a load wrote, a page at a time.
// Parameters: after: id to begin behind; limit: how many. The name between back-ticks stands for the label.
// Result: id, in order.
MATCH (n:`BaseLabel`) WHERE n.id > $after AND n.id =~ '[0-9a-f]{32}(/[0-9]+)?'
RETURN n.id AS id ORDER BY id LIMIT $limit

// Purpose: how many nodes of a label there are.
// Parameters: none. The name between back-ticks stands for the label.
// Result: count.
MATCH (n:`BaseLabel`) RETURN count(n) AS count

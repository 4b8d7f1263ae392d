// Purpose: waits until every index answers.
// Parameters: none.
// Result: none.
CALL db.awaitIndexes(300)

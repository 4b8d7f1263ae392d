// Purpose: the id of a ContributionAddress is unique, and found by an index.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT contribution_address_id IF NOT EXISTS FOR (n:ContributionAddress) REQUIRE n.id IS UNIQUE

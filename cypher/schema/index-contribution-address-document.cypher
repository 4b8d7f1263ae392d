// Purpose: finds each ContributionAddress by its document.
// Parameters: none.
// Result: none.
CREATE INDEX contribution_address_document IF NOT EXISTS FOR (n:ContributionAddress) ON (n.document)

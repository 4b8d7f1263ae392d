// Purpose: finds each Document by its publishedAt.
// Parameters: none.
// Result: none.
CREATE INDEX document_published_at IF NOT EXISTS FOR (n:Document) ON (n.publishedAt)

-- Migration: indexes for the two lists of the admin pages
-- Version: 004
-- Why: "newest first" and "everything from this sender" read the whole table, which took seconds from 100,000 rows on.
-- rollback: DROP INDEX IF EXISTS IX_ContactSubmissions_SubmittedAt; DROP INDEX IF EXISTS IX_ContactSubmissions_Email;

CREATE INDEX IF NOT EXISTS IX_ContactSubmissions_SubmittedAt ON ContactSubmissions (SubmittedAt);

CREATE INDEX IF NOT EXISTS IX_ContactSubmissions_Email ON ContactSubmissions (Email);

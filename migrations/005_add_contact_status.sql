-- Migration: a status for every contact submission
-- Version: 005
-- Why: customers were called back twice or never, because nobody could see what was already answered.
-- Why a table and not a column: SQLite has no ADD COLUMN IF NOT EXISTS, so that a pod killed between ADD COLUMN and the
-- history row could never start again. One row beside each submission says the same and can be created twice.
-- rollback: DROP TABLE IF EXISTS ContactStatuses;

CREATE TABLE IF NOT EXISTS ContactStatuses (
    SubmissionId INTEGER PRIMARY KEY REFERENCES ContactSubmissions (Id) ON DELETE CASCADE,
    Status TEXT NOT NULL DEFAULT 'pending' CHECK (Status IN ('pending', 'contacted', 'resolved'))
);

CREATE INDEX IF NOT EXISTS IX_ContactStatuses_Status ON ContactStatuses (Status);

-- Only submissions that have no status yet: a second run must not put an answered one back to pending.
INSERT INTO ContactStatuses (SubmissionId, Status)
SELECT Id, 'pending'
FROM ContactSubmissions
WHERE NOT EXISTS (SELECT 1 FROM ContactStatuses WHERE SubmissionId = ContactSubmissions.Id);

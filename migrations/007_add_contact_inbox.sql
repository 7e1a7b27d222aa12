-- Migration: the inbox of the admin pages as a view
-- Version: 007
-- Why: three queries joined submissions and statuses, each a little differently. A submission that arrived from an older
-- release while 005 was being deployed has no status row; here it counts as pending, as everyone expects.
-- rollback: DROP VIEW IF EXISTS ContactInbox;

CREATE VIEW IF NOT EXISTS ContactInbox AS
SELECT s.Id, s.Name, s.Email, s.Message, s.SubmittedAt, coalesce(t.Status, 'pending') AS Status
FROM ContactSubmissions AS s
LEFT JOIN ContactStatuses AS t ON t.SubmissionId = s.Id;

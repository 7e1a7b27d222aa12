-- Migration: which services a submission asks about
-- Version: 006
-- Why: the form now lets people tick services; a message may be about several of them, or about none.
-- rollback: DROP TABLE IF EXISTS ContactServices;

CREATE TABLE IF NOT EXISTS ContactServices (
    SubmissionId INTEGER NOT NULL REFERENCES ContactSubmissions (Id) ON DELETE CASCADE,
    ServiceId INTEGER NOT NULL REFERENCES Services (Id),
    PRIMARY KEY (SubmissionId, ServiceId)
) WITHOUT ROWID;

-- The primary key serves the first foreign key; this serves the second.
CREATE INDEX IF NOT EXISTS IX_ContactServices_ServiceId ON ContactServices (ServiceId);

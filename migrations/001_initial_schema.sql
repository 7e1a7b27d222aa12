-- Migration: contact form submissions
-- Version: 001
-- Why: messages from the website's contact form must survive a restart; this is the first table of the application.
-- rollback: DROP TABLE IF EXISTS ContactSubmissions; (loses every message, export them first)

CREATE TABLE IF NOT EXISTS ContactSubmissions (
    Id INTEGER PRIMARY KEY AUTOINCREMENT,
    Name TEXT NOT NULL,
    Email TEXT NOT NULL,
    Message TEXT NOT NULL,
    SubmittedAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);

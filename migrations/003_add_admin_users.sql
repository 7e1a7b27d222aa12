-- Migration: people who may answer contact submissions
-- Version: 003
-- Why: the admin pages need accounts. No account is created here: a password does not belong in a repository.
-- rollback: DROP TABLE IF EXISTS AdminUsers; (nobody can log in to the admin pages afterwards)

CREATE TABLE IF NOT EXISTS AdminUsers (
    Id INTEGER PRIMARY KEY AUTOINCREMENT,
    Username TEXT NOT NULL UNIQUE COLLATE NOCASE,
    PasswordHash TEXT NOT NULL,
    CreatedAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);

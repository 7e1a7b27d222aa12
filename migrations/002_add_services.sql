-- Migration: the services we offer, and the first three of them
-- Version: 002
-- Why: the website listed its services in HTML, so that every change of a word needed a release.
-- rollback: DROP TABLE IF EXISTS Services;

CREATE TABLE IF NOT EXISTS Services (
    Id INTEGER PRIMARY KEY,
    Slug TEXT NOT NULL UNIQUE,
    Title TEXT NOT NULL,
    IsActive INTEGER NOT NULL DEFAULT 1 CHECK (IsActive IN (0, 1))
);

-- The keys are written out, so that a second run finds the rows and leaves them as they are, edited titles included.
INSERT INTO Services (Id, Slug, Title) VALUES
    (1, 'disinfection', 'Water disinfection'),
    (2, 'inspection', 'Plant inspection'),
    (3, 'training', 'Operator training')
ON CONFLICT DO NOTHING;

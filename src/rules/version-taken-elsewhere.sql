-- What `version-taken-elsewhere` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ elsewhere: 12 migrations/002_labels.sql
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## bad
-- @ now: 2026-01-20
-- @ elsewhere: 12 migrations/20260119000000_labels.sql
-- @ elsewhere: 15 migrations/20260119000000_colors.sql
-- = 20260110120000_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 20260119000000_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- @ elsewhere: 12 migrations/003_labels.sql
-- @ elsewhere: 15 other/002_labels.sql
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- What `future-version` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ now: 2026-01-20
-- = 20260110120000_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 20270119093000_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- @ now: 2026-01-20
-- = 20260110120000_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 20260119093000_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

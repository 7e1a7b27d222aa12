-- What `table-without-primary-key` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);

-- ## good
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);

-- ## good
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Name TEXT PRIMARY KEY);

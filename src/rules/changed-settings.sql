-- What `changed-settings` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- < .github/rehearsal.yml
runner: sqlite3
-- > .github/rehearsal.yml
runner: transactional
rules:
  drops-table: off
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- < .github/rehearsal.yml
runner: sqlite3
-- > .github/rehearsal.yml
# What migrate.sh does.
runner: sqlite3
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

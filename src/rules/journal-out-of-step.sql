-- What `journal-out-of-step` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- = migrations/meta/_journal.json
{ "entries": [{ "idx": 0, "when": 1767225600000, "tag": "0000_users" }] }
-- > 0001_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## bad
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- < migrations/meta/_journal.json
{ "entries": [{ "idx": 0, "when": 1767225600000, "tag": "0000_users" }] }
-- > 0001_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
-- > migrations/meta/_journal.json
{ "entries": [
  { "idx": 0, "when": 1767225600000, "tag": "0000_users" },
  { "idx": 1, "when": 1767139200000, "tag": "0001_tags" }
] }

-- ## bad
-- @ now: 2026-03-01
-- @ runner: atlas
-- = 20260101000001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- = migrations/atlas.sum
h1:79atL99mwg86W0NVb5A27Spq9p1WFKDx++FNtUtkyKw=
20260101000001_users.sql h1:qnlQVQXpSqlPqi5ZB9UFUYOEjf3LY3ztDbterfGa9ws=
-- > 20260102000001_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- < migrations/meta/_journal.json
{ "entries": [{ "idx": 0, "when": 1767225600000, "tag": "0000_users" }] }
-- > 0001_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
-- > migrations/meta/_journal.json
{ "entries": [
  { "idx": 0, "when": 1767225600000, "tag": "0000_users" },
  { "idx": 1, "when": 1767312000000, "tag": "0001_tags" }
] }

-- What `journal-out-of-step` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY);
-- = migrations/meta/_journal.json
{ "entries": [{ "idx": 0, "when": 1767225600000, "tag": "0000_users" }] }
-- > 0001_tags.sql
CREATE TABLE Tags (Id INTEGER PRIMARY KEY);

-- ## bad
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY);
-- < migrations/meta/_journal.json
{ "entries": [{ "idx": 0, "when": 1767225600000, "tag": "0000_users" }] }
-- > 0001_tags.sql
CREATE TABLE Tags (Id INTEGER PRIMARY KEY);
-- > migrations/meta/_journal.json
{ "entries": [
  { "idx": 0, "when": 1767225600000, "tag": "0000_users" },
  { "idx": 1, "when": 1767139200000, "tag": "0001_tags" }
] }

-- ## bad
-- @ runner: atlas
-- = 20260101000001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY);
-- = migrations/atlas.sum
h1:dc7Eu93aXwtGj8qMvA0YdcYVi7ti54lalqRq6Aamf5s=
20260101000001_users.sql h1:u9vfY3lZRgTR8+zQsy4YbX2EjnaCjzDf3yxuxif2qok=
-- > 20260102000001_tags.sql
CREATE TABLE Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY);
-- < migrations/meta/_journal.json
{ "entries": [{ "idx": 0, "when": 1767225600000, "tag": "0000_users" }] }
-- > 0001_tags.sql
CREATE TABLE Tags (Id INTEGER PRIMARY KEY);
-- > migrations/meta/_journal.json
{ "entries": [
  { "idx": 0, "when": 1767225600000, "tag": "0000_users" },
  { "idx": 1, "when": 1767312000000, "tag": "0001_tags" }
] }

-- lower

-- ## lower parent key · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE balances (id INTEGER PRIMARY KEY, token_id TEXT NOT NULL REFERENCES tokens(id), amount INTEGER NOT NULL);
-- > 2_a.up.sql
UPDATE tokens SET id = lower(id);

-- ## trim parent key · guilty: error creates-orphans
-- @ runner: transactional
-- = 1_init.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE balances (id INTEGER PRIMARY KEY, token_id TEXT NOT NULL REFERENCES tokens(id), amount INTEGER NOT NULL);
-- > 2_a.sql
UPDATE tokens SET id = trim(id);

-- ## lower both · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE balances (id INTEGER PRIMARY KEY, token_id TEXT NOT NULL REFERENCES tokens(id), amount INTEGER NOT NULL);
-- > 2_a.up.sql
UPDATE tokens SET id = lower(id);
UPDATE balances SET token_id = lower(token_id);

-- ## lower cascade · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE balances (id INTEGER PRIMARY KEY, token_id TEXT NOT NULL REFERENCES tokens(id) ON UPDATE CASCADE, amount INTEGER NOT NULL);
-- > 0002_a.sql
UPDATE tokens SET id = lower(id);

-- ## lower keys on · guilty: warning fails-with-rows|depends-on-data|creates-orphans
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE balances (id INTEGER PRIMARY KEY, token_id TEXT NOT NULL REFERENCES tokens(id), amount INTEGER NOT NULL);
-- > 0002_a.sql
UPDATE tokens SET id = lower(id);

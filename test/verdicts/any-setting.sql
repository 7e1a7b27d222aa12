-- Each row of a table of keys and values is another setting: one value for all of them is meant for one.

-- ## a colour is written into all settings · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE preferences (name TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at INTEGER NOT NULL DEFAULT 0);
-- > 002_theme.sql
UPDATE preferences SET value = CASE value WHEN 'night' THEN 'dark' ELSE 'light' END;

-- ## a colour is written into the setting of that name · innocent, may: assumes-row, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE preferences (name TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at INTEGER NOT NULL DEFAULT 0);
-- > 002_theme.sql
UPDATE preferences SET value = CASE value WHEN 'night' THEN 'dark' ELSE 'light' END WHERE name = 'theme';

-- ## all settings become what another one says · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE preferences (name TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at INTEGER NOT NULL DEFAULT 0);
-- > 002_contrast.sql
UPDATE preferences SET value = CASE WHEN (SELECT p.value FROM preferences AS p WHERE p.name = 'theme') = 'dark' THEN 'high' ELSE 'low' END;

-- ## quotes go out of every setting of every account · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE account_options (account_id INTEGER NOT NULL, option TEXT NOT NULL, value TEXT, UNIQUE (account_id, option));
-- > 002_quotes.sql
UPDATE account_options SET value = replace(value, '"', '');

-- ## quotes around a setting go, where there are some, and an address gets another host · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE account_options (account_id INTEGER NOT NULL, option TEXT NOT NULL, value TEXT, UNIQUE (account_id, option));
-- > 002_quotes.sql
UPDATE account_options SET value = substr(value, 2, length(value) - 2) WHERE value LIKE '"%"';
UPDATE account_options SET value = replace(value, '://old.example/', '://new.example/');
UPDATE account_options SET value = '' WHERE value IS NULL;

-- ## points of all players begin anew, and so do what counters hold · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scores (name TEXT PRIMARY KEY, value INTEGER NOT NULL DEFAULT 0);
CREATE TABLE counters (key TEXT PRIMARY KEY, value TEXT NOT NULL);
-- > 002_anew.sql
UPDATE scores SET value = 0;
UPDATE counters SET value = '0';

-- ## a new table and a new column get one value in all rows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE preferences (name TEXT PRIMARY KEY, changed_at INTEGER NOT NULL DEFAULT 0);
-- > 002_value.sql
ALTER TABLE preferences ADD COLUMN value TEXT;
UPDATE preferences SET value = 'unset';
CREATE TABLE app_options (key TEXT PRIMARY KEY, value TEXT);
INSERT INTO app_options VALUES ('a', 'x'), ('b', 'y');
UPDATE app_options SET value = 'z';

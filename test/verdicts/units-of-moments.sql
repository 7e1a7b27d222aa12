-- Moments as numbers: seconds since 1970 and milliseconds in one column are no order any more.

-- ## passes without an end get one in milliseconds · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE passes (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, ends_at INTEGER DEFAULT (unixepoch() + 604800));
-- > 002_ends.sql
UPDATE passes SET ends_at = 1830297600000 WHERE ends_at IS NULL;

-- ## the same is computed, and the default goes by strftime · guilty: warning mixed-formats
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, ends_at INTEGER DEFAULT (CAST(strftime('%s', 'now') AS INTEGER)));
-- > 0002_ends.sql
UPDATE leases SET ends_at = unixepoch('2028-01-01') * 1000 WHERE ends_at IS NULL;

-- ## the default of a rebuild counts milliseconds, and the old rows stay in seconds · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_millis.sql
CREATE TABLE pings_new (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
INSERT INTO pings_new (id, host, at) SELECT id, host, at FROM pings;
DROP TABLE pings;
ALTER TABLE pings_new RENAME TO pings;

-- ## a new trigger counts milliseconds in a column of seconds · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL, edited INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_edited.sql
CREATE TRIGGER docs_edited AFTER UPDATE OF body ON docs BEGIN
  UPDATE docs SET edited = unixepoch() * 1000 WHERE id = new.id;
END;

-- ## passes without an end get one in seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE passes (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, ends_at INTEGER DEFAULT (unixepoch() + 604800));
-- > 002_ends.sql
UPDATE passes SET ends_at = 1830297600 WHERE ends_at IS NULL;

-- ## passes without an end end with the year 9999 · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE passes (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, ends_at INTEGER DEFAULT (unixepoch() + 604800));
-- > 002_ends.sql
UPDATE passes SET ends_at = 253402300799 WHERE ends_at IS NULL;

-- ## leases without an end never end · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, ends_at INTEGER DEFAULT (unixepoch()));
-- > 0002_ends.sql
UPDATE leases SET ends_at = 9999999999999 WHERE ends_at IS NULL;

-- ## the default of a rebuild counts milliseconds, and so do the old rows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_millis.sql
CREATE TABLE pings_new (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
INSERT INTO pings_new (id, host, at) SELECT id, host, at * 1000 FROM pings;
DROP TABLE pings;
ALTER TABLE pings_new RENAME TO pings;

-- ## the rows become milliseconds in one file, and the default in the next · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_rows.sql
UPDATE pings SET at = at * 1000;
-- > 003_default.sql
CREATE TABLE pings_new (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
INSERT INTO pings_new (id, host, at) SELECT id, host, at FROM pings;
DROP TABLE pings;
ALTER TABLE pings_new RENAME TO pings;

-- ## a new trigger counts seconds in a column of seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL, edited INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_edited.sql
CREATE TRIGGER docs_edited AFTER UPDATE OF body ON docs BEGIN
  UPDATE docs SET edited = unixepoch() WHERE id = new.id;
END;

-- ## a quota of a gigabyte becomes one of a terabyte · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, quota INTEGER DEFAULT 1073741824);
-- > 002_quota.sql
UPDATE shelves SET quota = 1099511627776 WHERE quota IS NULL;

-- ## a comment says milliseconds, and they are read as seconds · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  started_at INTEGER NOT NULL -- unix timestamp in ms
);
-- > 002_text.sql
ALTER TABLE jobs ADD COLUMN started TEXT;
UPDATE jobs SET started = datetime(started_at, 'unixepoch');
ALTER TABLE jobs DROP COLUMN started_at;

-- ## a comment says milliseconds, and seconds are written · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  ended_at INTEGER -- milliseconds since the Unix epoch
);
-- > 002_end.sql
UPDATE jobs SET ended_at = unixepoch() WHERE ended_at IS NULL;

-- ## a comment says milliseconds, and they are read as such · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  started_at INTEGER NOT NULL -- unix timestamp in ms
);
-- > 002_text.sql
ALTER TABLE jobs ADD COLUMN started TEXT;
UPDATE jobs SET started = datetime(started_at / 1000, 'unixepoch');

-- ## a comment says seconds, and seconds are written · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  retries INTEGER NOT NULL DEFAULT 0, -- the timestamp of each is kept for 30 seconds
  ended_at INTEGER -- Unix timestamp in seconds
);
-- > 002_end.sql
UPDATE jobs SET ended_at = unixepoch() WHERE ended_at IS NULL;

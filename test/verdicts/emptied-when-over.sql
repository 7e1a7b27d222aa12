-- A column that an UPDATE empties where its moment is over: a moment kept as a number is before every text.

-- ## seats are held until a number of seconds, and all of them are let go · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (
  seat TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('free', 'held', 'taken')),
  held_by TEXT,
  held_until INTEGER
);
-- > 0002_let_go.sql
UPDATE seats SET state = 'free', held_by = NULL, held_until = NULL WHERE held_until <= datetime('now');

-- ## seats are held until a number of seconds, and those that are over are let go · innocent, may: not-deterministic, narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (
  seat TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('free', 'held', 'taken')),
  held_by TEXT,
  held_until INTEGER
);
-- > 0002_let_go.sql
UPDATE seats SET state = 'free', held_by = NULL, held_until = NULL WHERE held_until <= unixepoch('now');

-- ## a lock that ran out in the year of a text is opened, and every lock is · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, locked_at INTEGER);
-- > 002_unlock.sql
UPDATE jobs SET locked_at = 0 WHERE locked_at < '2025-01-01';

-- ## what is a text in a column of numbers is made a number · innocent, may: narrows-values, does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, locked_at INTEGER);
-- > 002_numbers.sql
UPDATE jobs SET locked_at = unixepoch(locked_at) WHERE locked_at > '0000-00-00';

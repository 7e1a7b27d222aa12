-- A modifier without its minus: the bound lies ahead, and a column that the clock fills is before it in every row.

-- ## visits of more than half a year ago go, and all others · guilty: warning deletes-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen_at TEXT NOT NULL DEFAULT (datetime('now')));
-- > 0002_old.sql
DELETE FROM visits WHERE seen_at < datetime('now', '6 months');

-- ## visits of more than half a year ago go · innocent, may: not-deterministic, loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen_at TEXT NOT NULL DEFAULT (datetime('now')));
-- > 0002_old.sql
DELETE FROM visits WHERE seen_at < datetime('now', '-6 months');

-- ## in seconds, turned round, and the days are added · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logs (id INTEGER PRIMARY KEY, line TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_old.sql
DELETE FROM logs WHERE unixepoch('now') + 30 * 86400 > at;

-- ## members that were not seen for a year fall asleep, and all others · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, awake INTEGER NOT NULL DEFAULT 1, seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_asleep.sql
UPDATE members SET awake = 0 WHERE seen < datetime('now', '1 year');

-- ## what is due within a week comes first · innocent, may: not-deterministic, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, urgent INTEGER NOT NULL DEFAULT 0, due TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_urgent.sql
UPDATE tasks SET urgent = 1 WHERE due < datetime('now', '+7 days');

-- ## tokens that are over go · innocent, may: not-deterministic, loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tokens (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, ends_at TEXT NOT NULL DEFAULT (datetime('now', '+30 days')));
-- > 002_over.sql
DELETE FROM tokens WHERE ends_at < datetime('now');

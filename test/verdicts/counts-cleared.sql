-- What counts the ids is emptied.

-- ## the counts of all tables are cleared · guilty: warning resets-autoincrement
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY AUTOINCREMENT, cents INTEGER NOT NULL);
CREATE TABLE baskets (id INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL);
CREATE TABLE sent (id INTEGER PRIMARY KEY, bill_id INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_counts.sql
DELETE FROM sqlite_sequence;

-- ## the counts of all tables become 0 · guilty: note resets-autoincrement
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY AUTOINCREMENT, cents INTEGER NOT NULL);
-- > 0002_counts.sql
UPDATE sqlite_sequence SET seq = 0;

-- ## the count of a table that is emptied on purpose · innocent, may: deletes-all-rows, resets-autoincrement, loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY AUTOINCREMENT, cents INTEGER NOT NULL);
CREATE TABLE hits (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL);
-- > 002_counts.sql
DELETE FROM hits;
DELETE FROM sqlite_sequence WHERE name = 'hits';

-- ## the count of a table is cleared where no table counts its ids · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_counts.sql
DELETE FROM sqlite_sequence;

-- sums

-- ## a json · guilty: error drops-column
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE activities (id TEXT NOT NULL PRIMARY KEY, actions TEXT NOT NULL); -- JSON {"approve": 5, "set_slot": 42}
-- > 002_calls.sql
ALTER TABLE activities ADD COLUMN call_count INTEGER NOT NULL DEFAULT 0;
UPDATE activities SET call_count = (SELECT coalesce(sum(value), 0) FROM json_each(activities.actions));
ALTER TABLE activities DROP COLUMN actions;

-- ## b child · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, name TEXT NOT NULL, total INTEGER NOT NULL DEFAULT 0);
CREATE TABLE l (id INTEGER PRIMARY KEY, o_id INTEGER NOT NULL REFERENCES o(id), n INTEGER NOT NULL);
-- > 002_a.sql
UPDATE o SET total = (SELECT coalesce(sum(n), 0) FROM l WHERE l.o_id = o.id);
DROP TABLE l;

-- ## c child beside a count · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, name TEXT NOT NULL, total INTEGER NOT NULL DEFAULT 0, c INTEGER NOT NULL DEFAULT 0);
CREATE TABLE l (id INTEGER PRIMARY KEY, o_id INTEGER NOT NULL REFERENCES o(id), n INTEGER NOT NULL);
-- > 002_a.sql
UPDATE o SET total = (SELECT coalesce(sum(n), 0) FROM l WHERE l.o_id = o.id), c = (SELECT count(*) FROM l WHERE l.o_id = o.id);
DROP TABLE l;

-- ## d insert totals · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE l (id INTEGER PRIMARY KEY, o_id INTEGER NOT NULL REFERENCES o(id), n INTEGER NOT NULL);
-- > 002_a.sql
CREATE TABLE totals (o_id INTEGER PRIMARY KEY REFERENCES o(id), n INTEGER NOT NULL);
INSERT INTO totals SELECT o_id, sum(n) FROM l GROUP BY o_id;
DROP TABLE l;

-- ## e insert count · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE l (id INTEGER PRIMARY KEY, o_id INTEGER NOT NULL REFERENCES o(id), n INTEGER NOT NULL);
-- > 002_a.sql
CREATE TABLE totals (o_id INTEGER PRIMARY KEY REFERENCES o(id), n INTEGER NOT NULL);
INSERT INTO totals SELECT o_id, count(*) FROM l GROUP BY o_id;
DROP TABLE l;

-- ## f insert, rows kept elsewhere too · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE l (id INTEGER PRIMARY KEY, o_id INTEGER NOT NULL REFERENCES o(id), n INTEGER NOT NULL);
-- > 002_a.sql
CREATE TABLE totals (o_id INTEGER PRIMARY KEY REFERENCES o(id), n INTEGER NOT NULL);
CREATE TABLE l_archive AS SELECT * FROM l;
INSERT INTO totals SELECT o_id, sum(n) FROM l GROUP BY o_id;
DROP TABLE l;

-- ## g equal lines under another name · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE l (id INTEGER PRIMARY KEY, c_id INTEGER NOT NULL REFERENCES c(id), p_id INTEGER NOT NULL REFERENCES p(id), qty INTEGER NOT NULL DEFAULT 1);
-- > 002_a.sql
CREATE TABLE lines (c_id INTEGER NOT NULL REFERENCES c(id), p_id INTEGER NOT NULL REFERENCES p(id), qty INTEGER NOT NULL DEFAULT 1, PRIMARY KEY(c_id, p_id));
INSERT INTO lines SELECT c_id, p_id, sum(qty) FROM l GROUP BY c_id, p_id;
DROP TABLE l;

-- ## h notes as a list, beside the sum · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, name TEXT NOT NULL, total INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '[]');
CREATE TABLE l (id INTEGER PRIMARY KEY, o_id INTEGER NOT NULL REFERENCES o(id), n REAL NOT NULL, note TEXT NOT NULL);
-- > 002_a.sql
UPDATE o SET total = (SELECT coalesce(sum(n), 0) FROM l WHERE l.o_id = o.id), notes = (SELECT json_group_array(note) FROM l WHERE l.o_id = o.id);
DROP TABLE l;

-- ## i doc read by keys · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, size TEXT NOT NULL DEFAULT '{"w":1,"h":2}');
-- > 002_a.sql
ALTER TABLE o ADD COLUMN w INTEGER;
ALTER TABLE o ADD COLUMN h INTEGER;
UPDATE o SET w = json_extract(size, '$.w'), h = json_extract(size, '$.h');
ALTER TABLE o DROP COLUMN size;

-- ## k in place · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE o (id INTEGER PRIMARY KEY, points TEXT NOT NULL DEFAULT '[1,2]');
-- > 002_a.sql
UPDATE o SET points = (SELECT sum(value) FROM json_each(points));

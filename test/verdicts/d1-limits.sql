-- D1 has limits that SQLite does not have, or has them smaller: terms, columns, patterns.

-- ## six terms in a seed by UNION ALL · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO regions (id, name)
SELECT 1, 'region 1'
UNION ALL SELECT 2, 'region 2'
UNION ALL SELECT 3, 'region 3'
UNION ALL SELECT 4, 'region 4'
UNION ALL SELECT 5, 'region 5'
UNION ALL SELECT 6, 'region 6';

-- ## seven queries in a view · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE log_mon (id INTEGER PRIMARY KEY, line TEXT);
CREATE TABLE log_tue (id INTEGER PRIMARY KEY, line TEXT);
CREATE TABLE log_wed (id INTEGER PRIMARY KEY, line TEXT);
CREATE TABLE log_thu (id INTEGER PRIMARY KEY, line TEXT);
CREATE TABLE log_fri (id INTEGER PRIMARY KEY, line TEXT);
CREATE TABLE log_sat (id INTEGER PRIMARY KEY, line TEXT);
CREATE TABLE log_sun (id INTEGER PRIMARY KEY, line TEXT);
-- > 0002_next.sql
CREATE VIEW week AS
SELECT 'mon' AS day, id, line FROM log_mon
UNION ALL SELECT 'tue' AS day, id, line FROM log_tue
UNION ALL SELECT 'wed' AS day, id, line FROM log_wed
UNION ALL SELECT 'thu' AS day, id, line FROM log_thu
UNION ALL SELECT 'fri' AS day, id, line FROM log_fri
UNION ALL SELECT 'sat' AS day, id, line FROM log_sat
UNION ALL SELECT 'sun' AS day, id, line FROM log_sun;

-- ## an unpivot of eight columns by UNION ALL · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, q1 TEXT, q2 TEXT, q3 TEXT, q4 TEXT, q5 TEXT, q6 TEXT, q7 TEXT, q8 TEXT);
-- > 0002_next.sql
CREATE TABLE answers (form_id INTEGER NOT NULL, question INTEGER NOT NULL, text TEXT, PRIMARY KEY (form_id, question));
INSERT INTO answers (form_id, question, text)
SELECT id, 1, q1 FROM forms
UNION ALL SELECT id, 2, q2 FROM forms
UNION ALL SELECT id, 3, q3 FROM forms
UNION ALL SELECT id, 4, q4 FROM forms
UNION ALL SELECT id, 5, q5 FROM forms
UNION ALL SELECT id, 6, q6 FROM forms
UNION ALL SELECT id, 7, q7 FROM forms
UNION ALL SELECT id, 8, q8 FROM forms;

-- ## a table of a hundred and one columns · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE sensors (c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER, c8 INTEGER,
  c9 INTEGER, c10 INTEGER, c11 INTEGER, c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER,
  c18 INTEGER, c19 INTEGER, c20 INTEGER, c21 INTEGER, c22 INTEGER, c23 INTEGER, c24 INTEGER, c25 INTEGER, c26 INTEGER,
  c27 INTEGER, c28 INTEGER, c29 INTEGER, c30 INTEGER, c31 INTEGER, c32 INTEGER, c33 INTEGER, c34 INTEGER, c35 INTEGER,
  c36 INTEGER, c37 INTEGER, c38 INTEGER, c39 INTEGER, c40 INTEGER, c41 INTEGER, c42 INTEGER, c43 INTEGER, c44 INTEGER,
  c45 INTEGER, c46 INTEGER, c47 INTEGER, c48 INTEGER, c49 INTEGER, c50 INTEGER, c51 INTEGER, c52 INTEGER, c53 INTEGER,
  c54 INTEGER, c55 INTEGER, c56 INTEGER, c57 INTEGER, c58 INTEGER, c59 INTEGER, c60 INTEGER, c61 INTEGER, c62 INTEGER,
  c63 INTEGER, c64 INTEGER, c65 INTEGER, c66 INTEGER, c67 INTEGER, c68 INTEGER, c69 INTEGER, c70 INTEGER, c71 INTEGER,
  c72 INTEGER, c73 INTEGER, c74 INTEGER, c75 INTEGER, c76 INTEGER, c77 INTEGER, c78 INTEGER, c79 INTEGER, c80 INTEGER,
  c81 INTEGER, c82 INTEGER, c83 INTEGER, c84 INTEGER, c85 INTEGER, c86 INTEGER, c87 INTEGER, c88 INTEGER, c89 INTEGER,
  c90 INTEGER, c91 INTEGER, c92 INTEGER, c93 INTEGER, c94 INTEGER, c95 INTEGER, c96 INTEGER, c97 INTEGER, c98 INTEGER,
  c99 INTEGER, c100 INTEGER, c101 INTEGER);

-- ## the hundred-and-first column is added · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE sensors (c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER, c8 INTEGER,
  c9 INTEGER, c10 INTEGER, c11 INTEGER, c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER,
  c18 INTEGER, c19 INTEGER, c20 INTEGER, c21 INTEGER, c22 INTEGER, c23 INTEGER, c24 INTEGER, c25 INTEGER, c26 INTEGER,
  c27 INTEGER, c28 INTEGER, c29 INTEGER, c30 INTEGER, c31 INTEGER, c32 INTEGER, c33 INTEGER, c34 INTEGER, c35 INTEGER,
  c36 INTEGER, c37 INTEGER, c38 INTEGER, c39 INTEGER, c40 INTEGER, c41 INTEGER, c42 INTEGER, c43 INTEGER, c44 INTEGER,
  c45 INTEGER, c46 INTEGER, c47 INTEGER, c48 INTEGER, c49 INTEGER, c50 INTEGER, c51 INTEGER, c52 INTEGER, c53 INTEGER,
  c54 INTEGER, c55 INTEGER, c56 INTEGER, c57 INTEGER, c58 INTEGER, c59 INTEGER, c60 INTEGER, c61 INTEGER, c62 INTEGER,
  c63 INTEGER, c64 INTEGER, c65 INTEGER, c66 INTEGER, c67 INTEGER, c68 INTEGER, c69 INTEGER, c70 INTEGER, c71 INTEGER,
  c72 INTEGER, c73 INTEGER, c74 INTEGER, c75 INTEGER, c76 INTEGER, c77 INTEGER, c78 INTEGER, c79 INTEGER, c80 INTEGER,
  c81 INTEGER, c82 INTEGER, c83 INTEGER, c84 INTEGER, c85 INTEGER, c86 INTEGER, c87 INTEGER, c88 INTEGER, c89 INTEGER,
  c90 INTEGER, c91 INTEGER, c92 INTEGER, c93 INTEGER, c94 INTEGER, c95 INTEGER, c96 INTEGER, c97 INTEGER, c98 INTEGER,
  c99 INTEGER, c100 INTEGER);
-- > 0002_next.sql
ALTER TABLE sensors ADD COLUMN c101 INTEGER;

-- ## a long pattern in a DELETE · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
INSERT INTO links (url) VALUES ('https://example.org/');
-- > 0002_next.sql
DELETE FROM links WHERE url LIKE 'https://tracking.example.org/campaigns/2023/summer/newsletter/%';

-- ## a long GLOB in an UPDATE · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL, kind TEXT);
INSERT INTO pages (path) VALUES ('/a');
-- > 0002_next.sql
UPDATE pages SET kind = 'archive' WHERE path GLOB '/archive/[0-9][0-9][0-9][0-9]/[0-9][0-9]/[0-9][0-9]/*.html';

-- ## five terms · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO regions (id, name)
SELECT 1, 'region 1'
UNION ALL SELECT 2, 'region 2'
UNION ALL SELECT 3, 'region 3'
UNION ALL SELECT 4, 'region 4'
UNION ALL SELECT 5, 'region 5';

-- ## forty rows in one VALUES · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO regions (id, name) VALUES
(1, 'region 1'), (2, 'region 2'), (3, 'region 3'), (4, 'region 4'), (5, 'region 5'), (6, 'region 6'), (7, 'region 7'), (8, 'region 8'),
(9, 'region 9'), (10, 'region 10'), (11, 'region 11'), (12, 'region 12'), (13, 'region 13'), (14, 'region 14'), (15, 'region 15'), (16, 'region 16'),
(17, 'region 17'), (18, 'region 18'), (19, 'region 19'), (20, 'region 20'), (21, 'region 21'), (22, 'region 22'), (23, 'region 23'), (24, 'region 24'),
(25, 'region 25'), (26, 'region 26'), (27, 'region 27'), (28, 'region 28'), (29, 'region 29'), (30, 'region 30'), (31, 'region 31'), (32, 'region 32'),
(33, 'region 33'), (34, 'region 34'), (35, 'region 35'), (36, 'region 36'), (37, 'region 37'), (38, 'region 38'), (39, 'region 39'), (40, 'region 40');

-- ## a table of exactly a hundred columns · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE sensors (c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER, c8 INTEGER,
  c9 INTEGER, c10 INTEGER, c11 INTEGER, c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER,
  c18 INTEGER, c19 INTEGER, c20 INTEGER, c21 INTEGER, c22 INTEGER, c23 INTEGER, c24 INTEGER, c25 INTEGER, c26 INTEGER,
  c27 INTEGER, c28 INTEGER, c29 INTEGER, c30 INTEGER, c31 INTEGER, c32 INTEGER, c33 INTEGER, c34 INTEGER, c35 INTEGER,
  c36 INTEGER, c37 INTEGER, c38 INTEGER, c39 INTEGER, c40 INTEGER, c41 INTEGER, c42 INTEGER, c43 INTEGER, c44 INTEGER,
  c45 INTEGER, c46 INTEGER, c47 INTEGER, c48 INTEGER, c49 INTEGER, c50 INTEGER, c51 INTEGER, c52 INTEGER, c53 INTEGER,
  c54 INTEGER, c55 INTEGER, c56 INTEGER, c57 INTEGER, c58 INTEGER, c59 INTEGER, c60 INTEGER, c61 INTEGER, c62 INTEGER,
  c63 INTEGER, c64 INTEGER, c65 INTEGER, c66 INTEGER, c67 INTEGER, c68 INTEGER, c69 INTEGER, c70 INTEGER, c71 INTEGER,
  c72 INTEGER, c73 INTEGER, c74 INTEGER, c75 INTEGER, c76 INTEGER, c77 INTEGER, c78 INTEGER, c79 INTEGER, c80 INTEGER,
  c81 INTEGER, c82 INTEGER, c83 INTEGER, c84 INTEGER, c85 INTEGER, c86 INTEGER, c87 INTEGER, c88 INTEGER, c89 INTEGER,
  c90 INTEGER, c91 INTEGER, c92 INTEGER, c93 INTEGER, c94 INTEGER, c95 INTEGER, c96 INTEGER, c97 INTEGER, c98 INTEGER,
  c99 INTEGER, c100 INTEGER);

-- ## a pattern of fifty bytes · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL, old INTEGER NOT NULL DEFAULT 0);
-- > 0002_next.sql
UPDATE links SET old = 1 WHERE url LIKE 'https://old.example.org/a/b/c/d/e/f/g/h/i/j/k/12/%';

-- ## six terms where no D1 is · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO regions (id, name)
SELECT 1, 'region 1'
UNION ALL SELECT 2, 'region 2'
UNION ALL SELECT 3, 'region 3'
UNION ALL SELECT 4, 'region 4'
UNION ALL SELECT 5, 'region 5'
UNION ALL SELECT 6, 'region 6';

-- ## a hundred and one columns where no D1 is · innocent
-- @ runner: drizzle
-- = 0001_init.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE sensors (c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER, c8 INTEGER,
  c9 INTEGER, c10 INTEGER, c11 INTEGER, c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER,
  c18 INTEGER, c19 INTEGER, c20 INTEGER, c21 INTEGER, c22 INTEGER, c23 INTEGER, c24 INTEGER, c25 INTEGER, c26 INTEGER,
  c27 INTEGER, c28 INTEGER, c29 INTEGER, c30 INTEGER, c31 INTEGER, c32 INTEGER, c33 INTEGER, c34 INTEGER, c35 INTEGER,
  c36 INTEGER, c37 INTEGER, c38 INTEGER, c39 INTEGER, c40 INTEGER, c41 INTEGER, c42 INTEGER, c43 INTEGER, c44 INTEGER,
  c45 INTEGER, c46 INTEGER, c47 INTEGER, c48 INTEGER, c49 INTEGER, c50 INTEGER, c51 INTEGER, c52 INTEGER, c53 INTEGER,
  c54 INTEGER, c55 INTEGER, c56 INTEGER, c57 INTEGER, c58 INTEGER, c59 INTEGER, c60 INTEGER, c61 INTEGER, c62 INTEGER,
  c63 INTEGER, c64 INTEGER, c65 INTEGER, c66 INTEGER, c67 INTEGER, c68 INTEGER, c69 INTEGER, c70 INTEGER, c71 INTEGER,
  c72 INTEGER, c73 INTEGER, c74 INTEGER, c75 INTEGER, c76 INTEGER, c77 INTEGER, c78 INTEGER, c79 INTEGER, c80 INTEGER,
  c81 INTEGER, c82 INTEGER, c83 INTEGER, c84 INTEGER, c85 INTEGER, c86 INTEGER, c87 INTEGER, c88 INTEGER, c89 INTEGER,
  c90 INTEGER, c91 INTEGER, c92 INTEGER, c93 INTEGER, c94 INTEGER, c95 INTEGER, c96 INTEGER, c97 INTEGER, c98 INTEGER,
  c99 INTEGER, c100 INTEGER, c101 INTEGER);

-- ## an unpivot in two statements of four terms · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, q1 TEXT, q2 TEXT, q3 TEXT, q4 TEXT, q5 TEXT, q6 TEXT, q7 TEXT, q8 TEXT);
-- > 0002_next.sql
CREATE TABLE answers (form_id INTEGER NOT NULL, question INTEGER NOT NULL, text TEXT, PRIMARY KEY (form_id, question));
INSERT INTO answers (form_id, question, text)
SELECT id, 1, q1 FROM forms
UNION ALL SELECT id, 2, q2 FROM forms
UNION ALL SELECT id, 3, q3 FROM forms
UNION ALL SELECT id, 4, q4 FROM forms;
INSERT INTO answers (form_id, question, text)
SELECT id, 5, q5 FROM forms
UNION ALL SELECT id, 6, q6 FROM forms
UNION ALL SELECT id, 7, q7 FROM forms
UNION ALL SELECT id, 8, q8 FROM forms;

-- ## a trigger's function with thirty-four arguments · guilty: error replay-fails
-- @ runner: d1
-- = 0001_turbines.sql
CREATE TABLE turbines (id INTEGER PRIMARY KEY, f1 TEXT, f2 TEXT, f3 TEXT, f4 TEXT, f5 TEXT, f6 TEXT, f7 TEXT, f8 TEXT, f9 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT);
CREATE TABLE turbine_log (id INTEGER PRIMARY KEY, turbine_id INTEGER NOT NULL, was TEXT NOT NULL);
-- > 0002_log.sql
CREATE TRIGGER turbines_log AFTER UPDATE ON turbines
BEGIN
  INSERT INTO turbine_log (turbine_id, was) VALUES (old.id, json_object('id', old.id, 'f1', old.f1, 'f2', old.f2, 'f3', old.f3, 'f4', old.f4, 'f5', old.f5, 'f6', old.f6, 'f7', old.f7, 'f8', old.f8, 'f9', old.f9, 'f10', old.f10, 'f11', old.f11, 'f12', old.f12, 'f13', old.f13, 'f14', old.f14, 'f15', old.f15, 'f16', old.f16));
END;

-- ## a trigger's function with thirty-two arguments · innocent
-- @ runner: d1
-- = 0001_turbines.sql
CREATE TABLE turbines (id INTEGER PRIMARY KEY, f1 TEXT, f2 TEXT, f3 TEXT, f4 TEXT, f5 TEXT, f6 TEXT, f7 TEXT, f8 TEXT, f9 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT);
CREATE TABLE turbine_log (id INTEGER PRIMARY KEY, turbine_id INTEGER NOT NULL, was TEXT NOT NULL);
-- > 0002_log.sql
CREATE TRIGGER turbines_log AFTER UPDATE ON turbines
BEGIN
  INSERT INTO turbine_log (turbine_id, was) VALUES (old.id, json_object('f1', old.f1, 'f2', old.f2, 'f3', old.f3, 'f4', old.f4, 'f5', old.f5, 'f6', old.f6, 'f7', old.f7, 'f8', old.f8, 'f9', old.f9, 'f10', old.f10, 'f11', old.f11, 'f12', old.f12, 'f13', old.f13, 'f14', old.f14, 'f15', old.f15, 'f16', old.f16));
END;

-- ## seven nested terms in a view · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE mon (id INTEGER PRIMARY KEY, shift TEXT NOT NULL);
CREATE TABLE tue (id INTEGER PRIMARY KEY, shift TEXT NOT NULL);
-- > 0002_week.sql
CREATE VIEW week AS
SELECT day, shift FROM (SELECT 1 AS day, shift FROM mon UNION ALL SELECT 2, shift FROM tue UNION ALL SELECT 3, shift FROM mon UNION ALL SELECT 4, shift FROM tue)
UNION ALL SELECT day, shift FROM (SELECT 5 AS day, shift FROM mon UNION ALL SELECT 6, shift FROM tue UNION ALL SELECT 7, shift FROM mon);

-- ## a view of two views of four terms · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE mon (id INTEGER PRIMARY KEY, shift TEXT NOT NULL);
CREATE TABLE tue (id INTEGER PRIMARY KEY, shift TEXT NOT NULL);
-- > 0002_week.sql
CREATE VIEW early AS SELECT 1 AS day, shift FROM mon UNION ALL SELECT 2, shift FROM tue UNION ALL SELECT 3, shift FROM mon UNION ALL SELECT 4, shift FROM tue;
CREATE VIEW late AS SELECT 5 AS day, shift FROM mon UNION ALL SELECT 6, shift FROM tue UNION ALL SELECT 7, shift FROM mon;
CREATE VIEW week AS SELECT day, shift FROM early UNION ALL SELECT day, shift FROM late;

-- ## a trigger asks for a pattern of more than fifty bytes · guilty: error broken-trigger
-- @ runner: d1
-- = 0001_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, track TEXT NOT NULL);
-- > 0002_track.sql
CREATE TRIGGER parcels_track BEFORE INSERT ON parcels
WHEN NEW.track NOT GLOB '[A-Z][A-Z][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][A-Z][A-Z]'
BEGIN
  SELECT RAISE(ABORT, 'no such number');
END;

-- ## a trigger asks for a short pattern · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, track TEXT NOT NULL);
-- > 0002_track.sql
CREATE TRIGGER parcels_track BEFORE INSERT ON parcels
WHEN NEW.track NOT GLOB '[A-Z][A-Z]*[0-9][A-Z][A-Z]'
BEGIN
  SELECT RAISE(ABORT, 'no such number');
END;

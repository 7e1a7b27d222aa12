-- What production's SQLite understands, also where it looks only later: in a view, a trigger, a DEFAULT.

-- ## a view with string_agg, production has 3.40 · guilty: error needs-newer-sqlite|broken-view
-- @ runner: transactional
-- @ sqlite: 3.40
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, word TEXT NOT NULL);
-- > 002_view.sql
CREATE VIEW post_words AS SELECT post_id, string_agg(word, ', ') AS words FROM tags GROUP BY post_id;

-- ## a default of unixepoch(), production has 3.37 · guilty: error needs-newer-sqlite|fails-with-rows|breaks-old-writes
-- @ runner: transactional
-- @ sqlite: 3.37
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), at INTEGER NOT NULL DEFAULT (unixepoch()));

-- ## a trigger with concat(), production has 3.42 · guilty: error needs-newer-sqlite|broken-trigger
-- @ runner: transactional
-- @ sqlite: 3.42
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT, last TEXT, full TEXT);
-- > 002_full.sql
CREATE TRIGGER people_full AFTER INSERT ON people BEGIN UPDATE people SET full = concat(new.first, ' ', new.last) WHERE id = new.id; END;

-- ## a view with ->>, production has 3.36 · guilty: error needs-newer-sqlite|broken-view
-- @ runner: transactional
-- @ sqlite: 3.36
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, data TEXT NOT NULL DEFAULT '{}');
-- > 002_view.sql
CREATE VIEW event_kinds AS SELECT id, data ->> '$.kind' AS kind FROM events;

-- ## STRICT, production has 3.36 · guilty: error needs-newer-sqlite
-- @ runner: transactional
-- @ sqlite: 3.36
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

-- ## a right join in a view, production has 3.38 · guilty: error needs-newer-sqlite|broken-view
-- @ runner: transactional
-- @ sqlite: 3.38
-- = 001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, b_id INTEGER);
CREATE TABLE b (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_view.sql
CREATE VIEW all_b AS SELECT b.id, a.id AS a_id FROM a RIGHT JOIN b ON b.id = a.b_id;

-- ## unhex() in an UPDATE, production has 3.40 · guilty: error needs-newer-sqlite
-- @ runner: transactional
-- @ sqlite: 3.40
-- = 001_init.sql
CREATE TABLE prints (id INTEGER PRIMARY KEY, hex TEXT NOT NULL);
-- > 002_bytes.sql
ALTER TABLE prints ADD COLUMN bytes BLOB;
UPDATE prints SET bytes = unhex(hex);

-- ## ORDER BY inside an aggregate, production has 3.43 · guilty: error needs-newer-sqlite|broken-view
-- @ runner: transactional
-- @ sqlite: 3.43
-- = 001_init.sql
CREATE TABLE words (id INTEGER PRIMARY KEY, line INTEGER NOT NULL, word TEXT NOT NULL);
-- > 002_view.sql
CREATE VIEW lines AS SELECT line, group_concat(word, ' ' ORDER BY id) AS text FROM words GROUP BY line;

-- ## digits with underscores, production has 3.45 · guilty: error needs-newer-sqlite
-- @ runner: transactional
-- @ sqlite: 3.45
-- = 001_init.sql
CREATE TABLE quotas (id INTEGER PRIMARY KEY, bytes INTEGER NOT NULL);
-- > 002_quota.sql
INSERT INTO quotas (bytes) VALUES (10_000_000);

-- ## json_pretty() in a view, production has 3.45 · guilty: error needs-newer-sqlite|broken-view
-- @ runner: transactional
-- @ sqlite: 3.45
-- = 001_init.sql
CREATE TABLE hooks (id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '{}');
-- > 002_view.sql
CREATE VIEW pretty_hooks AS SELECT id, json_pretty(body) AS body FROM hooks;

-- ## STRICT, production has 3.37.2 · innocent
-- @ runner: transactional
-- @ sqlite: 3.37.2
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

-- ## ->> in a view, production has 3.38 · innocent
-- @ runner: transactional
-- @ sqlite: 3.38
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, data TEXT NOT NULL DEFAULT '{}');
-- > 002_view.sql
CREATE VIEW event_kinds AS SELECT id, data ->> '$.kind' AS kind FROM events;

-- ## a default of unixepoch(), production has 3.38 · innocent
-- @ runner: transactional
-- @ sqlite: 3.38
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), at INTEGER NOT NULL DEFAULT (unixepoch()));
CREATE INDEX visits_user ON visits(user_id);

-- ## string_agg, production has 3.44 · innocent
-- @ runner: transactional
-- @ sqlite: 3.44
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, word TEXT NOT NULL);
-- > 002_view.sql
CREATE VIEW post_words AS SELECT post_id, string_agg(word, ', ') AS words FROM tags GROUP BY post_id;

-- ## unhex(), production has 3.42 · innocent
-- @ runner: transactional
-- @ sqlite: 3.42
-- = 001_init.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_secret.sql
ALTER TABLE keys ADD COLUMN secret BLOB;
UPDATE keys SET secret = unhex('00ff') WHERE secret IS NULL;

-- ## DROP COLUMN and RETURNING, production has 3.35 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- @ sqlite: 3.35
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, phone TEXT);
-- > 002_mobile.sql
ALTER TABLE people ADD COLUMN mobile TEXT;
UPDATE people SET mobile = phone RETURNING id;
ALTER TABLE people DROP COLUMN phone;

-- ## IS NOT DISTINCT FROM and a full join, production has 3.39 · innocent
-- @ runner: transactional
-- @ sqlite: 3.39
-- = 001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, code TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, code TEXT);
-- > 002_view.sql
CREATE VIEW both AS SELECT a.id AS a_id, b.id AS b_id FROM a FULL JOIN b ON a.code IS NOT DISTINCT FROM b.code;

-- ## format() and the newest target · innocent
-- @ runner: transactional
-- @ sqlite: 3.50
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, year INTEGER NOT NULL);
-- > 002_number.sql
ALTER TABLE invoices ADD COLUMN number TEXT;
UPDATE invoices SET number = format('%d-%05d', year, id) WHERE number IS NULL;

-- ## octet_length(), production has 3.43 · innocent
-- @ runner: transactional
-- @ sqlite: 3.43
-- = 001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_size.sql
CREATE VIEW file_sizes AS SELECT id, octet_length(body) AS bytes FROM files;

-- ## a day by a conversion that came later leaves NULL · guilty: error needs-newer-sqlite
-- @ runner: transactional
-- @ sqlite: 3.41.2
-- = 001_tides.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, station TEXT NOT NULL, started_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, level_mm INTEGER);
-- > 002_day.sql
ALTER TABLE readings ADD COLUMN day TEXT;
UPDATE readings SET day = strftime('%F', started_at) WHERE day IS NULL;
CREATE INDEX readings_day ON readings (station, day);

-- ## a day by conversions that were always there · innocent
-- @ runner: transactional
-- @ sqlite: 3.41.2
-- = 001_tides.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, station TEXT NOT NULL, started_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, level_mm INTEGER);
-- > 002_day.sql
ALTER TABLE readings ADD COLUMN day TEXT;
UPDATE readings SET day = strftime('%Y-%m-%d', started_at) WHERE day IS NULL;
CREATE INDEX readings_day ON readings (station, day);

-- ## words sorted in a subquery before they are put together, production has 3.40 · innocent
-- @ runner: transactional
-- @ sqlite: 3.40
-- = 001_init.sql
CREATE TABLE stops (id INTEGER PRIMARY KEY, line TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL);
-- > 002_lines.sql
CREATE VIEW lines AS SELECT line, group_concat(name, ' - ') AS names FROM (SELECT line, name FROM stops ORDER BY line, place) GROUP BY line;
CREATE VIEW last_stops AS SELECT name FROM stops WHERE id IN ( SELECT id FROM stops ORDER BY place DESC LIMIT 3 );

-- ## a generated column is added with a function of a later release · guilty: error needs-newer-sqlite
-- @ runner: transactional
-- @ sqlite: 3.40.1
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);
-- > 002_full_name.sql
ALTER TABLE people ADD COLUMN full_name TEXT GENERATED ALWAYS AS (concat_ws(' ', first_name, last_name)) VIRTUAL;

-- ## a column is added whose CHECK calls a function of a later release · guilty: error needs-newer-sqlite
-- @ runner: transactional
-- @ sqlite: 3.40.1
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_note.sql
ALTER TABLE people ADD COLUMN note TEXT CHECK (octet_length(note) < 2000);

-- ## the generated column, production has the release that brought its function · innocent
-- @ runner: transactional
-- @ sqlite: 3.45.1
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);
-- > 002_full_name.sql
ALTER TABLE people ADD COLUMN full_name TEXT GENERATED ALWAYS AS (concat_ws(' ', first_name, last_name)) VIRTUAL;

-- Seeds with their own ids, tables of pairs, keys that are UUIDs.

-- ## roles with ids into an older, empty table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
INSERT INTO roles (id, name) VALUES (1, 'owner'), (2, 'admin'), (3, 'reader');

-- ## countries by their code into an older, empty table · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE countries (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE);
-- > 0002_countries.sql
INSERT INTO countries (code, name) VALUES ('at', 'Austria'), ('ch', 'Switzerland');

-- ## more rows behind the ids that the base gave · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO plans (id, name) VALUES (1, 'free'), (2, 'pro');
-- > 002_team.sql
INSERT INTO plans (id, name) VALUES (3, 'team');

-- ## a table of pairs of UUIDs is filled from another · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id UUID PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE groups (id UUID PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE memberships (user_id UUID NOT NULL REFERENCES users(id), group_id UUID NOT NULL REFERENCES groups(id), PRIMARY KEY (user_id, group_id));
-- > 002_admins.sql
CREATE TABLE admins (user_id UUID NOT NULL REFERENCES users(id), group_id UUID NOT NULL REFERENCES groups(id), since TEXT, PRIMARY KEY (user_id, group_id));
INSERT INTO admins (user_id, group_id) SELECT user_id, group_id FROM memberships;

-- ## pairs are rebuilt with their key · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE follows (follower TEXT NOT NULL, followed TEXT NOT NULL, at INTEGER, PRIMARY KEY (follower, followed));
-- > 0002_muted.sql
CREATE TABLE follows_new (follower TEXT NOT NULL, followed TEXT NOT NULL, at INTEGER, muted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (follower, followed));
INSERT INTO follows_new (follower, followed, at) SELECT follower, followed, at FROM follows;
DROP TABLE follows;
ALTER TABLE follows_new RENAME TO follows;

-- ## a seed with ON CONFLICT DO NOTHING · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY NOT NULL, digits INTEGER NOT NULL);
INSERT INTO currencies VALUES ('EUR', 2);
-- > 002_yen.sql
INSERT INTO currencies (code, digits) VALUES ('EUR', 2), ('JPY', 0) ON CONFLICT (code) DO NOTHING;

-- ## a seed guarded by NOT EXISTS, in the shell · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Settings (Key TEXT PRIMARY KEY NOT NULL, Value TEXT NOT NULL);
-- > 002_settings.sql
INSERT INTO Settings (Key, Value) SELECT 'theme', 'light' WHERE NOT EXISTS (SELECT 1 FROM Settings WHERE Key = 'theme');

-- ## the same id twice in one seed · guilty: error replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
INSERT INTO roles (id, name) VALUES (1, 'owner'), (2, 'admin'), (2, 'reader');

-- ## an id that the base gave already · guilty: error replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans (id, name) VALUES (1, 'free'), (2, 'pro');
-- > 002_team.sql
INSERT INTO plans (id, name) VALUES (2, 'team');

-- ## a word that the base gave already, in a unique column · guilty: error replay-fails
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT INTO labels (word) VALUES ('bug'), ('idea');
-- > 0002_more.sql
INSERT INTO labels (word) VALUES ('question'), ('bug');

-- ## an unguarded seed where files run twice · guilty: error rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Hints (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL);
-- > 002_hints.sql
INSERT INTO Hints (Text) VALUES ('Press F1');

-- ## a required column is left out of a seed · guilty: error replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tariffs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_tariff.sql
INSERT INTO tariffs (name) VALUES ('night');

-- ## a seed of children whose parent nobody makes · guilty: error replay-fails|creates-orphans|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE continents (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE countries (code TEXT PRIMARY KEY NOT NULL, continent_id INTEGER NOT NULL REFERENCES continents(id));
-- > 0002_countries.sql
INSERT INTO countries (code, continent_id) VALUES ('at', 7001);

-- ## courses by their code and lessons with ids, both into older, empty tables · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE courses (code TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE lessons (id INTEGER PRIMARY KEY AUTOINCREMENT, course TEXT NOT NULL REFERENCES courses (code), week INTEGER NOT NULL, UNIQUE (course, week));
CREATE TABLE sheets (id INTEGER PRIMARY KEY, lesson_id INTEGER NOT NULL REFERENCES lessons (id), url TEXT NOT NULL);
-- > 0002_courses.sql
INSERT INTO courses (code, title) VALUES ('knots', 'Knots'), ('sails', 'Sails');
INSERT INTO lessons (id, course, week) VALUES (1, 'knots', 1), (2, 'knots', 2), (3, 'sails', 1);
INSERT INTO sheets (id, lesson_id, url) VALUES (1, 1, '/knots/1'), (2, 3, '/sails/1');

-- ## lessons with ids of courses that an applied file has written · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE courses (code TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO courses (code, title) VALUES ('knots', 'Knots'), ('sails', 'Sails');
CREATE TABLE lessons (id INTEGER PRIMARY KEY AUTOINCREMENT, course TEXT NOT NULL REFERENCES courses (code), week INTEGER NOT NULL, UNIQUE (course, week));
-- > 0002_lessons.sql
INSERT INTO lessons (id, course, week) VALUES (1, 'knots', 1), (2, 'knots', 2), (3, 'sails', 1);

-- ## four kinds with their ids into a list that AUTOINCREMENT numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meter (id INTEGER PRIMARY KEY AUTOINCREMENT, serial TEXT NOT NULL UNIQUE, kind_id INTEGER);
CREATE TABLE meter_kind (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, unit TEXT NOT NULL);
-- > 002_kinds.sql
INSERT INTO meter_kind (id, code, unit) VALUES (1, 'power', 'kWh'), (2, 'water', 'm3'), (3, 'gas', 'm3'), (4, 'heat', 'MWh');

-- ## a member with an id of its own where AUTOINCREMENT has given ids out · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE member (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL UNIQUE, joined_at TEXT NOT NULL);
CREATE TABLE loan (id INTEGER PRIMARY KEY AUTOINCREMENT, member_id INTEGER NOT NULL REFERENCES member(id), book TEXT NOT NULL);
-- > 002_desk.sql
INSERT INTO member (id, email, joined_at) VALUES (1, 'desk@library.example', '2024-02-01 00:00:00');

-- A rebuild leaves out a DEFAULT that what is deployed counts on, or does something else with it.

-- ## a required column comes back without its default · guilty: warning loses-constraint, warning breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'queued', tries INTEGER NOT NULL DEFAULT 0);
-- > 002_payload.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, payload TEXT);
INSERT INTO jobs_new (id, kind, state, tries) SELECT id, kind, state, tries FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## the moment of creation is NULL from now on · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created_at TEXT DEFAULT CURRENT_TIMESTAMP);
-- > 0002_slug.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created_at TEXT, slug TEXT);
INSERT INTO posts_new (id, title, created_at) SELECT id, title, created_at FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;

-- ## the default becomes NULL in so many words · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT DEFAULT 'reader');
-- > 002_joined.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT DEFAULT NULL, joined TEXT);
INSERT INTO members_new (id, name, role) SELECT id, name, role FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## the default becomes an expression that is NULL · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT DEFAULT (datetime('now')));
-- > 002_place.sql
CREATE TABLE events_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT DEFAULT (datetime('nwo')), place TEXT);
INSERT INTO events_new (id, name, at) SELECT id, name, at FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;

-- ## a table with only defaults, one of them gone · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sessions (id INTEGER PRIMARY KEY, token TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))), seen INTEGER NOT NULL DEFAULT 0);
-- > 002_agent.sql
CREATE TABLE sessions_new (id INTEGER PRIMARY KEY, token TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))), seen INTEGER NOT NULL, agent TEXT);
INSERT INTO sessions_new (id, token, seen) SELECT id, token, seen FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- ## a default is lost that a CHECK needs · guilty: warning breaks-old-writes
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 1, closed_at TEXT, CHECK (open = 1 OR closed_at IS NOT NULL));
-- > 2_prio.sql
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 0, closed_at TEXT, prio INTEGER NOT NULL DEFAULT 3, CHECK (open = 1 OR closed_at IS NOT NULL));
INSERT INTO tickets_new (id, title, open, closed_at) SELECT id, title, open, closed_at FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

-- ## the default of a column of the key is lost · guilty: warning breaks-old-writes|loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (user INTEGER NOT NULL, scope TEXT NOT NULL DEFAULT 'all', value TEXT, PRIMARY KEY (user, scope));
-- > 002_note.sql
CREATE TABLE prefs_new (user INTEGER NOT NULL, scope TEXT NOT NULL, value TEXT, note TEXT, PRIMARY KEY (user, scope));
INSERT INTO prefs_new (user, scope, value) SELECT user, scope, value FROM prefs;
DROP TABLE prefs;
ALTER TABLE prefs_new RENAME TO prefs;

-- ## a column made anew by ADD COLUMN has no default · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE carts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, currency TEXT DEFAULT 'EUR');
-- > 002_currency.sql
ALTER TABLE carts ADD COLUMN currency_new TEXT;
UPDATE carts SET currency_new = currency;
ALTER TABLE carts DROP COLUMN currency;
ALTER TABLE carts RENAME COLUMN currency_new TO currency;

-- ## a default is another one on purpose · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'queued', tries INTEGER NOT NULL DEFAULT 0);
-- > 002_new.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new', tries INTEGER NOT NULL DEFAULT 0);
INSERT INTO jobs_new SELECT id, kind, state, tries FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## the moment of creation is written another way · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created_at TEXT DEFAULT CURRENT_TIMESTAMP);
-- > 0002_slug.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created_at TEXT DEFAULT (datetime('now')), slug TEXT);
INSERT INTO posts_new (id, title, created_at) SELECT id, title, created_at FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;

-- ## a default of NULL is left out · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT DEFAULT NULL, joined TEXT DEFAULT (NULL));
-- > 002_left.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT, joined TEXT, left TEXT);
INSERT INTO members_new (id, name, role, joined) SELECT id, name, role, joined FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## a trigger takes over what the default did · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, created_at TEXT DEFAULT CURRENT_TIMESTAMP);
-- > 002_trigger.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL, created_at TEXT);
INSERT INTO notes_new SELECT id, text, created_at FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE TRIGGER notes_created AFTER INSERT ON notes WHEN new.created_at IS NULL BEGIN UPDATE notes SET created_at = datetime('now') WHERE id = new.id; END;

-- ## a column with a default goes, and nothing else changes · innocent, may: breaks-old-reads, breaks-old-writes, drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hosts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, up INTEGER NOT NULL DEFAULT 1, port INTEGER NOT NULL DEFAULT 80);
-- > 002_no_port.sql
ALTER TABLE hosts DROP COLUMN port;

-- ## the default becomes the column's generated value · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, amount INTEGER NOT NULL DEFAULT 1);
-- > 002_total.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, amount INTEGER NOT NULL DEFAULT 1, total INTEGER GENERATED ALWAYS AS (price * amount) VIRTUAL);
INSERT INTO lines_new (id, price, amount) SELECT id, price, amount FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

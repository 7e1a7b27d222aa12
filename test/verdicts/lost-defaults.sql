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

-- ## monitors are off from now on, in a rebuild that adds a method · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE monitors (id INTEGER PRIMARY KEY, url TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), interval_s INTEGER NOT NULL DEFAULT 60);
-- > 002_monitor_method.sql
-- method with a CHECK
CREATE TABLE monitors_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL, method TEXT NOT NULL DEFAULT 'GET' CHECK (method IN ('GET', 'HEAD')), active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)), interval_s INTEGER NOT NULL DEFAULT 60);
INSERT INTO monitors_new (id, url, active, interval_s) SELECT id, url, active, interval_s FROM monitors;
DROP TABLE monitors;
ALTER TABLE monitors_new RENAME TO monitors;

-- ## newsletters go to everybody from now on, in a rebuild that adds a link · guilty: warning loses-constraint
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, newsletter BOOLEAN NOT NULL DEFAULT FALSE);
-- > 0002_customers_shop.sql
CREATE TABLE customers_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, newsletter BOOLEAN NOT NULL DEFAULT TRUE, shop_id INTEGER REFERENCES shops(id) ON DELETE SET NULL);
INSERT INTO customers_new (id, email, newsletter) SELECT id, email, newsletter FROM customers;
DROP TABLE customers;
ALTER TABLE customers_new RENAME TO customers;
CREATE INDEX customers_shop ON customers(shop_id);

-- ## posts are public from now on, in a rebuild that adds a slug · guilty: note loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, visibility TEXT NOT NULL DEFAULT 'private');
-- > 0002_slug.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT UNIQUE, visibility TEXT NOT NULL DEFAULT 'public');
INSERT INTO posts_new (id, title, visibility) SELECT id, title, visibility FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;

-- ## a rebuild is made for the new default alone · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 1);
-- > 0002_plans.sql
CREATE TABLE plans_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 0);
INSERT INTO plans_new SELECT id, name, open FROM plans;
DROP TABLE plans;
ALTER TABLE plans_new RENAME TO plans;

-- ## a rebuild says in a comment that new plans are not active · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
-- > 2_plans.up.sql
-- new plans are inactive until somebody has looked at them, and have a place in the list
CREATE TABLE plans_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 0, place INTEGER CHECK (place > 0));
INSERT INTO plans_new (id, name, active) SELECT id, name, active FROM plans;
DROP TABLE plans;
ALTER TABLE plans_new RENAME TO plans;

-- ## a flag is turned around with its default, in a rebuild that adds a column · innocent, may: breaks-old-reads
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, free INTEGER NOT NULL DEFAULT 1 CHECK (free IN (0, 1)));
-- > 0002_rooms.sql
CREATE TABLE rooms_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, free INTEGER NOT NULL DEFAULT 0 CHECK (free IN (0, 1)), beds INTEGER CHECK (beds > 0));
INSERT INTO rooms_new (id, name, free) SELECT id, name, 1 - free FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

-- ## a default is written in another way, in a rebuild that adds a column · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT "new", free INTEGER NOT NULL DEFAULT 1, made TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 0002_rooms.sql
CREATE TABLE rooms_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT ('new'), free INTEGER NOT NULL DEFAULT TRUE, made TEXT NOT NULL DEFAULT (datetime('now')), beds INTEGER CHECK (beds > 0));
INSERT INTO rooms_new (id, name, free, made) SELECT id, name, free, made FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

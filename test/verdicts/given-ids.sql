-- Ids that a file writes out, into an older table in which the application has made rows with the same ones.

-- ## default roles take the ids of roles that admins have made · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, permissions TEXT NOT NULL DEFAULT '[]');
CREATE TABLE role_members (role_id INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE, user_id INTEGER NOT NULL, PRIMARY KEY (role_id, user_id));
-- > 002_builtin_roles.sql
INSERT OR REPLACE INTO roles (id, name, permissions) VALUES (1, 'admin', '["*"]'), (2, 'viewer', '["read"]');

-- ## a default account by an upsert takes the id of the first user · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL, name TEXT NOT NULL);
-- > 00002_admin.sql
-- +goose Up
INSERT INTO users (id, email, name) VALUES (1, 'admin@example.com', 'Admin') ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = excluded.name;

-- ## a default folder by REPLACE takes the id of somebody's folder · guilty: error loses-rows
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, title TEXT NOT NULL, owner TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), body TEXT NOT NULL);
-- > 002_inbox.sql
REPLACE INTO folders VALUES (1, 'Inbox', NULL);

-- ## default roles with ids where no row has them · innocent, may: applied-twice
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, permissions TEXT NOT NULL DEFAULT '[]');
CREATE TABLE role_members (role_id INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE, user_id INTEGER NOT NULL, PRIMARY KEY (role_id, user_id));
-- > 002_builtin_roles.sql
INSERT INTO roles (id, name, permissions) VALUES (1, 'admin', '["*"]'), (2, 'viewer', '["read"]') ON CONFLICT DO NOTHING;

-- ## roles that the base has listed get other permissions · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, permissions TEXT NOT NULL DEFAULT '[]');
CREATE TABLE role_members (role_id INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE, user_id INTEGER NOT NULL, PRIMARY KEY (role_id, user_id));
INSERT INTO roles (id, name) VALUES (1, 'admin'), (2, 'viewer');
-- > 002_builtin_roles.sql
INSERT INTO roles (id, name, permissions) VALUES (1, 'admin', '["*"]'), (2, 'viewer', '["read"]') ON CONFLICT (id) DO UPDATE SET permissions = excluded.permissions;

-- ## the one row of a table of settings is written anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL, lang TEXT NOT NULL);
-- > 002_defaults.sql
INSERT OR REPLACE INTO settings (id, theme, lang) VALUES (1, 'light', 'en');

-- ## statuses are kept by OR REPLACE in a table of this file · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
-- > 002_statuses.sql
CREATE TABLE statuses (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT OR REPLACE INTO statuses (id, name) VALUES (1, 'open'), (2, 'closed');
ALTER TABLE tickets ADD COLUMN status_id INTEGER REFERENCES statuses(id);

-- ## a list that nothing needs is filled by OR REPLACE · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country_id INTEGER REFERENCES countries(id));
-- > 0002_countries.sql
INSERT OR REPLACE INTO countries (id, name) VALUES (1, 'Austria'), (2, 'Chile');

-- ## a list that this pull request fills is written again by OR REPLACE · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE kinds (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE events (id INTEGER PRIMARY KEY, kind_id INTEGER NOT NULL REFERENCES kinds(id), at TEXT NOT NULL);
CREATE INDEX events_kind ON events (kind_id);
-- > 002_kinds.sql
INSERT OR IGNORE INTO kinds (id, label) VALUES (1, 'Talk'), (2, 'Walk');
-- > 003_kinds.sql
INSERT OR REPLACE INTO kinds (id, label) VALUES (1, 'Talk'), (2, 'Walking tour');

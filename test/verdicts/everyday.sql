-- What projects merge every day, and what is fine: columns, indexes, tables, backfills, whole rebuilds, moves, seeds, search.

-- ## a column that may be NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users ADD COLUMN phone TEXT;

-- ## a required column with a default · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 0002_step.sql
ALTER TABLE users ADD COLUMN locale TEXT NOT NULL DEFAULT 'en';

-- ## three columns at once · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 0001_step.sql
ALTER TABLE `users` ADD `avatar` text;
--> statement-breakpoint
ALTER TABLE `users` ADD `bio` text;
--> statement-breakpoint
ALTER TABLE `users` ADD `age` integer;

-- ## a column with a CHECK and a default · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users ADD COLUMN role TEXT NOT NULL DEFAULT 'reader' CHECK (role IN ('reader', 'writer', 'admin'));

-- ## a generated column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
ALTER TABLE orders ADD COLUMN total_euros REAL GENERATED ALWAYS AS (total_cents / 100.0) VIRTUAL;

-- ## a column that points at another table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users ADD COLUMN team_id INTEGER REFERENCES teams(id) ON DELETE SET NULL;
CREATE INDEX users_team ON users(team_id);

-- ## soft deletion · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 0002_step.sql
ALTER TABLE users ADD COLUMN deleted_at TEXT;
CREATE INDEX users_live ON users(id) WHERE deleted_at IS NULL;
CREATE VIEW live_users AS SELECT id, email, name FROM users WHERE deleted_at IS NULL;

-- ## a flag by 0 and 1 · innocent
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- +goose Down
DROP TABLE users;
-- > 00002_step.sql
-- +goose Up
ALTER TABLE users ADD COLUMN active INTEGER NOT NULL DEFAULT 1;
-- +goose Down
ALTER TABLE users DROP COLUMN active;

-- ## a version counter for rows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
ALTER TABLE orders ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

-- ## a text with a quote as default · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users ADD COLUMN greeting TEXT NOT NULL DEFAULT 'it''s you';

-- ## an index on a foreign key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
CREATE INDEX orders_user_id ON orders(user_id);

-- ## an index on two columns, downwards · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 0002_step.sql
CREATE INDEX orders_user_status ON orders(user_id, status DESC);

-- ## an index on an expression · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE INDEX users_name_lower ON users(lower(name));

-- ## a partial index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
CREATE INDEX orders_open ON orders(user_id) WHERE status = 'new';

-- ## an index in the shell, guarded · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_step.sql
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);

-- ## an index is dropped · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE INDEX users_name ON users(name);
-- > 002_step.sql
DROP INDEX IF EXISTS users_name;

-- ## an audit table with a trigger · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
CREATE TABLE order_audit (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, old_status TEXT, new_status TEXT, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER orders_status AFTER UPDATE OF status ON orders WHEN old.status <> new.status BEGIN
  INSERT INTO order_audit (order_id, old_status, new_status) VALUES (old.id, old.status, new.status);
END;

-- ## a join table · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 0001_step.sql
CREATE TABLE `groups` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
--> statement-breakpoint
CREATE TABLE `user_groups` (`user_id` integer NOT NULL REFERENCES `users`(`id`) ON DELETE cascade, `group_id` integer NOT NULL REFERENCES `groups`(`id`) ON DELETE cascade, PRIMARY KEY(`user_id`, `group_id`));

-- ## a key and value table without rowid · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE settings (user_id INTEGER NOT NULL REFERENCES users(id), key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key)) WITHOUT ROWID;

-- ## a strict table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE payments (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), cents INTEGER NOT NULL CHECK (cents > 0), note TEXT) STRICT;
CREATE INDEX payments_user ON payments(user_id);

-- ## translations of a product · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_step.sql
CREATE TABLE product_translations (product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE, language TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (product_id, language));
INSERT INTO product_translations (product_id, language, name) SELECT id, 'en', name FROM products;

-- ## a whole first schema · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE placeholder (id INTEGER PRIMARY KEY);
-- > 002_step.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);
CREATE TABLE members (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL REFERENCES tenants(id) ON DELETE CASCADE, email TEXT NOT NULL, UNIQUE (tenant_id, email));
CREATE TABLE rooms (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL REFERENCES tenants(id) ON DELETE CASCADE, name TEXT NOT NULL);
CREATE INDEX members_tenant ON members(tenant_id);
CREATE INDEX rooms_tenant ON rooms(tenant_id);

-- ## a view over two tables · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
CREATE VIEW user_totals AS SELECT u.id, u.name, coalesce(sum(o.total_cents), 0) AS cents FROM users u LEFT JOIN orders o ON o.user_id = u.id GROUP BY u.id, u.name;

-- ## a view is made anew with one column more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE VIEW people AS SELECT id, name FROM users;
-- > 002_step.sql
DROP VIEW IF EXISTS people;
CREATE VIEW people AS SELECT id, name, email FROM users;

-- ## a tree with itself as parent · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders(id), name TEXT NOT NULL);
CREATE INDEX folders_parent ON folders(parent_id);

-- ## a table gets another name, a view stays behind · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE clients RENAME TO customers;
CREATE VIEW clients AS SELECT id, name FROM customers;

-- ## a table gets another name, with a view that can be written · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE clients RENAME TO customers;
CREATE VIEW clients AS SELECT id, name FROM customers;
CREATE TRIGGER clients_insert INSTEAD OF INSERT ON clients BEGIN INSERT INTO customers (id, name) VALUES (new.id, new.name); END;
CREATE TRIGGER clients_update INSTEAD OF UPDATE ON clients BEGIN UPDATE customers SET name = new.name WHERE id = old.id; END;
CREATE TRIGGER clients_delete INSTEAD OF DELETE ON clients BEGIN DELETE FROM customers WHERE id = old.id; END;

-- ## a column gets another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users RENAME COLUMN name TO full_name;

-- ## a table with children gets another name under D1 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 0002_step.sql
ALTER TABLE users RENAME TO accounts;

-- ## a backfill from another table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
ALTER TABLE users ADD COLUMN order_count INTEGER NOT NULL DEFAULT 0;
UPDATE users SET order_count = (SELECT count(*) FROM orders WHERE orders.user_id = users.id);

-- ## a backfill by UPDATE FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
ALTER TABLE orders ADD COLUMN email TEXT;
UPDATE orders SET email = users.email FROM users WHERE users.id = orders.user_id;

-- ## a slug out of a name · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users ADD COLUMN slug TEXT;
UPDATE users SET slug = lower(replace(name, ' ', '-')) || '-' || id WHERE slug IS NULL;
CREATE UNIQUE INDEX users_slug ON users(slug);

-- ## NULLs become a default · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, language TEXT);
-- > 0002_step.sql
UPDATE articles SET language = 'en' WHERE language IS NULL;

-- ## a running number within a group · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
ALTER TABLE orders ADD COLUMN number INTEGER;
UPDATE orders SET number = (SELECT count(*) FROM orders AS o WHERE o.user_id = orders.user_id AND o.id <= orders.id);

-- ## old words become new words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
UPDATE orders SET status = 'open' WHERE status = 'new';

-- ## cents beside euros · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY, price REAL NOT NULL);
-- > 002_step.sql
ALTER TABLE meals ADD COLUMN cents INTEGER;
UPDATE meals SET cents = CAST(round(price * 100) AS INTEGER);

-- ## the twelve steps: index, trigger and view come back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'todo', note TEXT);
CREATE INDEX tasks_state ON tasks(state);
CREATE TRIGGER tasks_guard BEFORE DELETE ON tasks WHEN old.state = 'locked' BEGIN SELECT RAISE(ABORT, 'locked'); END;
CREATE VIEW open_tasks AS SELECT id, title FROM tasks WHERE state = 'todo';
-- > 002_step.sql
DROP VIEW open_tasks;
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'todo', note TEXT DEFAULT '');
INSERT INTO tasks_new (id, title, state, note) SELECT id, title, state, note FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
CREATE INDEX tasks_state ON tasks(state);
CREATE TRIGGER tasks_guard BEFORE DELETE ON tasks WHEN old.state = 'locked' BEGIN SELECT RAISE(ABORT, 'locked'); END;
CREATE VIEW open_tasks AS SELECT id, title FROM tasks WHERE state = 'todo';

-- ## a parent is rebuilt where foreign keys are off · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '');
INSERT INTO users_new (id, email, name) SELECT id, email, name FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;

-- ## NOT NULL is taken away in a rebuild · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
INSERT INTO users_new (id, email, name) SELECT id, email, name FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;

-- ## columns change places in a rebuild · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `films` (`id` integer PRIMARY KEY NOT NULL, `year` integer, `title` text NOT NULL);
-- > 0001_step.sql
CREATE TABLE `__new_films` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `year` integer);
--> statement-breakpoint
INSERT INTO `__new_films`("id", "title", "year") SELECT "id", "title", "year" FROM `films`;
--> statement-breakpoint
DROP TABLE `films`;
--> statement-breakpoint
ALTER TABLE `__new_films` RENAME TO `films`;

-- ## a table becomes WITHOUT ROWID · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (user_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key));
-- > 002_step.sql
CREATE TABLE prefs_new (user_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key)) WITHOUT ROWID;
INSERT INTO prefs_new SELECT user_id, key, value FROM prefs;
DROP TABLE prefs;
ALTER TABLE prefs_new RENAME TO prefs;

-- ## a foreign key gets ON DELETE RESTRICT in a rebuild of the child · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 0002_step.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE RESTRICT, total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
INSERT INTO orders_new SELECT id, user_id, total_cents, status FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;

-- ## a default is changed in a rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'new');
-- > 002_step.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, total_cents INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'draft');
INSERT INTO orders_new SELECT id, user_id, total_cents, status FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;

-- ## a column without regard to case · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE tags_new (id INTEGER PRIMARY KEY, word TEXT NOT NULL COLLATE NOCASE);
INSERT INTO tags_new SELECT id, word FROM tags;
DROP TABLE tags;
ALTER TABLE tags_new RENAME TO tags;

-- ## a name is split at its first blank, the old one stays · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
ALTER TABLE users ADD COLUMN first TEXT;
ALTER TABLE users ADD COLUMN last TEXT;
UPDATE users SET first = substr(name, 1, instr(name || ' ', ' ') - 1), last = nullif(substr(name, instr(name || ' ', ' ') + 1), '');

-- ## two columns become one, both stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT, last TEXT);
-- > 002_step.sql
ALTER TABLE people ADD COLUMN display TEXT;
UPDATE people SET display = trim(coalesce(first, '') || ' ' || coalesce(last, ''));

-- ## addresses move into their own table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, town TEXT);
-- > 002_step.sql
CREATE TABLE addresses (person_id INTEGER PRIMARY KEY REFERENCES people(id), street TEXT, town TEXT);
INSERT INTO addresses (person_id, street, town) SELECT id, street, town FROM people;
ALTER TABLE people DROP COLUMN street;
ALTER TABLE people DROP COLUMN town;

-- ## addresses that are there move into their own table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
-- > 0002_step.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), street TEXT NOT NULL);
INSERT INTO addresses (person_id, street) SELECT id, street FROM people WHERE street IS NOT NULL;
ALTER TABLE people DROP COLUMN street;

-- ## a table moves under a new name, whole · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mail_queue (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, body TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0);
-- > 002_step.sql
CREATE TABLE outbox (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, body TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, channel TEXT NOT NULL DEFAULT 'mail');
INSERT INTO outbox (id, recipient, body, tries) SELECT id, recipient, body, tries FROM mail_queue;
DROP TABLE mail_queue;

-- ## one table for two kinds of rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE animals (kind TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, number));
INSERT INTO animals SELECT 'cat', id, name FROM cats;
INSERT INTO animals SELECT 'dog', id, name FROM dogs;
DROP TABLE cats;
DROP TABLE dogs;

-- ## a seed into a new table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO roles (id, name) VALUES (1, 'reader'), (2, 'writer'), (3, 'admin');

-- ## a seed in the shell, guarded · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
-- > 002_step.sql
INSERT OR IGNORE INTO Roles (Name) VALUES ('reader'), ('writer');

-- ## everybody becomes a member of the first team · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO teams (id, name) VALUES (1, 'All');
CREATE TABLE team_members (team_id INTEGER NOT NULL REFERENCES teams(id), user_id INTEGER NOT NULL REFERENCES users(id), PRIMARY KEY (team_id, user_id));
INSERT INTO team_members SELECT 1, id FROM users;

-- ## an upsert of a setting · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
INSERT INTO settings VALUES ('title', 'Shop');
-- > 0002_step.sql
INSERT INTO settings (key, value) VALUES ('currency', 'EUR') ON CONFLICT (key) DO NOTHING;

-- ## a search table with its three triggers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_step.sql
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, content = 'notes', content_rowid = 'id');
INSERT INTO notes_fts (notes_fts) VALUES ('rebuild');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_fts (notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN
  INSERT INTO notes_fts (notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO notes_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

-- ## a column beside a search table · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, content = 'notes', content_rowid = 'id');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_fts (notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN
  INSERT INTO notes_fts (notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO notes_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
-- > 0002_step.sql
ALTER TABLE notes ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;

-- ## an UPDATE of rows that a search table follows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, content = 'notes', content_rowid = 'id');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_fts (notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN
  INSERT INTO notes_fts (notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO notes_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
-- > 002_step.sql
UPDATE notes SET title = 'Untitled' WHERE title = '';

-- ## user_version and an index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE INDEX users_name ON users(name);
PRAGMA user_version = 2;

-- ## ANALYZE behind a new index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE INDEX users_name ON users(name);
ANALYZE;

-- ## a trigger keeps a column up to date · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, edits INTEGER NOT NULL DEFAULT 0);
-- > 002_step.sql
CREATE TRIGGER posts_edits AFTER UPDATE OF body ON posts WHEN new.body <> old.body BEGIN
  UPDATE posts SET edits = edits + 1 WHERE id = new.id;
END;

-- ## a trigger is made anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, edits INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER posts_edits AFTER UPDATE ON posts BEGIN UPDATE posts SET edits = edits + 1 WHERE id = new.id; END;
-- > 002_step.sql
DROP TRIGGER IF EXISTS posts_edits;
CREATE TRIGGER posts_edits AFTER UPDATE OF body ON posts BEGIN UPDATE posts SET edits = edits + 1 WHERE id = new.id; END;

-- ## expired rows of a new table are never there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, user_id INTEGER NOT NULL REFERENCES users(id), expires INTEGER NOT NULL);
CREATE INDEX tokens_user ON tokens(user_id);
CREATE INDEX tokens_expires ON tokens(expires);

-- ## a small file with comments of all kinds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_step.sql
/* Users get a time zone;
   it is 'UTC' until they choose one. */
ALTER TABLE users ADD COLUMN zone TEXT NOT NULL DEFAULT 'UTC'; -- IANA name
-- ; that's all; "really"

-- ## two files: a column, then its index · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 0001_step.sql
ALTER TABLE `users` ADD `handle` text;
-- > 0002_step.sql
CREATE INDEX `users_handle_idx` ON `users` (`handle`);

-- ## three files: a table, its seed, a view · innocent
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- +goose Down
DROP TABLE users;
-- > 00002_step.sql
-- +goose Up
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- +goose Down
DROP TABLE plans;
-- > 00003_step.sql
-- +goose Up
INSERT INTO plans (id, name) VALUES (1, 'free');
-- +goose Down
DELETE FROM plans WHERE id = 1;
-- > 00004_step.sql
-- +goose Up
CREATE VIEW plan_names AS SELECT name FROM plans;
-- +goose Down
DROP VIEW plan_names;

-- ## a table goes whose columns may all be NULL · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_drop.sql
DROP TABLE users;

-- ## a truth becomes a word, and is dropped · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goals (id TEXT NOT NULL PRIMARY KEY, is_achieved BOOLEAN NOT NULL DEFAULT false);
-- > 002_status.sql
ALTER TABLE goals ADD COLUMN status TEXT NOT NULL DEFAULT 'active';
UPDATE goals SET status = 'achieved' WHERE is_achieved = 1;
ALTER TABLE goals DROP COLUMN is_achieved;

-- ## a number by its name and its default becomes rows of another table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE outputs (txid TEXT NOT NULL, vout INTEGER NOT NULL, swept INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (txid, vout));
-- > 2_swept.up.sql
CREATE TABLE swept_outputs (output TEXT PRIMARY KEY NOT NULL);
INSERT INTO swept_outputs SELECT txid || ':' || vout FROM outputs WHERE swept = 1;
ALTER TABLE outputs DROP COLUMN swept;

-- ## a word by a number of three becomes a truth, and is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goals (id TEXT NOT NULL PRIMARY KEY, state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)));
-- > 002_done.sql
ALTER TABLE goals ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
UPDATE goals SET done = 1 WHERE state = 1;
ALTER TABLE goals DROP COLUMN state;

-- ## a new trigger takes the children of the row that changes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE room_holds (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms (id), who TEXT NOT NULL);
CREATE INDEX room_holds_room ON room_holds (room_id);
-- > 002_holds.sql
CREATE TRIGGER IF NOT EXISTS room_closed AFTER UPDATE OF closed ON rooms WHEN new.closed = 1 BEGIN
  DELETE FROM room_holds WHERE room_id = new.id;
END;

-- ## the name of a time zone is a setting · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT);
-- > 002_zone.sql
INSERT INTO settings (key, value) VALUES ('timezone', 'UTC') ON CONFLICT DO NOTHING;

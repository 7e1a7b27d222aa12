-- Links that no foreign key declares: triggers clean up behind them, views and files join by them.

-- ## emptied and filled again, and a trigger cleans up · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_tidy.sql
CREATE TABLE orders_new AS SELECT id, customer, coalesce(note, '') AS note FROM orders;
DELETE FROM orders;
INSERT INTO orders SELECT id, customer, note FROM orders_new;
DROP TABLE orders_new;

-- ## the key is a text of another name · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (song_key TEXT PRIMARY KEY, title TEXT NOT NULL, artist TEXT);
CREATE TABLE plays (id INTEGER PRIMARY KEY, song TEXT NOT NULL, at TEXT NOT NULL);
CREATE TRIGGER songs_gone AFTER DELETE ON songs FOR EACH ROW BEGIN DELETE FROM plays WHERE plays.song = OLD.song_key; END;
-- > 002_tidy.sql
CREATE TEMP TABLE keep AS SELECT * FROM songs;
DELETE FROM songs;
INSERT INTO songs SELECT song_key, trim(title), artist FROM keep;
DROP TABLE keep;

-- ## OR REPLACE fires the trigger where recursive triggers are on · guilty: error cascades-delete
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_tidy.sql
PRAGMA recursive_triggers = ON;
INSERT OR REPLACE INTO orders (id, customer, note) SELECT id, customer, coalesce(note, '') FROM orders;

-- ## a trigger sets the link to NULL · guilty: error cascades-null
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, owner INTEGER, title TEXT NOT NULL);
CREATE TRIGGER users_gone BEFORE DELETE ON users BEGIN UPDATE tickets SET owner = NULL WHERE owner = OLD.id; END;
-- > 002_tidy.sql
CREATE TABLE keep AS SELECT * FROM users;
DELETE FROM users;
INSERT INTO users SELECT id, name, coalesce(note, '') FROM keep;
DROP TABLE keep;

-- ## a trigger of an UPDATE ends all sessions · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, member INTEGER NOT NULL, token TEXT NOT NULL);
CREATE TRIGGER members_changed AFTER UPDATE ON members BEGIN DELETE FROM sessions WHERE member = NEW.id; END;
-- > 002_tidy.sql
UPDATE members SET name = trim(name);

-- ## the trigger asks which parents are left · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, file TEXT NOT NULL);
CREATE TRIGGER albums_gone AFTER DELETE ON albums BEGIN DELETE FROM photos WHERE album NOT IN (SELECT id FROM albums); END;
-- > 002_tidy.sql
CREATE TABLE keep AS SELECT * FROM albums;
DELETE FROM albums;
INSERT INTO albums SELECT id, name, coalesce(note, '') FROM keep;
DROP TABLE keep;

-- ## folded by the id of the row instead of its link · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_fold.sql
DROP TRIGGER IF EXISTS orders_gone;
ALTER TABLE orders ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE orders SET lines = (SELECT json_group_array(sku) FROM order_lines WHERE order_lines.id = orders.id);
DROP TABLE order_lines;

-- ## an inner join copies what has a partner, and no key says that all have · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_flat.sql
CREATE TABLE flat (id INTEGER PRIMARY KEY, author TEXT NOT NULL, title TEXT NOT NULL);
INSERT INTO flat SELECT b.id, a.id || ' ' || a.name, b.title FROM books b JOIN authors a ON a.id = b.author_id;
DROP TABLE books;

-- ## the trigger is away meanwhile · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_tidy.sql
DROP TRIGGER orders_gone;
CREATE TABLE orders_new AS SELECT id, customer, coalesce(note, '') AS note FROM orders;
DELETE FROM orders;
INSERT INTO orders SELECT id, customer, note FROM orders_new;
DROP TABLE orders_new;
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;

-- ## DROP TABLE fires no trigger · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_tidy.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO orders_new SELECT id, customer, note FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;

-- ## OR REPLACE fires no trigger by itself · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_tidy.sql
INSERT OR REPLACE INTO orders (id, customer, note) SELECT id, customer, coalesce(note, '') FROM orders;

-- ## the lines are kept aside and put back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TRIGGER orders_gone AFTER DELETE ON orders BEGIN DELETE FROM order_lines WHERE order_id = OLD.id; END;
-- > 002_tidy.sql
CREATE TABLE orders_new AS SELECT id, customer, coalesce(note, '') AS note FROM orders;
CREATE TABLE lines_kept AS SELECT * FROM order_lines;
DELETE FROM orders;
INSERT INTO orders SELECT id, customer, note FROM orders_new;
INSERT OR IGNORE INTO order_lines SELECT * FROM lines_kept;
DROP TABLE orders_new;
DROP TABLE lines_kept;

-- ## a trigger keeps a counter in the parent · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, comments INTEGER NOT NULL DEFAULT 0);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post INTEGER NOT NULL, body TEXT);
CREATE TRIGGER comments_new AFTER INSERT ON comments BEGIN UPDATE posts SET comments = comments + 1 WHERE id = NEW.post; END;
-- > 002_tidy.sql
UPDATE comments SET body = '' WHERE body IS NULL;

-- ## a trigger empties a cache beside the row · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE rendered (id INTEGER PRIMARY KEY, page INTEGER NOT NULL, html TEXT);
CREATE TRIGGER pages_changed AFTER UPDATE ON pages BEGIN UPDATE rendered SET html = NULL WHERE page = NEW.id; END;
-- > 002_tidy.sql
UPDATE pages SET body = trim(body);

-- ## folded by a link that only the file names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
-- > 002_fold.sql
ALTER TABLE orders ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE orders SET lines = (SELECT json_group_array(sku) FROM order_lines WHERE order_lines.order_id = orders.id);
DROP TABLE order_lines;

-- ## folded by a link that a view names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE VIEW overview AS SELECT o.customer, l.sku FROM orders o JOIN order_lines l ON l.order_id = o.id;
-- > 002_fold.sql
DROP VIEW IF EXISTS overview;
CREATE TABLE documents (order_id INTEGER PRIMARY KEY, customer TEXT NOT NULL, lines TEXT);
INSERT INTO documents SELECT o.id, o.customer, (SELECT json_group_array(sku) FROM order_lines l WHERE l.order_id = o.id) FROM orders o;
DROP TABLE order_lines;

-- ## profiles go into their users, one for each · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY, bio TEXT);
-- > 002_merge.sql
ALTER TABLE users ADD COLUMN bio TEXT;
UPDATE users SET bio = (SELECT bio FROM profiles WHERE profiles.user_id = users.id);
DROP TABLE profiles;

-- ## a left join copies rows without a partner too · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_flat.sql
CREATE TABLE flat (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, author TEXT, title TEXT NOT NULL);
INSERT INTO flat SELECT b.id, b.author_id, a.name, b.title FROM books b LEFT JOIN authors a ON a.id = b.author_id;
DROP TABLE books;

-- ## words are trimmed for their list, and looked up as they are · guilty: error drops-column
-- @ runner: transactional
-- = 001_feeders.sql
CREATE TABLE sightings (id INTEGER PRIMARY KEY, seen_on TEXT NOT NULL, bird TEXT, feeder TEXT NOT NULL);
-- > 002_birds.sql
CREATE TABLE birds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO birds (name) SELECT DISTINCT trim(bird) FROM sightings WHERE bird IS NOT NULL;
ALTER TABLE sightings ADD COLUMN bird_id INTEGER REFERENCES birds (id);
UPDATE sightings SET bird_id = (SELECT b.id FROM birds b WHERE b.name = sightings.bird);
ALTER TABLE sightings DROP COLUMN bird;
CREATE INDEX sightings_bird ON sightings (bird_id);

-- ## words are trimmed for their list, and where they are looked up · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_feeders.sql
CREATE TABLE sightings (id INTEGER PRIMARY KEY, seen_on TEXT NOT NULL, bird TEXT, feeder TEXT NOT NULL);
-- > 002_birds.sql
CREATE TABLE birds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO birds (name) SELECT DISTINCT trim(bird) FROM sightings WHERE bird IS NOT NULL;
ALTER TABLE sightings ADD COLUMN bird_id INTEGER REFERENCES birds (id);
UPDATE sightings SET bird_id = (SELECT b.id FROM birds b WHERE b.name = trim(sightings.bird));
ALTER TABLE sightings DROP COLUMN bird;
CREATE INDEX sightings_bird ON sightings (bird_id);

-- ## folders that no document is in go, where only this file joins them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE documents (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_empty_folders.sql
DELETE FROM folders WHERE NOT EXISTS (SELECT 1 FROM documents WHERE folder_id = folders.id);

-- ## folders that no document is in go, by a list · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id TEXT PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE documents (id INTEGER PRIMARY KEY, folder_id TEXT, title TEXT NOT NULL);
-- > 002_empty_folders.sql
DELETE FROM folders WHERE id NOT IN (SELECT folder_id FROM documents WHERE folder_id IS NOT NULL);

-- ## folders whose number is no document's go · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id TEXT PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE documents (id INTEGER PRIMARY KEY, folder_id TEXT NOT NULL, title TEXT NOT NULL);
-- > 002_empty_folders.sql
DELETE FROM folders WHERE NOT EXISTS (SELECT 1 FROM documents WHERE folder_id = folders.label);

-- ## folders go by a column of the documents · guilty: error loses-rows|deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE documents (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_empty_folders.sql
DELETE FROM folders WHERE NOT EXISTS (SELECT 1 FROM documents WHERE folder_id = id);

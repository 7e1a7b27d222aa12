-- A rebuild brings a trigger back under its name: the same, one that fits the new table, or one that does less or more.

-- ## the condition is left out · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', total INTEGER, changed_at TEXT);
CREATE TABLE order_log (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, state TEXT);
CREATE TRIGGER orders_log AFTER UPDATE ON orders WHEN old.state <> new.state BEGIN INSERT INTO order_log (order_id, state) VALUES (new.id, new.state); END;
-- > 002_total.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', total INTEGER NOT NULL DEFAULT 0, changed_at TEXT);
INSERT INTO orders_new SELECT id, state, coalesce(total, 0), changed_at FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
CREATE TRIGGER orders_log AFTER UPDATE ON orders BEGIN INSERT INTO order_log (order_id, state) VALUES (new.id, new.state); END;

-- ## the condition of a guard is left out, and it refuses everything · guilty: error loses-trigger, warning breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, balance INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts WHEN new.balance < 0 BEGIN SELECT RAISE(ABORT, 'overdrawn'); END;
-- > 002_name.sql
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', balance INTEGER NOT NULL DEFAULT 0);
INSERT INTO accounts_new SELECT id, coalesce(name, ''), balance FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts BEGIN SELECT RAISE(ABORT, 'overdrawn'); END;

-- ## the condition is turned around · guilty: error loses-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT NOT NULL, size INTEGER, locked INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER files_keep BEFORE DELETE ON files WHEN old.locked = 1 BEGIN SELECT RAISE(ABORT, 'locked'); END;
-- > 0002_size.sql
CREATE TABLE files_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL, size INTEGER NOT NULL DEFAULT 0, locked INTEGER NOT NULL DEFAULT 0);
INSERT INTO files_new SELECT id, path, coalesce(size, 0), locked FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;
CREATE TRIGGER files_keep BEFORE DELETE ON files WHEN old.locked = 0 BEGIN SELECT RAISE(ABORT, 'locked'); END;

-- ## a condition that was not there · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE TABLE page_history (id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL, body TEXT);
CREATE TRIGGER pages_history AFTER UPDATE ON pages BEGIN INSERT INTO page_history (page_id, body) VALUES (old.id, old.body); END;
-- > 002_title.sql
CREATE TABLE pages_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', body TEXT);
INSERT INTO pages_new SELECT id, coalesce(title, ''), body FROM pages;
DROP TABLE pages;
ALTER TABLE pages_new RENAME TO pages;
CREATE TRIGGER pages_history AFTER UPDATE ON pages WHEN length(new.body) > 1000 BEGIN INSERT INTO page_history (page_id, body) VALUES (old.id, old.body); END;

-- ## UPDATE OF becomes UPDATE · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, seen TEXT, verified INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER users_unverify AFTER UPDATE OF email ON users BEGIN UPDATE users SET verified = 0 WHERE id = new.id; END;
-- > 002_seen.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, seen TEXT NOT NULL DEFAULT '', verified INTEGER NOT NULL DEFAULT 0);
INSERT INTO users_new SELECT id, email, coalesce(seen, ''), verified FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
CREATE TRIGGER users_unverify AFTER UPDATE ON users BEGIN UPDATE users SET verified = 0 WHERE id = new.id; END;

-- ## one of two columns is left out behind UPDATE OF · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, shown TEXT, age INTEGER);
CREATE TRIGGER people_shown AFTER UPDATE OF first, last ON people BEGIN UPDATE people SET shown = new.first || ' ' || new.last WHERE id = new.id; END;
-- > 002_age.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, shown TEXT, age INTEGER NOT NULL DEFAULT 0);
INSERT INTO people_new SELECT id, first, last, shown, coalesce(age, 0) FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
CREATE TRIGGER people_shown AFTER UPDATE OF first ON people BEGIN UPDATE people SET shown = new.first || ' ' || new.last WHERE id = new.id; END;

-- ## BEFORE becomes AFTER · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, parent INTEGER);
CREATE TABLE trash (id INTEGER PRIMARY KEY, name TEXT, children INTEGER);
CREATE TRIGGER items_trash BEFORE DELETE ON items BEGIN INSERT INTO trash (name, children) SELECT old.name, count(*) FROM items WHERE id = old.id OR parent = old.id; END;
-- > 002_name.sql
CREATE TABLE items_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', parent INTEGER);
INSERT INTO items_new SELECT id, coalesce(name, ''), parent FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;
CREATE TRIGGER items_trash AFTER DELETE ON items BEGIN INSERT INTO trash (name, children) SELECT old.name, count(*) FROM items WHERE id = old.id OR parent = old.id; END;

-- ## one of two statements is left out · guilty: error loses-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, title TEXT, seconds INTEGER NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, songs INTEGER NOT NULL DEFAULT 0, seconds INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER songs_count AFTER INSERT ON songs BEGIN
  UPDATE albums SET songs = songs + 1 WHERE id = new.album;
  UPDATE albums SET seconds = seconds + new.seconds WHERE id = new.album;
END;
-- > 0002_title.sql
CREATE TABLE songs_new (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, title TEXT NOT NULL DEFAULT '', seconds INTEGER NOT NULL);
INSERT INTO songs_new SELECT id, album, coalesce(title, ''), seconds FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
CREATE TRIGGER songs_count AFTER INSERT ON songs BEGIN
  UPDATE albums SET songs = songs + 1 WHERE id = new.album;
END;

-- ## a column is left out of what the trigger writes · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, cents INTEGER NOT NULL, note TEXT);
CREATE TABLE price_log (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, old_cents INTEGER, new_cents INTEGER);
CREATE TRIGGER prices_log AFTER UPDATE OF cents ON prices BEGIN INSERT INTO price_log (sku, old_cents, new_cents) VALUES (new.sku, old.cents, new.cents); END;
-- > 002_note.sql
CREATE TABLE prices_new (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, cents INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '');
INSERT INTO prices_new SELECT id, sku, cents, coalesce(note, '') FROM prices;
DROP TABLE prices;
ALTER TABLE prices_new RENAME TO prices;
CREATE TRIGGER prices_log AFTER UPDATE OF cents ON prices BEGIN INSERT INTO price_log (sku, new_cents) VALUES (new.sku, new.cents); END;

-- ## the WHERE of what the trigger updates is left out · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT, touched TEXT);
CREATE TRIGGER tasks_touched AFTER UPDATE OF title ON tasks BEGIN UPDATE tasks SET touched = '2026-01-01' WHERE id = new.id; END;
-- > 002_due.sql
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT NOT NULL DEFAULT '', touched TEXT);
INSERT INTO tasks_new SELECT id, title, coalesce(due, ''), touched FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
CREATE TRIGGER tasks_touched AFTER UPDATE OF title ON tasks BEGIN UPDATE tasks SET touched = '2026-01-01'; END;

-- ## the guard only warns about another text and lets the row pass · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, seats INTEGER NOT NULL, remark TEXT);
CREATE TRIGGER bookings_seats BEFORE INSERT ON bookings WHEN new.seats > 12 BEGIN SELECT RAISE(ABORT, 'too many seats'); END;
-- > 002_remark.sql
CREATE TABLE bookings_new (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, seats INTEGER NOT NULL, remark TEXT NOT NULL DEFAULT '');
INSERT INTO bookings_new SELECT id, room, seats, coalesce(remark, '') FROM bookings;
DROP TABLE bookings;
ALTER TABLE bookings_new RENAME TO bookings;
CREATE TRIGGER bookings_seats BEFORE INSERT ON bookings WHEN new.seats > 12 BEGIN SELECT RAISE(IGNORE); END;

-- ## the trigger of a search table deletes no more · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, starred INTEGER);
CREATE TABLE note_words (note INTEGER NOT NULL, word TEXT NOT NULL);
CREATE TRIGGER notes_words AFTER UPDATE OF text ON notes BEGIN
  DELETE FROM note_words WHERE note = old.id;
  INSERT INTO note_words (note, word) VALUES (new.id, coalesce(new.text, ''));
END;
-- > 002_starred.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, text TEXT, starred INTEGER NOT NULL DEFAULT 0);
INSERT INTO notes_new SELECT id, text, coalesce(starred, 0) FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE TRIGGER notes_words AFTER UPDATE OF text ON notes BEGIN
  INSERT INTO note_words (note, word) VALUES (new.id, coalesce(new.text, ''));
END;

-- ## the trigger comes back in other letters, quotes and lines · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', total INTEGER);
CREATE TABLE order_log (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, state TEXT);
CREATE TRIGGER orders_log AFTER UPDATE OF state, total ON orders FOR EACH ROW WHEN old.state <> new.state BEGIN INSERT INTO order_log (order_id, state) VALUES (new.id, new.state); END;
-- > 002_total.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', total INTEGER DEFAULT 0);
INSERT INTO orders_new SELECT id, state, total FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
create trigger if not exists "orders_log"
  after update of "total", "state" on "orders" -- what has become of it
  when (OLD.state != NEW.state)
begin
  insert into "order_log" ("order_id", "state")
  values (new.id, new.state);
end;

-- ## the trigger learns of the new column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, mail TEXT);
CREATE TABLE people_log (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, name TEXT);
CREATE TRIGGER people_log_it AFTER UPDATE OF name, mail ON people WHEN old.name IS NOT new.name OR old.mail IS NOT new.mail BEGIN INSERT INTO people_log (person, name) VALUES (new.id, new.name); END;
-- > 002_phone.sql
ALTER TABLE people_log ADD COLUMN phone TEXT;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT DEFAULT '', mail TEXT, phone TEXT);
INSERT INTO people_new (id, name, mail) SELECT id, name, mail FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
CREATE TRIGGER people_log_it AFTER UPDATE OF name, mail, phone ON people WHEN old.name IS NOT new.name OR old.mail IS NOT new.mail OR old.phone IS NOT new.phone BEGIN INSERT INTO people_log (person, name, phone) VALUES (new.id, new.name, new.phone); END;

-- ## the trigger follows a column that gets another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, lang TEXT, version INTEGER NOT NULL DEFAULT 1);
CREATE TRIGGER docs_version AFTER UPDATE OF body, lang ON docs WHEN new.body IS NOT old.body BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;
-- > 002_text.sql
CREATE TABLE docs_new (id INTEGER PRIMARY KEY, text TEXT, lang TEXT DEFAULT 'en', version INTEGER NOT NULL DEFAULT 1);
INSERT INTO docs_new SELECT id, body, lang, version FROM docs;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;
CREATE TRIGGER docs_version AFTER UPDATE OF text, lang ON docs WHEN new.text IS NOT old.text BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;

-- ## the trigger minds that rows are deleted softly now · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, title TEXT);
CREATE TABLE albums (id INTEGER PRIMARY KEY, songs INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER songs_count AFTER INSERT ON songs BEGIN UPDATE albums SET songs = songs + 1 WHERE id = new.album; END;
-- > 002_deleted.sql
CREATE TABLE songs_new (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, title TEXT DEFAULT '', deleted_at TEXT);
INSERT INTO songs_new (id, album, title) SELECT id, album, title FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
CREATE TRIGGER songs_count AFTER INSERT ON songs WHEN new.deleted_at IS NULL BEGIN UPDATE albums SET songs = songs + 1 WHERE id = new.album; END;

-- ## the trigger does one thing more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, title TEXT);
CREATE TABLE albums (id INTEGER PRIMARY KEY, songs INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER songs_count AFTER INSERT ON songs BEGIN UPDATE albums SET songs = songs + 1 WHERE id = new.album; END;
-- > 002_seconds.sql
ALTER TABLE albums ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
CREATE TABLE songs_new (id INTEGER PRIMARY KEY, album INTEGER NOT NULL, title TEXT DEFAULT '', seconds INTEGER NOT NULL DEFAULT 0);
INSERT INTO songs_new (id, album, title) SELECT id, album, title FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
CREATE TRIGGER songs_count AFTER INSERT ON songs BEGIN
  UPDATE albums SET songs = songs + 1 WHERE id = new.album;
  UPDATE albums SET seconds = seconds + new.seconds WHERE id = new.album;
END;

-- ## the moment is called another way · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, changed_at TEXT);
CREATE TRIGGER posts_changed AFTER UPDATE OF title ON posts FOR EACH ROW BEGIN UPDATE posts SET changed_at = datetime('now') WHERE id = old.id; END;
-- > 002_title.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT DEFAULT '', changed_at TEXT);
INSERT INTO posts_new SELECT id, title, changed_at FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE TRIGGER posts_changed UPDATE OF title ON posts BEGIN UPDATE posts SET changed_at = CURRENT_TIMESTAMP WHERE posts.id = new.id; END;

-- ## the trigger writes numbers where the column holds numbers now · innocent, may: breaks-old-reads, breaks-old-writes, changes-values, mixed-formats, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, changed_at TEXT);
CREATE TRIGGER posts_changed AFTER UPDATE OF title ON posts BEGIN UPDATE posts SET changed_at = datetime('now') WHERE id = new.id; END;
-- > 002_unix.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT, changed_at INTEGER);
INSERT INTO posts_new SELECT id, title, strftime('%s', changed_at) FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE TRIGGER posts_changed AFTER UPDATE OF title ON posts BEGIN UPDATE posts SET changed_at = strftime('%s', 'now') WHERE id = new.id; END;

-- ## the trigger is dropped by name, and another one made · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT, touched TEXT);
CREATE TRIGGER tasks_touched AFTER UPDATE OF title ON tasks WHEN new.title <> '' BEGIN UPDATE tasks SET touched = '2026-01-01' WHERE id = new.id; END;
-- > 002_touched.sql
DROP TRIGGER tasks_touched;
CREATE TRIGGER tasks_touched AFTER UPDATE ON tasks BEGIN UPDATE tasks SET touched = '2026-01-01' WHERE id = new.id; END;

-- ## the trigger minds a column that is gone no more · innocent, may: breaks-old-reads, breaks-old-writes, drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, fax TEXT, touched INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER cars_touched AFTER UPDATE OF plate, fax ON cars WHEN old.fax IS NOT new.fax OR old.plate IS NOT new.plate BEGIN UPDATE cars SET touched = touched + 1 WHERE id = new.id; END;
-- > 002_no_fax.sql
CREATE TABLE cars_new (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, touched INTEGER NOT NULL DEFAULT 0);
INSERT INTO cars_new SELECT id, plate, touched FROM cars;
DROP TABLE cars;
ALTER TABLE cars_new RENAME TO cars;
CREATE TRIGGER cars_touched AFTER UPDATE OF plate ON cars WHEN old.plate IS NOT new.plate BEGIN UPDATE cars SET touched = touched + 1 WHERE id = new.id; END;

-- ## a guard moved from WHEN into the body · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, balance INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts WHEN new.balance < 0 BEGIN SELECT RAISE(ABORT, 'overdrawn'); END;
-- > 002_name.sql
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, name TEXT DEFAULT '', balance INTEGER NOT NULL DEFAULT 0);
INSERT INTO accounts_new SELECT id, name, balance FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts BEGIN SELECT CASE WHEN new.balance < 0 THEN RAISE(ABORT, 'the balance of an account is never below zero') END; END;

-- ## UPDATE OF instead of when · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, lang TEXT, version INTEGER NOT NULL DEFAULT 1);
CREATE TRIGGER docs_version AFTER UPDATE ON docs WHEN new.body IS NOT old.body BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;
-- > 002_anew.sql
CREATE TABLE docs_new (id INTEGER PRIMARY KEY, body TEXT, lang TEXT DEFAULT 'en', version INTEGER NOT NULL DEFAULT 1);
INSERT INTO docs_new SELECT id, body, lang, version FROM docs;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;
CREATE TRIGGER docs_version AFTER UPDATE OF body ON docs FOR EACH ROW WHEN old.body IS NOT new.body BEGIN UPDATE docs SET version = old.version + 1 WHERE id = new.id; END;

-- ## a trigger gets another name in rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, lang TEXT, version INTEGER NOT NULL DEFAULT 1);
CREATE TRIGGER docs_version AFTER UPDATE ON docs WHEN new.body IS NOT old.body BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;
-- > 002_anew.sql
CREATE TABLE docs_new (id INTEGER PRIMARY KEY, body TEXT, lang TEXT DEFAULT 'en', version INTEGER NOT NULL DEFAULT 1);
INSERT INTO docs_new SELECT id, body, lang, version FROM docs;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;
CREATE TRIGGER trg_docs_version AFTER UPDATE ON docs WHEN new.body IS NOT old.body BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;

-- ## another trigger of the same moment stands there · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, lang TEXT, version INTEGER NOT NULL DEFAULT 1);
CREATE TRIGGER docs_version AFTER UPDATE ON docs WHEN new.body IS NOT old.body BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;
-- > 002_anew.sql
CREATE TABLE docs_log (id INTEGER PRIMARY KEY, doc INTEGER NOT NULL);
CREATE TABLE docs_new (id INTEGER PRIMARY KEY, body TEXT, lang TEXT DEFAULT 'en', version INTEGER NOT NULL DEFAULT 1);
INSERT INTO docs_new SELECT id, body, lang, version FROM docs;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;
CREATE TRIGGER docs_log_it AFTER UPDATE ON docs BEGIN INSERT INTO docs_log (doc) VALUES (new.id); END;

-- ## FTS triggers with a new column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, content='notes', content_rowid='id');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_fts(notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN INSERT INTO notes_fts(notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO notes_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
-- > 002_tags.sql
DROP TABLE notes_fts;
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT, body TEXT, tags TEXT NOT NULL DEFAULT '');
INSERT INTO notes_new (id, title, body) SELECT id, title, body FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, tags, content='notes', content_rowid='id');
INSERT INTO notes_fts(notes_fts) VALUES ('rebuild');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts(rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags); END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_fts(notes_fts, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags); END;
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN INSERT INTO notes_fts(notes_fts, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags); INSERT INTO notes_fts(rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags); END;

-- ## FTS trigger without the delete · guilty: error loses-trigger|broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, content='notes', content_rowid='id');
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN INSERT INTO notes_fts(notes_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO notes_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
-- > 002_tags.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT, body TEXT, tags TEXT NOT NULL DEFAULT '');
INSERT INTO notes_new (id, title, body) SELECT id, title, body FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE TRIGGER notes_au AFTER UPDATE ON notes BEGIN INSERT INTO notes_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;

-- ## a view and its trigger are written anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT, last TEXT);
CREATE VIEW names AS SELECT id, first, last FROM people;
CREATE TRIGGER names_insert INSTEAD OF INSERT ON names BEGIN INSERT INTO people (first, last) VALUES (new.first, new.last); END;
CREATE TRIGGER names_update INSTEAD OF UPDATE ON names BEGIN UPDATE people SET first = new.first, last = new.last WHERE id = old.id; END;
-- > 002_anew.sql
DROP VIEW IF EXISTS names;
CREATE VIEW names AS SELECT p.id, p.first, p.last FROM people p;
CREATE TRIGGER names_insert INSTEAD OF INSERT ON names BEGIN INSERT INTO people (last, first) VALUES (new.last, new.first); END;
CREATE TRIGGER names_update INSTEAD OF UPDATE ON names BEGIN UPDATE people SET (first, last) = (new.first, new.last) WHERE id = old.id; END;

-- ## a view's trigger forgets a column · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT, last TEXT);
CREATE VIEW names AS SELECT id, first, last FROM people;
CREATE TRIGGER names_update INSTEAD OF UPDATE ON names BEGIN UPDATE people SET first = new.first, last = new.last WHERE id = old.id; END;
-- > 002_anew.sql
DROP VIEW IF EXISTS names;
CREATE VIEW names AS SELECT p.id, p.first, p.last FROM people p;
CREATE TRIGGER names_update INSTEAD OF UPDATE ON names BEGIN UPDATE people SET first = new.first WHERE id = old.id; END;

-- ## RAISE(ROLLBACK) stays · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, balance INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts WHEN new.balance < 0 BEGIN SELECT RAISE(ROLLBACK, 'overdrawn'); END;
-- > 002_name.sql
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, name TEXT DEFAULT '', balance INTEGER NOT NULL DEFAULT 0);
INSERT INTO accounts_new SELECT id, name, balance FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;
CREATE TRIGGER IF NOT EXISTS accounts_guard
  BEFORE UPDATE ON accounts FOR EACH ROW WHEN new.balance < 0 BEGIN SELECT raise(rollback, 'overdrawn'); END;

-- ## RAISE(ROLLBACK) becomes unconditional · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, balance INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts WHEN new.balance < 0 BEGIN SELECT RAISE(ROLLBACK, 'overdrawn'); END;
-- > 002_name.sql
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, name TEXT DEFAULT '', balance INTEGER NOT NULL DEFAULT 0);
INSERT INTO accounts_new SELECT id, name, balance FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;
CREATE TRIGGER accounts_guard BEFORE UPDATE ON accounts FOR EACH ROW WHEN new.balance > 0 BEGIN SELECT raise(rollback, 'overdrawn'); END;

-- ## the statement of a trigger is turned round, and it minds a new column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, note TEXT);
CREATE TABLE shops (id INTEGER PRIMARY KEY, visits INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER visits_count AFTER INSERT ON visits BEGIN UPDATE shops SET visits = visits + 1 WHERE id = new.shop; END;
-- > 002_cancelled.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, note TEXT DEFAULT '', cancelled_at TEXT);
INSERT INTO visits_new (id, shop, note) SELECT id, shop, note FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;
CREATE TRIGGER visits_count AFTER INSERT ON visits WHEN new.cancelled_at ISNULL BEGIN UPDATE shops SET visits = visits + 1 WHERE new.shop = id; END;

-- ## the statement of a trigger is turned into its opposite, and it minds a new column · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, note TEXT);
CREATE TABLE shops (id INTEGER PRIMARY KEY, visits INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER visits_count AFTER INSERT ON visits BEGIN UPDATE shops SET visits = visits + 1 WHERE id = new.shop; END;
-- > 002_cancelled.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, note TEXT DEFAULT '', cancelled_at TEXT);
INSERT INTO visits_new (id, shop, note) SELECT id, shop, note FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;
CREATE TRIGGER visits_count AFTER INSERT ON visits WHEN new.cancelled_at ISNULL BEGIN UPDATE shops SET visits = visits + 1 WHERE NOT (new.shop = id); END;

-- ## the trigger of a search table minds one of two columns · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_recipes.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL, minutes INTEGER NOT NULL DEFAULT 20);
CREATE VIRTUAL TABLE recipes_fts USING fts5 (title, steps, content='recipes', content_rowid='id');
CREATE TRIGGER recipes_changed AFTER UPDATE OF title, steps ON recipes BEGIN
  INSERT INTO recipes_fts (recipes_fts, rowid, title, steps) VALUES ('delete', old.id, old.title, old.steps);
  INSERT INTO recipes_fts (rowid, title, steps) VALUES (new.id, new.title, new.steps);
END;
-- > 002_half_an_hour.sql
CREATE TABLE recipes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL, minutes INTEGER NOT NULL DEFAULT 30);
INSERT INTO recipes_new (id, title, steps, minutes) SELECT id, title, steps, minutes FROM recipes;
DROP TABLE recipes;
ALTER TABLE recipes_new RENAME TO recipes;
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  INSERT INTO recipes_fts (recipes_fts, rowid, title, steps) VALUES ('delete', old.id, old.title, old.steps);
  INSERT INTO recipes_fts (rowid, title, steps) VALUES (new.id, new.title, new.steps);
END;

-- ## the trigger of a search table minds both columns in another order · innocent
-- @ runner: transactional
-- = 001_recipes.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL, minutes INTEGER NOT NULL DEFAULT 20);
CREATE VIRTUAL TABLE recipes_fts USING fts5 (title, steps, content='recipes', content_rowid='id');
CREATE TRIGGER recipes_changed AFTER UPDATE OF title, steps ON recipes BEGIN
  INSERT INTO recipes_fts (recipes_fts, rowid, title, steps) VALUES ('delete', old.id, old.title, old.steps);
  INSERT INTO recipes_fts (rowid, title, steps) VALUES (new.id, new.title, new.steps);
END;
-- > 002_half_an_hour.sql
CREATE TABLE recipes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL, minutes INTEGER NOT NULL DEFAULT 30);
INSERT INTO recipes_new (id, title, steps, minutes) SELECT id, title, steps, minutes FROM recipes;
DROP TABLE recipes;
ALTER TABLE recipes_new RENAME TO recipes;
CREATE TRIGGER recipes_changed AFTER UPDATE OF steps, title ON recipes BEGIN
  INSERT INTO recipes_fts (recipes_fts, rowid, title, steps) VALUES ('delete', old.id, old.title, old.steps);
  INSERT INTO recipes_fts (rowid, title, steps) VALUES (new.id, new.title, new.steps);
END;

-- ## the trigger of a view that is made wider deletes what it only closed · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, closed_at TEXT);
CREATE VIEW open_accounts AS SELECT id, email FROM accounts WHERE closed_at IS NULL;
CREATE TRIGGER open_accounts_close INSTEAD OF DELETE ON open_accounts BEGIN
  UPDATE accounts SET closed_at = datetime('now') WHERE id = old.id;
END;
-- > 002_phone.sql
DROP VIEW open_accounts;
ALTER TABLE accounts ADD COLUMN phone TEXT;
CREATE VIEW open_accounts AS SELECT id, email, phone FROM accounts WHERE closed_at IS NULL;
CREATE TRIGGER open_accounts_close INSTEAD OF DELETE ON open_accounts BEGIN
  DELETE FROM accounts WHERE id = old.id;
END;

-- ## the trigger of a view that shows a row by two conditions deletes what it only marked · guilty: error loses-trigger
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, state TEXT NOT NULL, revoked_at TEXT);
CREATE VIEW live_keys AS SELECT id, account FROM keys WHERE revoked_at IS NULL AND state = 'live';
CREATE TRIGGER live_keys_revoke INSTEAD OF DELETE ON live_keys BEGIN
  UPDATE keys SET state = 'dead' WHERE id = old.id;
END;
-- > 000002_label.up.sql
ALTER TABLE keys ADD COLUMN label TEXT;
DROP VIEW live_keys;
CREATE VIEW live_keys AS SELECT id, account, label FROM keys WHERE revoked_at IS NULL AND state = 'live';
CREATE TRIGGER live_keys_revoke INSTEAD OF DELETE ON live_keys BEGIN
  DELETE FROM keys WHERE id = old.id;
END;

-- ## the trigger of a view that is made wider writes the new column too · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, closed_at TEXT);
CREATE VIEW open_accounts AS SELECT id, email FROM accounts WHERE closed_at IS NULL;
CREATE TRIGGER open_accounts_close INSTEAD OF DELETE ON open_accounts BEGIN
  UPDATE accounts SET closed_at = '2024-05-01' WHERE id = old.id;
END;
CREATE TRIGGER open_accounts_edit INSTEAD OF UPDATE ON open_accounts BEGIN
  UPDATE accounts SET email = new.email WHERE id = old.id;
END;
-- > 002_closed_by.sql
DROP VIEW open_accounts;
ALTER TABLE accounts ADD COLUMN phone TEXT;
CREATE VIEW open_accounts AS SELECT id, email, phone FROM accounts WHERE closed_at IS NULL;
CREATE TRIGGER open_accounts_close INSTEAD OF DELETE ON open_accounts BEGIN
  UPDATE accounts SET closed_at = '2024-05-01' WHERE id = old.id;
END;
CREATE TRIGGER open_accounts_edit INSTEAD OF UPDATE ON open_accounts BEGIN
  UPDATE accounts SET email = new.email, phone = new.phone WHERE id = old.id;
END;

-- ## the trigger of a view that shows few rows is written in other words · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, state TEXT NOT NULL, revoked_at TEXT);
CREATE VIEW live_keys AS SELECT id, account FROM keys WHERE revoked_at IS NULL AND state = 'live';
CREATE TRIGGER live_keys_revoke INSTEAD OF DELETE ON live_keys BEGIN
  UPDATE keys SET state = 'dead' WHERE id = old.id;
END;
-- > 000002_label.up.sql
ALTER TABLE keys ADD COLUMN label TEXT;
DROP VIEW live_keys;
CREATE VIEW live_keys AS SELECT id, account, label FROM keys WHERE revoked_at IS NULL AND state = 'live';
CREATE TRIGGER live_keys_revoke INSTEAD OF DELETE ON live_keys BEGIN
  UPDATE keys SET state = 'dead' WHERE keys.id IN (SELECT old.id);
END;

-- ## dropped by name, it comes back for another column · guilty: warning loses-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row TEXT NOT NULL, price INTEGER NOT NULL, note TEXT);
CREATE TABLE seat_prices (seat_id INTEGER NOT NULL, price INTEGER NOT NULL);
CREATE TRIGGER seats_priced AFTER UPDATE OF price ON seats BEGIN INSERT INTO seat_prices VALUES (old.id, old.price); END;
-- > 0002_again.sql
CREATE INDEX seats_row ON seats (row);
DROP TRIGGER seats_priced;
CREATE TRIGGER seats_priced AFTER UPDATE OF note ON seats BEGIN INSERT INTO seat_prices VALUES (old.id, old.price); END;

-- ## dropped by name, it comes back for the column that takes the place of its own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE seat_prices (seat_id INTEGER NOT NULL, price INTEGER);
CREATE TRIGGER seats_priced AFTER UPDATE OF price ON seats BEGIN INSERT INTO seat_prices VALUES (old.id, old.price); END;
-- > 002_cents.sql
ALTER TABLE seats ADD COLUMN cents INTEGER;
UPDATE seats SET cents = price * 100 WHERE cents IS NULL;
DROP TRIGGER seats_priced;
CREATE TRIGGER seats_priced AFTER UPDATE OF cents ON seats BEGIN INSERT INTO seat_prices VALUES (old.id, old.cents / 100); END;

-- ## dropped by name, it comes back for the renamed column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE seat_prices (seat_id INTEGER NOT NULL, price INTEGER NOT NULL);
CREATE TRIGGER seats_priced AFTER UPDATE OF price ON seats BEGIN INSERT INTO seat_prices VALUES (old.id, old.price); END;
-- > 002_cents.sql
DROP TRIGGER seats_priced;
ALTER TABLE seats RENAME COLUMN price TO cents;
CREATE TRIGGER seats_priced AFTER UPDATE OF cents ON seats BEGIN INSERT INTO seat_prices VALUES (old.id, old.cents); END;

-- ## dropped by name, it minds one column less · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row TEXT NOT NULL, price INTEGER NOT NULL, touched INTEGER);
CREATE TRIGGER seats_touched AFTER UPDATE OF row, price ON seats BEGIN UPDATE seats SET touched = 1 WHERE id = new.id; END;
-- > 002_less.sql
DROP TRIGGER seats_touched;
CREATE TRIGGER seats_touched AFTER UPDATE OF price ON seats BEGIN UPDATE seats SET touched = 1 WHERE id = new.id; END;

-- ## the trigger of a search table waits for the columns that it reads · innocent
-- @ runner: sqlx
-- = 20240101000000_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lyrics TEXT NOT NULL DEFAULT '', plays INTEGER NOT NULL DEFAULT 0);
CREATE VIRTUAL TABLE song_search USING fts5 (name, lyrics, content = 'songs', content_rowid = 'id');
CREATE TRIGGER songs_new AFTER INSERT ON songs BEGIN
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;
CREATE TRIGGER songs_edited AFTER UPDATE ON songs BEGIN
  INSERT INTO song_search (song_search, rowid, name, lyrics) VALUES ('delete', old.id, old.name, old.lyrics);
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;
-- > 20240201000000_rating.sql
CREATE TABLE songs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lyrics TEXT NOT NULL DEFAULT '', plays INTEGER NOT NULL DEFAULT 0, rating INTEGER);
INSERT INTO songs_new (id, name, lyrics, plays) SELECT id, name, lyrics, plays FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
CREATE TRIGGER songs_new AFTER INSERT ON songs BEGIN
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;
CREATE TRIGGER songs_edited AFTER UPDATE OF name, lyrics ON songs BEGIN
  INSERT INTO song_search (song_search, rowid, name, lyrics) VALUES ('delete', old.id, old.name, old.lyrics);
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;

-- ## the trigger of a search table waits for the first of the columns that it reads · guilty: error loses-trigger
-- @ runner: sqlx
-- = 20240101000000_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lyrics TEXT NOT NULL DEFAULT '', plays INTEGER NOT NULL DEFAULT 0);
CREATE VIRTUAL TABLE song_search USING fts5 (name, lyrics, content = 'songs', content_rowid = 'id');
CREATE TRIGGER songs_new AFTER INSERT ON songs BEGIN
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;
CREATE TRIGGER songs_edited AFTER UPDATE ON songs BEGIN
  INSERT INTO song_search (song_search, rowid, name, lyrics) VALUES ('delete', old.id, old.name, old.lyrics);
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;
-- > 20240201000000_rating.sql
CREATE TABLE songs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lyrics TEXT NOT NULL DEFAULT '', plays INTEGER NOT NULL DEFAULT 0, rating INTEGER);
INSERT INTO songs_new (id, name, lyrics, plays) SELECT id, name, lyrics, plays FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
CREATE TRIGGER songs_new AFTER INSERT ON songs BEGIN
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;
CREATE TRIGGER songs_edited AFTER UPDATE OF name ON songs BEGIN
  INSERT INTO song_search (song_search, rowid, name, lyrics) VALUES ('delete', old.id, old.name, old.lyrics);
  INSERT INTO song_search (rowid, name, lyrics) VALUES (new.id, new.name, new.lyrics);
END;

-- ## a log of every change waits for the columns that it writes down · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, code TEXT NOT NULL, room TEXT);
CREATE TABLE door_log (id INTEGER PRIMARY KEY, door_id INTEGER NOT NULL, code TEXT NOT NULL);
CREATE TRIGGER doors_log AFTER UPDATE ON doors BEGIN INSERT INTO door_log (door_id, code) VALUES (new.id, new.code); END;
-- > 002_room.sql
CREATE TABLE doors_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, room TEXT NOT NULL DEFAULT '');
INSERT INTO doors_new SELECT id, code, coalesce(room, '') FROM doors;
DROP TABLE doors;
ALTER TABLE doors_new RENAME TO doors;
CREATE TRIGGER doors_log AFTER UPDATE OF id, code ON doors BEGIN INSERT INTO door_log (door_id, code) VALUES (new.id, new.code); END;

-- ## all triggers of a search table are dropped, and that for changed rows is made no more · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL, sender TEXT NOT NULL DEFAULT '');
CREATE VIRTUAL TABLE letters_search USING fts5 (subject, body, content='letters', content_rowid='id');
CREATE TRIGGER letters_come AFTER INSERT ON letters BEGIN
  INSERT INTO letters_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
CREATE TRIGGER letters_go AFTER DELETE ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
END;
CREATE TRIGGER letters_change AFTER UPDATE OF subject, body ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
  INSERT INTO letters_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
-- > 002_by_sender.sql
DROP TRIGGER IF EXISTS letters_come;
DROP TRIGGER IF EXISTS letters_go;
DROP TRIGGER IF EXISTS letters_change;
DROP TABLE IF EXISTS letters_search;
CREATE VIRTUAL TABLE letters_search USING fts5 (subject, body, sender, content='letters', content_rowid='id');
INSERT INTO letters_search (rowid, subject, body, sender) SELECT id, subject, body, sender FROM letters;
CREATE TRIGGER letters_come AFTER INSERT ON letters BEGIN
  INSERT INTO letters_search (rowid, subject, body, sender) VALUES (new.id, new.subject, new.body, new.sender);
END;
CREATE TRIGGER letters_go AFTER DELETE ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body, sender) VALUES ('delete', old.id, old.subject, old.body, old.sender);
END;

-- ## all triggers of a search table are dropped, and two others do what that for changed rows did · innocent
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL, sender TEXT NOT NULL DEFAULT '');
CREATE VIRTUAL TABLE letters_search USING fts5 (subject, body, content='letters', content_rowid='id');
CREATE TRIGGER letters_come AFTER INSERT ON letters BEGIN
  INSERT INTO letters_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
CREATE TRIGGER letters_go AFTER DELETE ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
END;
CREATE TRIGGER letters_change AFTER UPDATE OF subject, body ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
  INSERT INTO letters_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
-- > 002_by_sender.sql
DROP TRIGGER IF EXISTS letters_come;
DROP TRIGGER IF EXISTS letters_go;
DROP TRIGGER IF EXISTS letters_change;
DROP TABLE IF EXISTS letters_search;
CREATE VIRTUAL TABLE letters_search USING fts5 (subject, body, sender, content='letters', content_rowid='id');
INSERT INTO letters_search (rowid, subject, body, sender) SELECT id, subject, body, sender FROM letters;
CREATE TRIGGER letters_come AFTER INSERT ON letters BEGIN
  INSERT INTO letters_search (rowid, subject, body, sender) VALUES (new.id, new.subject, new.body, new.sender);
END;
CREATE TRIGGER letters_go AFTER DELETE ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body, sender) VALUES ('delete', old.id, old.subject, old.body, old.sender);
END;
CREATE TRIGGER letters_before AFTER UPDATE ON letters BEGIN
  INSERT INTO letters_search (letters_search, rowid, subject, body, sender) VALUES ('delete', old.id, old.subject, old.body, old.sender);
  INSERT INTO letters_search (rowid, subject, body, sender) VALUES (new.id, new.subject, new.body, new.sender);
END;

-- ## the search is made no more when a row changes, and the others stay as they are · innocent
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE letters_search USING fts5 (subject, body);
CREATE TRIGGER letters_come AFTER INSERT ON letters BEGIN
  INSERT INTO letters_search (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
CREATE TRIGGER letters_change AFTER UPDATE OF subject, body ON letters BEGIN
  UPDATE letters_search SET subject = new.subject, body = new.body WHERE rowid = new.id;
END;
-- > 002_by_the_application.sql
DROP TRIGGER IF EXISTS letters_change;

-- ## the trigger that takes rows out of a search table is not made anew · guilty: error loses-trigger
-- @ runner: d1
-- = 0001_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, words TEXT NOT NULL);
CREATE VIRTUAL TABLE songs_search USING fts5 (name, words);
CREATE TRIGGER songs_in AFTER INSERT ON songs BEGIN
  INSERT INTO songs_search (rowid, name, words) VALUES (new.id, new.name, new.words);
END;
CREATE TRIGGER songs_out AFTER DELETE ON songs BEGIN
  DELETE FROM songs_search WHERE rowid = old.id;
END;
-- > 0002_lower.sql
DROP TRIGGER songs_in;
DROP TRIGGER songs_out;
CREATE TRIGGER songs_in AFTER INSERT ON songs BEGIN
  INSERT INTO songs_search (rowid, name, words) VALUES (new.id, lower(new.name), new.words);
END;

-- ## the trigger minds NULL, which the rebuild lets in · innocent, may: loses-constraint
-- @ runner: sqlx
-- = 20230101000000_init.sql
CREATE TABLE part (id INTEGER PRIMARY KEY, seen INTEGER);
CREATE TABLE file (id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, created INTEGER);
CREATE TRIGGER update_part AFTER INSERT ON file BEGIN
  UPDATE part SET seen = NEW.created WHERE id = NEW.part_id;
END;
-- > 20230201000000_optional.sql
CREATE TABLE file_new (id INTEGER PRIMARY KEY, part_id INTEGER, created INTEGER);
INSERT INTO file_new SELECT id, part_id, created FROM file;
DROP TABLE file;
ALTER TABLE file_new RENAME TO file;
CREATE TRIGGER update_part AFTER INSERT ON file BEGIN
  UPDATE part SET seen = NEW.created WHERE NEW.part_id IS NULL OR id = NEW.part_id;
END;

-- ## a log writes another word for NULL, which the rebuild lets in · innocent, may: loses-constraint
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE audit (id INTEGER PRIMARY KEY, who TEXT NOT NULL, what TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER);
-- +goose StatementBegin
CREATE TRIGGER log_order AFTER INSERT ON orders BEGIN
  INSERT INTO audit (who, what) VALUES (NEW.customer, 'order');
END;
-- +goose StatementEnd
-- > 00002_guests.sql
-- +goose Up
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, customer TEXT, total INTEGER);
INSERT INTO orders_new SELECT id, customer, total FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
-- +goose StatementBegin
CREATE TRIGGER log_order AFTER INSERT ON orders BEGIN
  INSERT INTO audit (who, what) VALUES (COALESCE(NEW.customer, 'guest'), 'order');
END;
-- +goose StatementEnd

-- ## the WHERE goes, and the rebuild lets NULL in · guilty: error loses-trigger
-- @ runner: sqlx
-- = 20230101000000_init.sql
CREATE TABLE part (id INTEGER PRIMARY KEY, seen INTEGER);
CREATE TABLE file (id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, created INTEGER);
CREATE TRIGGER update_part AFTER INSERT ON file BEGIN
  UPDATE part SET seen = NEW.created WHERE id = NEW.part_id;
END;
-- > 20230201000000_optional.sql
CREATE TABLE file_new (id INTEGER PRIMARY KEY, part_id INTEGER, created INTEGER);
INSERT INTO file_new SELECT id, part_id, created FROM file;
DROP TABLE file;
ALTER TABLE file_new RENAME TO file;
CREATE TRIGGER update_part AFTER INSERT ON file BEGIN
  UPDATE part SET seen = NEW.created;
END;

-- ## the trigger minds NULL where it was let in before · guilty: error loses-trigger
-- @ runner: sqlx
-- = 20230101000000_init.sql
CREATE TABLE part (id INTEGER PRIMARY KEY, seen INTEGER);
CREATE TABLE file (id INTEGER PRIMARY KEY, part_id INTEGER NOT NULL, created INTEGER);
CREATE TRIGGER update_part AFTER INSERT ON file BEGIN
  UPDATE part SET seen = NEW.created WHERE id = NEW.part_id;
END;
-- > 20230201000000_optional.sql
CREATE TABLE file_new (id INTEGER PRIMARY KEY, part_id INTEGER, created INTEGER);
INSERT INTO file_new SELECT id, part_id, created FROM file;
DROP TABLE file;
ALTER TABLE file_new RENAME TO file;
CREATE TRIGGER update_part AFTER INSERT ON file BEGIN
  UPDATE part SET seen = NEW.created WHERE NEW.created IS NULL OR id = NEW.part_id;
END;

-- Rows are copied away and their table is emptied by DELETE: what the copy leaves out is lost as after a DROP TABLE.

-- ## a kept copy passes over rows without a price · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price INTEGER);
-- > 002_tidy.sql
CREATE TABLE keep AS SELECT id, title, price FROM posts WHERE price IS NOT NULL;
DELETE FROM posts;
INSERT INTO posts SELECT id, title, price FROM keep;
DROP TABLE keep;

-- ## a temporary copy compares with a value that may be NULL · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY NOT NULL, amount INTEGER, place TEXT NOT NULL);
-- > 002_order.sql
CREATE TEMP TABLE sorted AS SELECT * FROM stock WHERE amount >= 0 ORDER BY place;
DELETE FROM stock;
INSERT INTO stock SELECT * FROM sorted;
DROP TABLE sorted;

-- ## moved to another table by a condition, the old table emptied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
INSERT INTO contacts SELECT id, mail, budget FROM leads WHERE budget >= 0;
DELETE FROM leads;

-- ## OR IGNORE into a table with a new UNIQUE, the old one emptied · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE signups (id INTEGER PRIMARY KEY, email TEXT NOT NULL, source TEXT NOT NULL);
-- > 0002_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, source TEXT NOT NULL);
INSERT OR IGNORE INTO members (id, email, source) SELECT id, email, source FROM signups;
DELETE FROM signups;

-- ## an inner join into the new table, the old one emptied in the next file · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, team_id INTEGER REFERENCES teams(id));
-- > 002_roster.sql
CREATE TABLE roster (id INTEGER PRIMARY KEY, name TEXT NOT NULL, team TEXT NOT NULL);
INSERT INTO roster SELECT p.id, p.name, t.name || ' #' || t.id FROM players p JOIN teams t ON t.id = p.team_id;
-- > 003_empty.sql
DELETE FROM players WHERE 1 = 1;

-- ## one kind of row is moved, but those of it without a note are only deleted · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('draft', 'final')), body TEXT NOT NULL, note TEXT);
-- > 002_drafts.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT NOT NULL);
INSERT INTO drafts SELECT id, body, note FROM entries WHERE kind = 'draft' AND note IS NOT NULL;
DELETE FROM entries WHERE kind = 'draft';

-- ## a column is left out when the table is filled again · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seats INTEGER);
-- > 002_sort.sql
CREATE TABLE keep AS SELECT id, name FROM rooms;
DELETE FROM rooms;
INSERT INTO rooms (id, name) SELECT id, name FROM keep ORDER BY name;
DROP TABLE keep;

-- ## every row is kept and comes back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price INTEGER);
-- > 002_tidy.sql
CREATE TABLE keep AS SELECT id, title, price FROM posts;
DELETE FROM posts;
INSERT INTO posts SELECT id, title, price FROM keep;
DROP TABLE keep;

-- ## every row comes back with a price in place of NULL · innocent, may: changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price INTEGER);
-- > 002_tidy.sql
CREATE TABLE keep AS SELECT id, title, coalesce(price, -1) AS price FROM posts;
DELETE FROM posts;
INSERT INTO posts SELECT id, title, price FROM keep;
DROP TABLE keep;

-- ## all rows are moved to the new table, and the old one is emptied · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
INSERT INTO contacts SELECT id, mail, budget FROM leads;
DELETE FROM leads;

-- ## only what was copied is deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
INSERT INTO contacts SELECT id, mail, budget FROM leads WHERE budget >= 0;
DELETE FROM leads WHERE id IN (SELECT id FROM contacts);

-- ## one kind of row is moved whole · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('draft', 'final')), body TEXT NOT NULL, note TEXT);
-- > 002_drafts.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT);
INSERT INTO drafts SELECT id, body, note FROM entries WHERE kind = 'draft';
DELETE FROM entries WHERE kind = 'draft';

-- ## entries without a note are deleted on purpose, in a statement of their own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT);
-- > 002_notes.sql
DELETE FROM entries WHERE note IS NULL;
CREATE TABLE keep AS SELECT id, body, note FROM entries;
DELETE FROM entries;
INSERT INTO entries SELECT id, body, note FROM keep ORDER BY body;
DROP TABLE keep;

-- ## doubles are merged into the first of them · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE taggings (post INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tags(id));
-- > 002_unique.sql
UPDATE taggings SET tag_id = (SELECT min(o.id) FROM tags o JOIN tags t ON t.label = o.label WHERE t.id = taggings.tag_id);
DELETE FROM tags WHERE id NOT IN (SELECT min(id) FROM tags GROUP BY label);
CREATE UNIQUE INDEX tags_label ON tags (label);

-- ## entries without a note are deleted on purpose before a rebuild · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT);
-- > 002_notes.sql
DELETE FROM entries WHERE note IS NULL;
CREATE TABLE entries_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT NOT NULL);
INSERT INTO entries_new SELECT id, body, note FROM entries;
DROP TABLE entries;
ALTER TABLE entries_new RENAME TO entries;

-- ## lines of cancelled orders · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cancelled_at TEXT);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), what TEXT);
-- > 002_del.sql
DELETE FROM lines WHERE order_id IN (SELECT id FROM orders WHERE cancelled_at IS NOT NULL);

-- ## lines of cancelled orders with exists · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cancelled_at TEXT);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), what TEXT);
-- > 002_del.sql
DELETE FROM lines WHERE EXISTS (SELECT 1 FROM orders WHERE orders.id = lines.order_id AND cancelled_at IS NOT NULL);
DELETE FROM orders WHERE cancelled_at IS NOT NULL;

-- ## lines of orders not cancelled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cancelled_at TEXT);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), what TEXT);
-- > 002_del.sql
DELETE FROM lines WHERE order_id NOT IN (SELECT id FROM orders WHERE cancelled_at IS NULL);

-- ## two steps down · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), what TEXT);
CREATE TABLE tags (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES notes(id), tag TEXT);
-- > 002_del.sql
DELETE FROM tags WHERE note_id IN (SELECT n.id FROM notes n JOIN folders f ON f.id = n.folder_id WHERE f.deleted_at IS NOT NULL);
DELETE FROM notes WHERE folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL);
DELETE FROM folders WHERE deleted_at IS NOT NULL;

-- ## no declared key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL);

-- ## a text state of the parent · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, removed_by TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id IN (SELECT id FROM folders WHERE removed_by IS NOT NULL);
UPDATE notes SET what = 'x' WHERE folder_id IN (SELECT id FROM folders WHERE removed_by IS NOT NULL);

-- ## a condition that compares a number with a text · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at INTEGER NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id IN (SELECT id FROM folders WHERE deleted_at < date('now', '-30 days'));

-- ## every parent is named · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL OR deleted_at IS NULL);

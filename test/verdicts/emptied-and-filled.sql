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

-- ## sessions of people who are locked are deleted · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id TEXT PRIMARY KEY NOT NULL, email TEXT NOT NULL UNIQUE, locked INTEGER NOT NULL DEFAULT 0, locked_at INTEGER);
CREATE TABLE sessions (id TEXT PRIMARY KEY NOT NULL, person_id TEXT NOT NULL REFERENCES people(id) ON DELETE CASCADE, token TEXT NOT NULL);
-- > 0002_sessions.sql
DELETE FROM sessions WHERE person_id IN (SELECT id FROM people WHERE locked_at IS NOT NULL);

-- ## everything of a tenant that is closed · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL, closed_on DATE);
CREATE TABLE projects (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL REFERENCES tenants(id), name TEXT NOT NULL);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id), title TEXT NOT NULL);
-- > 002_closed.sql
DELETE FROM tasks WHERE project_id IN (SELECT id FROM projects WHERE tenant_id IN (SELECT id FROM tenants WHERE closed_on IS NOT NULL));
DELETE FROM projects WHERE tenant_id IN (SELECT id FROM tenants WHERE closed_on IS NOT NULL);
DELETE FROM tenants WHERE closed_on IS NOT NULL;

-- ## the rows of a self reference whose parent is in the trash · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders(id), name TEXT NOT NULL, trashed_at TEXT);
CREATE TABLE shares (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), who TEXT NOT NULL);
-- > 002_trash.sql
WITH RECURSIVE gone(id) AS (SELECT id FROM folders WHERE trashed_at IS NOT NULL UNION SELECT f.id FROM folders f JOIN gone g ON f.parent_id = g.id) DELETE FROM shares WHERE folder_id IN gone;
WITH RECURSIVE gone(id) AS (SELECT id FROM folders WHERE trashed_at IS NOT NULL UNION SELECT f.id FROM folders f JOIN gone g ON f.parent_id = g.id) DELETE FROM folders WHERE id IN gone;

-- ## links whose both ends are asked · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, retired_at TEXT);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
-- > 002_links.sql
DELETE FROM post_tags WHERE post_id IN (SELECT id FROM posts WHERE deleted_at IS NOT NULL) OR tag_id IN (SELECT id FROM tags WHERE retired_at IS NOT NULL);

-- ## no key is declared · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL);
DELETE FROM notes WHERE folder_id NOT IN (SELECT id FROM folders);

-- ## the parent goes with its date, and its children by a cascade that is meant · guilty: warning cascades-delete
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE, what TEXT);
-- > 0002_del.sql
DELETE FROM folders WHERE deleted_at IS NOT NULL;

-- ## notes of folders in the trash are copied to an archive before they are deleted, the wrong way round · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), what TEXT);
-- > 002_archive.sql
CREATE TABLE archive (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, what TEXT);
INSERT INTO archive SELECT n.id, n.folder_id, n.what FROM notes n JOIN folders f ON f.id = n.folder_id WHERE f.deleted_at IS NOT NULL;
DROP TABLE notes;

-- ## notes of folders that are deleted are left out of a rebuild · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), what TEXT);
-- > 002_rebuild.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), what TEXT NOT NULL DEFAULT '');
INSERT INTO notes_new SELECT n.id, n.folder_id, coalesce(n.what, '') FROM notes n JOIN folders f ON f.id = n.folder_id WHERE f.deleted_at IS NULL;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## orphans without a declared key are deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id NOT IN (SELECT id FROM folders);

-- ## orphans without a declared key are deleted, exists · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE NOT EXISTS (SELECT 1 FROM folders WHERE folders.id = notes.folder_id);

-- ## orphans are deleted before the key is declared · innocent, may: breaks-old-writes, creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, what TEXT);
-- > 002_del.sql
DELETE FROM notes WHERE folder_id NOT IN (SELECT id FROM folders);
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), what TEXT);
INSERT INTO notes_new SELECT * FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## what was copied is deleted, and the copy stands below · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, budget INTEGER);
DELETE FROM leads WHERE id IN (SELECT id FROM contacts);
INSERT INTO contacts SELECT id, mail, budget FROM leads WHERE budget >= 0;

-- ## keys are looked up in a table that nobody fills · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL, company TEXT);
-- > 0002_companies.sql
CREATE TABLE IF NOT EXISTS companies (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
ALTER TABLE staff ADD COLUMN company_id INTEGER REFERENCES companies (id);
UPDATE staff SET company_id = (SELECT c.id FROM companies AS c WHERE c.name = staff.company);

-- ## keys are looked up in a table that is filled where there is something · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL, company TEXT);
-- > 0002_companies.sql
CREATE TABLE IF NOT EXISTS companies (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO companies (name) SELECT DISTINCT company FROM staff WHERE company LIKE '%GmbH%';
ALTER TABLE staff ADD COLUMN company_id INTEGER REFERENCES companies (id);
UPDATE staff SET company_id = (SELECT c.id FROM companies AS c WHERE c.name = staff.company);

-- ## a new table is asked for what a trigger puts there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_moves.sql
CREATE TABLE moves (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL);
CREATE TABLE last_moves (staff_id INTEGER PRIMARY KEY, move_id INTEGER NOT NULL);
CREATE TRIGGER staff_moves AFTER UPDATE ON staff BEGIN INSERT INTO moves (staff_id) VALUES (new.id); END;
UPDATE staff SET name = trim(name) WHERE name <> trim(name);
INSERT INTO last_moves SELECT staff_id, max(id) FROM moves GROUP BY staff_id;

-- ## rows come back with one column in the other's place, one of them by an expression · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, remark TEXT);
-- > 002_fill.sql
CREATE TEMP TABLE kept AS SELECT id, dish, coalesce(remark, 'none') AS remark FROM menus;
DELETE FROM menus;
INSERT INTO menus SELECT id, remark, dish FROM kept;
DROP TABLE kept;

-- ## rows come back by the names of their columns · innocent, may: changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, remark TEXT);
-- > 002_fill.sql
CREATE TEMP TABLE kept AS SELECT id, dish, coalesce(remark, 'none') AS remark FROM menus;
DELETE FROM menus;
INSERT INTO menus (id, remark, dish) SELECT id, remark, dish FROM kept;
DROP TABLE kept;

-- ## songs go with the rebuilt albums, and come back without their length · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE songs (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE, name TEXT NOT NULL, seconds INTEGER NOT NULL DEFAULT 0, lyrics TEXT);
-- > 0002_label.sql
CREATE TABLE kept_songs AS SELECT * FROM songs;
CREATE TABLE albums_next (id INTEGER PRIMARY KEY, title TEXT NOT NULL, label TEXT);
INSERT INTO albums_next (id, title) SELECT id, title FROM albums;
DROP TABLE albums;
ALTER TABLE albums_next RENAME TO albums;
INSERT INTO songs (id, album_id, name, lyrics) SELECT id, album_id, name, lyrics FROM kept_songs;
DROP TABLE kept_songs;

-- ## songs go with the rebuilt albums, and come back whole · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE songs (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE, name TEXT NOT NULL, seconds INTEGER NOT NULL DEFAULT 0, lyrics TEXT);
-- > 0002_label.sql
CREATE TABLE kept_songs AS SELECT * FROM songs;
CREATE TABLE albums_next (id INTEGER PRIMARY KEY, title TEXT NOT NULL, label TEXT);
INSERT INTO albums_next (id, title) SELECT id, title FROM albums;
DROP TABLE albums;
ALTER TABLE albums_next RENAME TO albums;
INSERT INTO songs (id, album_id, name, seconds, lyrics) SELECT id, album_id, name, seconds, lyrics FROM kept_songs;
DROP TABLE kept_songs;

-- ## two levels below a DELETE, and the lowest comes back without its note · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
--> statement-breakpoint
CREATE TABLE shelves (id INTEGER PRIMARY KEY, hall_id INTEGER NOT NULL REFERENCES halls (id) ON DELETE CASCADE, letter TEXT NOT NULL);
--> statement-breakpoint
CREATE TABLE boxes (id INTEGER PRIMARY KEY, shelf_id INTEGER REFERENCES shelves (id) ON DELETE CASCADE, label TEXT NOT NULL, note TEXT);
-- > 0001_floors.sql
CREATE TABLE halls_copy AS SELECT * FROM halls;
--> statement-breakpoint
CREATE TABLE shelves_copy AS SELECT * FROM shelves;
--> statement-breakpoint
CREATE TABLE boxes_copy AS SELECT * FROM boxes WHERE shelf_id IS NOT NULL;
--> statement-breakpoint
DELETE FROM halls;
--> statement-breakpoint
ALTER TABLE halls ADD COLUMN floor INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
INSERT INTO halls (id, name) SELECT id, name FROM halls_copy;
--> statement-breakpoint
INSERT INTO shelves SELECT * FROM shelves_copy;
--> statement-breakpoint
INSERT INTO boxes (id, shelf_id, label) SELECT id, shelf_id, label FROM boxes_copy;
--> statement-breakpoint
DROP TABLE boxes_copy;
--> statement-breakpoint
DROP TABLE shelves_copy;
--> statement-breakpoint
DROP TABLE halls_copy;

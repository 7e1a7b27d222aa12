-- What the running release writes is taken: what is in the tables then, and may it be written twice?

-- ## a slug that no old INSERT gives has to differ · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_pages.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL);
-- > 002_slug.sql
ALTER TABLE pages ADD COLUMN slug TEXT NOT NULL DEFAULT 'page';
UPDATE pages SET slug = 'page-' || id;
CREATE UNIQUE INDEX pages_slug ON pages (slug);

-- ## a slug that no old INSERT gives may be NULL · innocent
-- @ runner: transactional
-- = 001_pages.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL);
-- > 002_slug.sql
ALTER TABLE pages ADD COLUMN slug TEXT;
UPDATE pages SET slug = 'page-' || id;
CREATE UNIQUE INDEX pages_slug ON pages (slug);

-- ## a key that no old INSERT gives is drawn for each row · innocent, may: not-deterministic, needless-rebuild
-- @ runner: d1
-- = 0001_pages.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL);
-- > 0002_key.sql
CREATE TABLE pages_new (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, share TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))) UNIQUE);
INSERT INTO pages_new (id, heading) SELECT id, heading FROM pages;
DROP TABLE pages;
ALTER TABLE pages_new RENAME TO pages;

-- ## the second old row pushes the first one out · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_badge.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, badge INTEGER NOT NULL DEFAULT 0 UNIQUE ON CONFLICT REPLACE);
INSERT INTO guests_new (id, name, badge) SELECT id, name, 1000 + id FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## the second old row is not taken, and no error says so · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_badge.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, badge INTEGER NOT NULL DEFAULT 0 UNIQUE ON CONFLICT IGNORE);
INSERT INTO guests_new (id, name, badge) SELECT id, name, 1000 + id FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## old rows have no badge · innocent, may: needless-rebuild
-- @ runner: transactional
-- = 001_guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_badge.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, badge INTEGER UNIQUE ON CONFLICT REPLACE);
INSERT INTO guests_new (id, name, badge) SELECT id, name, 1000 + id FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## a length in metres is made of millimetres that no old INSERT gives · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_boards.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, wood TEXT NOT NULL, metres REAL NOT NULL);
-- > 002_mm.sql
ALTER TABLE boards ADD COLUMN mm INTEGER NOT NULL DEFAULT 0;
UPDATE boards SET mm = round(metres * 1000);
CREATE TRIGGER boards_metres AFTER INSERT ON boards BEGIN
  UPDATE boards SET metres = new.mm / 1000.0 WHERE id = new.id;
END;

-- ## a length in metres is made of millimetres where there are some · innocent
-- @ runner: transactional
-- = 001_boards.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, wood TEXT NOT NULL, metres REAL NOT NULL);
-- > 002_mm.sql
ALTER TABLE boards ADD COLUMN mm INTEGER;
UPDATE boards SET mm = round(metres * 1000);
CREATE TRIGGER boards_metres AFTER INSERT ON boards BEGIN
  UPDATE boards SET metres = coalesce(new.mm / 1000.0, new.metres) WHERE id = new.id;
END;

-- ## the whole name is put together of parts whenever a row is saved · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, full_name TEXT, room TEXT);
-- > 002_names.sql
ALTER TABLE staff ADD COLUMN given TEXT;
ALTER TABLE staff ADD COLUMN family TEXT;
CREATE TRIGGER staff_named AFTER UPDATE ON staff BEGIN
  UPDATE staff SET full_name = new.given || ' ' || new.family WHERE id = new.id;
END;

-- ## the whole name is put together when its parts are saved · innocent
-- @ runner: transactional
-- = 001_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, full_name TEXT, room TEXT);
-- > 002_names.sql
ALTER TABLE staff ADD COLUMN given TEXT;
ALTER TABLE staff ADD COLUMN family TEXT;
CREATE TRIGGER staff_named AFTER UPDATE OF given, family ON staff BEGIN
  UPDATE staff SET full_name = new.given || ' ' || new.family WHERE id = new.id;
END;

-- ## an address is tidied up and a time is noted · innocent
-- @ runner: transactional
-- = 001_readers.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, changed_at TEXT, verified_at TEXT);
-- > 002_tidy.sql
ALTER TABLE readers ADD COLUMN source TEXT NOT NULL DEFAULT 'web';
CREATE TRIGGER readers_tidy AFTER INSERT ON readers BEGIN
  UPDATE readers SET mail = lower(trim(new.mail)), changed_at = datetime('now') WHERE id = new.id;
END;
CREATE TRIGGER readers_changed AFTER UPDATE OF mail ON readers WHEN new.mail <> old.mail BEGIN
  UPDATE readers SET changed_at = datetime('now'), verified_at = NULL WHERE id = new.id;
END;

-- ## what has no approval is not shown · innocent
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, shown INTEGER NOT NULL DEFAULT 1);
-- > 002_approved.sql
ALTER TABLE notes ADD COLUMN approved INTEGER NOT NULL DEFAULT 0;
UPDATE notes SET approved = 1;
CREATE TRIGGER notes_wait AFTER INSERT ON notes WHEN new.approved = 0 BEGIN
  UPDATE notes SET shown = 0 WHERE id = new.id;
END;

-- ## each loan takes a reader all fines · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_loans.sql
CREATE TABLE balances (reader TEXT PRIMARY KEY, fines INTEGER NOT NULL DEFAULT 0, note TEXT);
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, book TEXT NOT NULL);
-- > 002_last.sql
ALTER TABLE balances ADD COLUMN last_book TEXT;
CREATE TRIGGER loans_last AFTER INSERT ON loans BEGIN
  REPLACE INTO balances (reader, last_book) VALUES (new.reader, new.book);
END;

-- ## each loan is counted and noted · innocent
-- @ runner: transactional
-- = 001_loans.sql
CREATE TABLE balances (reader TEXT PRIMARY KEY, fines INTEGER NOT NULL DEFAULT 0, note TEXT);
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, book TEXT NOT NULL);
-- > 002_last.sql
ALTER TABLE balances ADD COLUMN last_book TEXT;
CREATE TRIGGER loans_last AFTER INSERT ON loans BEGIN
  INSERT OR IGNORE INTO balances (reader) VALUES (new.reader);
  UPDATE balances SET last_book = new.book, note = NULL WHERE reader = new.reader;
END;

-- ## a copy of each row is kept anew in whole · innocent
-- @ runner: transactional
-- = 001_loans.sql
CREATE TABLE latest (reader TEXT PRIMARY KEY, book TEXT NOT NULL, note TEXT);
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, book TEXT NOT NULL);
-- > 002_last.sql
CREATE TRIGGER loans_last AFTER INSERT ON loans BEGIN
  INSERT OR REPLACE INTO latest VALUES (new.reader, new.book, NULL);
END;

-- ## only the newest row of each gauge is kept, by a trigger · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_levels.sql
CREATE TABLE levels (id INTEGER PRIMARY KEY, gauge TEXT NOT NULL, cm INTEGER NOT NULL);
-- > 002_newest.sql
CREATE TRIGGER levels_newest AFTER INSERT ON levels BEGIN
  DELETE FROM levels WHERE gauge = new.gauge AND id < new.id;
END;

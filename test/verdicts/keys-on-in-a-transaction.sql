-- PRAGMA foreign_keys = ON in a transaction does nothing, and the file counts on it.

-- ## closed albums go, and their pictures are to go with them · guilty: warning pragma-has-no-effect
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner_id INTEGER NOT NULL);
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE, path TEXT NOT NULL);
CREATE INDEX pictures_album ON pictures (album_id);
-- > 002_clean.sql
PRAGMA foreign_keys = ON;
DELETE FROM albums WHERE owner_id NOT IN (SELECT id FROM owners) AND name = 'tmp';

-- ## parts without a supplier go by a declared key, and their files are to go with them · guilty: warning pragma-has-no-effect
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE wares (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops(id), name TEXT NOT NULL);
CREATE TABLE ware_notes (id INTEGER PRIMARY KEY, ware_id INTEGER REFERENCES wares(id) ON DELETE SET NULL, note TEXT NOT NULL);
-- > 000002_clean.up.sql
PRAGMA foreign_keys = ON;
DELETE FROM wares WHERE shop_id NOT IN (SELECT id FROM shops);

-- ## the keys are on at the head, and the file deletes the children itself · innocent, may: creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE, path TEXT NOT NULL);
CREATE INDEX pictures_album ON pictures (album_id);
-- > 002_clean.sql
PRAGMA foreign_keys = ON;
DELETE FROM pictures WHERE album_id IN (SELECT id FROM albums WHERE name = 'tmp');
DELETE FROM albums WHERE name = 'tmp';

-- ## the keys are on at the head, and a table is rebuilt · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE, path TEXT NOT NULL);
CREATE INDEX pictures_album ON pictures (album_id);
-- > 002_rebuild.sql
PRAGMA foreign_keys = ON;
CREATE TABLE albums_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '') DEFAULT 'album');
INSERT INTO albums_new SELECT id, coalesce(nullif(name, ''), 'album') FROM albums;
DROP TABLE albums;
ALTER TABLE albums_new RENAME TO albums;

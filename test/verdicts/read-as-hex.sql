-- Texts of hexadecimal digits become the bytes that they stand for.

-- ## ids of coins become bytes · innocent, may: breaks-old-reads, breaks-old-writes, down-does-not-undo
-- @ runner: transactional
-- = 001_coins.sql
CREATE TABLE coins (id VARCHAR PRIMARY KEY NOT NULL, worth INTEGER NOT NULL, owner_key TEXT);
-- > 002_bytes.sql
CREATE TABLE coins_new (id BLOB PRIMARY KEY NOT NULL, worth INTEGER NOT NULL, owner_key BLOB);
INSERT INTO coins_new (id, worth, owner_key) SELECT unhex(id), worth, unhex(owner_key) FROM coins;
DROP TABLE coins;
ALTER TABLE coins_new RENAME TO coins;

-- ## a key becomes bytes in a column of its own, and goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_boxes.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, seal TEXT NOT NULL);
-- > 002_bytes.sql
ALTER TABLE boxes ADD COLUMN seal_bytes BLOB;
UPDATE boxes SET seal_bytes = unhex(seal);
ALTER TABLE boxes DROP COLUMN seal;

-- ## the first byte of a key is all that is left · guilty: error drops-column
-- @ runner: transactional
-- = 001_boxes.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, seal TEXT NOT NULL);
-- > 002_bytes.sql
ALTER TABLE boxes ADD COLUMN seal_bytes BLOB;
UPDATE boxes SET seal_bytes = unhex(substr(seal, 1, 2));
ALTER TABLE boxes DROP COLUMN seal;

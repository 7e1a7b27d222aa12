-- A rebuild writes other values, for which an old CHECK does not hold any more: it goes on purpose.

-- ## keys of bytes become texts · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, mac BLOB NOT NULL CHECK (typeof(mac) = 'blob' AND length(mac) = 6), label TEXT NOT NULL);
-- > 002_text.sql
CREATE TABLE sensors_new (id INTEGER PRIMARY KEY, mac TEXT NOT NULL, label TEXT NOT NULL);
INSERT INTO sensors_new (id, mac, label) SELECT id, lower(hex(mac)), label FROM sensors;
DROP TABLE sensors;
ALTER TABLE sensors_new RENAME TO sensors;

-- ## keys of bytes become texts, and the label may be empty now · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, mac BLOB NOT NULL CHECK (typeof(mac) = 'blob'), label TEXT NOT NULL CHECK (label <> ''));
-- > 002_text.sql
CREATE TABLE sensors_new (id INTEGER PRIMARY KEY, mac TEXT NOT NULL, label TEXT NOT NULL);
INSERT INTO sensors_new (id, mac, label) SELECT id, lower(hex(mac)), label FROM sensors;
DROP TABLE sensors;
ALTER TABLE sensors_new RENAME TO sensors;

-- ## keys of bytes stay, and nothing asks for their length any more · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, mac BLOB NOT NULL CHECK (length(mac) = 6), label TEXT NOT NULL);
-- > 002_seen.sql
CREATE TABLE sensors_new (id INTEGER PRIMARY KEY, mac BLOB NOT NULL, label TEXT NOT NULL, seen_at TEXT);
INSERT INTO sensors_new (id, mac, label) SELECT id, mac, label FROM sensors;
DROP TABLE sensors;
ALTER TABLE sensors_new RENAME TO sensors;

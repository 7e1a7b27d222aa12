-- Digests and pictures that are cut behind a start which many have in common, and those that keep all of their bytes.

-- ## a fingerprint keeps its first ten bytes · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE certificates (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint BLOB NOT NULL);
-- > 002_short.sql
UPDATE certificates SET fingerprint = substr(fingerprint, 1, 10);

-- ## a fingerprint becomes the first digits of itself, in a rebuild · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE certificates (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint BLOB NOT NULL);
-- > 002_short.sql
CREATE TABLE certificates_new (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint TEXT NOT NULL);
INSERT INTO certificates_new SELECT c.id, c.host, substr(lower(hex(c.fingerprint)), 1, 12) FROM certificates c;
DROP TABLE certificates;
ALTER TABLE certificates_new RENAME TO certificates;

-- ## the start of a fingerprint is all that is left of it · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE certificates (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint BLOB NOT NULL);
-- > 002_start.sql
ALTER TABLE certificates ADD COLUMN print_start BLOB;
UPDATE certificates SET print_start = substr(fingerprint, 1, 8);
ALTER TABLE certificates DROP COLUMN fingerprint;

-- ## previews that are too long are cut · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, title TEXT NOT NULL, preview BLOB);
-- > 002_cut.sql
UPDATE pictures SET preview = substr(preview, 1, 2048) WHERE length(preview) > 2048;

-- ## a fingerprint keeps its last bytes only · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE certificates (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint BLOB NOT NULL);
-- > 002_end.sql
UPDATE certificates SET fingerprint = substr(fingerprint, -8);

-- ## previews are cut in a rebuild · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, title TEXT NOT NULL, preview BLOB);
-- > 002_cut.sql
CREATE TABLE pictures_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, preview BLOB);
INSERT INTO pictures_new SELECT p.id, p.title, substr(p.preview, 1, 4096) FROM pictures p;
DROP TABLE pictures;
ALTER TABLE pictures_new RENAME TO pictures;

-- ## stories are cut in a rebuild, which nobody sees by a short one · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stories (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, story TEXT NOT NULL);
-- > 002_cut.sql
CREATE TABLE stories_new (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, story TEXT NOT NULL);
INSERT INTO stories_new SELECT id, heading, substr(story, 1, 500) FROM stories;
DROP TABLE stories;
ALTER TABLE stories_new RENAME TO stories;

-- ## the start of a story stands beside all of it in a rebuild · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stories (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, story TEXT NOT NULL);
-- > 002_start.sql
CREATE TABLE stories_new (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, story TEXT NOT NULL, teaser TEXT);
INSERT INTO stories_new SELECT id, heading, story, substr(story, 1, 500) FROM stories;
DROP TABLE stories;
ALTER TABLE stories_new RENAME TO stories;

-- ## a picture becomes its own length · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, title TEXT NOT NULL, preview BLOB);
-- > 002_length.sql
UPDATE pictures SET preview = length(preview);

-- ## an id of sixteen bytes is cut, which a CHECK knows the length of · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, model TEXT NOT NULL, token BLOB NOT NULL CHECK (length(token) = 16));
-- > 002_cut.sql
ALTER TABLE devices ADD COLUMN hint TEXT;
UPDATE devices SET hint = hex(substr(token, 1, 8));
ALTER TABLE devices DROP COLUMN token;

-- ## the first bytes of a fingerprint stand beside all of it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE certificates (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint BLOB NOT NULL);
-- > 002_start.sql
ALTER TABLE certificates ADD COLUMN print_start BLOB;
UPDATE certificates SET print_start = substr(fingerprint, 1, 8);

-- ## a fingerprint is written in digits · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE certificates (id INTEGER PRIMARY KEY, host TEXT NOT NULL, fingerprint BLOB NOT NULL);
-- > 002_digits.sql
UPDATE certificates SET fingerprint = lower(hex(fingerprint)) WHERE typeof(fingerprint) = 'blob';

-- ## an id of bytes is written with hyphens · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, model TEXT NOT NULL, token BLOB NOT NULL);
-- > 002_hyphens.sql
UPDATE devices SET token = lower(substr(hex(token), 1, 8) || '-' || substr(hex(token), 9, 4) || '-' || substr(hex(token), 13, 4)
  || '-' || substr(hex(token), 17, 4) || '-' || substr(hex(token), 21, 12)) WHERE typeof(token) = 'blob';

-- ## an id of bytes is written with hyphens in a rebuild · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, model TEXT NOT NULL, token BLOB NOT NULL UNIQUE);
-- > 002_hyphens.sql
CREATE TABLE devices_new (id INTEGER PRIMARY KEY, model TEXT NOT NULL, token TEXT NOT NULL UNIQUE);
INSERT INTO devices_new SELECT d.id, d.model, lower(hex(substr(d.token, 1, 4)) || '-' || hex(substr(d.token, 5, 2)) || '-'
  || hex(substr(d.token, 7, 2)) || '-' || hex(substr(d.token, 9, 2)) || '-' || hex(substr(d.token, 11, 6))) FROM devices d;
DROP TABLE devices;
ALTER TABLE devices_new RENAME TO devices;

-- ## an id of bytes is written with hyphens, and one part of it left out · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, model TEXT NOT NULL, token BLOB NOT NULL);
-- > 002_hyphens.sql
UPDATE devices SET token = lower(substr(hex(token), 1, 8) || '-' || substr(hex(token), 9, 4)
  || '-' || substr(hex(token), 17, 4) || '-' || substr(hex(token), 21, 12)) WHERE typeof(token) = 'blob';

-- ## pictures move to a table of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, title TEXT NOT NULL, preview BLOB);
-- > 002_move.sql
CREATE TABLE previews (picture_id INTEGER PRIMARY KEY REFERENCES pictures (id), bytes BLOB NOT NULL);
INSERT INTO previews SELECT id, preview FROM pictures WHERE preview IS NOT NULL;
ALTER TABLE pictures DROP COLUMN preview;

-- ## keys of sixteen bytes are written with hyphens, and the last two are forgotten · guilty: error drops-column|changes-values|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locks (id INTEGER PRIMARY KEY, door TEXT NOT NULL, key BLOB NOT NULL CHECK (typeof(key) = 'blob' AND length(key) = 16));
-- > 002_hyphens.sql
ALTER TABLE locks ADD COLUMN key_text TEXT;
UPDATE locks SET key_text = hex(substr(key, 1, 4)) || '-' || hex(substr(key, 5, 2)) || '-' || hex(substr(key, 7, 2)) || '-' || hex(substr(key, 9, 2)) || '-' || hex(substr(key, 11, 4));
ALTER TABLE locks DROP COLUMN key;

-- ## keys are written with hyphens, and their last byte is forgotten, where nothing says how long they are · guilty: error drops-column|changes-values|narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE locks (id INTEGER PRIMARY KEY, door TEXT NOT NULL, key BLOB NOT NULL);
-- > 0002_hyphens.sql
ALTER TABLE locks ADD COLUMN key_text TEXT;
UPDATE locks SET key_text = hex(substr(key, 1, 4)) || '-' || hex(substr(key, 5, 2)) || '-' || hex(substr(key, 7, 2)) || '-' || hex(substr(key, 9, 2)) || '-' || hex(substr(key, 11, 5));
ALTER TABLE locks DROP COLUMN key;

-- ## keys of twelve bytes are written in three pieces · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locks (id INTEGER PRIMARY KEY, door TEXT NOT NULL, key BLOB NOT NULL);
-- > 002_hyphens.sql
ALTER TABLE locks ADD COLUMN key_text TEXT;
UPDATE locks SET key_text = hex(substr(key, 1, 4)) || '-' || hex(substr(key, 5, 4)) || '-' || hex(substr(key, 9, 4));
ALTER TABLE locks DROP COLUMN key;

-- ## keys of sixteen bytes, all of which are written · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locks (id INTEGER PRIMARY KEY, door TEXT NOT NULL, key BLOB NOT NULL CHECK (typeof(key) = 'blob' AND length(key) = 16));
-- > 002_hyphens.sql
ALTER TABLE locks ADD COLUMN key_text TEXT;
UPDATE locks SET key_text = hex(substr(key, 1, 4)) || '-' || hex(substr(key, 5, 2)) || '-' || hex(substr(key, 7, 2)) || '-' || hex(substr(key, 9, 2)) || '-' || hex(substr(key, 11, 6));
ALTER TABLE locks DROP COLUMN key;

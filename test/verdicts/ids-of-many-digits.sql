-- Ids and digests of a fixed length, of which a part is kept: rows made up differ everywhere in them, not at their end alone.

-- ## the last bytes of an id are left behind · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code BLOB NOT NULL UNIQUE CHECK (length(code) = 16), weight INTEGER NOT NULL);
-- > 002_text.sql
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, weight INTEGER NOT NULL);
INSERT INTO parcels_new (id, code, weight)
SELECT id, substr(hex(code), 1, 8) || '-' || substr(hex(code), 9, 4) || '-' || substr(hex(code), 13, 4) || '-' || substr(hex(code), 17, 4) || '-' || substr(hex(code), 21, 10), weight FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

-- ## all bytes of an id become text · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code BLOB NOT NULL UNIQUE CHECK (length(code) = 16), weight INTEGER NOT NULL);
-- > 002_text.sql
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, weight INTEGER NOT NULL);
INSERT INTO parcels_new (id, code, weight)
SELECT id, substr(hex(code), 1, 8) || '-' || substr(hex(code), 9, 4) || '-' || substr(hex(code), 13, 4) || '-' || substr(hex(code), 17, 4) || '-' || substr(hex(code), 21, 12), weight FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

-- ## the start of a digest becomes a short name of its own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, sha TEXT NOT NULL UNIQUE CHECK (length(sha) = 40), size INTEGER NOT NULL);
-- > 002_short.sql
ALTER TABLE files ADD COLUMN short TEXT;
UPDATE files SET short = substr(sha, 1, 12);
CREATE UNIQUE INDEX files_short ON files (short);

-- ## the start of an id of bytes becomes a short name of its own · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE CHECK (typeof(uuid) = 'blob' AND length(uuid) = 16), size INTEGER NOT NULL);
-- > 0002_short.sql
ALTER TABLE files ADD COLUMN short TEXT;
UPDATE files SET short = lower(substr(hex(uuid), 1, 8));
CREATE UNIQUE INDEX files_short ON files (short);

-- ## the id of a chat is cast to REAL in a rebuild · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, chat_id TEXT);
-- > 002_numbers.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, chat_id REAL);
INSERT INTO members_new (id, nick, chat_id) SELECT id, nick, CAST(chat_id AS REAL) FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## the id of a chat is cast to a whole number in a rebuild · innocent
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, chat_id TEXT);
-- > 002_numbers.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, chat_id INTEGER);
INSERT INTO members_new (id, nick, chat_id) SELECT id, nick, CAST(chat_id AS INTEGER) FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## the id of a post is kept as REAL in another column, and goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_shares.sql
CREATE TABLE shares (id INTEGER PRIMARY KEY, link TEXT NOT NULL, postUid TEXT NOT NULL);
-- > 002_numbers.sql
ALTER TABLE shares ADD COLUMN post REAL;
UPDATE shares SET post = CAST(postUid AS REAL);
ALTER TABLE shares DROP COLUMN postUid;

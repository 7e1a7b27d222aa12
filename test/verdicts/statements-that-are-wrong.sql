-- No row is to blame for what a statement makes of it; the fix is about the statement.

-- ## songs move up one place under a unique index · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, album TEXT NOT NULL, place INTEGER NOT NULL);
CREATE UNIQUE INDEX songs_place ON songs (album, place);
-- > 002_place.sql
UPDATE songs SET place = place + 1;

-- ## songs move up one place without the index · innocent, may: loses-index, crash-gets-stuck
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, album TEXT NOT NULL, place INTEGER NOT NULL);
CREATE UNIQUE INDEX songs_place ON songs (album, place);
-- > 002_place.sql
DROP INDEX songs_place;
UPDATE songs SET place = place + 1;
CREATE UNIQUE INDEX songs_place ON songs (album, place);

-- ## a scale from one to four is turned round, off by one · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moods (id INTEGER PRIMARY KEY, day TEXT NOT NULL, score INTEGER NOT NULL CHECK (score IN (1, 2, 3, 4)));
-- > 002_turn.sql
UPDATE moods SET score = 4 - score;

-- ## a scale from one to four is turned round · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moods (id INTEGER PRIMARY KEY, day TEXT NOT NULL, score INTEGER NOT NULL CHECK (score IN (1, 2, 3, 4)));
-- > 002_turn.sql
UPDATE moods SET score = 5 - score;

-- ## hits are counted by an upsert whose index becomes a plain one · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shots (id INTEGER PRIMARY KEY, target TEXT NOT NULL);
CREATE TABLE hits (target TEXT NOT NULL, count INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX hits_target ON hits (target);
CREATE TRIGGER shots_count AFTER INSERT ON shots BEGIN
  INSERT INTO hits (target, count) VALUES (new.target, 1) ON CONFLICT (target) DO UPDATE SET count = count + 1;
END;
-- > 002_index.sql
DROP INDEX hits_target;
CREATE INDEX hits_by_target ON hits (target, count);

-- ## hits are counted by an upsert beside a plain index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shots (id INTEGER PRIMARY KEY, target TEXT NOT NULL);
CREATE TABLE hits (target TEXT NOT NULL, count INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX hits_target ON hits (target);
CREATE TRIGGER shots_count AFTER INSERT ON shots BEGIN
  INSERT INTO hits (target, count) VALUES (new.target, 1) ON CONFLICT (target) DO UPDATE SET count = count + 1;
END;
-- > 002_index.sql
CREATE INDEX hits_by_target ON hits (target, count);

-- ## the shell is left in the middle of a file · guilty: warning does-nothing
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY);
.quit
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY);

-- ## the shell is left before the only statement · guilty: warning does-nothing
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
.exit
CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY);

-- ## the shell is left at the end of a file · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY);
.quit
-- the end

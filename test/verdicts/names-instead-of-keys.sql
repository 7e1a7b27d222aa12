-- A name in the place of a key: two of one name are told apart by the key alone.

-- ## letters keep the name of who sent them, of whom there may be two · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, called TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sender_id INTEGER NOT NULL REFERENCES people (id));
-- > 0002_sender.sql
ALTER TABLE letters ADD COLUMN sender TEXT;
UPDATE letters SET sender = (SELECT called FROM people WHERE people.id = letters.sender_id);
ALTER TABLE letters DROP COLUMN sender_id;

-- ## letters keep the login of who sent them, which is one person's · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, called TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sender_id INTEGER NOT NULL REFERENCES people (id));
-- > 0002_sender.sql
ALTER TABLE letters ADD COLUMN sender TEXT;
UPDATE letters SET sender = (SELECT login FROM people WHERE people.id = letters.sender_id);
ALTER TABLE letters DROP COLUMN sender_id;

-- ## letters keep the name of who sent them, rebuilt with a JOIN · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, called TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sender_id INTEGER NOT NULL REFERENCES people (id));
-- > 002_sender.sql
CREATE TABLE letters_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sender TEXT NOT NULL);
INSERT INTO letters_new (id, body, sender) SELECT l.id, l.body, p.called FROM letters l JOIN people p ON p.id = l.sender_id;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;

-- ## letters keep the name beside a list of who sent which · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, called TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sender_id INTEGER NOT NULL REFERENCES people (id));
-- > 002_sender.sql
CREATE TABLE senders (letter_id INTEGER NOT NULL REFERENCES letters (id), person_id INTEGER NOT NULL REFERENCES people (id), PRIMARY KEY (letter_id, person_id));
INSERT INTO senders SELECT id, sender_id FROM letters;
ALTER TABLE letters ADD COLUMN sender TEXT;
UPDATE letters SET sender = (SELECT called FROM people WHERE people.id = letters.sender_id);
ALTER TABLE letters DROP COLUMN sender_id;

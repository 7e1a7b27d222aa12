-- A new file inserts keys that invented rows of the target hold already: production may have no such rows, and what comes after is checked.

-- ## rows are moved with their ids into a table that exists · innocent, may: depends-on-data, breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, fullname TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, fullname TEXT NOT NULL);
-- > 0002_merge.sql
INSERT INTO contacts (id, fullname) SELECT id, fullname FROM people;
DROP TABLE IF EXISTS people;

-- ## a text key is moved into a table that exists · innocent, may: depends-on-data, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (slug TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL);
CREATE TABLE terms (slug TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL);
-- > 002_merge.sql
INSERT INTO terms SELECT slug, text FROM words;
DROP TABLE words;

-- ## a table is made in one file and filled in the next · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, fullname TEXT NOT NULL);
-- > 002_make.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, fullname TEXT NOT NULL);
-- > 003_merge.sql
INSERT INTO contacts (id, fullname) SELECT id, fullname FROM people;
DROP TABLE people;

-- ## a row for each parent in a table of one row each · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE settings (user_id INTEGER PRIMARY KEY REFERENCES users (id), theme TEXT NOT NULL DEFAULT 'light');
-- > 002_settings.sql
INSERT INTO settings (user_id) SELECT id FROM users;

-- ## an inner join fills a table that exists, and the old one is emptied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, owner INTEGER);
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE archive (id INTEGER PRIMARY KEY, title TEXT NOT NULL, owner TEXT NOT NULL);
-- > 002_archive.sql
INSERT INTO archive SELECT j.id, j.title, o.name FROM jobs AS j JOIN owners AS o ON o.id = j.owner;
DELETE FROM jobs;

-- ## two rows of the source get one key · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE accounts (email TEXT PRIMARY KEY NOT NULL);
-- > 002_accounts.sql
INSERT INTO accounts SELECT lower(email) FROM logins;

-- ## two tables are put into one, by a text that may be in both · innocent, may: depends-on-data, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY NOT NULL, email TEXT NOT NULL, nick TEXT NOT NULL);
CREATE TABLE suppliers (id INTEGER PRIMARY KEY NOT NULL, email TEXT NOT NULL, nick TEXT NOT NULL);
-- > 002_parties.sql
CREATE TABLE parties (email TEXT NOT NULL PRIMARY KEY, nick TEXT NOT NULL);
INSERT INTO parties (email, nick) SELECT email, nick FROM customers UNION ALL SELECT email, nick FROM suppliers;
DROP TABLE customers;
DROP TABLE suppliers;

-- ## callers whose number the phone book has already keep no tariff, as that table calls it otherwise · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE book (id INTEGER PRIMARY KEY, phone TEXT UNIQUE NOT NULL, note TEXT);
CREATE TABLE callers (id INTEGER PRIMARY KEY, number TEXT UNIQUE NOT NULL, tariff TEXT NOT NULL);
-- > 002_merge.sql
ALTER TABLE book ADD COLUMN tariff TEXT;
INSERT INTO book (phone, tariff) SELECT number, tariff FROM callers WHERE true ON CONFLICT (phone) DO NOTHING;
DROP TABLE callers;

-- ## callers whose number the phone book has already give it their tariff · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE book (id INTEGER PRIMARY KEY, phone TEXT UNIQUE NOT NULL, note TEXT);
CREATE TABLE callers (id INTEGER PRIMARY KEY, number TEXT UNIQUE NOT NULL, tariff TEXT NOT NULL);
-- > 002_merge.sql
ALTER TABLE book ADD COLUMN tariff TEXT;
INSERT INTO book (phone, tariff) SELECT number, tariff FROM callers WHERE true ON CONFLICT (phone) DO UPDATE SET tariff = excluded.tariff;
DROP TABLE callers;

-- ## words go into a list of words that has some of them, by OR IGNORE · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, title TEXT UNIQUE NOT NULL);
CREATE TABLE keywords (keyword TEXT PRIMARY KEY);
-- > 002_merge.sql
INSERT OR IGNORE INTO topics (title) SELECT keyword FROM keywords;
DROP TABLE keywords;

-- ## callers are copied into the phone book, and stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE book (id INTEGER PRIMARY KEY, phone TEXT UNIQUE NOT NULL, tariff TEXT);
CREATE TABLE callers (id INTEGER PRIMARY KEY, number TEXT UNIQUE NOT NULL, tariff TEXT NOT NULL);
-- > 002_copy.sql
INSERT OR IGNORE INTO book (phone, tariff) SELECT number, tariff FROM callers;

-- ## each pupil gets a locker, and none says whose it is · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE lockers (id INTEGER PRIMARY KEY, pupil_id INTEGER UNIQUE NOT NULL, floor INTEGER NOT NULL DEFAULT 0);
-- > 002_lockers.sql
INSERT OR IGNORE INTO lockers (id, floor) SELECT id, 1 FROM pupils;

-- ## each pupil gets a locker of a kind that there is not · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE lockers (pupil_id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('small', 'large')));
-- > 002_lockers.sql
INSERT OR IGNORE INTO lockers (pupil_id, kind) SELECT id, 'Small' FROM pupils;

-- ## each pupil gets a locker, and who has a phone a line · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE lockers (id INTEGER PRIMARY KEY, pupil_id INTEGER UNIQUE NOT NULL, kind TEXT NOT NULL DEFAULT 'small' CHECK (kind IN ('small', 'large')));
CREATE TABLE phones (pupil_id INTEGER PRIMARY KEY, phone TEXT NOT NULL CHECK (length(phone) > 3));
-- > 002_lockers.sql
INSERT OR IGNORE INTO lockers (pupil_id, kind) SELECT id, 'small' FROM pupils;
INSERT OR IGNORE INTO phones (pupil_id, phone) SELECT id, phone FROM pupils;

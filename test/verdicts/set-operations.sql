-- EXCEPT, INTERSECT, NOT IN and UNION in a copy: rows that two tables have in common go, or come once.

-- ## members are copied except those who have left · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, joined TEXT NOT NULL);
CREATE TABLE leavers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, joined TEXT NOT NULL);
-- > 002_members.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, joined TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 1);
INSERT INTO members_new (id, name, joined) SELECT id, name, joined FROM members EXCEPT SELECT id, name, joined FROM leavers;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## keys are taken out by EXCEPT in a subquery, under another name · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE returns (parcel_id INTEGER NOT NULL, reason TEXT NOT NULL);
-- > 00002_parcels.sql
-- +goose Up
CREATE TABLE shipments (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
INSERT INTO shipments SELECT id, label FROM parcels WHERE id IN (SELECT id FROM parcels EXCEPT SELECT parcel_id FROM returns);
DROP TABLE parcels;

-- ## only what both lists have is copied, by * · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wanted_books (isbn TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE owned_books (isbn TEXT PRIMARY KEY, title TEXT NOT NULL);
-- > 002_books.sql
CREATE TABLE books (isbn TEXT PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO books SELECT * FROM wanted_books INTERSECT SELECT * FROM owned_books;
DROP TABLE wanted_books;
DROP TABLE owned_books;

-- ## a pair of columns that is in another table · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE slots (room TEXT NOT NULL, hour INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (room, hour));
CREATE TABLE blocked (room TEXT NOT NULL, hour INTEGER NOT NULL, PRIMARY KEY (room, hour));
-- > 0002_slots.sql
CREATE TABLE lessons (room TEXT NOT NULL, hour INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (room, hour));
INSERT INTO lessons SELECT room, hour, topic FROM slots WHERE (room, hour) NOT IN (SELECT room, hour FROM blocked);
DROP TABLE slots;

-- ## the same pair, by NOT EXISTS · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slots (room TEXT NOT NULL, hour INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (room, hour));
CREATE TABLE blocked (room TEXT NOT NULL, hour INTEGER NOT NULL, PRIMARY KEY (room, hour));
-- > 002_slots.sql
CREATE TABLE lessons (room TEXT NOT NULL, hour INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (room, hour));
INSERT INTO lessons SELECT s.* FROM slots s WHERE NOT EXISTS (SELECT 1 FROM blocked b WHERE b.room = s.room AND b.hour = s.hour);
DROP TABLE slots;

-- ## payments of two tills, equal ones of one day · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE till_a (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TABLE till_b (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_payments.sql
CREATE TABLE payments (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, day TEXT NOT NULL);
INSERT INTO payments (cents, day) SELECT cents, day FROM till_a UNION SELECT cents, day FROM till_b;
DROP TABLE till_a;
DROP TABLE till_b;

-- ## what the target has already is not copied again · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pending (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_notes.sql
INSERT INTO notes SELECT id, text FROM pending EXCEPT SELECT id, text FROM notes;
DROP TABLE pending;

-- ## what the archive has already stays there · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, value REAL NOT NULL);
CREATE TABLE readings_archive (id INTEGER PRIMARY KEY, value REAL NOT NULL);
-- > 002_readings.sql
CREATE TABLE readings_new (id INTEGER PRIMARY KEY, value REAL NOT NULL, unit TEXT);
INSERT INTO readings_new (id, value) SELECT id, value FROM readings EXCEPT SELECT id, value FROM readings_archive;
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;

-- ## one half by EXCEPT, the other by INTERSECT · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
CREATE TABLE closed (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
-- > 002_accounts.sql
CREATE TABLE open_accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
CREATE TABLE old_accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
INSERT INTO open_accounts SELECT id, owner FROM accounts EXCEPT SELECT id, owner FROM closed;
INSERT INTO old_accounts SELECT id, owner FROM accounts INTERSECT SELECT id, owner FROM closed;
DROP TABLE accounts;

-- ## a DELETE says by EXCEPT which rows go · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sessions (id INTEGER PRIMARY KEY, token TEXT NOT NULL);
CREATE TABLE alive (id INTEGER PRIMARY KEY);
-- > 002_sessions.sql
DELETE FROM sessions WHERE id IN (SELECT id FROM sessions EXCEPT SELECT id FROM alive);

-- ## two lists of words become one list · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE film_genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE book_genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
-- > 002_genres.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT INTO genres (word) SELECT word FROM film_genres UNION SELECT word FROM book_genres;
DROP TABLE film_genres;
DROP TABLE book_genres;

-- ## words that are unique already, into a list without a key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE film_genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE book_genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
-- > 002_genres.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
INSERT INTO genres (word) SELECT word FROM film_genres UNION SELECT word FROM book_genres;
DROP TABLE film_genres;
DROP TABLE book_genres;

-- ## two tables of pairs become one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE likes_web (person INTEGER NOT NULL, song INTEGER NOT NULL, PRIMARY KEY (person, song));
CREATE TABLE likes_app (person INTEGER NOT NULL, song INTEGER NOT NULL, PRIMARY KEY (person, song));
-- > 002_likes.sql
CREATE TABLE likes (person INTEGER NOT NULL, song INTEGER NOT NULL, PRIMARY KEY (person, song));
INSERT INTO likes SELECT person, song FROM likes_web UNION SELECT person, song FROM likes_app;
DROP TABLE likes_web;
DROP TABLE likes_app;

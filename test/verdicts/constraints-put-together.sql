-- Tables are put together, or one is taken apart: what all of its rows had to keep to is forgotten, or is not.

-- ## two logs become one, and a NOT NULL that both had is gone · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT, text TEXT NOT NULL);
INSERT INTO events (kind, at, text) SELECT 'login', at, text FROM logins;
INSERT INTO events (kind, at, text) SELECT 'upload', at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## incomes and expenses by one UNION, and the CHECK of both is gone · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE incomes (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL CHECK (cents > 0), day TEXT NOT NULL);
CREATE TABLE expenses (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL CHECK (cents > 0), day TEXT NOT NULL);
-- > 002_entries.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, cents INTEGER NOT NULL, day TEXT NOT NULL);
INSERT INTO entries (kind, cents, day) SELECT 'in', cents, day FROM incomes UNION ALL SELECT 'out', cents, day FROM expenses;
DROP TABLE incomes;
DROP TABLE expenses;

-- ## photos and films in two files, under other names, and the foreign key of both is gone · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES users(id), path TEXT NOT NULL);
CREATE TABLE films (id INTEGER PRIMARY KEY, author INTEGER NOT NULL REFERENCES users(id), file TEXT NOT NULL);
-- > 0002_media.sql
CREATE TABLE media (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, user_id INTEGER NOT NULL, path TEXT NOT NULL);
INSERT INTO media (kind, user_id, path) SELECT 'photo', owner, path FROM photos;
DROP TABLE photos;
-- > 0003_films.sql
INSERT INTO media (kind, user_id, path) SELECT 'film', author, file FROM films;
DROP TABLE films;

-- ## customers and suppliers, and each kind may have an address twice · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_parties.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO parties (kind, email, name) SELECT 'customer', email, name FROM customers;
INSERT INTO parties (kind, email, name) SELECT 'supplier', email, name FROM suppliers;
DROP TABLE customers;
DROP TABLE suppliers;

-- ## the same with unique indexes · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE UNIQUE INDEX customers_email ON customers(email);
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE UNIQUE INDEX suppliers_email ON suppliers(email);
-- > 002_parties.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO parties (kind, email, name) SELECT 'customer', email, name FROM customers;
INSERT INTO parties (kind, email, name) SELECT 'supplier', email, name FROM suppliers;
DROP TABLE customers;
DROP TABLE suppliers;

-- ## bugs and wishes, and the default of both is gone · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bugs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open');
CREATE TABLE wishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open');
-- > 002_issues.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL);
INSERT INTO issues (kind, title, state) SELECT 'bug', title, state FROM bugs;
INSERT INTO issues (kind, title, state) SELECT 'wish', title, state FROM wishes;
DROP TABLE bugs;
DROP TABLE wishes;

-- ## users are taken apart, and an address may be there twice · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, bio TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), name TEXT NOT NULL, bio TEXT, city TEXT);
INSERT INTO accounts SELECT id, email FROM users;
INSERT INTO profiles SELECT id, name, bio, city FROM users;
DROP TABLE users;

-- ## users are taken apart, and one of two NOT NULLs is gone · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, bio TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT NOT NULL);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), bio TEXT, city TEXT);
INSERT INTO accounts SELECT id, email, name FROM users;
INSERT INTO profiles SELECT id, bio, city FROM users;
DROP TABLE users;

-- ## comings and goings are taken apart, and one half has lost a NOT NULL · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('in', 'out')), at TEXT NOT NULL, who TEXT NOT NULL);
-- > 002_clock.sql
CREATE TABLE clock_in (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL);
CREATE TABLE clock_out (id INTEGER PRIMARY KEY, at TEXT, who TEXT NOT NULL);
INSERT INTO clock_in SELECT id, at, who FROM events WHERE kind = 'in';
INSERT INTO clock_out SELECT id, at, who FROM events WHERE kind = 'out';
DROP TABLE events;

-- ## a table gives two columns away, and their CHECK stays behind · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, plan TEXT NOT NULL DEFAULT 'free' CHECK (plan IN ('free', 'paid')), seats INTEGER NOT NULL DEFAULT 1);
-- > 002_subscriptions.sql
CREATE TABLE subscriptions (user_id INTEGER PRIMARY KEY REFERENCES users(id), plan TEXT NOT NULL DEFAULT 'free', seats INTEGER NOT NULL DEFAULT 1);
INSERT INTO subscriptions SELECT id, plan, seats FROM users;
ALTER TABLE users DROP COLUMN plan;
ALTER TABLE users DROP COLUMN seats;

-- ## only one of the two had the NOT NULL · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, doors INTEGER NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT, payload INTEGER NOT NULL);
-- > 002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, plate TEXT, doors INTEGER, payload INTEGER);
INSERT INTO vehicles (kind, plate, doors) SELECT 'car', plate, doors FROM cars;
INSERT INTO vehicles (kind, plate, payload) SELECT 'truck', plate, payload FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## what both demanded is there, for each kind and in other words · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''));
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''));
-- > 002_parties.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL CHECK (length(name) > 0), UNIQUE (kind, email));
INSERT INTO parties (kind, email, name) SELECT 'customer', email, name FROM customers;
INSERT INTO parties (kind, email, name) SELECT 'supplier', email, name FROM suppliers;
DROP TABLE customers;
DROP TABLE suppliers;

-- ## each has a default and a list of its own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bugs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'fixed')));
CREATE TABLE wishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'granted')));
-- > 002_issues.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL);
INSERT INTO issues (kind, title, state) SELECT 'bug', title, state FROM bugs;
INSERT INTO issues (kind, title, state) SELECT 'wish', title, state FROM wishes;
DROP TABLE bugs;
DROP TABLE wishes;

-- ## likes of posts and of films point at two tables · innocent, may: breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE post_likes (id INTEGER PRIMARY KEY, post INTEGER NOT NULL REFERENCES posts(id), who TEXT NOT NULL);
CREATE TABLE film_likes (id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films(id), who TEXT NOT NULL);
-- > 002_likes.sql
CREATE TABLE likes (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, thing INTEGER NOT NULL, who TEXT NOT NULL);
INSERT INTO likes (kind, thing, who) SELECT 'post', post, who FROM post_likes;
INSERT INTO likes (kind, thing, who) SELECT 'film', film, who FROM film_likes;
DROP TABLE post_likes;
DROP TABLE film_likes;

-- ## users are taken apart with all that they had · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, bio TEXT NOT NULL DEFAULT '');
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE UNIQUE INDEX accounts_email ON accounts(email);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), name TEXT NOT NULL, bio TEXT NOT NULL DEFAULT '');
INSERT INTO accounts SELECT id, email FROM users;
INSERT INTO profiles SELECT id, name, bio FROM users;
DROP TABLE users;

-- ## towns get a table of their own · innocent, may: breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL DEFAULT 'Rome');
-- > 002_towns.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO towns (name) SELECT DISTINCT town FROM people;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town_id INTEGER NOT NULL REFERENCES towns(id));
INSERT INTO people_new SELECT p.id, p.name, t.id FROM people p JOIN towns t ON t.name = p.town;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

-- ## profiles that not everybody has come along by a LEFT JOIN · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), name TEXT NOT NULL, city TEXT NOT NULL);
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT, city TEXT);
INSERT INTO people (id, email, name, city) SELECT u.id, u.email, p.name, p.city FROM users AS u LEFT JOIN profiles AS p ON p.user_id = u.id;
DROP TABLE profiles;
DROP TABLE users;

-- ## tags get a link table of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, tag TEXT NOT NULL DEFAULT '');
-- > 002_tags.sql
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag TEXT NOT NULL, PRIMARY KEY (post_id, tag));
INSERT INTO post_tags SELECT id, tag FROM posts;
ALTER TABLE posts DROP COLUMN tag;

-- ## customers and suppliers get new numbers, and each kind may have an address twice · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
-- > 002_parties.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO parties SELECT NULL, 'customer', email, name FROM customers;
INSERT INTO parties SELECT NULL, 'supplier', email, name FROM suppliers;
DROP TABLE customers;
DROP TABLE suppliers;

-- ## notes of three tables by one UNION, and the CHECK of all is gone · guilty: warning loses-constraint
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE a_notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) > 0));
CREATE TABLE b_notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) > 0));
CREATE TABLE c_notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) > 0));
-- > 00002_notes.sql
-- +goose Up
CREATE TABLE notes (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO notes (kind, body) SELECT 'a', body FROM a_notes UNION ALL SELECT 'b', body FROM b_notes UNION ALL SELECT 'c', body FROM c_notes ORDER BY 1;
DROP TABLE a_notes;
DROP TABLE b_notes;
DROP TABLE c_notes;

-- ## two strict logs become one that is not · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL) STRICT;
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events (kind, at, text) SELECT 'login', at, text FROM logins;
INSERT INTO events (kind, at, text) SELECT 'upload', at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## notes on posts and on films, and one of two foreign keys is forgotten · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE post_notes (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), body TEXT NOT NULL);
CREATE TABLE film_notes (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES films(id), body TEXT NOT NULL);
-- > 002_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, post_id INTEGER, film_id INTEGER REFERENCES films(id), body TEXT NOT NULL);
INSERT INTO notes (post_id, body) SELECT post_id, body FROM post_notes;
INSERT INTO notes (film_id, body) SELECT film_id, body FROM film_notes;
DROP TABLE post_notes;
DROP TABLE film_notes;
CREATE INDEX notes_film ON notes(film_id);

-- ## users are taken apart, and two parts are for those that have them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, phone TEXT UNIQUE, bio TEXT);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE phones (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), phone TEXT NOT NULL UNIQUE);
CREATE TABLE bios (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), bio TEXT NOT NULL);
INSERT INTO accounts SELECT id, email FROM users;
INSERT INTO phones SELECT id, phone FROM users WHERE phone IS NOT NULL;
INSERT INTO bios SELECT id, bio FROM users WHERE bio IS NOT NULL;
DROP TABLE users;

-- ## two logs become one, and nothing keeps its rows apart · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (id INTEGER, kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events SELECT id, 'login', at, text FROM logins UNION ALL SELECT id, 'upload', at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## cars and lorries keep their ids, and have no key · guilty: error loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cars (id TEXT PRIMARY KEY NOT NULL, plate TEXT NOT NULL);
CREATE TABLE trucks (id TEXT PRIMARY KEY NOT NULL, plate TEXT NOT NULL);
-- > 0002_vehicles.sql
CREATE TABLE vehicles (id TEXT NOT NULL, kind TEXT NOT NULL, plate TEXT NOT NULL);
INSERT INTO vehicles SELECT id, 'car', plate FROM cars;
INSERT INTO vehicles SELECT id, 'truck', plate FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## both tables never gave an id out again · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY AUTOINCREMENT, plate TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY AUTOINCREMENT, plate TEXT NOT NULL);
-- > 002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, plate TEXT NOT NULL);
INSERT INTO vehicles (kind, plate) SELECT 'car', plate FROM cars;
INSERT INTO vehicles (kind, plate) SELECT 'truck', plate FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## both tables stood in the order of their key · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (plate TEXT PRIMARY KEY, doors INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE trucks (plate TEXT PRIMARY KEY, doors INTEGER NOT NULL) WITHOUT ROWID;
-- > 002_vehicles.sql
CREATE TABLE vehicles (plate TEXT PRIMARY KEY, kind TEXT NOT NULL, doors INTEGER NOT NULL);
INSERT INTO vehicles SELECT plate, 'car', doors FROM cars UNION ALL SELECT plate, 'truck', doors FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## users are taken apart, and their ids are no key · guilty: error loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, bio TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER NOT NULL, email TEXT NOT NULL);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY, name TEXT NOT NULL, bio TEXT, city TEXT);
INSERT INTO accounts SELECT id, email FROM users;
INSERT INTO profiles SELECT id, name, bio, city FROM users;
DROP TABLE users;

-- ## users are taken apart by two queries, and no part has a key · guilty: error loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, bio TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE accounts AS SELECT id, email FROM users;
CREATE TABLE profiles AS SELECT id AS account_id, name, bio, city FROM users;
DROP TABLE users;

-- ## the part that gives the ids out gives them out again · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL, name TEXT NOT NULL, bio TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), name TEXT NOT NULL, bio TEXT, city TEXT);
INSERT INTO accounts SELECT id, email FROM users;
INSERT INTO profiles SELECT id, name, bio, city FROM users;
DROP TABLE users;

-- ## comings and goings are taken apart, and one half has no key · guilty: error loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('in', 'out')), at TEXT NOT NULL, who TEXT NOT NULL);
-- > 002_clock.sql
CREATE TABLE clock_in (id INTEGER, at TEXT NOT NULL, who TEXT NOT NULL);
CREATE TABLE clock_out (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL);
INSERT INTO clock_in SELECT id, at, who FROM events WHERE kind = 'in';
INSERT INTO clock_out SELECT id, at, who FROM events WHERE kind = 'out';
DROP TABLE events;

-- ## each row gets a new id, and keeps the old one beside it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, old_id INTEGER NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events (kind, old_id, at, text) SELECT 'login', id, at, text FROM logins UNION ALL SELECT 'upload', id, at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## the kind and the old id are the key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (id INTEGER NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, id));
INSERT INTO events (kind, id, at, text) SELECT 'login', id, at, text FROM logins UNION ALL SELECT 'upload', id, at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## what was stored by its key gets a number · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (plate TEXT PRIMARY KEY, doors INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE trucks (plate TEXT PRIMARY KEY, doors INTEGER NOT NULL) WITHOUT ROWID;
-- > 002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, doors INTEGER NOT NULL);
INSERT INTO vehicles (plate, kind, doors) SELECT plate, 'car', doors FROM cars UNION ALL SELECT plate, 'truck', doors FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## only the part that gives ids out goes on as before · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL, name TEXT NOT NULL, bio TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), name TEXT NOT NULL, bio TEXT, city TEXT);
INSERT INTO accounts SELECT id, email FROM users;
INSERT INTO profiles SELECT id, name, bio, city FROM users;
DROP TABLE users;

-- ## one of the two stood in the order of its key · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (plate TEXT PRIMARY KEY, doors INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE trucks (plate TEXT PRIMARY KEY NOT NULL, doors INTEGER NOT NULL);
-- > 002_vehicles.sql
CREATE TABLE vehicles (plate TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, doors INTEGER NOT NULL);
INSERT INTO vehicles SELECT plate, 'car', doors FROM cars UNION ALL SELECT plate, 'truck', doors FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## users are taken apart, and of addresses everybody may have several · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, city TEXT);
-- > 002_split.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE addresses (user_id INTEGER NOT NULL, street TEXT, city TEXT);
INSERT INTO people SELECT id, name FROM users;
INSERT INTO addresses SELECT id, street, city FROM users;
DROP TABLE users;

-- ## two logs become one without their ids · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (kind TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL);
INSERT INTO events SELECT 'login', at, who FROM logins UNION ALL SELECT 'upload', at, who FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

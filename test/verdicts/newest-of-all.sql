-- The newest row of a whole table is kept where the newest one of each parent was meant, and where one of all is meant.

-- ## trips are summed up by boat, and all but the newest trip of all boats go · guilty: error deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, boat_id INTEGER NOT NULL REFERENCES boats (id), miles REAL NOT NULL, left_at TEXT NOT NULL);
CREATE INDEX trips_boat ON trips (boat_id);
-- > 002_logbook.sql
CREATE TABLE logbook (boat_id INTEGER PRIMARY KEY REFERENCES boats (id), trips INTEGER NOT NULL, miles REAL NOT NULL, last_left_at TEXT NOT NULL);
INSERT INTO logbook SELECT boat_id, count(*), sum(miles), max(left_at) FROM trips GROUP BY boat_id;
DELETE FROM trips WHERE left_at < (SELECT max(left_at) FROM trips);

-- ## only the newest price is kept, and other products have none · guilty: error deletes-all-rows|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prices (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE, cents INTEGER NOT NULL, valid_from TEXT NOT NULL);
CREATE INDEX prices_product ON prices (product_id);
-- > 0002_newest.sql
DELETE FROM prices AS p WHERE p.valid_from < (SELECT max(p.valid_from) FROM prices AS p);

-- ## a list of last versions without GROUP BY has one document's only · guilty: error deletes-all-rows|loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE documents (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE versions (id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents (id), body TEXT NOT NULL);
CREATE INDEX versions_document ON versions (document_id);
-- > 00002_last.sql
-- +goose Up
DELETE FROM versions WHERE versions.id NOT IN (SELECT max(versions.id) FROM versions);

-- ## the first address is kept, which one customer has · guilty: error deletes-all-rows|loses-rows
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers (id), street TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0);
CREATE INDEX addresses_customer ON addresses (customer);
-- > 002_first.sql
DELETE FROM addresses WHERE gone = 0 AND NOT id = (SELECT min(a.id) FROM addresses a WHERE a.gone = 0);

-- ## the last weight of a member is taken over, and one weight of all members stays · guilty: error deletes-all-rows|loses-rows
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kilos REAL);
CREATE TABLE weights (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL, kilos REAL NOT NULL, taken_on TEXT NOT NULL);
-- > 002_last.sql
UPDATE members SET kilos = (SELECT w.kilos FROM weights w WHERE w.member_id = members.id ORDER BY w.taken_on DESC LIMIT 1);
DELETE FROM weights WHERE taken_on <> (SELECT taken_on FROM weights ORDER BY taken_on DESC LIMIT 1);

-- ## one device of all users stays the current one · guilty: warning updates-all-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE devices (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), token TEXT NOT NULL, is_current INTEGER NOT NULL DEFAULT 1);
CREATE INDEX devices_user ON devices (user_id);
-- > 0002_current.sql
UPDATE devices SET is_current = 0 WHERE id NOT IN (SELECT max(id) FROM devices);

-- ## the newest price of each product is kept · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prices (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE, cents INTEGER NOT NULL, valid_from TEXT NOT NULL);
CREATE INDEX prices_product ON prices (product_id);
-- > 0002_newest.sql
DELETE FROM prices WHERE valid_from < (SELECT max(p.valid_from) FROM prices AS p WHERE p.product_id = prices.product_id);

-- ## the last version of each document is kept · innocent
-- = 001_init.sql
CREATE TABLE documents (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE versions (id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES documents (id), body TEXT NOT NULL);
CREATE INDEX versions_document ON versions (document_id);
-- > 002_last.sql
DELETE FROM versions WHERE id NOT IN (SELECT max(id) FROM versions GROUP BY document_id);

-- ## the last import is kept, which has rows of all products · innocent
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE stock (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id), imported_at TEXT NOT NULL, amount INTEGER NOT NULL);
CREATE INDEX stock_product ON stock (product_id);
-- > 002_last.sql
DELETE FROM stock WHERE imported_at < (SELECT max(imported_at) FROM stock);

-- ## rows of earlier batches go · innocent
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE offers (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id), batch_id INTEGER NOT NULL, cents INTEGER NOT NULL);
CREATE INDEX offers_product ON offers (product_id);
-- > 002_last.sql
DELETE FROM offers WHERE batch_id < (SELECT max(batch_id) FROM offers);

-- ## the newest settings are kept, whoever saved them · innocent, may: deletes-all-rows
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE settings_history (id INTEGER PRIMARY KEY, saved_by INTEGER NOT NULL REFERENCES users (id), body TEXT NOT NULL);
CREATE INDEX settings_history_by ON settings_history (saved_by);
-- > 002_last.sql
DELETE FROM settings_history WHERE id <> (SELECT max(id) FROM settings_history);

-- ## positions that are long before the last one go · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE positions (id INTEGER PRIMARY KEY, boat_id INTEGER NOT NULL REFERENCES boats (id), at TEXT NOT NULL);
CREATE INDEX positions_boat ON positions (boat_id);
-- > 002_old.sql
DELETE FROM positions WHERE id <= (SELECT max(id) FROM positions) - 100000;
DELETE FROM positions WHERE at < (SELECT date(max(at), '-90 days') FROM positions);

-- ## one row of the table is the state of one boat · innocent
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE states (boat_id INTEGER NOT NULL UNIQUE REFERENCES boats (id), seen_at TEXT NOT NULL);
-- > 002_old.sql
DELETE FROM states WHERE seen_at < (SELECT max(seen_at) FROM states);

-- ## the last attempt of all is kept, and not that of each user in each course · guilty: error deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE courses (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE attempts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), course_id INTEGER NOT NULL REFERENCES courses (id), score INTEGER NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE INDEX attempts_user ON attempts (user_id);
CREATE INDEX attempts_course ON attempts (course_id);
-- > 002_last.sql
DELETE FROM attempts WHERE created_at < (SELECT max(created_at) FROM attempts);

-- ## jobs that are done go, but the one with the highest id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE queues (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE jobs (id INTEGER PRIMARY KEY, queue_id INTEGER NOT NULL REFERENCES queues (id), done INTEGER NOT NULL DEFAULT 0);
CREATE INDEX jobs_queue ON jobs (queue_id);
-- > 002_done.sql
DELETE FROM jobs WHERE done = 1 AND id < (SELECT max(id) FROM jobs);

-- Rows are copied to a table of another name and the old table is dropped: what the copy leaves out is lost.

-- ## OR IGNORE meets a new NOT NULL · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, worker TEXT);
-- > 002_tasks.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, worker TEXT NOT NULL);
INSERT OR IGNORE INTO tasks (id, title, worker) SELECT id, title, worker FROM jobs;
DROP TABLE jobs;

-- ## OR IGNORE meets a new UNIQUE · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE subscribers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, joined TEXT NOT NULL);
-- > 0002_readers.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, joined TEXT NOT NULL);
INSERT OR IGNORE INTO readers (id, email, joined) SELECT id, email, joined FROM subscribers;
DROP TABLE subscribers;

-- ## OR REPLACE meets a new UNIQUE · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scores (id INTEGER PRIMARY KEY, player TEXT NOT NULL, points INTEGER NOT NULL);
-- > 002_best.sql
CREATE TABLE high_scores (player TEXT PRIMARY KEY NOT NULL, points INTEGER NOT NULL);
INSERT OR REPLACE INTO high_scores (player, points) SELECT player, points FROM scores;
DROP TABLE scores;

-- ## OR IGNORE meets a new CHECK · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, film TEXT NOT NULL, stars INTEGER NOT NULL);
-- > 002_reviews.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, film TEXT NOT NULL, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
INSERT OR IGNORE INTO reviews SELECT id, film, stars FROM ratings;
DROP TABLE ratings;

-- ## rows of no kind are left out · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE assets (id INTEGER PRIMARY KEY, kind TEXT, path TEXT NOT NULL);
-- > 002_files.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, path TEXT NOT NULL);
INSERT INTO files SELECT id, kind, path FROM assets WHERE kind IS NOT NULL;
DROP TABLE assets;

-- ## only two of the three kinds are copied · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'break')), at TEXT NOT NULL);
-- > 002_clock.sql
CREATE TABLE clock_in (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
CREATE TABLE clock_out (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
INSERT INTO clock_in SELECT id, at FROM events WHERE kind = 'in';
INSERT INTO clock_out SELECT id, at FROM events WHERE kind = 'out';
DROP TABLE events;

-- ## an inner join drops who has no profile · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), name TEXT NOT NULL);
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
INSERT INTO people (id, email, name) SELECT u.id, u.email, p.name FROM users AS u JOIN profiles AS p ON p.user_id = u.id;
DROP TABLE profiles;
DROP TABLE users;

-- ## an inner join on a key that may be NULL · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE brands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE shoes (id INTEGER PRIMARY KEY, brand_id INTEGER REFERENCES brands(id), size REAL NOT NULL);
-- > 0002_footwear.sql
CREATE TABLE footwear (id INTEGER PRIMARY KEY, brand_id INTEGER REFERENCES brands(id), brand TEXT NOT NULL, size REAL NOT NULL);
INSERT INTO footwear (id, brand_id, brand, size) SELECT s.id, b.id, b.name, s.size FROM shoes s INNER JOIN brands b ON b.id = s.brand_id;
DROP TABLE shoes;

-- ## DISTINCT makes two equal payments one · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE payments (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, cents INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_receipts.sql
CREATE TABLE receipts (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, cents INTEGER NOT NULL, day TEXT NOT NULL);
INSERT INTO receipts (customer, cents, day) SELECT DISTINCT customer, cents, day FROM payments;
DROP TABLE payments;

-- ## GROUP BY keeps one visit a day · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, referrer TEXT);
-- > 002_daily.sql
CREATE TABLE daily_visits (page TEXT NOT NULL, day TEXT NOT NULL, referrer TEXT, PRIMARY KEY (page, day));
INSERT INTO daily_visits SELECT page, day, referrer FROM visits GROUP BY page, day;
DROP TABLE visits;

-- ## soft-deleted rows stay behind · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE contacts (id TEXT PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
-- > 0002_address_book.sql
CREATE TABLE address_book (id TEXT PRIMARY KEY, name TEXT NOT NULL, deleted_at TEXT);
INSERT INTO address_book SELECT id, name, deleted_at FROM contacts WHERE deleted_at IS NULL;
DROP TABLE contacts;

-- ## a column is not copied · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE machines (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, bought TEXT, comment TEXT);
-- > 002_devices.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, bought TEXT);
INSERT INTO devices (id, serial, bought) SELECT id, serial, bought FROM machines;
DROP TABLE machines;

-- ## the new table has the column, the copy leaves it out · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wines (id INTEGER PRIMARY KEY, name TEXT NOT NULL, year INTEGER, region TEXT);
-- > 002_bottles.sql
CREATE TABLE bottles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, year INTEGER, region TEXT);
INSERT INTO bottles (id, name, year) SELECT id, name, year FROM wines;
DROP TABLE wines;

-- ## suppliers go where customers are, and their ids collide · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
-- > 002_partners.sql
ALTER TABLE customers ADD COLUMN is_supplier INTEGER NOT NULL DEFAULT 0;
INSERT OR IGNORE INTO customers (id, name, city, is_supplier) SELECT id, name, city, 1 FROM suppliers;
DROP TABLE suppliers;

-- ## two logs are put into one with OR REPLACE · guilty: error loses-rows|drops-table|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE web_log (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
CREATE TABLE api_log (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
-- > 002_one_log.sql
CREATE TABLE all_log (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
INSERT INTO all_log SELECT id, line FROM web_log;
INSERT OR REPLACE INTO all_log SELECT id, line FROM api_log;
DROP TABLE web_log;
DROP TABLE api_log;

-- ## UNION instead of UNION ALL · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sales_2024 (till INTEGER NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE sales_2025 (till INTEGER NOT NULL, cents INTEGER NOT NULL);
-- > 002_sales.sql
CREATE TABLE sales (id INTEGER PRIMARY KEY, till INTEGER NOT NULL, cents INTEGER NOT NULL);
INSERT INTO sales (till, cents) SELECT till, cents FROM sales_2024 UNION SELECT till, cents FROM sales_2025;
DROP TABLE sales_2024;
DROP TABLE sales_2025;

-- ## the whole table under another name, with a new column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 002_customers.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, vip INTEGER NOT NULL DEFAULT 0);
INSERT INTO customers (id, name, phone) SELECT id, name, phone FROM clients;
DROP TABLE clients;

-- ## OR IGNORE where nothing can collide · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
-- > 002_badges.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO badges (id, code) SELECT id, code FROM keys;
DROP TABLE keys;

-- ## NULL gets a word on the way, and NOT NULL holds · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT, seconds INTEGER NOT NULL);
-- > 002_phone_calls.sql
CREATE TABLE phone_calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL DEFAULT 'unknown', seconds INTEGER NOT NULL);
INSERT INTO phone_calls (id, caller, seconds) SELECT id, coalesce(caller, 'unknown'), seconds FROM calls;
DROP TABLE calls;

-- ## a WHERE that every row passes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_memos.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO memos (id, body) SELECT id, body FROM notes WHERE body IS NOT NULL;
DROP TABLE notes;

-- ## a left join keeps who has no profile · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE faces (login_id INTEGER PRIMARY KEY NOT NULL REFERENCES logins(id), nickname TEXT NOT NULL);
-- > 0002_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, nickname TEXT);
INSERT INTO members (id, email, nickname) SELECT l.id, l.email, f.nickname FROM logins l LEFT JOIN faces f ON f.login_id = l.id;
DROP TABLE faces;
DROP TABLE logins;

-- ## an inner join on a key that foreign keys guarantee · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE makers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tools (id INTEGER PRIMARY KEY, maker_id INTEGER NOT NULL REFERENCES makers(id), name TEXT NOT NULL);
-- > 0002_gear.sql
CREATE TABLE gear (id INTEGER PRIMARY KEY, maker_id INTEGER NOT NULL REFERENCES makers(id), maker TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO gear (id, maker_id, maker, name) SELECT t.id, t.maker_id, m.name, t.name FROM tools t JOIN makers m ON m.id = t.maker_id;
DROP TABLE tools;

-- ## every kind of a CHECK list goes into its own table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE animals (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('cat', 'dog')), name TEXT NOT NULL);
-- > 002_cats_and_dogs.sql
CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO cats SELECT id, name FROM animals WHERE kind = 'cat';
INSERT INTO dogs SELECT id, name FROM animals WHERE kind = 'dog';
DROP TABLE animals;

-- ## live and deleted rows go to two tables · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, text TEXT NOT NULL, deleted_at TEXT);
-- > 002_bin.sql
CREATE TABLE inbox (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE bin (id INTEGER PRIMARY KEY, text TEXT NOT NULL, deleted_at TEXT NOT NULL);
INSERT INTO inbox SELECT id, text FROM messages WHERE deleted_at IS NULL;
INSERT INTO bin SELECT id, text, deleted_at FROM messages WHERE deleted_at IS NOT NULL;
DROP TABLE messages;

-- ## two logs are put into one, each row with its origin · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mail_log (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
CREATE TABLE sms_log (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
-- > 002_sent_log.sql
CREATE TABLE sent_log (origin TEXT NOT NULL, number INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (origin, number));
INSERT INTO sent_log SELECT 'mail', id, line FROM mail_log UNION ALL SELECT 'sms', id, line FROM sms_log;
DROP TABLE mail_log;
DROP TABLE sms_log;

-- ## DISTINCT over a row that holds its key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cities (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT);
-- > 002_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT);
INSERT INTO places SELECT DISTINCT id, name, country FROM cities;
DROP TABLE cities;

-- ## equal rows are counted when they become one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clicks (id INTEGER PRIMARY KEY, button TEXT NOT NULL);
-- > 002_counts.sql
CREATE TABLE click_counts (button TEXT PRIMARY KEY NOT NULL, clicks INTEGER NOT NULL);
INSERT INTO click_counts SELECT button, count(*) FROM clicks GROUP BY button;
DROP TABLE clicks;

-- ## suppliers go to the customers with new ids, their old ones kept in a column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE buyers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sellers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_traders.sql
ALTER TABLE buyers ADD COLUMN seller_id INTEGER;
INSERT INTO buyers (name, seller_id) SELECT name, id FROM sellers;
DROP TABLE sellers;

-- ## copied with a common table expression and a window · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE todo (id INTEGER PRIMARY KEY, text TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0);
-- > 002_items.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, text TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0, place INTEGER NOT NULL);
WITH numbered AS (SELECT id, text, done, row_number() OVER (ORDER BY done, id) AS place FROM todo)
INSERT INTO items (id, text, done, place) SELECT id, text, done, place FROM numbered;
DROP TABLE todo;

-- ## split into two kinds, and a third one may be there · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE animal (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE cat (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE dog (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO cat SELECT id, name FROM animal WHERE kind = 'cat';
INSERT INTO dog SELECT id, name FROM animal WHERE kind = 'dog';
DROP TABLE animal;

-- ## only what is JSON is copied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, doc TEXT NOT NULL);
-- > 002_json.sql
CREATE TABLE a_n (id INTEGER PRIMARY KEY, doc TEXT NOT NULL CHECK (json_valid(doc)));
INSERT INTO a_n SELECT id, doc FROM a WHERE json_valid(doc);
DROP TABLE a;
ALTER TABLE a_n RENAME TO a;

-- ## only what is an integer is copied into a strict table · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE counts (id INTEGER PRIMARY KEY, n INTEGER NOT NULL);
-- > 002_strict.sql
CREATE TABLE counts_n (id INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
INSERT INTO counts_n SELECT id, n FROM counts WHERE typeof(n) = 'integer';
DROP TABLE counts;
ALTER TABLE counts_n RENAME TO counts;

-- ## the second kind is whatever the first is not · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE animal (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE cat (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE other (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
INSERT INTO cat SELECT id, name FROM animal WHERE kind = 'cat';
INSERT INTO other SELECT id, name, kind FROM animal WHERE kind <> 'cat';
DROP TABLE animal;

-- ## the whole table under another name, and the copy forgets the ids · guilty: warning changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT);
-- > 002_residents.sql
CREATE TABLE residents (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, room INTEGER);
INSERT INTO residents (name, born) SELECT name, born FROM patients;
DROP TABLE patients;

-- ## the same, and NULL in the place of the id · guilty: warning changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 0002_bills.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO bills SELECT NULL, customer, cents FROM invoices;
DROP TABLE invoices;

-- ## lines of a log are numbered by their time · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE log (id INTEGER PRIMARY KEY, at TEXT NOT NULL, line TEXT NOT NULL);
-- > 002_journal.sql
CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT NOT NULL, line TEXT NOT NULL);
INSERT INTO journal (at, line) SELECT at, line FROM log ORDER BY at, line;
DROP TABLE log;

-- ## the gaps are closed on purpose · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, paid INTEGER NOT NULL DEFAULT 0);
-- > 002_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, paid INTEGER NOT NULL DEFAULT 0);
INSERT INTO places (id, holder, paid) SELECT row_number() OVER (ORDER BY id), holder, paid FROM seats;
DROP TABLE seats;

-- ## the old ids stay in a column of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, source TEXT);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, source TEXT, lead_id INTEGER);
INSERT INTO contacts (mail, source, lead_id) SELECT mail, source, id FROM leads;
DROP TABLE leads;

-- ## one of two parts takes two columns by the wrong places · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL, state TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE lost_parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL);
CREATE TABLE known_parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL, state TEXT NOT NULL);
INSERT INTO lost_parcels SELECT id, sender FROM parcels WHERE state = 'lost' AND receiver = '';
INSERT INTO known_parcels SELECT id, receiver, sender, state FROM parcels WHERE NOT (state = 'lost' AND receiver = '');
DROP TABLE parcels;

-- ## both parts take the columns by their names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL, state TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE lost_parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL);
CREATE TABLE known_parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL, state TEXT NOT NULL);
INSERT INTO lost_parcels SELECT id, sender FROM parcels WHERE state = 'lost' AND receiver = '';
INSERT INTO known_parcels (id, receiver, sender, state) SELECT id, receiver, sender, state FROM parcels WHERE NOT (state = 'lost' AND receiver = '');
DROP TABLE parcels;

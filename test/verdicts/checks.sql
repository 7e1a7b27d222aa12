-- A CHECK that is narrower than before passes or fails by the rows.

-- ## a word is taken out of a list · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bikes (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('road', 'city', 'cargo')));
-- > 002_two_kinds.sql
CREATE TABLE bikes_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('road', 'city')));
INSERT INTO bikes_new SELECT id, kind FROM bikes;
DROP TABLE bikes;
ALTER TABLE bikes_new RENAME TO bikes;

-- ## a word gets another spelling in the list only · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'paid', 'canceled')));
-- > 0002_spelling.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'paid', 'cancelled')));
INSERT INTO orders_new SELECT id, state FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;

-- ## a range gets smaller · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dimmers (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));
-- > 002_ten.sql
CREATE TABLE dimmers_new (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 10 AND 90));
INSERT INTO dimmers_new SELECT id, percent FROM dimmers;
DROP TABLE dimmers;
ALTER TABLE dimmers_new RENAME TO dimmers;

-- ## > 0 where >= 0 was allowed · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL CHECK (cents >= 0));
-- > 002_positive.sql
CREATE TABLE prices_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL CHECK (cents > 0));
INSERT INTO prices_new SELECT id, cents FROM prices;
DROP TABLE prices;
ALTER TABLE prices_new RENAME TO prices;

-- ## a text has a greatest length now · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bios (user_id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_short.sql
CREATE TABLE bios_new (user_id INTEGER PRIMARY KEY, text TEXT NOT NULL CHECK (length(text) <= 160));
INSERT INTO bios_new SELECT user_id, text FROM bios;
DROP TABLE bios;
ALTER TABLE bios_new RENAME TO bios;

-- ## two columns must be in order now · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stays (id INTEGER PRIMARY KEY, arrival TEXT NOT NULL, departure TEXT NOT NULL);
-- > 002_order.sql
CREATE TABLE stays_new (id INTEGER PRIMARY KEY, arrival TEXT NOT NULL, departure TEXT NOT NULL, CHECK (arrival < departure));
INSERT INTO stays_new SELECT id, arrival, departure FROM stays;
DROP TABLE stays;
ALTER TABLE stays_new RENAME TO stays;

-- ## a free text becomes a list · guilty: warning depends-on-data|fails-with-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `members` (`id` integer PRIMARY KEY NOT NULL, `role` text DEFAULT 'reader' NOT NULL);
-- > 0001_roles.sql
CREATE TABLE `__new_members` (`id` integer PRIMARY KEY NOT NULL, `role` text DEFAULT 'reader' NOT NULL CHECK (`role` IN ('reader', 'writer')));
--> statement-breakpoint
INSERT INTO `__new_members`(`id`, `role`) SELECT `id`, `role` FROM `members`;
--> statement-breakpoint
DROP TABLE `members`;
--> statement-breakpoint
ALTER TABLE `__new_members` RENAME TO `members`;

-- ## a text must be JSON now · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_json.sql
CREATE TABLE drafts_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body)));
INSERT INTO drafts_new SELECT id, body FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_new RENAME TO drafts;

-- ## ADD COLUMN with a CHECK on an older column · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);
-- > 002_side.sql
ALTER TABLE seats ADD COLUMN side TEXT NOT NULL DEFAULT 'left' CHECK (side IN ('left', 'right') AND number > 0);

-- ## a word is added to a list · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bikes (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('road', 'city')));
-- > 002_cargo.sql
CREATE TABLE bikes_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('road', 'city', 'cargo')));
INSERT INTO bikes_new SELECT id, kind FROM bikes;
DROP TABLE bikes;
ALTER TABLE bikes_new RENAME TO bikes;

-- ## a word is taken out after its rows got another · innocent, may: breaks-old-writes, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bikes (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('road', 'city', 'cargo')));
-- > 002_two_kinds.sql
UPDATE bikes SET kind = 'city' WHERE kind = 'cargo';
CREATE TABLE bikes_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('road', 'city')));
INSERT INTO bikes_new SELECT id, kind FROM bikes;
DROP TABLE bikes;
ALTER TABLE bikes_new RENAME TO bikes;

-- ## a word gets another spelling, rows and list · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'paid', 'canceled')));
-- > 0002_spelling.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'paid', 'cancelled')));
INSERT INTO orders_new SELECT id, CASE state WHEN 'canceled' THEN 'cancelled' ELSE state END FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;

-- ## a range gets wider · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dimmers (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));
-- > 002_more.sql
CREATE TABLE dimmers_new (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 200));
INSERT INTO dimmers_new SELECT id, percent FROM dimmers;
DROP TABLE dimmers;
ALTER TABLE dimmers_new RENAME TO dimmers;

-- ## the same CHECK, written another way · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL CHECK (cents >= 0));
-- > 002_same.sql
CREATE TABLE prices_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL DEFAULT 0 CHECK (NOT cents < 0));
INSERT INTO prices_new SELECT id, cents FROM prices;
DROP TABLE prices;
ALTER TABLE prices_new RENAME TO prices;

-- ## a new column with its own CHECK · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);
-- > 0002_side.sql
ALTER TABLE seats ADD COLUMN side TEXT NOT NULL DEFAULT 'left' CHECK (side IN ('left', 'right'));

-- ## a greatest length, and longer texts move aside whole · innocent, may: breaks-old-writes, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bios (user_id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_short.sql
CREATE TABLE long_bios (user_id INTEGER PRIMARY KEY, text TEXT NOT NULL);
INSERT INTO long_bios SELECT user_id, text FROM bios WHERE length(text) > 160;
CREATE TABLE bios_new (user_id INTEGER PRIMARY KEY, text TEXT NOT NULL CHECK (length(text) <= 160));
INSERT INTO bios_new SELECT user_id, substr(text, 1, 160) FROM bios;
DROP TABLE bios;
ALTER TABLE bios_new RENAME TO bios;

-- ## a smaller range that many rows may be in · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 10));
-- > 0002_five.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
INSERT INTO ratings_new SELECT id, stars FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## a first range where there was none · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL);
-- > 002_five.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL CHECK (stars > 0 AND stars < 6));
INSERT INTO ratings_new SELECT id, stars FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## a number with its own check goes on without the name beside it · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE passes (number INTEGER PRIMARY KEY, control INTEGER NOT NULL CHECK (control = (7 * (number % 10) + number / 10) % 11), bearer TEXT NOT NULL);
-- > 002_rebuilt.sql
CREATE TABLE passes_new (number INTEGER PRIMARY KEY, control INTEGER NOT NULL CHECK (control = (7 * (number % 10) + number / 10) % 11));
INSERT INTO passes_new (number, control) SELECT number, control FROM passes;
DROP TABLE passes;
ALTER TABLE passes_new RENAME TO passes;

-- ## a room gets a plan, and its sizes have to agree · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, seats INTEGER NOT NULL, standing INTEGER, most INTEGER NOT NULL);
-- > 002_plan.sql
ALTER TABLE rooms ADD COLUMN plan TEXT CHECK (seats + ifnull(standing, 0) < most);

-- ## a room gets a plan that no value of its allows · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, seats INTEGER NOT NULL, standing INTEGER, most INTEGER NOT NULL);
-- > 002_plan.sql
ALTER TABLE rooms ADD COLUMN plan TEXT NOT NULL DEFAULT '' CHECK (length(plan) > 0);

-- ## a room gets a note, and halls have to be big · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, seats INTEGER NOT NULL);
-- > 002_note.sql
ALTER TABLE rooms ADD COLUMN note TEXT CHECK (kind IN ('hall', 'stage') AND seats >= 100);

-- ## a room gets a plan, and its CHECK says what the table's own does · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seats INTEGER NOT NULL, most INTEGER NOT NULL, CHECK (seats <= most));
-- > 002_plan.sql
ALTER TABLE rooms ADD COLUMN plan TEXT CHECK (plan IS NULL OR seats <= most);

-- ## a new column whose CHECK compares old ones: rows for which it holds may be all that there are · guilty: warning depends-on-data
-- @ runner: goose
-- = 00001_loans.sql
-- +goose Up
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, lent INTEGER NOT NULL, returned INTEGER, lost INTEGER);
-- > 00002_fine.sql
-- +goose Up
ALTER TABLE loans ADD COLUMN fine INTEGER CHECK (coalesce(returned, 0) + coalesce(lost, 0) <= lent);

-- ## a new column whose CHECK asks for what no row can have · guilty: error fails-with-rows
-- @ runner: goose
-- = 00001_loans.sql
-- +goose Up
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, lent INTEGER NOT NULL CHECK (lent > 0), returned INTEGER);
-- > 00002_fine.sql
-- +goose Up
ALTER TABLE loans ADD COLUMN fine INTEGER CHECK (lent < 0);

-- ## a new column whose CHECK compares old ones, which another CHECK has always compared so · innocent
-- @ runner: goose
-- = 00001_loans.sql
-- +goose Up
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, lent INTEGER NOT NULL, returned INTEGER, CHECK (coalesce(returned, 0) <= lent));
-- > 00002_fine.sql
-- +goose Up
ALTER TABLE loans ADD COLUMN fine INTEGER CHECK (coalesce(returned, 0) <= lent OR fine > 0);

-- ## An address that is unique, and a name, get CHECKs in a rebuild · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, username TEXT NOT NULL, email TEXT NOT NULL);
-- > 002_strict.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE CHECK (length(username) >= 2), email TEXT NOT NULL UNIQUE CHECK (email LIKE '%@%.%'));
INSERT INTO users_new SELECT id, username, email FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;

-- ## Two tables that are rebuilt get CHECKs, and one a key to the other · innocent, may: depends-on-data, breaks-old-writes, creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, username TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS reviews (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, watched_date TEXT NOT NULL);
-- > 002_strict.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE CHECK (length(username) >= 2), email TEXT NOT NULL UNIQUE CHECK (email LIKE '%@%.%'));
CREATE TABLE reviews_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL REFERENCES users_new (username), watched_date TEXT NOT NULL);
INSERT INTO users_new SELECT id, username, email FROM users;
INSERT INTO reviews_new SELECT id, owner, watched_date FROM reviews;
DROP TABLE reviews;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
ALTER TABLE reviews_new RENAME TO reviews;

-- ## Two CHECKs come, and the copy writes what one of them refuses · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS links (id INTEGER PRIMARY KEY, url TEXT NOT NULL, ref TEXT NOT NULL);
-- > 002_strict.sql
CREATE TABLE links_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL CHECK (url LIKE 'https://%'), ref TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('a', 'b')));
INSERT INTO links_new SELECT id, url, ref, 'c' FROM links;
DROP TABLE links;
ALTER TABLE links_new RENAME TO links;

-- ## Two tables get two CHECKs each, one on what becomes unique · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, iban TEXT NOT NULL, currency TEXT NOT NULL);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, cents INTEGER NOT NULL, day TEXT NOT NULL);
-- > 0002_checks.sql
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, iban TEXT NOT NULL UNIQUE CHECK (iban GLOB '[A-Z][A-Z][0-9]*'), currency TEXT NOT NULL CHECK (length(currency) = 3));
CREATE TABLE bookings_new (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, cents INTEGER NOT NULL CHECK (cents > 100), day TEXT NOT NULL CHECK (day >= '2021-01-01'));
INSERT INTO accounts_new (id, iban, currency) SELECT id, iban, currency FROM accounts;
INSERT INTO bookings_new (id, account_id, cents, day) SELECT id, account_id, cents, day FROM bookings;
DROP TABLE accounts;
DROP TABLE bookings;
ALTER TABLE accounts_new RENAME TO accounts;
ALTER TABLE bookings_new RENAME TO bookings;

-- ## Three CHECKs come in two tables, and the copy writes what one of them refuses · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, username TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS films (id INTEGER PRIMARY KEY, imdb TEXT NOT NULL);
-- > 002_strict.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE, email TEXT NOT NULL UNIQUE CHECK (email LIKE '%@%.%'));
CREATE TABLE films_new (id INTEGER PRIMARY KEY, imdb TEXT NOT NULL CHECK (imdb LIKE 'tt%'), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
INSERT INTO users_new SELECT id, username, email FROM users;
INSERT INTO films_new SELECT id, imdb, 0 FROM films;
DROP TABLE users;
DROP TABLE films;
ALTER TABLE users_new RENAME TO users;
ALTER TABLE films_new RENAME TO films;

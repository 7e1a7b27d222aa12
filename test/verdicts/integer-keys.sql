-- Only INTEGER PRIMARY KEY is the rowid. Any other spelling leaves later rows with the id NULL, or refuses them.

-- ## INT instead of INTEGER · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_kind.sql
CREATE TABLE pets_new (id INT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'cat');
INSERT INTO pets_new (id, name) SELECT id, name FROM pets;
DROP TABLE pets;
ALTER TABLE pets_new RENAME TO pets;

-- ## BIGINT instead of INTEGER · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ledger (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 0002_big.sql
CREATE TABLE ledger_new (id BIGINT PRIMARY KEY, cents BIGINT NOT NULL);
INSERT INTO ledger_new SELECT id, cents FROM ledger;
DROP TABLE ledger;
ALTER TABLE ledger_new RENAME TO ledger;

-- ## UNSIGNED INTEGER · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
-- > 002_unsigned.sql
CREATE TABLE badges_new (id UNSIGNED INTEGER PRIMARY KEY, word TEXT NOT NULL);
INSERT INTO badges_new SELECT id, word FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;

-- ## INTEGER PRIMARY KEY DESC · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE news (id INTEGER PRIMARY KEY, headline TEXT NOT NULL);
-- > 002_newest_first.sql
CREATE TABLE news_new (id INTEGER PRIMARY KEY DESC, headline TEXT NOT NULL);
INSERT INTO news_new SELECT id, headline FROM news;
DROP TABLE news;
ALTER TABLE news_new RENAME TO news;

-- ## SERIAL, as in PostgreSQL · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE queues (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 002_serial.sql
CREATE TABLE queues_new (id SERIAL PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO queues_new SELECT id, name FROM queues;
DROP TABLE queues;
ALTER TABLE queues_new RENAME TO queues;

-- ## INTEGER(10) is no INTEGER · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, serial TEXT NOT NULL);
-- > 002_width.sql
CREATE TABLE meters_new (id INTEGER(10) PRIMARY KEY, serial TEXT NOT NULL);
INSERT INTO meters_new SELECT id, serial FROM meters;
DROP TABLE meters;
ALTER TABLE meters_new RENAME TO meters;

-- ## the key moves out of the table: a UNIQUE id · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, front TEXT NOT NULL, back TEXT NOT NULL);
-- > 002_unique.sql
CREATE TABLE cards_new (id INTEGER UNIQUE, front TEXT NOT NULL, back TEXT NOT NULL);
INSERT INTO cards_new SELECT id, front, back FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## INT PRIMARY KEY NOT NULL refuses every later row · guilty: warning breaks-old-writes|loses-constraint
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `stamps` (`id` integer PRIMARY KEY NOT NULL, `country` text NOT NULL);
-- > 0001_int.sql
CREATE TABLE `__new_stamps` (`id` int PRIMARY KEY NOT NULL, `country` text NOT NULL);--> statement-breakpoint
INSERT INTO `__new_stamps`(`id`, `country`) SELECT `id`, `country` FROM `stamps`;--> statement-breakpoint
DROP TABLE `stamps`;--> statement-breakpoint
ALTER TABLE `__new_stamps` RENAME TO `stamps`;

-- ## the primary key is lost · guilty: error loses-constraint|changes-values|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coins (id INTEGER PRIMARY KEY, value INTEGER NOT NULL, minted INTEGER);
-- > 002_copy.sql
CREATE TABLE coins_new AS SELECT id, value, minted FROM coins;
DROP TABLE coins;
ALTER TABLE coins_new RENAME TO coins;

-- ## integer in small letters, quoted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_kind.sql
CREATE TABLE "pets_new" ("id" integer primary key, "name" text not null, "kind" text not null default 'cat');
INSERT INTO pets_new (id, name) SELECT id, name FROM pets;
DROP TABLE pets;
ALTER TABLE pets_new RENAME TO pets;

-- ## the key as a table constraint · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ledger (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_constraint.sql
CREATE TABLE ledger_new (id INTEGER, cents INTEGER NOT NULL, PRIMARY KEY (id));
INSERT INTO ledger_new SELECT id, cents FROM ledger;
DROP TABLE ledger;
ALTER TABLE ledger_new RENAME TO ledger;

-- ## PRIMARY KEY DESC as a table constraint is the rowid all the same · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE news (id INTEGER PRIMARY KEY, headline TEXT NOT NULL);
-- > 002_newest_first.sql
CREATE TABLE news_new (id INTEGER, headline TEXT NOT NULL, PRIMARY KEY (id DESC));
INSERT INTO news_new SELECT id, headline FROM news;
DROP TABLE news;
ALTER TABLE news_new RENAME TO news;

-- ## INTEGER PRIMARY KEY gets AUTOINCREMENT · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
-- > 002_autoincrement.sql
CREATE TABLE badges_new (id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL);
INSERT INTO badges_new SELECT id, word FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;

-- ## a text key stays a text key · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, user_id INTEGER NOT NULL);
-- > 0002_label.sql
CREATE TABLE tokens_new (id TEXT PRIMARY KEY NOT NULL, user_id INTEGER NOT NULL, label TEXT);
INSERT INTO tokens_new (id, user_id) SELECT id, user_id FROM tokens;
DROP TABLE tokens;
ALTER TABLE tokens_new RENAME TO tokens;

-- ## an INT key of the past becomes an INTEGER key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE gates (id INT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
-- > 002_integer.sql
CREATE TABLE gates_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
INSERT INTO gates_new SELECT id, name FROM gates;
DROP TABLE gates;
ALTER TABLE gates_new RENAME TO gates;

-- ## a new table whose key is a BIGINT that the application fills · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tweets.sql
CREATE TABLE tweets (snowflake BIGINT PRIMARY KEY NOT NULL, user_id INTEGER NOT NULL REFERENCES users(id), text TEXT NOT NULL);
CREATE INDEX tweets_user ON tweets(user_id);

-- ## ids anew by a rebuild, where children know the rows by their code · innocent, may: resets-autoincrement
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL);
CREATE TABLE redemptions (id INTEGER PRIMARY KEY, voucher TEXT NOT NULL REFERENCES vouchers (code), at TEXT NOT NULL);
-- > 002_amount.sql
CREATE TABLE vouchers_new (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL CHECK (amount IS NOT NULL));
INSERT INTO vouchers_new (code, amount) SELECT code, amount FROM vouchers ORDER BY id;
DROP TABLE vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;

-- ## ids anew by a rebuild, where one child knows the rows by their id · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL);
CREATE TABLE redemptions (id INTEGER PRIMARY KEY, voucher TEXT NOT NULL REFERENCES vouchers (code), at TEXT NOT NULL);
CREATE TABLE reminders (id INTEGER PRIMARY KEY, voucher_id INTEGER NOT NULL REFERENCES vouchers (id), at TEXT NOT NULL);
-- > 002_amount.sql
CREATE TABLE vouchers_new (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL CHECK (amount IS NOT NULL));
INSERT INTO vouchers_new (code, amount) SELECT code, amount FROM vouchers ORDER BY id;
DROP TABLE vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;

-- ## ids anew by a rebuild, where a column names them without a key · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL);
CREATE TABLE redemptions (id INTEGER PRIMARY KEY, voucher TEXT NOT NULL REFERENCES vouchers (code), at TEXT NOT NULL);
CREATE TABLE reminders (id INTEGER PRIMARY KEY, voucher_id INTEGER NOT NULL, at TEXT NOT NULL);
-- > 002_amount.sql
CREATE TABLE vouchers_new (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL CHECK (amount IS NOT NULL));
INSERT INTO vouchers_new (code, amount) SELECT code, amount FROM vouchers ORDER BY id;
DROP TABLE vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;

-- ## a new list of towns whose key SQLite does not number · guilty: error null-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE towns (id INT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## the same by a key that counts down, filled in a file of its own · guilty: error null-key
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 0002_towns.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY DESC, name TEXT NOT NULL UNIQUE);
-- > 0003_fill.sql
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## roles are written without their key of text · guilty: error null-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
CREATE TABLE roles (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO roles (name) VALUES ('admin'), ('member');

-- ## one role more, in a table that is applied, without its key · guilty: error null-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO roles (id, name) VALUES ('a', 'admin'), ('m', 'member');
-- > 002_guest.sql
INSERT INTO roles (name) VALUES ('guest');

-- ## some of the rows get a key, others do not · guilty: error null-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE towns (id BIGINT PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO towns (id, name) VALUES (0, 'nowhere');
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## a new list of towns that SQLite numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## the key of text is made by its default · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE towns (id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))), name TEXT NOT NULL UNIQUE);
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## the keys are given behind the copy, in the next file · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE towns (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO towns (name) SELECT DISTINCT town FROM people;
-- > 003_keys.sql
UPDATE towns SET id = 't-' || name WHERE id IS NULL;

-- ## a trigger gives the key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE towns (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TRIGGER towns_key AFTER INSERT ON towns WHEN new.id IS NULL BEGIN UPDATE towns SET id = 't' || new.rowid WHERE rowid = new.rowid; END;
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## one of the names that become keys may be NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT);
-- > 002_towns.sql
CREATE TABLE towns (name TEXT PRIMARY KEY, zip TEXT);
INSERT INTO towns (name) SELECT DISTINCT town FROM people;

-- ## authors whom books name by number are made before books refer to them · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (isbn TEXT PRIMARY KEY NOT NULL, author INTEGER NOT NULL);
-- > 002_authors.sql
INSERT INTO authors (id, name) SELECT DISTINCT author, 'unknown ' || author FROM books b WHERE NOT EXISTS (SELECT 1 FROM authors a WHERE a.id = b.author);
CREATE TABLE books_new (isbn TEXT PRIMARY KEY NOT NULL, author INTEGER NOT NULL REFERENCES authors (id));
INSERT INTO books_new SELECT isbn, author FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;
CREATE INDEX books_author ON books (author);

-- ## numbers of rooms become keys · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, reading INTEGER NOT NULL);
-- > 0002_rooms.sql
CREATE TABLE rooms (number INTEGER PRIMARY KEY, name TEXT);
INSERT INTO rooms (number) SELECT DISTINCT room FROM meters;

-- ## texts that name rooms become keys that are numbers · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, room TEXT NOT NULL, reading INTEGER NOT NULL);
-- > 0002_rooms.sql
CREATE TABLE rooms (number INTEGER PRIMARY KEY, name TEXT);
INSERT INTO rooms (number) SELECT DISTINCT room FROM meters;

-- ## a table whose ids SQLite numbers becomes one without rowid · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tides (id INTEGER PRIMARY KEY, harbour TEXT NOT NULL, high REAL);
-- > 002_rebuilt.sql
CREATE TABLE tides_new (id INTEGER PRIMARY KEY, harbour TEXT NOT NULL, high REAL) WITHOUT ROWID;
INSERT INTO tides_new (id, harbour, high) SELECT id, harbour, high FROM tides;
DROP TABLE tides;
ALTER TABLE tides_new RENAME TO tides;

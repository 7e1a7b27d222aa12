-- What could not be checked is never green: a function, module or file that no engine has, an allowance that does not count.

-- ## a function of the application before a loss · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
-- > 002_slug.sql
ALTER TABLE posts ADD COLUMN slug TEXT;
UPDATE posts SET slug = slugify(title);
-- > 003_no_body.sql
ALTER TABLE posts DROP COLUMN body;

-- ## a function in a branch that is never taken · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_names.sql
UPDATE users SET name = CASE WHEN 0 THEN my_normalise(name) ELSE name END;

-- ## an extension is loaded · guilty: error cannot-verify|replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_extension.sql
SELECT load_extension('uuid');

-- ## a vector table · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_vectors.sql
CREATE VIRTUAL TABLE doc_vectors USING vec0(doc_id INTEGER PRIMARY KEY, embedding FLOAT[8]);

-- ## a spatial function in a new trigger · guilty: error cannot-verify|broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, lat REAL, lon REAL, point BLOB);
-- > 002_point.sql
CREATE TRIGGER spots_point AFTER INSERT ON spots BEGIN UPDATE spots SET point = MakePoint(new.lon, new.lat, 4326) WHERE id = new.id; END;

-- ## a collation that nobody has · guilty: error cannot-verify|replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_sorted.sql
CREATE INDEX towns_name ON towns(name COLLATE german_phonebook);

-- ## a column is changed as only libSQL can · guilty: error cannot-verify|replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_required.sql
ALTER TABLE users ALTER COLUMN name TO name TEXT NOT NULL DEFAULT '';

-- ## another column is changed as only libSQL can, a loss follows · guilty: error cannot-verify|replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, team INTEGER);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_team.sql
ALTER TABLE users ALTER COLUMN team TO team INTEGER REFERENCES teams(id);
DROP TABLE IF EXISTS teams;

-- ## an allowance inside a block comment · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL);
-- > 002_no_votes.sql
/*
-- rehearsal: allow drops-table because nobody votes any more
*/
DROP TABLE IF EXISTS votes;

-- ## an allowance in one line of a block comment · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL, remark TEXT);
-- > 002_no_remark.sql
/* rehearsal: allow drops-column because nobody reads it */
ALTER TABLE votes DROP COLUMN remark;

-- ## an allowance inside a text · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL);
CREATE TABLE hints (text TEXT NOT NULL);
-- > 002_no_votes.sql
INSERT INTO hints VALUES ('
-- rehearsal: allow drops-table because this is only a text
');
DROP TABLE IF EXISTS votes;

-- ## cannot-verify is allowed in the file itself · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_slug.sql
-- rehearsal: allow cannot-verify because I know what I do
UPDATE posts SET title = slugify(title);

-- ## a bomb that allows itself · guilty: error too-slow
-- @ runner: transactional
-- @ deadline: 2
-- = 001_init.sql
CREATE TABLE numbers (n INTEGER);
-- > 002_numbers.sql
-- rehearsal: allow too-slow because it only takes a while
WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) INSERT INTO numbers SELECT n FROM c WHERE n < 0;

-- ## REGEXP, which the shell has · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Links (Id INTEGER PRIMARY KEY, Url TEXT NOT NULL, Secure INTEGER NOT NULL DEFAULT 0);
-- > 002_secure.sql
UPDATE Links SET Secure = 1 WHERE Url REGEXP '^https://' AND Secure = 0;

-- ## generate_series, which the shell has · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Seats (Number INTEGER PRIMARY KEY, Free INTEGER NOT NULL DEFAULT 1);
-- > 002_seats.sql
INSERT OR IGNORE INTO Seats (Number) SELECT value FROM generate_series(1, 40);

-- ## a function in a comment and in a text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hints (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_hint.sql
-- my_function(1) is called by the application
INSERT INTO hints (text) VALUES ('call my_function(1)');

-- ## mathematical functions · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE circles (id INTEGER PRIMARY KEY, radius REAL NOT NULL);
-- > 002_area.sql
ALTER TABLE circles ADD COLUMN area REAL;
UPDATE circles SET area = pi() * pow(radius, 2);

-- ## a loss that is allowed in a line comment · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL);
-- > 002_no_votes.sql
-- rehearsal: allow drops-table because the vote was a test that nobody took part in
DROP TABLE IF EXISTS votes;

-- ## a block comment that only talks · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL);
-- > 002_at.sql
/* Votes get a time.
   Older ones have none. */
ALTER TABLE votes ADD COLUMN at TEXT;

-- ## a recursive query that ends · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE days (day INTEGER PRIMARY KEY);
-- > 002_days.sql
WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 366) INSERT OR IGNORE INTO days (day) SELECT n FROM c;

-- ## libSQL's ALTER COLUMN alone where nothing says libSQL · guilty: error cannot-verify
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text NOT NULL;

-- ## what follows libSQL's ALTER COLUMN is checked · guilty: error cannot-verify, error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `app users` (`id` integer PRIMARY KEY NOT NULL, `full name` text, `email` text);
-- > 0001_name.sql
ALTER TABLE `app users` ALTER COLUMN "full name" TO "full name" text NOT NULL;--> statement-breakpoint
ALTER TABLE `app users` DROP COLUMN `email`;

-- ## a table with libSQL's random rowids, and a row that it refuses · guilty: error cannot-verify, error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- > 0001_tokens.sql
CREATE TABLE `tokens` (`token` text NOT NULL) RANDOM ROWID;--> statement-breakpoint
INSERT INTO `tokens` (`token`) VALUES (NULL);

-- ## libSQL's ALTER COLUMN is said once, and nothing else · innocent, may: cannot-verify
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text NOT NULL;

-- ## libSQL's ALTER COLUMN over several lines, and a column behind it · innocent, may: cannot-verify, depends-on-data
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `posts` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL);
-- > 0001_title.sql
ALTER TABLE `posts`
  ALTER COLUMN `title`
  TO `title` text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE `posts` ADD `slug` text;

-- ## a table with libSQL's random rowids and its index · innocent, may: cannot-verify
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- > 0001_tokens.sql
CREATE TABLE `tokens` (`token` text NOT NULL, `user` integer) RANDOM ROWID;--> statement-breakpoint
CREATE INDEX `tokens_user` ON `tokens` (`user`);

-- ## what libSQL alone could read was applied long ago · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- = 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text NOT NULL;
-- > 0002_email.sql
ALTER TABLE `users` ADD `email` text;

-- ## the shell adds up decimal fractions · innocent, may: not-rerunnable, does-nothing
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, amount TEXT NOT NULL);
-- > 002_fees.sql
CREATE TABLE IF NOT EXISTS fees (bill_id INTEGER PRIMARY KEY, amount TEXT NOT NULL);
INSERT OR IGNORE INTO fees (bill_id, amount) SELECT id, decimal_mul(decimal_add(amount, '0.10'), '0.05') FROM bills;

-- ## decimal fractions where the shell is not there · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, amount TEXT NOT NULL);
-- > 002_fees.sql
CREATE TABLE fees (bill_id INTEGER PRIMARY KEY, amount TEXT NOT NULL);
INSERT INTO fees (bill_id, amount) SELECT id, decimal_add(amount, '0.10') FROM bills;

-- ## a default calls a function that SQLite has not · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_hives.sql
CREATE TABLE hives (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_sensors.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, hive_id INTEGER NOT NULL REFERENCES hives (id), token TEXT NOT NULL UNIQUE DEFAULT (gen_random_uuid()), seen_at TEXT);
CREATE INDEX sensors_hive ON sensors (hive_id);

-- ## a default calls a function that SQLite has · innocent
-- @ runner: transactional
-- = 001_hives.sql
CREATE TABLE hives (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_sensors.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, hive_id INTEGER NOT NULL REFERENCES hives (id), token TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))), seen_at TEXT);
CREATE INDEX sensors_hive ON sensors (hive_id);

-- ## the first file with a way back in it, under a program of their own · guilty: error unreadable-file
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE kites (id INTEGER PRIMARY KEY, colour TEXT NOT NULL);
-- > 002_flights.sql
-- +goose Up
CREATE TABLE flights (id INTEGER PRIMARY KEY, kite_id INTEGER NOT NULL, minutes INTEGER NOT NULL);
-- +goose Down
DROP TABLE flights;

-- ## all files have a way back in them, under a program of their own · innocent
-- @ runner: transactional
-- = 001_init.sql
-- +goose Up
CREATE TABLE kites (id INTEGER PRIMARY KEY, colour TEXT NOT NULL);
-- +goose Down
DROP TABLE kites;
-- > 002_flights.sql
-- +goose Up
CREATE TABLE flights (id INTEGER PRIMARY KEY, kite_id INTEGER NOT NULL, minutes INTEGER NOT NULL);
-- +goose Down
DROP TABLE flights;

-- ## an applied file calls a function of the application, and a new one drops the table that it changed, once its rows are kept · innocent, may: drop-without-if-exists, not-rerunnable, base-does-not-replay, breaks-old-reads, breaks-old-writes, rerun-repeats-rows, depends-on-data
-- @ runner: golang-migrate
-- = 1_options.up.sql
CREATE TABLE options (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
CREATE TABLE kept (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
-- = 2_fold.up.sql
UPDATE options SET value = nfc_folded(value);
-- > 3_freeze.up.sql
INSERT INTO kept (name, value) SELECT name, value FROM options;
DROP TABLE options;

-- ## an applied file makes a table with a function of the application, and a new one changes that · guilty: error cannot-verify
-- @ runner: golang-migrate
-- = 1_options.up.sql
CREATE TABLE options (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
-- = 2_fold.up.sql
CREATE TABLE folded AS SELECT nfc_folded(value) AS value FROM options;
-- > 3_more.up.sql
ALTER TABLE folded ADD COLUMN note TEXT;

-- ## a new file makes a table with a function of the application, and drops another · guilty: error cannot-verify
-- @ runner: golang-migrate
-- = 1_options.up.sql
CREATE TABLE options (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
-- > 2_fold.up.sql
CREATE TABLE folded AS SELECT nfc_folded(value) AS value FROM options;
DROP TABLE options;

-- ## A copy by a function of the program, and then the old table goes · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, author TEXT);
-- > 002_crypt.sql
CREATE TABLE IF NOT EXISTS sealed (id INTEGER PRIMARY KEY, body BLOB NOT NULL, author TEXT);
INSERT INTO sealed SELECT id, seal(body), author FROM notes;
DROP TABLE notes;

-- ## A function of the program fills a new column, and then the old one goes · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, author TEXT);
-- > 00002_crypt.sql
-- +goose Up
ALTER TABLE notes ADD COLUMN sealed BLOB;
UPDATE notes SET sealed = seal(body);
ALTER TABLE notes DROP COLUMN body;

-- ## A function of the program fills what becomes NOT NULL · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_slug.sql
ALTER TABLE notes ADD COLUMN slug TEXT;
UPDATE notes SET slug = slugify(title, id);
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT NOT NULL UNIQUE);
INSERT INTO notes_new SELECT id, title, slug FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## A function of the program fills what becomes unique · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_slug.sql
ALTER TABLE notes ADD COLUMN slug TEXT NOT NULL DEFAULT '';
UPDATE notes SET slug = slugify(title, id);
CREATE UNIQUE INDEX notes_slug ON notes (slug);

-- ## Another table goes behind a statement that was passed over · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, author TEXT);
CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_crypt.sql
UPDATE notes SET body = seal(body);
DROP TABLE tags;

-- ## A column goes that the function of the program is not given · guilty: error drops-column
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, author TEXT);
-- > 00002_crypt.sql
-- +goose Up
ALTER TABLE notes ADD COLUMN sealed BLOB;
UPDATE notes SET sealed = seal(body);
ALTER TABLE notes DROP COLUMN author;

-- ## A table goes that the function of the program only changes · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, author TEXT);
-- > 002_crypt.sql
UPDATE notes SET body = seal(body);
DROP TABLE notes;

-- ## Children stay while a function of the program copies their parents · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES notes (id), name TEXT);
-- > 0002_crypt.sql
PRAGMA defer_foreign_keys = on;
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
INSERT INTO notes_new SELECT id, seal(body) FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## A function of the program copies in one file, and the next drops the old table · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes, leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_crypt.sql
ALTER TABLE notes RENAME TO notes_old;
CREATE TABLE notes (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
INSERT INTO notes SELECT id, seal(body) FROM notes_old;
-- > 003_drop.sql
DROP TABLE IF EXISTS notes_old;

-- ## A statement with places for a program takes the rows over · innocent, may: cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_crypt.sql
CREATE TABLE IF NOT EXISTS sealed (id INTEGER PRIMARY KEY, body TEXT NOT NULL, site TEXT);
INSERT INTO sealed SELECT id, body, '{{ .Site }}' || {{ .Suffix }} FROM notes;
DROP TABLE notes;

-- ## Another column becomes NOT NULL than the one that a function fills · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_slug.sql
ALTER TABLE notes ADD COLUMN slug TEXT;
ALTER TABLE notes ADD COLUMN owner TEXT;
UPDATE notes SET slug = slugify(title);
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT, owner TEXT NOT NULL);
INSERT INTO notes_new SELECT id, title, slug, owner FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## a picture is read by a function that only the shell has · guilty: error cannot-verify
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE logos (id INTEGER PRIMARY KEY, image BLOB NOT NULL);
-- > 0002_logo.sql
INSERT INTO logos (image) VALUES (readfile('logo.png'));

-- ## digests are made by a function that only the shell has · guilty: error cannot-verify
-- @ runner: goose
-- = 001_init.sql
-- +goose Up
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL, digest TEXT);
-- > 002_digest.sql
-- +goose Up
UPDATE docs SET digest = lower(hex(sha3(body, 256))) WHERE digest IS NULL;

-- ## seats are numbered by the series that the shell has, and the shell applies the file · innocent
-- @ runner: sqlite3-bail
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, nr INTEGER NOT NULL, UNIQUE (hall, nr));
-- > 002_seats.sql
INSERT INTO seats (hall, nr) SELECT 'north', value FROM generate_series(1, 5) WHERE true ON CONFLICT (hall, nr) DO NOTHING;

-- Values are compared by bytes and type: behind a NUL, with a byte order mark, above 2^53, a text of digits and a number.

-- ## a second run appends behind a NUL once more · guilty: error rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Packets (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL);
-- > 002_mark.sql
UPDATE Packets SET Body = Body || char(0) || 'v2';

-- ## a second run puts a byte order mark in front once more · guilty: error rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Exports (Id INTEGER PRIMARY KEY, Csv TEXT NOT NULL);
-- > 002_bom.sql
UPDATE Exports SET Csv = char(65279) || Csv;

-- ## a second run counts a number above 2^53 up · guilty: error rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Cursors (Name TEXT PRIMARY KEY NOT NULL, Position INTEGER NOT NULL);
INSERT OR IGNORE INTO Cursors (Name, Position) VALUES ('feed', 9007199254740992);
-- > 002_next.sql
UPDATE Cursors SET Position = Position + 1 WHERE Name = 'feed';

-- ## big numbers lose their last digit in a REAL column · guilty: error changes-values|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tweets (id INTEGER PRIMARY KEY, snowflake INTEGER NOT NULL, text TEXT NOT NULL);
INSERT INTO tweets VALUES (1, 9007199254740993, 'a'), (2, 9007199254740992, 'b');
-- > 002_real.sql
CREATE TABLE tweets_new (id INTEGER PRIMARY KEY, snowflake REAL NOT NULL, text TEXT NOT NULL);
INSERT INTO tweets_new SELECT id, snowflake, text FROM tweets;
DROP TABLE tweets;
ALTER TABLE tweets_new RENAME TO tweets;

-- ## what stands behind a NUL is cut in a rebuild · guilty: warning changes-values|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE frames (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO frames VALUES (1, 'head' || char(0) || 'tail');
-- > 002_cut.sql
CREATE TABLE frames_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, size INTEGER);
INSERT INTO frames_new (id, body) SELECT id, substr(body, 1, 4) FROM frames;
DROP TABLE frames;
ALTER TABLE frames_new RENAME TO frames;

-- ## codes with leading zeros become numbers · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT NOT NULL, zip TEXT NOT NULL);
-- > 002_zip.sql
CREATE TABLE addresses_new (id INTEGER PRIMARY KEY, street TEXT NOT NULL, zip INTEGER NOT NULL);
INSERT INTO addresses_new SELECT id, street, zip FROM addresses;
DROP TABLE addresses;
ALTER TABLE addresses_new RENAME TO addresses;

-- ## phone numbers in a NUMERIC column · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE callers (id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
-- > 0002_numeric.sql
CREATE TABLE callers_new (id INTEGER PRIMARY KEY, phone NUMERIC NOT NULL);
INSERT INTO callers_new SELECT id, phone FROM callers;
DROP TABLE callers;
ALTER TABLE callers_new RENAME TO callers;

-- ## STRING is a number to SQLite · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_string.sql
CREATE TABLE coupons_new (id INTEGER PRIMARY KEY, code STRING NOT NULL);
INSERT INTO coupons_new SELECT id, code FROM coupons;
DROP TABLE coupons;
ALTER TABLE coupons_new RENAME TO coupons;

-- ## a hash is cast to a number in its own column · guilty: warning changes-values|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE commits (id INTEGER PRIMARY KEY, hash TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE commits SET hash = CAST(hash AS INTEGER);

-- ## a mark in front, guarded against the second run · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Exports (Id INTEGER PRIMARY KEY, Csv TEXT NOT NULL);
-- > 002_bom.sql
UPDATE Exports SET Csv = char(65279) || Csv WHERE substr(Csv, 1, 1) <> char(65279);

-- ## numbers become texts with the same digits · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tweets (id INTEGER PRIMARY KEY, snowflake INTEGER NOT NULL, text TEXT NOT NULL);
-- > 002_text.sql
CREATE TABLE tweets_new (id INTEGER PRIMARY KEY, snowflake TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO tweets_new SELECT id, CAST(snowflake AS TEXT), text FROM tweets;
DROP TABLE tweets;
ALTER TABLE tweets_new RENAME TO tweets;

-- ## VARCHAR becomes TEXT · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE codes (id INTEGER PRIMARY KEY, code VARCHAR(20) NOT NULL, label NVARCHAR(40));
-- > 002_text.sql
CREATE TABLE codes_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, label TEXT);
INSERT INTO codes_new SELECT id, code, label FROM codes;
DROP TABLE codes;
ALTER TABLE codes_new RENAME TO codes;

-- ## INT becomes INTEGER, BOOLEAN stays a number · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE switches (id INTEGER PRIMARY KEY, volts INT NOT NULL, "on" BOOLEAN NOT NULL DEFAULT 0);
-- > 002_integer.sql
CREATE TABLE switches_new (id INTEGER PRIMARY KEY, volts INTEGER NOT NULL, "on" INTEGER NOT NULL DEFAULT 0);
INSERT INTO switches_new SELECT id, volts, "on" FROM switches;
DROP TABLE switches;
ALTER TABLE switches_new RENAME TO switches;

-- ## bytes stay bytes in a rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, image BLOB NOT NULL, name TEXT);
-- > 002_size.sql
CREATE TABLE photos_new (id INTEGER PRIMARY KEY, image BLOB NOT NULL, name TEXT, bytes INTEGER NOT NULL DEFAULT 0);
INSERT INTO photos_new (id, image, name, bytes) SELECT id, image, name, length(image) FROM photos;
DROP TABLE photos;
ALTER TABLE photos_new RENAME TO photos;

-- ## small whole numbers into a REAL column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));
-- > 002_real.sql
CREATE TABLE rates_new (id INTEGER PRIMARY KEY, percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100));
INSERT INTO rates_new SELECT id, percent FROM rates;
DROP TABLE rates;
ALTER TABLE rates_new RENAME TO rates;

-- ## a column of any type becomes one of texts · guilty: warning narrows-values
-- @ runner: goose
-- = 001_init.sql
-- +goose Up
CREATE TABLE kv (key TEXT PRIMARY KEY, value ANY) STRICT;
-- > 002_typed.sql
-- +goose Up
CREATE TABLE kv_new (key TEXT PRIMARY KEY, value TEXT, updated_at TEXT) STRICT;
INSERT INTO kv_new (key, value) SELECT key, value FROM kv;
DROP TABLE kv;
ALTER TABLE kv_new RENAME TO kv;

-- ## a column of any type stays one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE kv (key TEXT PRIMARY KEY, value ANY) STRICT;
INSERT INTO kv (key, value) VALUES ('retries', 3), ('ratio', 0.5), ('name', 'demo'), ('zip', '0123');
-- > 002_typed.sql
CREATE TABLE kv_new (key TEXT PRIMARY KEY, value ANY, updated_at TEXT) STRICT;
INSERT INTO kv_new (key, value) SELECT key, value FROM kv;
DROP TABLE kv;
ALTER TABLE kv_new RENAME TO kv;

-- ## a column of any type loses the word for it · innocent, may: loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE kv (key TEXT PRIMARY KEY, value ANY) STRICT;
-- > 002_typed.sql
CREATE TABLE kv_new (key TEXT PRIMARY KEY, value, updated_at TEXT);
INSERT INTO kv_new (key, value) SELECT key, value FROM kv;
DROP TABLE kv;
ALTER TABLE kv_new RENAME TO kv;

-- ## a column of no type, with numbers in it, becomes TEXT · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (name TEXT PRIMARY KEY, value);
INSERT INTO settings VALUES ('size', 20), ('title', 'Home');
-- > 002_typed.sql
CREATE TABLE settings_new (name TEXT PRIMARY KEY, value TEXT);
INSERT INTO settings_new SELECT * FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## a column of no type, with texts in it, becomes TEXT · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (name TEXT PRIMARY KEY, value);
INSERT INTO settings VALUES ('size', '20'), ('title', 'Home');
-- > 002_typed.sql
CREATE TABLE settings_new (name TEXT PRIMARY KEY, value TEXT);
INSERT INTO settings_new SELECT * FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## columns of no type get theirs · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title, body);
-- > 002_typed.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
INSERT INTO notes_new SELECT * FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## numbers of events pass through REAL on the way · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, ledger_index INTEGER NOT NULL, payload TEXT);
-- > 002_payload.sql
CREATE TABLE events_new (id INTEGER PRIMARY KEY, ledger_index INTEGER NOT NULL, payload TEXT NOT NULL DEFAULT '{}');
INSERT INTO events_new SELECT id, ledger_index * 1.0, coalesce(payload, '{}') FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;

-- ## numbers of devices are divided by one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mac INTEGER NOT NULL);
-- > 002_clean.sql
UPDATE devices SET mac = mac / 1.0;

-- ## a checksum becomes REAL · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE packages (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, name TEXT);
-- > 002_name.sql
CREATE TABLE packages_new (id INTEGER PRIMARY KEY, checksum REAL NOT NULL, name TEXT NOT NULL DEFAULT '');
INSERT INTO packages_new SELECT id, CAST(checksum AS REAL), coalesce(name, '') FROM packages;
DROP TABLE packages;
ALTER TABLE packages_new RENAME TO packages;

-- ## numbers of events stay whole on the way · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, ledger_index INTEGER NOT NULL, payload TEXT);
-- > 002_payload.sql
CREATE TABLE IF NOT EXISTS events_new (id INTEGER PRIMARY KEY, ledger_index INTEGER NOT NULL, payload TEXT NOT NULL DEFAULT '{}');
INSERT INTO events_new SELECT id, CAST(ledger_index AS INTEGER), coalesce(payload, '{}') FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;

-- ## the place in a list becomes REAL, so that something fits in between · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE todos (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, title TEXT);
-- > 002_position.sql
CREATE TABLE todos_new (id INTEGER PRIMARY KEY, position REAL NOT NULL, title TEXT NOT NULL DEFAULT '');
INSERT INTO todos_new SELECT id, CAST(position AS REAL), coalesce(title, '') FROM todos;
DROP TABLE todos;
ALTER TABLE todos_new RENAME TO todos;

-- ## a quantity is rounded where it may have been broken · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, article TEXT NOT NULL, quantity INTEGER NOT NULL);
-- > 002_whole.sql
UPDATE lines SET quantity = round(quantity) WHERE typeof(quantity) = 'real';

-- ## the note of a visit becomes a number on its way · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, weight REAL, note TEXT NOT NULL);
-- > 002_weight.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, weight REAL NOT NULL DEFAULT 0, note TEXT NOT NULL);
INSERT INTO visits_new (id, patient, weight, note) SELECT id, patient, coalesce(weight, 0), round(note) FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## the address of a shop becomes a number in another table · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, shop_city TEXT NOT NULL, beds INTEGER NOT NULL);
-- > 0002_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, beds INTEGER NOT NULL);
INSERT INTO places (id, city, beds) SELECT id, CAST(shop_city AS INTEGER), beds FROM shops;
DROP TABLE shops;

-- ## marks that are kept as text become numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE exams (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, mark TEXT NOT NULL);
-- > 002_mark.sql
CREATE TABLE exams_new (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, mark INTEGER NOT NULL);
INSERT INTO exams_new SELECT id, pupil, CAST(mark AS INTEGER) FROM exams;
DROP TABLE exams;
ALTER TABLE exams_new RENAME TO exams;

-- ## prices that are kept as text get two places · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price TEXT NOT NULL);
-- > 002_price.sql
CREATE TABLE books_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price TEXT NOT NULL DEFAULT '0.00');
INSERT INTO books_new SELECT id, title, printf('%.2f', price) FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;

-- ## a zip gets back the zeros in front · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, zip TEXT NOT NULL);
-- > 002_zip.sql
CREATE TABLE depots_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, zip TEXT NOT NULL CHECK (length(zip) >= 5));
INSERT INTO depots_new SELECT id, name, printf('%05d', zip) FROM depots;
DROP TABLE depots;
ALTER TABLE depots_new RENAME TO depots;

-- ## the number of a user of another service becomes REAL · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bans (id INTEGER PRIMARY KEY, telegram_user INTEGER NOT NULL, reason TEXT);
-- > 002_real.sql
CREATE TABLE bans_new (id INTEGER PRIMARY KEY, telegram_user REAL NOT NULL, reason TEXT);
INSERT INTO bans_new (id, telegram_user, reason) SELECT id, telegram_user, reason FROM bans;
DROP TABLE bans;
ALTER TABLE bans_new RENAME TO bans;

-- ## the number of a member moves into a REAL column · guilty: warning narrows-values|changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bans (id INTEGER PRIMARY KEY, slack_member INTEGER NOT NULL CHECK (slack_member > 0), reason TEXT);
-- > 002_real.sql
ALTER TABLE bans ADD COLUMN who REAL NOT NULL DEFAULT 0;
UPDATE bans SET who = CAST(slack_member AS REAL);
ALTER TABLE bans DROP COLUMN slack_member;

-- ## the number of a user of another service stays whole · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bans (id INTEGER PRIMARY KEY, telegram_user INTEGER NOT NULL, reason TEXT);
-- > 002_numeric.sql
CREATE TABLE bans_new (id INTEGER PRIMARY KEY, telegram_user NUMERIC NOT NULL, reason TEXT NOT NULL DEFAULT '');
INSERT INTO bans_new (id, telegram_user, reason) SELECT id, telegram_user, coalesce(reason, '') FROM bans;
DROP TABLE bans;
ALTER TABLE bans_new RENAME TO bans;

-- ## what is measured gets decimals · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL, water_temp INTEGER NOT NULL, airSpeed INTEGER, members INTEGER NOT NULL, logged_at INTEGER NOT NULL);
-- > 002_decimals.sql
CREATE TABLE probes_new (id INTEGER PRIMARY KEY, amount REAL NOT NULL, water_temp REAL NOT NULL, airSpeed REAL, members REAL NOT NULL, logged_at REAL NOT NULL);
INSERT INTO probes_new SELECT * FROM probes;
DROP TABLE probes;
ALTER TABLE probes_new RENAME TO probes;

-- ## a number with an end that a CHECK gives it becomes REAL · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE answers (id INTEGER PRIMARY KEY, opinion INTEGER NOT NULL CHECK (opinion BETWEEN 0 AND 1000), remark TEXT);
-- > 002_real.sql
CREATE TABLE answers_new (id INTEGER PRIMARY KEY, opinion REAL NOT NULL CHECK (opinion BETWEEN 0 AND 1000), remark TEXT);
INSERT INTO answers_new SELECT id, opinion, remark FROM answers;
DROP TABLE answers;
ALTER TABLE answers_new RENAME TO answers;

-- ## lamports that begin at 0 become REAL · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, lamports INTEGER NOT NULL DEFAULT 0);
-- > 002_real.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, lamports REAL NOT NULL DEFAULT 0);
INSERT INTO purses_new (id, holder, lamports) SELECT id, holder, lamports FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## deposits in wei become REAL in a strict table · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stakers (id INTEGER PRIMARY KEY, address TEXT NOT NULL, deposit_wei INTEGER NOT NULL CHECK (deposit_wei > 0));
-- > 002_strict.sql
CREATE TABLE stakers_strict (id INTEGER PRIMARY KEY, address TEXT NOT NULL, deposit_wei REAL NOT NULL CHECK (deposit_wei > 0)) STRICT;
INSERT INTO stakers_strict (id, address, deposit_wei) SELECT id, address, deposit_wei FROM stakers;
DROP TABLE stakers;
ALTER TABLE stakers_strict RENAME TO stakers;

-- ## deposits in euros become REAL in a strict table · innocent, may: breaks-old-writes, create-without-if-not-exists, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stakers (id INTEGER PRIMARY KEY, address TEXT NOT NULL, deposit_eur INTEGER NOT NULL CHECK (deposit_eur > 0));
-- > 002_strict.sql
CREATE TABLE stakers_strict (id INTEGER PRIMARY KEY, address TEXT NOT NULL, deposit_eur REAL NOT NULL CHECK (deposit_eur > 0)) STRICT;
INSERT INTO stakers_strict (id, address, deposit_eur) SELECT id, address, deposit_eur FROM stakers;
DROP TABLE stakers;
ALTER TABLE stakers_strict RENAME TO stakers;

-- ## an amount of which a CHECK says that it goes up to 64 bits becomes REAL · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vaults (id INTEGER PRIMARY KEY, keeper TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9000000000000000000));
-- > 002_real.sql
CREATE TABLE vaults_new (id INTEGER PRIMARY KEY, keeper TEXT NOT NULL, amount REAL NOT NULL CHECK (amount BETWEEN 0 AND 9000000000000000000));
INSERT INTO vaults_new (id, keeper, amount) SELECT id, keeper, amount FROM vaults;
DROP TABLE vaults;
ALTER TABLE vaults_new RENAME TO vaults;

-- ## what is so or not so becomes REAL · innocent, may: breaks-old-writes, create-without-if-not-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen IN (0, 1)));
-- > 002_real.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, frozen REAL NOT NULL DEFAULT 0 CHECK (frozen IN (0, 1)));
INSERT INTO purses_new (id, holder, frozen) SELECT id, holder, frozen FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## a count that begins at 0 becomes REAL · innocent, may: breaks-old-writes, create-without-if-not-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, coins INTEGER NOT NULL DEFAULT 0);
-- > 002_real.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, coins REAL NOT NULL DEFAULT 0);
INSERT INTO purses_new (id, holder, coins) SELECT id, holder, coins FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## the clock of a program, whose unit nothing shows, becomes REAL · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spans (id TEXT PRIMARY KEY, timestamp INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (timestamp, name));
-- > 002_real.sql
CREATE TABLE spans_new (id TEXT PRIMARY KEY, timestamp REAL NOT NULL, name TEXT NOT NULL, UNIQUE (timestamp, name));
INSERT INTO spans_new SELECT id, CAST(timestamp AS REAL), name FROM spans;
DROP TABLE spans;
ALTER TABLE spans_new RENAME TO spans;

-- ## the clock of a program, which a view reads as seconds, gets fractions · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spans (id TEXT PRIMARY KEY, timestamp INTEGER NOT NULL, name TEXT NOT NULL);
CREATE VIEW spans_by_day AS SELECT date(timestamp, 'unixepoch') AS day, count(*) AS amount FROM spans GROUP BY 1;
-- > 002_real.sql
DROP VIEW spans_by_day;
CREATE TABLE spans_new (id TEXT PRIMARY KEY, timestamp REAL NOT NULL, name TEXT NOT NULL);
INSERT INTO spans_new SELECT id, timestamp, name FROM spans;
DROP TABLE spans;
ALTER TABLE spans_new RENAME TO spans;
CREATE VIEW spans_by_day AS SELECT date(timestamp, 'unixepoch') AS day, count(*) AS amount FROM spans GROUP BY 1;

-- ## the clock of a program, whose rows are in seconds, gets fractions · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spans (id TEXT PRIMARY KEY, ts INTEGER NOT NULL, name TEXT NOT NULL);
INSERT INTO spans VALUES ('a', 1735689600, 'first');
-- > 002_real.sql
CREATE TABLE spans_new (id TEXT PRIMARY KEY, ts REAL NOT NULL, name TEXT NOT NULL);
INSERT INTO spans_new SELECT id, ts, name FROM spans;
DROP TABLE spans;
ALTER TABLE spans_new RENAME TO spans;

-- ## nanoseconds, by the view that makes days of them, become REAL · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, sent_at INTEGER NOT NULL, host TEXT NOT NULL);
CREATE VIEW pings_by_day AS SELECT date(sent_at / 1000000000, 'unixepoch') AS day, count(*) AS amount FROM pings GROUP BY 1;
-- > 002_real.sql
DROP VIEW pings_by_day;
CREATE TABLE pings_new (id INTEGER PRIMARY KEY, sent_at REAL NOT NULL, host TEXT NOT NULL);
INSERT INTO pings_new SELECT id, sent_at, host FROM pings;
DROP TABLE pings;
ALTER TABLE pings_new RENAME TO pings;
CREATE VIEW pings_by_day AS SELECT date(sent_at / 1000000000, 'unixepoch') AS day, count(*) AS amount FROM pings GROUP BY 1;

-- ## nanoseconds become seconds with fractions · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, sent_at INTEGER NOT NULL, host TEXT NOT NULL);
-- > 002_seconds.sql
CREATE TABLE pings_new (id INTEGER PRIMARY KEY, sent_at REAL NOT NULL, host TEXT NOT NULL);
INSERT INTO pings_new SELECT id, sent_at / 1000000000.0, host FROM pings;
DROP TABLE pings;
ALTER TABLE pings_new RENAME TO pings;

-- ## a share of two numbers goes into a required column · innocent
-- @ runner: transactional
-- = 001_ferries.sql
CREATE TABLE ferries (id INTEGER PRIMARY KEY, sold INTEGER NOT NULL, seats INTEGER NOT NULL, fuel FLOAT NOT NULL);
-- > 002_load.sql
ALTER TABLE ferries ADD COLUMN load INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ferries ADD COLUMN sheet TEXT NOT NULL DEFAULT '{}';
UPDATE ferries SET load = CASE WHEN seats = 0 THEN 0 ELSE sold * 100 / seats END;
UPDATE ferries SET sheet = json('{"sold":' || sold || ',"fuel":' || fuel || '}');

-- ## a share of two numbers, one of which is an empty text by default · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_ferries.sql
CREATE TABLE ferries (id INTEGER PRIMARY KEY, sold INTEGER NOT NULL, seats INTEGER NOT NULL DEFAULT '');
-- > 002_load.sql
ALTER TABLE ferries ADD COLUMN load INTEGER NOT NULL DEFAULT 0;
UPDATE ferries SET load = CASE WHEN seats = 0 THEN 0 ELSE sold * 100 / seats END;

-- ## a number that was tidied as a text before goes into a required column · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_ferries.sql
CREATE TABLE ferries (id INTEGER PRIMARY KEY, sold INTEGER NOT NULL, seats INTEGER NOT NULL);
-- = 002_seats.sql
UPDATE ferries SET seats = replace(seats, '.', '') WHERE seats LIKE '%.%';
-- > 003_load.sql
ALTER TABLE ferries ADD COLUMN load INTEGER NOT NULL DEFAULT 0;
UPDATE ferries SET load = CASE WHEN seats = 0 THEN 0 ELSE sold * 100 / seats END;

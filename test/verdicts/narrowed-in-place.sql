-- An UPDATE or a copy makes two ordinary values of one column the same: a warning with both values.

-- ## milliseconds become seconds · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, duration INTEGER NOT NULL);
-- > 002_seconds.sql
UPDATE laps SET duration = duration / 1000;

-- ## a title is cut · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE videos (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 0002_short.sql
UPDATE videos SET title = substr(title, 1, 40) WHERE length(title) > 40;

-- ## a time loses its zone · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flights (id INTEGER PRIMARY KEY, departs_at TEXT NOT NULL);
INSERT INTO flights (departs_at) VALUES ('2024-05-01T10:00:00+02:00'), ('2024-05-01T10:00:00-05:00');
-- > 002_no_zone.sql
UPDATE flights SET departs_at = substr(departs_at, 1, 19);

-- ## a sign is lost · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, account TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_positive.sql
UPDATE entries SET cents = abs(cents);

-- ## prices are rounded · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fuels (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL NOT NULL);
-- > 002_round.sql
UPDATE fuels SET price = round(price);

-- ## a timestamp becomes a day in its own column · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vaccinations (id INTEGER PRIMARY KEY, person TEXT NOT NULL, given_at DATETIME NOT NULL);
-- > 002_day.sql
UPDATE vaccinations SET given_at = date(given_at);

-- ## bytes become text · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blobs (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
-- > 002_text.sql
UPDATE blobs SET body = CAST(body AS TEXT);

-- ## a percentage becomes a flag in a rebuild · guilty: warning narrows-values|changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE courses (id INTEGER PRIMARY KEY, name TEXT NOT NULL, progress INTEGER NOT NULL DEFAULT 0);
-- > 002_done.sql
CREATE TABLE courses_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, progress INTEGER NOT NULL DEFAULT 0);
INSERT INTO courses_new SELECT id, name, progress >= 50 FROM courses;
DROP TABLE courses;
ALTER TABLE courses_new RENAME TO courses;

-- ## a number is kept between bounds · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sliders (id INTEGER PRIMARY KEY, value INTEGER NOT NULL);
-- > 002_bounds.sql
UPDATE sliders SET value = min(max(value, 0), 10);

-- ## ratings are cut to hundreds · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, rating INTEGER NOT NULL DEFAULT 1200);
-- > 002_reset.sql
UPDATE players SET rating = rating - rating % 100;

-- ## digits behind the point go in a copy into an INTEGER column · guilty: warning narrows-values|changes-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `weights` (`id` integer PRIMARY KEY NOT NULL, `grams` real NOT NULL);
-- > 0001_integer.sql
CREATE TABLE `__new_weights` (`id` integer PRIMARY KEY NOT NULL, `grams` integer NOT NULL);--> statement-breakpoint
INSERT INTO `__new_weights`(`id`, `grams`) SELECT `id`, CAST(`grams` AS INTEGER) FROM `weights`;--> statement-breakpoint
DROP TABLE `weights`;--> statement-breakpoint
ALTER TABLE `__new_weights` RENAME TO `weights`;

-- ## the query of an address is cut off · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE referrers (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
INSERT INTO referrers (url) VALUES ('https://example.org/a?x=1'), ('https://example.org/a?x=2');
-- > 002_no_query.sql
UPDATE referrers SET url = substr(url, 1, instr(url, '?') - 1) WHERE instr(url, '?') > 0;

-- ## seconds become milliseconds where they stand · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, duration INTEGER NOT NULL);
-- > 002_ms.sql
UPDATE laps SET duration = duration * 1000;

-- ## blanks around a name go · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_trim.sql
UPDATE towns SET name = trim(name) WHERE name <> trim(name);

-- ## addresses in small letters · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_lower.sql
UPDATE readers SET email = lower(email);

-- ## a prefix is put in front · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
-- > 002_prefix.sql
UPDATE pictures SET path = '/media/' || path;

-- ## signs are turned round · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, account TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_sign.sql
UPDATE entries SET cents = -cents;

-- ## one spelling of a word is replaced by the other · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shirts (id INTEGER PRIMARY KEY, colour TEXT NOT NULL);
-- > 002_grey.sql
UPDATE shirts SET colour = 'grey' WHERE colour = 'gray';

-- ## missing values are filled · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE flats (id INTEGER PRIMARY KEY, floor INTEGER, lift INTEGER);
-- > 0002_fill.sql
UPDATE flats SET lift = 0 WHERE lift IS NULL;
UPDATE flats SET floor = 0 WHERE floor IS NULL;

-- ## a place is counted anew by window · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slides (id INTEGER PRIMARY KEY, deck INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_place.sql
ALTER TABLE slides ADD COLUMN place INTEGER;
UPDATE slides SET place = (SELECT count(*) FROM slides AS s WHERE s.deck = slides.deck AND s.id <= slides.id);

-- ## the short title stands beside the whole one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE videos (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_short.sql
ALTER TABLE videos ADD COLUMN short_title TEXT;
UPDATE videos SET short_title = substr(title, 1, 40);

-- ## a blank in a date becomes a T · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, created_at TEXT NOT NULL);
-- > 002_iso.sql
UPDATE posts SET created_at = replace(created_at, ' ', 'T') || 'Z' WHERE created_at NOT LIKE '%Z';

-- ## stock is kept at zero or more · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL DEFAULT 0);
-- > 002_c.sql
UPDATE items SET stock = max(stock, 0);

-- ## ratings are kept at five or fewer · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, rating REAL NOT NULL);
-- > 002_c.sql
UPDATE reviews SET rating = min(rating, 5.0);

-- ## a balance loses its sign · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, balance REAL NOT NULL DEFAULT 0);
-- > 002_c.sql
UPDATE accounts SET balance = abs(balance);

-- ## a temperature is kept above a bound · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, celsius REAL NOT NULL);
-- > 002_c.sql
UPDATE readings SET celsius = iif(celsius < -40, -40, celsius);

-- ## a gain loses its sign in a rebuild · guilty: warning narrows-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, gain REAL NOT NULL);
-- > 002_c.sql
CREATE TABLE tracks_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, gain REAL NOT NULL);
INSERT INTO tracks_new SELECT id, title, abs(gain) FROM tracks;
DROP TABLE tracks;
ALTER TABLE tracks_new RENAME TO tracks;

-- ## a balance is kept at zero or more · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, balance NUMERIC NOT NULL DEFAULT 0);
-- > 002_c.sql
UPDATE accounts SET balance = max(0, balance);

-- ## stock is kept at zero or more, which a CHECK asks for · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0));
-- > 002_c.sql
UPDATE items SET stock = max(stock, 0);

-- ## ratings are kept at five or fewer, which a CHECK asks for · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5));
-- > 002_c.sql
UPDATE reviews SET rating = min(rating, 5);

-- ## stock is kept at zero or more, which triggers ask for · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER items_bi BEFORE INSERT ON items WHEN new.stock < 0 BEGIN SELECT RAISE(ABORT, 'negative stock'); END;
CREATE TRIGGER items_bu BEFORE UPDATE OF stock ON items WHEN new.stock < 0 BEGIN SELECT RAISE(ABORT, 'negative stock'); END;
-- > 002_c.sql
UPDATE items SET stock = max(stock, 0);

-- ## a balance that is never negative loses its sign · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, balance REAL NOT NULL DEFAULT 0 CHECK (balance >= 0));
-- > 002_c.sql
UPDATE accounts SET balance = abs(balance);

-- ## what can be sold stands beside the stock · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL DEFAULT 0);
-- > 002_c.sql
ALTER TABLE items ADD COLUMN available INTEGER;
UPDATE items SET available = max(stock, 0);

-- ## a fee is kept in cents · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fee REAL NOT NULL DEFAULT 0);
-- > 002_c.sql
UPDATE accounts SET fee = round(fee * 100);

-- ## a temperature is told on another scale · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, temp REAL NOT NULL);
-- > 002_c.sql
UPDATE readings SET temp = (temp - 32) * 5.0 / 9.0;

-- ## missing numbers are filled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fee REAL, seats INTEGER);
-- > 002_c.sql
UPDATE accounts SET fee = coalesce(fee, 0), seats = ifnull(seats, 1);

-- ## ratings of up to ten are kept at five or fewer · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 10));
-- > 0002_five.sql
UPDATE reviews SET rating = min(rating, 5);

-- ## the fragment of an address is cut off where LIKE finds one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
-- > 002_c.sql
UPDATE links SET url = substr(url, 1, instr(url, '#') - 1) WHERE url LIKE '%#%';

-- ## what stands behind the plus of an address is cut out · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_c.sql
UPDATE users SET email = substr(email, 1, instr(email, '+') - 1) || substr(email, instr(email, '@')) WHERE email LIKE '%+%@%';

-- ## of an address only the domain stays · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, contact TEXT NOT NULL);
-- > 002_c.sql
UPDATE users SET contact = substr(contact, instr(contact, '@') + 1) WHERE instr(contact, '@') > 0;

-- ## a slash at the end goes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
-- > 002_c.sql
UPDATE links SET url = substr(url, 1, length(url) - 1) WHERE url LIKE '%/';

-- ## http becomes https · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
-- > 002_c.sql
UPDATE links SET url = 'https://' || substr(url, 8) WHERE url LIKE 'http://%';

-- ## addresses of a test domain are wiped · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT);
-- > 002_c.sql
UPDATE users SET email = NULL WHERE email LIKE '%@example.com' OR email LIKE '%@%@%';

-- ## a mark in front of a label goes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_c.sql
UPDATE users SET label = substr(label, 5) WHERE label LIKE 'old:%';

-- ## preferences are written over by one of their keys · guilty: warning narrows-values|changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, prefs TEXT NOT NULL DEFAULT '{}');
CREATE INDEX profiles_lang ON profiles (json_extract(prefs, '$.lang'));
-- > 002_theme.sql
UPDATE profiles SET prefs = json_object('theme', json_extract(prefs, '$.theme'));

-- ## preferences become one of their keys · guilty: warning narrows-values|changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, prefs TEXT NOT NULL DEFAULT '{}');
-- > 002_theme.sql
UPDATE profiles SET prefs = json_extract(prefs, '$.theme');

-- ## paths without their query · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
-- > 002_cut.sql
UPDATE pages SET path = substr(path, 1, instr(path || '?', '?') - 1);

-- ## a list keeps its first one only · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)));
-- > 002_first.sql
UPDATE profiles SET tags = json_array(tags ->> '$[0]');

-- ## two keys of a document are kept, in its place · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs JSON NOT NULL);
-- > 002_theme.sql
UPDATE profiles SET prefs = json_object('theme', prefs ->> 'theme', 'lang', prefs ->> 'lang');

-- ## e-mail addresses lower-cased · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_lower.sql
UPDATE users SET email = lower(email);

-- ## a key of a document is renamed · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs JSON NOT NULL);
-- > 002_theme.sql
UPDATE profiles SET prefs = json_remove(json_set(prefs, '$.look', prefs ->> '$.theme'), '$.theme');

-- ## a document gets a key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs JSON NOT NULL);
-- > 002_theme.sql
UPDATE profiles SET prefs = json_set(prefs, '$.v', 2);

-- ## a document becomes minified · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs TEXT NOT NULL DEFAULT '{}');
-- > 002_theme.sql
UPDATE profiles SET prefs = json(prefs);

-- ## the key of the document goes to a column, and the rest stays · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs TEXT NOT NULL DEFAULT '{}');
-- > 002_theme.sql
ALTER TABLE profiles ADD COLUMN theme TEXT;
UPDATE profiles SET theme = json_extract(prefs, '$.theme'), prefs = json_remove(prefs, '$.theme');

-- ## headlines are cut where they are too long · guilty: warning narrows-values
-- @ runner: prisma
-- = migrations/20250101090000_init/migration.sql
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "headline" TEXT NOT NULL,
    "body" TEXT NOT NULL
);
-- > migrations/20250108090000_change/migration.sql
UPDATE "Story" SET "headline" = substr("headline", 1, 77) || '...' WHERE length("headline") > 80;

-- ## readings of a thermometer are rounded to one digit · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, celsius REAL NOT NULL);
-- > 002_tidy.sql
UPDATE readings SET celsius = round(celsius, 1);

-- ## the place of a shop is rounded to a kilometre · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
-- > 0002_tidy.sql
UPDATE shops SET lat = round(lat, 2), lng = round(lng, 2);

-- ## a length is printed with two digits in a rebuild · guilty: warning narrows-values|changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE planks (id INTEGER PRIMARY KEY, wood TEXT, metres REAL NOT NULL);
-- > 002_wood.sql
CREATE TABLE planks_new (id INTEGER PRIMARY KEY, wood TEXT NOT NULL, metres REAL NOT NULL);
INSERT INTO planks_new SELECT id, coalesce(wood, ''), printf('%.2f', metres) FROM planks;
DROP TABLE planks;
ALTER TABLE planks_new RENAME TO planks;

-- ## a depth becomes a whole number of centimetres, cut off · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dives (id INTEGER PRIMARY KEY, diver TEXT NOT NULL, depth REAL NOT NULL);
-- > 002_centimetres.sql
ALTER TABLE dives ADD COLUMN depth_cm INTEGER NOT NULL DEFAULT 0;
UPDATE dives SET depth_cm = CAST(depth * 100 AS INTEGER);
ALTER TABLE dives DROP COLUMN depth;

-- ## cents are cut off, and not rounded · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, price REAL NOT NULL);
-- > 002_cents.sql
ALTER TABLE tickets ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET cents = CAST(price * 100 AS INTEGER);
ALTER TABLE tickets DROP COLUMN price;

-- ## the last digit of a fee of two goes · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE permits (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fee DECIMAL(8, 2) NOT NULL);
-- > 002_round.sql
UPDATE permits SET fee = round(fee, 1);

-- ## an exchange rate of six digits is rounded to two · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE quotes (id INTEGER PRIMARY KEY, pair TEXT NOT NULL, quote NUMERIC(12, 6) NOT NULL);
-- > 002_round.sql
UPDATE quotes SET quote = round(quote, 2);

-- ## what floats have left behind the cents goes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, net_amount REAL NOT NULL, vat REAL NOT NULL);
-- > 002_cents.sql
UPDATE invoices SET net_amount = round(net_amount, 2), vat = round(vat, 2);

-- ## a price becomes rounded cents · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, price REAL NOT NULL);
-- > 002_cents.sql
ALTER TABLE tickets ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET cents = CAST(round(price * 100) AS INTEGER);
ALTER TABLE tickets DROP COLUMN price;

-- ## kilograms become grams · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, receiver TEXT NOT NULL, weight_kg REAL NOT NULL);
-- > 002_grams.sql
ALTER TABLE parcels ADD COLUMN weight_g INTEGER NOT NULL DEFAULT 0;
UPDATE parcels SET weight_g = CAST(round(weight_kg * 1000) AS INTEGER);
ALTER TABLE parcels DROP COLUMN weight_kg;

-- ## a width of two digits is rounded to two · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE frames (id INTEGER PRIMARY KEY, name TEXT NOT NULL, width DECIMAL(6, 2) NOT NULL);
-- > 002_round.sql
UPDATE frames SET width = round(width, 2);

-- ## places keep six digits, which is a hand's breadth · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
-- > 002_tidy.sql
UPDATE shops SET lat = round(lat, 6), lng = round(lng, 6);

-- ## prices go up by a tenth, in cents · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, price REAL NOT NULL);
-- > 002_up.sql
UPDATE menus SET price = round(price * 1.1, 2);

-- ## whole numbers are halved · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE packs (id INTEGER PRIMARY KEY, n INTEGER NOT NULL);
-- > 002_new.sql
UPDATE packs SET n = n / 2;

-- ## levels become a flag · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL);
-- > 002_new.sql
UPDATE members SET level = level <> 0;

-- ## a flag is tidied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, newsletter INTEGER NOT NULL DEFAULT 0);
-- > 002_new.sql
UPDATE members SET newsletter = newsletter <> 0;

-- ## only the first word is left, and nothing of a single one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL);
-- > 002_new.sql
UPDATE people SET full_name = substr(full_name, 1, instr(full_name, ' ') - 1);

-- ## addresses without a sign are emptied on purpose · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_new.sql
UPDATE people SET email = '' WHERE email NOT LIKE '%@%';

-- ## only the host of an address is left by a rebuild · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_new.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
INSERT INTO people_new SELECT id, substr(email, instr(email, '@') + 1) FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

-- ## addresses with their host in small letters in a rebuild · innocent, may: needless-rebuild
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_new.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
INSERT INTO people_new SELECT id, substr(email, 1, instr(email, '@')) || lower(substr(email, instr(email, '@') + 1)) FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

-- ## a zip becomes a number by a CAST in a rebuild · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, zip TEXT NOT NULL);
-- > 002_new.sql
CREATE TABLE places_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, zip INTEGER NOT NULL);
INSERT INTO places_new SELECT id, name, CAST(zip AS INTEGER) FROM places;
DROP TABLE places;
ALTER TABLE places_new RENAME TO places;

-- ## an amount kept as text becomes a number by a CAST in a rebuild · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seats TEXT NOT NULL);
-- > 002_new.sql
CREATE TABLE places_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seats INTEGER NOT NULL);
INSERT INTO places_new SELECT id, name, CAST(seats AS INTEGER) FROM places;
DROP TABLE places;
ALTER TABLE places_new RENAME TO places;

-- ## dates that SQLite cannot read are made dates · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, title TEXT NOT NULL, held TEXT);
INSERT INTO events (title, held) VALUES ('a fair', '31.12.2024'), ('a market', '05.03.2023');
-- > 002_iso.sql
UPDATE events SET held = date(held);

-- ## times of mails are made seconds · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, sent TEXT);
INSERT INTO mails (subject, sent) VALUES ('hello', 'Tue, 31 Dec 2024 10:00:00 GMT'), ('again', 'Wed, 01 Jan 2025 10:00:00 GMT');
-- > 0002_seconds.sql
UPDATE mails SET sent = unixepoch(sent);

-- ## dates that SQLite cannot read stay as they are · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, title TEXT NOT NULL, held TEXT);
INSERT INTO events (title, held) VALUES ('a fair', '31.12.2024'), ('a market', '05.03.2023');
-- > 002_iso.sql
UPDATE events SET held = coalesce(date(held), held);

-- ## dates are put into the order that SQLite reads · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, title TEXT NOT NULL, held TEXT);
INSERT INTO events (title, held) VALUES ('a fair', '31.12.2024'), ('a market', '05.03.2023');
-- > 002_iso.sql
UPDATE events SET held = date(substr(held, 7, 4) || '-' || substr(held, 4, 2) || '-' || substr(held, 1, 2)) WHERE held LIKE '__.__.____';

-- ## a price of which a row of the project has six digits is rounded to cents · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fills (id INTEGER PRIMARY KEY, market TEXT NOT NULL, price REAL NOT NULL);
INSERT INTO fills (market, price) VALUES ('doge-btc', 0.000021);
-- > 002_cents.sql
UPDATE fills SET price = round(price, 2);

-- ## a price of which the default has three digits is rounded to cents in a rebuild · guilty: warning narrows-values|changes-values
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE pumps (id INTEGER PRIMARY KEY, station TEXT NOT NULL, litre_price REAL NOT NULL DEFAULT 1.799);
-- > 000002_cents.up.sql
CREATE TABLE pumps_new (id INTEGER PRIMARY KEY, station TEXT NOT NULL, litre_price REAL NOT NULL DEFAULT 1.80, brand TEXT);
INSERT INTO pumps_new (id, station, litre_price) SELECT id, station, round(litre_price, 2) FROM pumps;
DROP TABLE pumps;
ALTER TABLE pumps_new RENAME TO pumps;

-- ## a price of which a row of the project has two digits is rounded to cents · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL NOT NULL);
INSERT INTO dishes (name, price) VALUES ('soup', 4.95);
-- > 002_cents.sql
UPDATE dishes SET price = round(price, 2);

-- ## two answers are cast to numbers, which makes both 0 · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE polls (id INTEGER PRIMARY KEY, question TEXT NOT NULL, reply TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE polls SET reply = CAST(reply AS INTEGER) WHERE reply IN ('yes', 'no');

-- ## two answers become numbers by a comparison · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE polls (id INTEGER PRIMARY KEY, question TEXT NOT NULL, reply TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE polls SET reply = (reply = 'yes') WHERE reply IN ('yes', 'no');

-- ## two answers become one that is written · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE polls (id INTEGER PRIMARY KEY, question TEXT NOT NULL, reply TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE polls SET reply = '0' WHERE reply IN ('no', 'never');

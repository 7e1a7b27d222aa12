-- Many values become one: a list cut to its first entry, words joined with NULL, two columns into one.

-- ## only the newest phone number of a person is kept · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL);
-- > 002_one_number.sql
ALTER TABLE people ADD COLUMN number TEXT;
UPDATE people SET number = (SELECT number FROM numbers WHERE person_id = people.id ORDER BY id DESC LIMIT 1);
DROP TABLE numbers;

-- ## max() of the prices is kept · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE offers (good_id INTEGER NOT NULL REFERENCES goods(id), shop TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (good_id, shop));
-- > 002_price.sql
ALTER TABLE goods ADD COLUMN cents INTEGER;
UPDATE goods SET cents = (SELECT max(cents) FROM offers WHERE good_id = goods.id);
DROP TABLE offers;

-- ## street and town become NULL when one of them is · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sites (id INTEGER PRIMARY KEY, street TEXT, town TEXT);
-- > 002_address.sql
ALTER TABLE sites ADD COLUMN address TEXT;
UPDATE sites SET address = street || ', ' || town;
ALTER TABLE sites DROP COLUMN street;
ALTER TABLE sites DROP COLUMN town;

-- ## joined in a rebuild, the middle name may be missing · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, given TEXT NOT NULL, middle TEXT, family TEXT NOT NULL);
-- > 0002_full_name.sql
CREATE TABLE patients_new (id INTEGER PRIMARY KEY, full_name TEXT);
INSERT INTO patients_new (id, full_name) SELECT id, given || ' ' || middle || ' ' || family FROM patients;
DROP TABLE patients;
ALTER TABLE patients_new RENAME TO patients;

-- ## home and work number: the second one counts only without the first · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (id INTEGER PRIMARY KEY, home TEXT, work TEXT);
-- > 002_phone.sql
ALTER TABLE friends ADD COLUMN phone TEXT;
UPDATE friends SET phone = coalesce(home, work);
ALTER TABLE friends DROP COLUMN home;
ALTER TABLE friends DROP COLUMN work;

-- ## three flags become one · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alerts (id INTEGER PRIMARY KEY, by_mail INTEGER NOT NULL DEFAULT 0, by_sms INTEGER NOT NULL DEFAULT 0, by_push INTEGER NOT NULL DEFAULT 0);
-- > 002_enabled.sql
ALTER TABLE alerts ADD COLUMN enabled INTEGER NOT NULL DEFAULT 0;
UPDATE alerts SET enabled = by_mail OR by_sms OR by_push;
ALTER TABLE alerts DROP COLUMN by_mail;
ALTER TABLE alerts DROP COLUMN by_sms;
ALTER TABLE alerts DROP COLUMN by_push;

-- ## a sum replaces its parts · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wallets (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
CREATE TABLE movements (id INTEGER PRIMARY KEY, wallet_id INTEGER NOT NULL REFERENCES wallets(id), cents INTEGER NOT NULL, reason TEXT NOT NULL);
-- > 002_balance.sql
ALTER TABLE wallets ADD COLUMN balance INTEGER NOT NULL DEFAULT 0;
UPDATE wallets SET balance = coalesce((SELECT sum(cents) FROM movements WHERE wallet_id = wallets.id), 0);
DROP TABLE movements;

-- ## UPDATE FROM takes any of the rows · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE opening (shop_id INTEGER NOT NULL REFERENCES shops(id), hours TEXT NOT NULL);
-- > 002_hours.sql
ALTER TABLE shops ADD COLUMN hours TEXT;
UPDATE shops SET hours = opening.hours FROM opening WHERE opening.shop_id = shops.id;
DROP TABLE opening;

-- ## group_concat without the second column · guilty: error drops-table|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE ingredients (id INTEGER PRIMARY KEY, meal_id INTEGER NOT NULL REFERENCES meals(id), word TEXT NOT NULL, grams INTEGER NOT NULL);
-- > 002_list.sql
ALTER TABLE meals ADD COLUMN ingredients TEXT NOT NULL DEFAULT '';
UPDATE meals SET ingredients = coalesce((SELECT group_concat(word, ', ') FROM ingredients WHERE meal_id = meals.id), '');
DROP TABLE ingredients;

-- ## the child's value wins, who has none gets NULL over an old value · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hotels (id INTEGER PRIMARY KEY, stars INTEGER);
CREATE TABLE star_awards (hotel_id INTEGER NOT NULL REFERENCES hotels(id), stars INTEGER NOT NULL, year INTEGER NOT NULL);
-- > 002_latest.sql
UPDATE hotels SET stars = (SELECT stars FROM star_awards a WHERE a.hotel_id = hotels.id ORDER BY year DESC LIMIT 1);
DROP TABLE star_awards;

-- ## first and last name, a missing one is allowed for · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT);
-- > 002_name.sql
ALTER TABLE pupils ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE pupils SET name = first || coalesce(' ' || last, '');
ALTER TABLE pupils DROP COLUMN first;
ALTER TABLE pupils DROP COLUMN last;

-- ## two required columns joined with a line break · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, greeting TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_text.sql
ALTER TABLE letters ADD COLUMN text TEXT NOT NULL DEFAULT '';
UPDATE letters SET text = greeting || char(10) || body;
ALTER TABLE letters DROP COLUMN greeting;
ALTER TABLE letters DROP COLUMN body;

-- ## the one settings row of each user moves into the users · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE user_settings (user_id INTEGER PRIMARY KEY NOT NULL REFERENCES users(id), theme TEXT, language TEXT);
-- > 0002_settings.sql
ALTER TABLE users ADD COLUMN theme TEXT;
ALTER TABLE users ADD COLUMN language TEXT;
UPDATE users SET (theme, language) = (SELECT theme, language FROM user_settings WHERE user_id = users.id);
DROP TABLE user_settings;

-- ## three 0/1 flags become one bit field · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, may_read INTEGER NOT NULL CHECK (may_read IN (0, 1)), may_write INTEGER NOT NULL CHECK (may_write IN (0, 1)), may_delete INTEGER NOT NULL CHECK (may_delete IN (0, 1)));
-- > 002_bits.sql
CREATE TABLE roles_new (id INTEGER PRIMARY KEY, rights INTEGER NOT NULL);
INSERT INTO roles_new (id, rights) SELECT id, may_read + 2 * may_write + 4 * may_delete FROM roles;
DROP TABLE roles;
ALTER TABLE roles_new RENAME TO roles;

-- ## both numbers move into a table of numbers · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE neighbours (id INTEGER PRIMARY KEY, name TEXT NOT NULL, home TEXT, work TEXT);
-- > 002_numbers.sql
CREATE TABLE neighbour_numbers (neighbour_id INTEGER NOT NULL REFERENCES neighbours(id), kind TEXT NOT NULL, number TEXT NOT NULL, PRIMARY KEY (neighbour_id, kind));
INSERT INTO neighbour_numbers SELECT id, 'home', home FROM neighbours WHERE home IS NOT NULL;
INSERT INTO neighbour_numbers SELECT id, 'work', work FROM neighbours WHERE work IS NOT NULL;
ALTER TABLE neighbours DROP COLUMN home;
ALTER TABLE neighbours DROP COLUMN work;

-- ## day and time become one column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE appointments (id INTEGER PRIMARY KEY, day TEXT NOT NULL, time TEXT NOT NULL);
-- > 002_starts_at.sql
ALTER TABLE appointments ADD COLUMN starts_at TEXT NOT NULL DEFAULT '';
UPDATE appointments SET starts_at = day || 'T' || time;
ALTER TABLE appointments DROP COLUMN day;
ALTER TABLE appointments DROP COLUMN time;

-- ## a name is cut at its first blank, the whole name stays · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE actors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_first_name.sql
ALTER TABLE actors ADD COLUMN first_name TEXT;
UPDATE actors SET first_name = CASE instr(name, ' ') WHEN 0 THEN name ELSE substr(name, 1, instr(name, ' ') - 1) END;

-- ## a name is cut at its first blank into two, the old one goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_two_names.sql
ALTER TABLE singers ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
ALTER TABLE singers ADD COLUMN last_name TEXT;
UPDATE singers SET first_name = CASE instr(name, ' ') WHEN 0 THEN name ELSE substr(name, 1, instr(name, ' ') - 1) END,
  last_name = CASE instr(name, ' ') WHEN 0 THEN NULL ELSE substr(name, instr(name, ' ') + 1) END;
ALTER TABLE singers DROP COLUMN name;

-- ## a balance is added beside its movements · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, purse_id INTEGER NOT NULL REFERENCES purses(id), cents INTEGER NOT NULL);
-- > 002_balance.sql
ALTER TABLE purses ADD COLUMN balance INTEGER NOT NULL DEFAULT 0;
UPDATE purses SET balance = coalesce((SELECT sum(cents) FROM bookings WHERE purse_id = purses.id), 0);

-- ## a cached counter is dropped, and nothing in the database says that it can be counted again · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE threads (id INTEGER PRIMARY KEY, title TEXT NOT NULL, reply_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE replies (id INTEGER PRIMARY KEY, thread_id INTEGER NOT NULL REFERENCES threads(id), body TEXT NOT NULL);
-- > 002_no_cache.sql
ALTER TABLE threads DROP COLUMN reply_count;

-- ## two words that differ in case become one key · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (word TEXT PRIMARY KEY, meaning TEXT NOT NULL);
-- > 002_nocase.sql
CREATE TABLE w (word TEXT PRIMARY KEY COLLATE NOCASE, meaning TEXT NOT NULL);
INSERT OR REPLACE INTO w SELECT word, meaning FROM words;
DROP TABLE words;
ALTER TABLE w RENAME TO words;

-- ## codes are grouped by their small letters · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE codes (code TEXT NOT NULL UNIQUE, use TEXT NOT NULL);
-- > 0002_group.sql
CREATE TABLE keys (code TEXT NOT NULL UNIQUE, use TEXT NOT NULL);
INSERT INTO keys SELECT lower(code), use FROM codes GROUP BY lower(code);
DROP TABLE codes;

-- ## the key compares without case, and a second word stops the file · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (word TEXT PRIMARY KEY, meaning TEXT NOT NULL);
-- > 002_nocase.sql
CREATE TABLE w (word TEXT PRIMARY KEY COLLATE NOCASE, meaning TEXT NOT NULL);
INSERT INTO w SELECT word, meaning FROM words;
DROP TABLE words;
ALTER TABLE w RENAME TO words;

-- ## words are copied as they are · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (word TEXT PRIMARY KEY NOT NULL, meaning TEXT NOT NULL);
-- > 002_note.sql
CREATE TABLE w (word TEXT PRIMARY KEY NOT NULL, meaning TEXT NOT NULL, note TEXT);
INSERT INTO w (word, meaning) SELECT word, meaning FROM words;
DROP TABLE words;
ALTER TABLE w RENAME TO words;

-- ## a name becomes the id of a list that may not have it · guilty: error drops-column|narrows-values|changes-values
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE brands (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, brand TEXT NOT NULL);
-- > 002_b.sql
ALTER TABLE cars ADD COLUMN brand_id INTEGER REFERENCES brands(id);
UPDATE cars SET brand_id = (SELECT id FROM brands WHERE name = cars.brand);
ALTER TABLE cars DROP COLUMN brand;

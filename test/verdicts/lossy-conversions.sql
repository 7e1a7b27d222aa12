-- A column is turned into another one and dropped: is the old value still told by the new one?

-- ## only the year of a wedding is kept · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE couples (id INTEGER PRIMARY KEY, names TEXT NOT NULL, wedding TEXT NOT NULL);
-- > 002_year.sql
ALTER TABLE couples ADD COLUMN wedding_year INTEGER;
UPDATE couples SET wedding_year = CAST(strftime('%Y', wedding) AS INTEGER);
ALTER TABLE couples DROP COLUMN wedding;

-- ## only the day of a timestamp is kept · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE check_ins (id INTEGER PRIMARY KEY, place TEXT NOT NULL, at DATETIME NOT NULL);
-- > 0002_day.sql
ALTER TABLE check_ins ADD COLUMN day TEXT;
UPDATE check_ins SET day = date(at);
ALTER TABLE check_ins DROP COLUMN at;

-- ## an initial instead of the middle name · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE voters (id INTEGER PRIMARY KEY, last TEXT NOT NULL, middle TEXT);
-- > 002_initial.sql
ALTER TABLE voters ADD COLUMN middle_initial TEXT;
UPDATE voters SET middle_initial = upper(substr(middle, 1, 1));
ALTER TABLE voters DROP COLUMN middle;

-- ## the length instead of the text · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stories (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '');
-- > 002_words.sql
ALTER TABLE stories ADD COLUMN letters INTEGER NOT NULL DEFAULT 0;
UPDATE stories SET letters = length(text);
ALTER TABLE stories DROP COLUMN text;

-- ## one key of a document is kept · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hooks (id INTEGER PRIMARY KEY, payload TEXT NOT NULL CHECK (json_valid(payload)));
-- > 002_event.sql
ALTER TABLE hooks ADD COLUMN event TEXT;
UPDATE hooks SET event = json_extract(payload, '$.event');
ALTER TABLE hooks DROP COLUMN payload;

-- ## two of four states are mapped · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('packed', 'sent', 'lost', 'delivered')));
-- > 002_codes.sql
ALTER TABLE parcels ADD COLUMN state_code INTEGER;
UPDATE parcels SET state_code = CASE state WHEN 'packed' THEN 1 WHEN 'sent' THEN 2 END;
ALTER TABLE parcels DROP COLUMN state;

-- ## five roles become a flag · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `crew` (`id` integer PRIMARY KEY NOT NULL, `role` text NOT NULL CHECK (`role` IN ('owner', 'admin', 'editor', 'author', 'guest')));
-- > 0001_admin.sql
CREATE TABLE `__new_crew` (`id` integer PRIMARY KEY NOT NULL, `is_admin` integer DEFAULT 0 NOT NULL);--> statement-breakpoint
INSERT INTO `__new_crew`(`id`, `is_admin`) SELECT `id`, `role` IN ('owner', 'admin') FROM `crew`;--> statement-breakpoint
DROP TABLE `crew`;--> statement-breakpoint
ALTER TABLE `__new_crew` RENAME TO `crew`;

-- ## is there an avatar instead of which · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, avatar_url TEXT);
-- > 002_has_avatar.sql
ALTER TABLE players ADD COLUMN has_avatar INTEGER NOT NULL DEFAULT 0;
UPDATE players SET has_avatar = avatar_url IS NOT NULL;
ALTER TABLE players DROP COLUMN avatar_url;

-- ## a price is rounded to whole euros · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL NOT NULL);
-- > 002_euros.sql
ALTER TABLE dishes ADD COLUMN euros INTEGER NOT NULL DEFAULT 0;
UPDATE dishes SET euros = CAST(price AS INTEGER);
ALTER TABLE dishes DROP COLUMN price;

-- ## the host of an address is kept · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
-- > 002_host.sql
ALTER TABLE bookmarks ADD COLUMN host TEXT NOT NULL DEFAULT '';
UPDATE bookmarks SET host = substr(url, 1, 12);
ALTER TABLE bookmarks DROP COLUMN url;

-- ## points become grades in a copy to a new table · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE exams (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, points INTEGER NOT NULL);
-- > 002_grades.sql
CREATE TABLE grades (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, grade TEXT NOT NULL);
INSERT INTO grades SELECT id, pupil, CASE WHEN points >= 90 THEN 'A' WHEN points >= 75 THEN 'B' ELSE 'C' END FROM exams;
DROP TABLE exams;

-- ## unhex of half a key · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tokens (id INTEGER PRIMARY KEY, secret TEXT NOT NULL UNIQUE);
-- > 002_prefix.sql
CREATE TABLE tokens_new (id INTEGER PRIMARY KEY, prefix TEXT NOT NULL);
INSERT INTO tokens_new SELECT id, substr(secret, 1, 4) FROM tokens;
DROP TABLE tokens;
ALTER TABLE tokens_new RENAME TO tokens;

-- ## all four states are mapped · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repairs (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'open', 'waiting', 'done')));
-- > 002_codes.sql
ALTER TABLE repairs ADD COLUMN state_code INTEGER NOT NULL DEFAULT 0;
UPDATE repairs SET state_code = CASE state WHEN 'new' THEN 1 WHEN 'open' THEN 2 WHEN 'waiting' THEN 3 ELSE 4 END;
ALTER TABLE repairs DROP COLUMN state;

-- ## the year is kept beside the day · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE births (id INTEGER PRIMARY KEY, name TEXT NOT NULL, day TEXT NOT NULL);
-- > 002_year.sql
ALTER TABLE births ADD COLUMN year INTEGER;
UPDATE births SET year = CAST(substr(day, 1, 4) AS INTEGER);

-- ## every key of a document becomes a column, the document stays · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, data TEXT NOT NULL CHECK (json_valid(data)));
-- > 002_columns.sql
ALTER TABLE profiles ADD COLUMN city TEXT;
ALTER TABLE profiles ADD COLUMN age INTEGER;
UPDATE profiles SET city = json_extract(data, '$.city'), age = json_extract(data, '$.age');

-- ## columns become one document · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE widgets (id INTEGER PRIMARY KEY, width INTEGER, height INTEGER, colour TEXT);
-- > 002_document.sql
ALTER TABLE widgets ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
UPDATE widgets SET options = json_object('width', width, 'height', height, 'colour', colour);
ALTER TABLE widgets DROP COLUMN width;
ALTER TABLE widgets DROP COLUMN height;
ALTER TABLE widgets DROP COLUMN colour;

-- ## bytes become hex digits · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prints (id INTEGER PRIMARY KEY, hash BLOB NOT NULL);
-- > 002_hex.sql
ALTER TABLE prints ADD COLUMN hash_hex TEXT NOT NULL DEFAULT '';
UPDATE prints SET hash_hex = lower(hex(hash));
ALTER TABLE prints DROP COLUMN hash;

-- ## seconds become milliseconds · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, seconds INTEGER NOT NULL);
-- > 002_ms.sql
ALTER TABLE laps ADD COLUMN ms INTEGER NOT NULL DEFAULT 0;
UPDATE laps SET ms = seconds * 1000;
ALTER TABLE laps DROP COLUMN seconds;

-- ## whole euros become cents · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE fees (id INTEGER PRIMARY KEY, euros INTEGER NOT NULL, name TEXT NOT NULL);
-- > 0002_cents.sql
CREATE TABLE fees_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, name TEXT NOT NULL);
INSERT INTO fees_new (id, cents, name) SELECT id, euros * 100, name FROM fees;
DROP TABLE fees;
ALTER TABLE fees_new RENAME TO fees;

-- ## a yes/no word becomes a flag, and the list allows only these two · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, coming TEXT NOT NULL CHECK (coming IN ('yes', 'no')));
-- > 002_flag.sql
ALTER TABLE guests ADD COLUMN is_coming INTEGER NOT NULL DEFAULT 0;
UPDATE guests SET is_coming = coming = 'yes';
ALTER TABLE guests DROP COLUMN coming;

-- ## a number gets a prefix · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cases (id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, year INTEGER NOT NULL);
-- > 002_code.sql
CREATE TABLE cases_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
INSERT INTO cases_new (id, code) SELECT id, year || '-' || number FROM cases;
DROP TABLE cases;
ALTER TABLE cases_new RENAME TO cases;

-- ## fahrenheit beside celsius · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE weather (id INTEGER PRIMARY KEY, celsius REAL NOT NULL);
-- > 002_fahrenheit.sql
ALTER TABLE weather ADD COLUMN fahrenheit REAL;
UPDATE weather SET fahrenheit = celsius * 9.0 / 5.0 + 32;

-- ## a condition on empty texts does not make a list of the values · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, isbn TEXT NOT NULL DEFAULT '', title TEXT NOT NULL);
-- > 002_group.sql
ALTER TABLE books ADD COLUMN isbn_group TEXT;
UPDATE books SET isbn_group = substr(isbn, 1, 3) WHERE isbn <> '';
ALTER TABLE books DROP COLUMN isbn;

-- ## cut in place, but for the rows that say n/a · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_short.sql
UPDATE parts SET code = substr(code, 1, 3) WHERE code <> 'n/a';

-- ## one of three listed words has no number, under a new name · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, title TEXT NOT NULL, prio TEXT NOT NULL CHECK (prio IN ('low', 'mid', 'high')));
-- > 002_rank.sql
CREATE TABLE issues_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, rank INTEGER);
INSERT INTO issues_new SELECT id, title, CASE prio WHEN 'low' THEN 1 WHEN 'high' THEN 3 END FROM issues;
DROP TABLE issues;
ALTER TABLE issues_new RENAME TO issues;

-- ## one of three listed words has no number, and the column goes · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'sent', 'done')));
-- > 0002_code.sql
ALTER TABLE orders ADD COLUMN code INTEGER;
UPDATE orders SET code = 1 WHERE state = 'open';
UPDATE orders SET code = 2 WHERE state = 'done';
ALTER TABLE orders DROP COLUMN state;

-- ## each of three listed words has its number · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, title TEXT NOT NULL, prio TEXT NOT NULL CHECK (prio IN ('low', 'mid', 'high')));
-- > 002_rank.sql
CREATE TABLE issues_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, rank INTEGER);
INSERT INTO issues_new SELECT id, title, CASE prio WHEN 'low' THEN 1 WHEN 'mid' THEN 2 WHEN 'high' THEN 3 END FROM issues;
DROP TABLE issues;
ALTER TABLE issues_new RENAME TO issues;

-- ## the word for nothing becomes NULL · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, title TEXT NOT NULL, prio TEXT NOT NULL CHECK (prio IN ('none', 'low', 'high')));
-- > 002_rank.sql
ALTER TABLE issues ADD COLUMN rank INTEGER;
UPDATE issues SET rank = CASE prio WHEN 'none' THEN NULL WHEN 'low' THEN 1 WHEN 'high' THEN 2 END;
ALTER TABLE issues DROP COLUMN prio;

-- ## the rest of a list is the last number · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, prio TEXT NOT NULL CHECK (prio IN ('low', 'mid', 'high')));
-- > 002_rank.sql
ALTER TABLE issues ADD COLUMN rank INTEGER;
UPDATE issues SET rank = CASE prio WHEN 'low' THEN 1 WHEN 'mid' THEN 2 ELSE 3 END;
ALTER TABLE issues DROP COLUMN prio;

-- ## values are kept within the bounds of a new CHECK · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vol (id INTEGER PRIMARY KEY, pct INTEGER NOT NULL);
-- > 002_bounds.sql
CREATE TABLE vol_n (id INTEGER NOT NULL PRIMARY KEY, pct INTEGER NOT NULL CHECK (pct BETWEEN 0 AND 100));
INSERT INTO vol_n SELECT id, max(0, min(100, pct)) FROM vol;
DROP TABLE vol;
ALTER TABLE vol_n RENAME TO vol;

-- ## values are brought into bounds before a rebuild · innocent, may: breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wines (id INTEGER PRIMARY KEY, years INTEGER NOT NULL);
-- > 002_bounds.sql
UPDATE wines SET years = 150 WHERE years > 150;
UPDATE wines SET years = 0 WHERE years < 0;
CREATE TABLE wines_n (id INTEGER NOT NULL PRIMARY KEY, years INTEGER NOT NULL CHECK (years BETWEEN 0 AND 150));
INSERT INTO wines_n SELECT id, years FROM wines;
DROP TABLE wines;
ALTER TABLE wines_n RENAME TO wines;

-- ## ids of another system become REAL · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tweets (id INTEGER PRIMARY KEY, snowflake INTEGER NOT NULL);
-- > 002_real.sql
CREATE TABLE tweets_n (id INTEGER PRIMARY KEY, snowflake REAL NOT NULL);
INSERT INTO tweets_n SELECT id, snowflake FROM tweets;
DROP TABLE tweets;
ALTER TABLE tweets_n RENAME TO tweets;

-- ## a balance that starts at 0 becomes a truth, and goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wallets (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
-- > 002_has.sql
ALTER TABLE wallets ADD COLUMN is_filled INTEGER NOT NULL DEFAULT 0;
UPDATE wallets SET is_filled = balance > 0;
ALTER TABLE wallets DROP COLUMN balance;

-- ## a flag becomes a word, and goes · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wallets (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, locked INTEGER NOT NULL DEFAULT 0);
-- > 002_status.sql
ALTER TABLE wallets ADD COLUMN status TEXT NOT NULL DEFAULT 'open';
UPDATE wallets SET status = CASE WHEN locked THEN 'locked' ELSE 'open' END;
ALTER TABLE wallets DROP COLUMN locked;

-- ## postcodes become numbers of another name · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, zip TEXT NOT NULL);
-- > 002_number.sql
ALTER TABLE shops ADD COLUMN postcode INTEGER;
UPDATE shops SET postcode = zip;
ALTER TABLE shops DROP COLUMN zip;

-- ## a quantity that was kept as text becomes a number · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, name TEXT NOT NULL, quantity TEXT NOT NULL);
-- > 002_number.sql
ALTER TABLE lines ADD COLUMN pieces INTEGER;
UPDATE lines SET pieces = CAST(quantity AS INTEGER);
ALTER TABLE lines DROP COLUMN quantity;

-- ## only month and day of a birthday stay · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born_on TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE members ADD COLUMN birthday TEXT;
UPDATE members SET birthday = strftime('%m-%d', born_on);
ALTER TABLE members DROP COLUMN born_on;

-- ## month, day and year of a birthday stay apart · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born_on TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE members ADD COLUMN birthday TEXT;
ALTER TABLE members ADD COLUMN year INTEGER;
UPDATE members SET birthday = strftime('%m-%d', born_on), year = CAST(strftime('%Y', born_on) AS INTEGER);
ALTER TABLE members DROP COLUMN born_on;

-- ## a day becomes its weekday · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, day DATE NOT NULL);
-- > 002_change.sql
ALTER TABLE shifts ADD COLUMN weekday INTEGER;
UPDATE shifts SET weekday = strftime('%w', day);
ALTER TABLE shifts DROP COLUMN day;

-- ## the start of a code goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE parts ADD COLUMN short TEXT;
UPDATE parts SET short = substr(code, 3);
ALTER TABLE parts DROP COLUMN code;

-- ## the country of a phone number goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
INSERT INTO contacts (phone) VALUES ('+49-30-1234'), ('+44-30-1234');
-- > 002_change.sql
ALTER TABLE contacts ADD COLUMN local TEXT;
UPDATE contacts SET local = substr(phone, 5);
ALTER TABLE contacts DROP COLUMN phone;

-- ## the start of a code stays apart · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE parts ADD COLUMN series TEXT;
ALTER TABLE parts ADD COLUMN short TEXT;
UPDATE parts SET series = substr(code, 1, 2), short = substr(code, 3);
ALTER TABLE parts DROP COLUMN code;

-- ## the middle of a code goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE parts ADD COLUMN short TEXT;
UPDATE parts SET short = substr(code, 1, 3) || '-' || substr(code, 7);
ALTER TABLE parts DROP COLUMN code;

-- ## only the second of the day stays · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, started INTEGER NOT NULL);
-- > 002_change.sql
ALTER TABLE calls ADD COLUMN second_of_day INTEGER;
UPDATE calls SET second_of_day = started % 86400;
ALTER TABLE calls DROP COLUMN started;

-- ## the second of the day and the day stay · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, started INTEGER NOT NULL);
-- > 002_change.sql
ALTER TABLE calls ADD COLUMN second_of_day INTEGER;
ALTER TABLE calls ADD COLUMN day INTEGER;
UPDATE calls SET second_of_day = started % 86400, day = started / 86400;
ALTER TABLE calls DROP COLUMN started;

-- ## a start that all codes have goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (code LIKE 'P-%'));
-- > 002_change.sql
ALTER TABLE parts ADD COLUMN short TEXT;
UPDATE parts SET short = substr(code, 3);
ALTER TABLE parts DROP COLUMN code;

-- ## a moment loses its year · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, started_at DATETIME NOT NULL);
-- > 002_change.sql
ALTER TABLE calls ADD COLUMN clock TEXT;
UPDATE calls SET clock = strftime('%m-%dT%H:%M:%S', started_at);
ALTER TABLE calls DROP COLUMN started_at;

-- ## the slash in front of a path goes · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
INSERT INTO pages (path) VALUES ('/about'), ('/home');
-- > 002_change.sql
UPDATE pages SET path = substr(path, 2);

-- ## a sign in front goes where it stands · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, handle TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE people ADD COLUMN name TEXT;
UPDATE people SET name = CASE WHEN handle LIKE '@%' THEN substr(handle, 2) ELSE handle END;
ALTER TABLE people DROP COLUMN handle;

-- ## first and last names part · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_change.sql
ALTER TABLE people ADD COLUMN first TEXT;
ALTER TABLE people ADD COLUMN last TEXT;
UPDATE people SET first = CASE WHEN instr(name, ' ') > 0 THEN substr(name, 1, instr(name, ' ') - 1) ELSE name END, last = CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END;
ALTER TABLE people DROP COLUMN name;

-- ## a digit of a telephone number falls out between its parts · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mobile TEXT);
-- > 002_prefixes.sql
ALTER TABLE drivers ADD COLUMN prefix TEXT;
ALTER TABLE drivers ADD COLUMN line TEXT;
UPDATE drivers SET prefix = substr(mobile, 1, 3), line = substr(mobile, 5);
ALTER TABLE drivers DROP COLUMN mobile;

-- ## a letter of a code falls out, rows show the form · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
INSERT INTO seats (code) VALUES ('WEST12R'), ('EAST7L');
-- > 002_stands.sql
ALTER TABLE seats ADD COLUMN stand TEXT;
ALTER TABLE seats ADD COLUMN place TEXT;
UPDATE seats SET stand = substr(code, 1, 4), place = substr(code, 6);
ALTER TABLE seats DROP COLUMN code;

-- ## only a sign stands between the parts of a code · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
INSERT INTO seats (code) VALUES ('WEST-12R'), ('EAST-7L');
-- > 002_stands.sql
ALTER TABLE seats ADD COLUMN stand TEXT;
ALTER TABLE seats ADD COLUMN place TEXT;
UPDATE seats SET stand = substr(code, 1, 4), place = substr(code, 6);
ALTER TABLE seats DROP COLUMN code;

-- ## a call's milliseconds are read as seconds, and every one of them is NULL · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, who TEXT NOT NULL, began INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
-- > 0002_began.sql
ALTER TABLE calls ADD COLUMN began_at TEXT;
UPDATE calls SET began_at = datetime(began, 'unixepoch');
ALTER TABLE calls DROP COLUMN began;

-- ## milliseconds that a trigger writes are read as seconds in a rebuild · guilty: warning changes-values|narrows-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, who TEXT NOT NULL, began INTEGER);
CREATE TRIGGER calls_began AFTER INSERT ON calls BEGIN
  UPDATE calls SET began = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE id = new.id;
END;
-- > 002_began.sql
CREATE TABLE calls_new (id INTEGER PRIMARY KEY, who TEXT NOT NULL, began TEXT);
INSERT INTO calls_new SELECT id, who, strftime('%Y-%m-%dT%H:%M:%SZ', began, 'unixepoch') FROM calls;
DROP TABLE calls;
ALTER TABLE calls_new RENAME TO calls;
CREATE TRIGGER calls_began AFTER INSERT ON calls BEGIN
  UPDATE calls SET began = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;

-- ## milliseconds that only the name tells are read as seconds in their own column · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, last_seen_ms INTEGER);
-- > 002_seen.sql
UPDATE pings SET last_seen_ms = datetime(last_seen_ms, 'unixepoch');

-- ## a call's seconds are read as such · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, who TEXT NOT NULL, began INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_began.sql
ALTER TABLE calls ADD COLUMN began_at TEXT;
UPDATE calls SET began_at = datetime(began, 'unixepoch');
ALTER TABLE calls DROP COLUMN began;

-- ## a call's milliseconds keep their fractions · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, who TEXT NOT NULL, began INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
-- > 002_began.sql
ALTER TABLE calls ADD COLUMN began_at TEXT;
UPDATE calls SET began_at = strftime('%Y-%m-%dT%H:%M:%fZ', began / 1000.0, 'unixepoch');
ALTER TABLE calls DROP COLUMN began;

-- ## a path is cut into its first two parts · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, url_path TEXT NOT NULL, title TEXT NOT NULL);
-- > 002_parts.sql
CREATE TABLE guides_new (id INTEGER PRIMARY KEY, section TEXT NOT NULL, slug TEXT NOT NULL, title TEXT NOT NULL);
WITH cut AS (SELECT id, title, substr(url_path, 1, instr(url_path, '/') - 1) AS section, substr(url_path, instr(url_path, '/') + 1) AS rest FROM guides)
INSERT INTO guides_new SELECT id, section, CASE WHEN instr(rest, '/') > 0 THEN substr(rest, 1, instr(rest, '/') - 1) ELSE rest END, title FROM cut;
DROP TABLE guides;
ALTER TABLE guides_new RENAME TO guides;

-- ## a path is cut into its first part and all that is left · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, url_path TEXT NOT NULL, title TEXT NOT NULL);
-- > 002_parts.sql
CREATE TABLE guides_new (id INTEGER PRIMARY KEY, section TEXT NOT NULL, slug TEXT NOT NULL, title TEXT NOT NULL);
INSERT INTO guides_new SELECT id, substr(url_path, 1, instr(url_path, '/') - 1), substr(url_path, instr(url_path, '/') + 1), title FROM guides;
DROP TABLE guides;
ALTER TABLE guides_new RENAME TO guides;

-- ## a path of three parts is cut into three · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_parts.sql
ALTER TABLE shelves ADD COLUMN hall TEXT;
ALTER TABLE shelves ADD COLUMN aisle TEXT;
ALTER TABLE shelves ADD COLUMN board TEXT;
UPDATE shelves SET hall = substr(place, 1, instr(place, '/') - 1), aisle = substr(place, instr(place, '/') + 1) WHERE instr(place, '/') > 0;
UPDATE shelves SET hall = place WHERE instr(place, '/') = 0;
UPDATE shelves SET board = substr(aisle, instr(aisle, '/') + 1), aisle = substr(aisle, 1, instr(aisle, '/') - 1) WHERE instr(aisle, '/') > 0;
ALTER TABLE shelves DROP COLUMN place;

-- ## the length of a recording is cast at its colon · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recordings (id INTEGER PRIMARY KEY, artist TEXT NOT NULL, duration VARCHAR(8));
-- > 002_seconds.sql
ALTER TABLE recordings ADD COLUMN seconds INTEGER;
UPDATE recordings SET seconds = CAST(duration AS INTEGER);
ALTER TABLE recordings DROP COLUMN duration;

-- ## the length of a recording is read on both sides of its colon · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recordings (id INTEGER PRIMARY KEY, artist TEXT NOT NULL, duration VARCHAR(8));
-- > 002_seconds.sql
ALTER TABLE recordings ADD COLUMN seconds INTEGER;
UPDATE recordings SET seconds = CAST(substr(duration, 1, instr(duration, ':') - 1) AS INTEGER) * 60 + CAST(substr(duration, instr(duration, ':') + 1) AS INTEGER);
ALTER TABLE recordings DROP COLUMN duration;

-- ## the length of a recording was a number in a text, as its default says · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recordings (id INTEGER PRIMARY KEY, artist TEXT NOT NULL, duration TEXT NOT NULL DEFAULT '0');
-- > 002_seconds.sql
ALTER TABLE recordings ADD COLUMN seconds INTEGER;
UPDATE recordings SET seconds = CAST(duration AS INTEGER);
ALTER TABLE recordings DROP COLUMN duration;

-- ## first and last names become one name in small letters · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL);
-- > 002_name.sql
ALTER TABLE members ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE members SET name = lower(last || ', ' || first);
ALTER TABLE members DROP COLUMN first;
ALTER TABLE members DROP COLUMN last;

-- ## streets and cities become one address in capitals · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, street TEXT NOT NULL, city TEXT NOT NULL);
-- > 0002_address.sql
CREATE TABLE shops_new (id INTEGER PRIMARY KEY, address TEXT NOT NULL);
INSERT INTO shops_new SELECT id, upper(street || char(10) || city) FROM shops;
DROP TABLE shops;
ALTER TABLE shops_new RENAME TO shops;

-- A column is written over by others of its row, so that what it held is nowhere any more.

-- ## two names change places in two statements · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL);
-- > 002_swap.sql
UPDATE people SET first_name = last_name;
UPDATE people SET last_name = first_name;

-- ## latitude and longitude change places in two statements · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL, lng REAL);
-- > 0002_swap.sql
UPDATE stations SET lat = lng;
UPDATE stations SET lng = lat;

-- ## goals change places in two statements · guilty: warning narrows-values
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE matches (id INTEGER PRIMARY KEY, home INTEGER NOT NULL, away INTEGER NOT NULL);
-- > 00002_swap.sql
-- +goose Up
UPDATE matches SET home = away;
UPDATE matches SET away = home;

-- ## two dates change places in two statements · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, starts_on DATE NOT NULL, ends_on DATE NOT NULL);
-- > 002_swap.sql
UPDATE bookings SET starts_on = ends_on;
UPDATE bookings SET ends_on = starts_on;

-- ## two names change places in two files · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL);
-- > 002_swap.sql
UPDATE people SET first_name = last_name;
-- > 003_swap.sql
UPDATE people SET last_name = first_name;

-- ## lines of an address move up over the first · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT, line2 TEXT, line3 TEXT);
-- > 002_up.sql
UPDATE addresses SET line1 = line2;
UPDATE addresses SET line2 = line3;

-- ## lines of an address move down in the wrong order · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT NOT NULL, line2 TEXT NOT NULL, line3 TEXT NOT NULL);
-- > 002_down.sql
ALTER TABLE addresses ADD COLUMN line4 TEXT;
UPDATE addresses SET line2 = line1;
UPDATE addresses SET line3 = line2;
UPDATE addresses SET line4 = line3;

-- ## two lines change places by two joins · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT NOT NULL, line2 TEXT NOT NULL, line3 TEXT NOT NULL);
-- > 002_at.sql
UPDATE addresses SET line1 = a.line2 FROM addresses AS a WHERE a.id = addresses.id;
UPDATE addresses SET line2 = a.line1 FROM addresses AS a WHERE a.id = addresses.id;

-- ## a document is written over by one of its new keys · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{}');
INSERT INTO users VALUES (1, 'Ada', 'dark', '{"lang":"en","beta":true}'), (2, 'Bob', 'light', '{"lang":"de"}');
-- > 002_theme.sql
UPDATE users SET meta = json_object('theme', theme);

-- ## a document is written over by a column that goes · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, firmware TEXT, config JSON NOT NULL);
CREATE INDEX devices_zone ON devices (json_extract(config, '$.zone'));
-- > 002_theme.sql
UPDATE devices SET config = json_object('firmware', firmware);
ALTER TABLE devices DROP COLUMN firmware;

-- ## a list is written over by a single category · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, category TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)));
-- > 002_tags.sql
UPDATE posts SET tags = json_array(category);

-- ## a document is written over by a role of a list · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, role TEXT NOT NULL CHECK (role IN ('admin', 'member')), meta TEXT NOT NULL);
INSERT INTO users VALUES (1, 'admin', '{"lang":"en"}');
-- > 002_tags.sql
UPDATE users SET meta = json_object('role', role);

-- ## notes are written over by tags · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, notes TEXT, tags TEXT);
-- > 002_tags.sql
UPDATE recipes SET notes = tags;
ALTER TABLE recipes DROP COLUMN tags;

-- ## the alternative text becomes the caption · guilty: warning narrows-values
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, caption TEXT, alt TEXT);
INSERT INTO photos (caption, alt) VALUES ('A cat', 'cat');
-- > V2__alt.sql
UPDATE photos SET alt = caption;

-- ## two names change places in one statement · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL);
-- > 002_swap.sql
UPDATE people SET first_name = last_name, last_name = first_name;

-- ## latitude and longitude change places as a row value · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL, lng REAL);
-- > 002_swap.sql
UPDATE stations SET (lat, lng) = (lng, lat);

-- ## latitude and longitude change places by way of a column that goes again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL, lng REAL);
-- > 002_swap.sql
ALTER TABLE stations ADD COLUMN old_lat REAL;
UPDATE stations SET old_lat = lat;
UPDATE stations SET lat = lng;
UPDATE stations SET lng = old_lat;
ALTER TABLE stations DROP COLUMN old_lat;

-- ## three lines of an address go round in one statement · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT NOT NULL, line2 TEXT NOT NULL, line3 TEXT NOT NULL);
-- > 002_at.sql
UPDATE addresses SET line1 = line2, line2 = line3, line3 = line1;

-- ## lines of an address move down in the right order · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT NOT NULL, line2 TEXT NOT NULL, line3 TEXT NOT NULL);
-- > 002_down.sql
ALTER TABLE addresses ADD COLUMN line4 TEXT;
UPDATE addresses SET line4 = line3;
UPDATE addresses SET line3 = line2;
UPDATE addresses SET line2 = line1;

-- ## lines of an address move up where the first is empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT, line2 TEXT, line3 TEXT);
-- > 002_up.sql
UPDATE addresses SET line1 = line2, line2 = NULL WHERE line1 IS NULL;
UPDATE addresses SET line2 = line3, line3 = NULL WHERE line2 IS NULL OR line2 = '';

-- ## a document gets one key more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{}');
INSERT INTO users VALUES (1, 'Ada', 'dark', '{"lang":"en","beta":true}'), (2, 'Bob', 'light', '{"lang":"de"}');
-- > 002_theme.sql
UPDATE users SET meta = json_set(meta, '$.theme', theme);

-- ## a document is patched · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{}');
-- > 002_theme.sql
UPDATE users SET meta = json_patch(meta, json_object('theme', theme));

-- ## a document becomes part of another one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, meta TEXT NOT NULL);
INSERT INTO users VALUES (1, 'dark', '{"lang":"en"}');
-- > 002_tags.sql
UPDATE users SET meta = json_object('theme', theme, 'old', json(meta));

-- ## a category is added to a list · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, category TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)));
-- > 002_tags.sql
UPDATE posts SET tags = json_insert(tags, '$[#]', category);

-- ## only empty documents are written · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{}');
-- > 002_theme.sql
UPDATE users SET meta = json_object('theme', theme) WHERE meta = '{}' OR meta IS NULL;

-- ## a new document is filled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT NOT NULL);
-- > 002_theme.sql
ALTER TABLE users ADD COLUMN meta TEXT NOT NULL DEFAULT '{}';
UPDATE users SET meta = json_object('theme', theme);

-- ## tags are put behind notes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, notes TEXT, tags TEXT);
-- > 002_tags.sql
UPDATE recipes SET notes = coalesce(notes || ' ', '') || tags WHERE tags IS NOT NULL;

-- ## the alternative text becomes the caption where there is none · innocent
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, caption TEXT, alt TEXT);
INSERT INTO photos (caption, alt) VALUES ('A cat', 'cat');
-- > V2__alt.sql
UPDATE photos SET alt = caption WHERE alt IS NULL OR trim(alt) = '';

-- ## a slug is made of the title again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT NOT NULL UNIQUE);
-- > 002_slug.sql
UPDATE posts SET slug = lower(replace(title, ' ', '-')) || '-' || id;

-- ## a total is computed again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, qty INTEGER NOT NULL, price INTEGER NOT NULL, total INTEGER NOT NULL);
-- > 002_total.sql
UPDATE lines SET total = qty * price;

-- ## a full name is put together again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, full_name TEXT NOT NULL);
-- > 002_at.sql
UPDATE people SET full_name = first || ' ' || last;

-- ## what is known of comments is counted again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, comment_count INTEGER NOT NULL DEFAULT 0, last_author TEXT);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), author TEXT NOT NULL);
CREATE INDEX c ON comments(post_id);
-- > 002_at.sql
UPDATE posts SET comment_count = (SELECT count(*) FROM comments WHERE post_id = posts.id),
  last_author = (SELECT author FROM comments WHERE post_id = posts.id ORDER BY id DESC LIMIT 1);

-- ## a column that the base has added is filled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 002_display.sql
ALTER TABLE users ADD COLUMN display_name TEXT;
-- > 003_fill.sql
UPDATE users SET display_name = name;

-- ## a name to show is filled where there is none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, display_name TEXT);
-- > 002_fill.sql
UPDATE users SET display_name = name WHERE display_name IS NULL;

-- ## the time of change is set back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, updated_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_at.sql
UPDATE posts SET updated_at = created_at;

-- ## places follow the ids · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, title TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0);
-- > 002_at.sql
UPDATE cards SET position = id;

-- ## credits are set back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, title TEXT NOT NULL, credits INTEGER NOT NULL, credits_left INTEGER NOT NULL);
-- > 002_at.sql
UPDATE plans SET credits_left = credits;

-- ## a copy that a trigger keeps is written again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, search TEXT NOT NULL DEFAULT '');
CREATE TRIGGER posts_ai AFTER INSERT ON posts BEGIN UPDATE posts SET search = new.title WHERE id = new.id; END;
CREATE TRIGGER posts_au AFTER UPDATE OF title ON posts BEGIN UPDATE posts SET search = new.title WHERE id = new.id; END;
-- > 002_at.sql
UPDATE posts SET search = title;

-- ## names change places by way of a table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL);
-- > 002_swap.sql
CREATE TABLE people_backup AS SELECT id, first_name FROM people;
UPDATE people SET first_name = last_name;
UPDATE people SET last_name = (SELECT b.first_name FROM people_backup b WHERE b.id = people.id);

-- ## names of one country change places in two statements · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_update.sql
UPDATE people SET first_name = last_name WHERE country = 'HU';
UPDATE people SET last_name = first_name WHERE country = 'HU';

-- ## names of one country change places in one statement · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_update.sql
UPDATE people SET first_name = last_name, last_name = first_name WHERE country = 'HU';

-- ## the price becomes the list price, and another one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, list_price INTEGER NOT NULL, price INTEGER NOT NULL);
-- > 002_update.sql
UPDATE products SET list_price = price;
UPDATE products SET price = price * 2;

-- ## a slug follows the title that was trimmed · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT NOT NULL);
-- > 002_update.sql
UPDATE posts SET title = trim(title);
UPDATE posts SET slug = lower(replace(title, ' ', '-'));

-- ## a document is written over where there is a theme · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, theme TEXT, meta TEXT NOT NULL DEFAULT '{}');
INSERT INTO users VALUES (1, 'dark', '{"lang":"en"}');
-- > 002_update.sql
UPDATE users SET meta = json_object('theme', theme) WHERE theme IS NOT NULL;

-- ## lines of an address move up where there is a second · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, line1 TEXT, line2 TEXT, line3 TEXT);
-- > 002_up.sql
UPDATE addresses SET line1 = line2 WHERE line2 IS NOT NULL;
UPDATE addresses SET line2 = line3 WHERE line3 IS NOT NULL;

-- ## the work address takes the place of the private one, where there is one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, work_email TEXT);
-- > 002_one_email.sql
UPDATE members SET email = work_email WHERE work_email IS NOT NULL;
ALTER TABLE members DROP COLUMN work_email;

-- ## the work address comes first in coalesce · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, work_email TEXT);
-- > 0002_one_email.sql
UPDATE members SET email = coalesce(nullif(trim(work_email), ''), email);

-- ## a subtitle that is not empty becomes the title, in a CASE · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, subtitle TEXT NOT NULL DEFAULT '');
-- > 002_title.sql
UPDATE talks SET title = CASE WHEN length(subtitle) > 0 THEN subtitle ELSE title END;

-- ## the work address fills in where there is no private one · innocent
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, work_email TEXT);
-- > 0002_one_email.sql
UPDATE members SET email = coalesce(email, nullif(trim(work_email), ''));

-- ## the work address takes the place of one that stands for none · innocent
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL DEFAULT 'none', work_email TEXT);
-- > 002_one_email.sql
UPDATE members SET email = work_email WHERE email = 'none' AND work_email IS NOT NULL;

-- ## the private address is put aside before the other one takes its place · innocent
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, work_email TEXT);
-- > 002_one_email.sql
ALTER TABLE members ADD COLUMN private_email TEXT;
UPDATE members SET private_email = email;
UPDATE members SET email = work_email WHERE work_email IS NOT NULL;

-- ## a rename in two steps is taken back, and nothing has changed between · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
-- = 002_contact.sql
ALTER TABLE members ADD COLUMN contact TEXT;
UPDATE members SET contact = email;
-- > 003_back.sql
UPDATE members SET email = contact WHERE contact IS NOT NULL;
ALTER TABLE members DROP COLUMN contact;

-- ## what a trigger has copied comes back · innocent
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, contact TEXT);
CREATE TRIGGER members_contact AFTER UPDATE OF email ON members BEGIN
  UPDATE members SET contact = new.email WHERE id = new.id;
END;
-- > 002_back.sql
UPDATE members SET email = contact WHERE contact IS NOT NULL;

-- ## bills go where the goods go, for those who have said so · innocent
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, billing TEXT, shipping TEXT, same_address INTEGER NOT NULL DEFAULT 0);
-- > 002_billing.sql
UPDATE orders SET billing = shipping WHERE same_address = 1 AND shipping IS NOT NULL;

-- ## two files of a track move into a folder, and the score is that of the sound · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_tracks.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, sound TEXT, score TEXT);
-- > 002_folder.sql
UPDATE tracks SET sound = 'library/' || sound, score = 'library/' || sound WHERE sound IS NOT NULL OR score IS NOT NULL;

-- ## two numbers get the code of a country, and both are that of the telephone · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_clinics.sql
CREATE TABLE clinics (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL, fax TEXT NOT NULL);
-- > 0002_code.sql
UPDATE clinics SET fax = '+49' || phone;
UPDATE clinics SET phone = '+49' || phone;

-- ## two files of a track move into a folder · innocent
-- @ runner: transactional
-- = 001_tracks.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, sound TEXT, score TEXT);
-- > 002_folder.sql
UPDATE tracks SET sound = 'library/' || sound, score = 'library/' || score WHERE sound IS NOT NULL OR score IS NOT NULL;

-- ## paths move into a folder, and the addresses are made of them again · innocent
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, path TEXT NOT NULL, url TEXT NOT NULL);
-- > 002_folder.sql
UPDATE books SET path = '/books/' || path, url = 'https://example.org/books/' || path;

-- ## a score gets the path of the sound where it has none · innocent
-- @ runner: transactional
-- = 001_tracks.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, sound TEXT NOT NULL, score TEXT);
-- > 002_folder.sql
UPDATE tracks SET sound = 'library/' || sound, score = 'library/' || coalesce(score, sound);

-- ## pages are kept as bytes, and those that were bytes already are nothing · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, sender TEXT, page TEXT, page_bytes BLOB, came_at DATETIME DEFAULT CURRENT_TIMESTAMP);
-- > 0002_bytes.sql
UPDATE scans SET page_bytes = CAST(page AS BLOB);

-- ## pages are kept as bytes wherever there is one, whatever bytes there were · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, sender TEXT, page TEXT, page_bytes BLOB);
-- > 002_bytes.sql
UPDATE scans SET page_bytes = CAST(page AS BLOB) WHERE page IS NOT NULL;

-- ## pages are kept as bytes where there are none yet · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, sender TEXT, page TEXT, page_bytes BLOB, came_at DATETIME DEFAULT CURRENT_TIMESTAMP);
-- > 0002_bytes.sql
UPDATE scans SET page_bytes = CAST(page AS BLOB) WHERE page_bytes IS NULL;

-- ## bytes that came with the last file are filled for the first time · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, sender TEXT, page TEXT);
-- = 002_bytes.sql
ALTER TABLE scans ADD COLUMN page_bytes BLOB;
-- > 003_fill.sql
UPDATE scans SET page_bytes = CAST(page AS BLOB);

-- ## minutes become seconds, and the line for the one is pasted for the other · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, name TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL);
-- > 002_seconds.sql
UPDATE trips SET started = started * 60 WHERE started < 99000000;
UPDATE trips SET ended = started * 60 WHERE ended < 99000000;

-- ## minutes become seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, name TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL);
-- > 002_seconds.sql
UPDATE trips SET started = started * 60 WHERE started < 99000000;
UPDATE trips SET ended = ended * 60 WHERE ended < 99000000;

-- ## what has not ended ends when it has begun · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, name TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER);
-- > 002_ended.sql
UPDATE trips SET started = abs(started) WHERE started IS NULL;
UPDATE trips SET ended = abs(started) WHERE ended IS NULL;

-- ## a document is written over by a truth · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, dimmed INTEGER NOT NULL DEFAULT 0, setup JSON NOT NULL DEFAULT '{}');
-- > 002_setup.sql
UPDATE lamps SET setup = json_object('dimmed', dimmed, 'v', 2);

-- ## a truth is put into a document · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, dimmed INTEGER NOT NULL DEFAULT 0, setup JSON NOT NULL DEFAULT '{}');
-- > 002_setup.sql
UPDATE lamps SET setup = json_set(setup, '$.dimmed', dimmed);

-- ## every document is the same one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, dimmed INTEGER NOT NULL DEFAULT 0, setup JSON NOT NULL DEFAULT '{}');
-- > 002_setup.sql
UPDATE lamps SET setup = '{"dimmed":0}';

-- ## only documents that are empty get a truth · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, dimmed INTEGER NOT NULL DEFAULT 0, setup JSON NOT NULL DEFAULT '{}');
-- > 002_setup.sql
UPDATE lamps SET setup = json_object('dimmed', dimmed) WHERE setup = '{}';

-- ## labels of a pot are written over by what is said of its size · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pots (id INTEGER PRIMARY KEY, glaze TEXT NOT NULL, litres REAL NOT NULL, props TEXT NOT NULL DEFAULT '{}');
-- > 002_size.sql
UPDATE pots SET props = json_object('size', CASE WHEN litres > 5 THEN 'large' ELSE 'small' END);

-- ## what is said of a pot gets its size · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pots (id INTEGER PRIMARY KEY, glaze TEXT NOT NULL, litres REAL NOT NULL, props TEXT NOT NULL DEFAULT '{}');
-- > 002_size.sql
UPDATE pots SET props = json_insert(props, '$.size', CASE WHEN litres > 5 THEN 'large' ELSE 'small' END);

-- ## a flag is written over by another flag that goes · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0);
-- > 002_hidden.sql
UPDATE posts SET hidden = archived;
ALTER TABLE posts DROP COLUMN archived;

-- ## a flag is written over by the opposite of another one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)), is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)));
-- > 002_active.sql
UPDATE users SET is_active = NOT is_deleted;
ALTER TABLE users DROP COLUMN is_deleted;

-- ## a flag is written over by another one in two steps and two files · guilty: warning narrows-values
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, muted BOOLEAN NOT NULL DEFAULT FALSE, paused BOOLEAN NOT NULL DEFAULT FALSE);
-- > 000002_muted.up.sql
UPDATE feeds SET muted = 0;
UPDATE feeds SET muted = 1 WHERE paused = 1;
-- > 000003_paused.up.sql
ALTER TABLE feeds DROP COLUMN paused;

-- ## a word for yes or no is written over by another one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, seen TEXT NOT NULL DEFAULT 'no' CHECK (seen IN ('yes','no')), done TEXT NOT NULL DEFAULT 'no' CHECK (done IN ('yes','no')));
-- > 002_done.sql
UPDATE mails SET done = seen;
ALTER TABLE mails DROP COLUMN seen;

-- ## a flag is put aside before another one takes its place · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, muted BOOLEAN NOT NULL DEFAULT FALSE, paused BOOLEAN NOT NULL DEFAULT FALSE);
-- > 002_muted.sql
ALTER TABLE feeds ADD COLUMN was_muted BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE feeds SET was_muted = muted, muted = paused;
ALTER TABLE feeds DROP COLUMN paused;

-- ## a flag that the base has added is filled by the one that goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, paused BOOLEAN NOT NULL DEFAULT FALSE);
-- = 002_enabled.sql
ALTER TABLE feeds ADD COLUMN enabled BOOLEAN NOT NULL DEFAULT TRUE;
-- > 003_filled.sql
UPDATE feeds SET enabled = NOT paused;
ALTER TABLE feeds DROP COLUMN paused;

-- ## a flag follows the word of the same name, which goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active TEXT NOT NULL DEFAULT 'Y' CHECK (active IN ('Y', 'N')), is_active INTEGER NOT NULL DEFAULT 1);
-- > 002_active.sql
UPDATE users SET is_active = (active = 'Y');
ALTER TABLE users DROP COLUMN active;

-- ## a flag follows another one that stays · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, can_login INTEGER NOT NULL DEFAULT 1, is_active INTEGER NOT NULL DEFAULT 1);
-- > 002_login.sql
UPDATE users SET can_login = is_active;
-- ## an UPDATE writes one column over another before a faithful rebuild · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, city TEXT);
-- > 002_mails.sql
UPDATE members SET name = email;
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, city TEXT);
INSERT INTO members_new (id, name, email, city) SELECT id, name, email, city FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## an UPDATE writes one column over another behind a rebuild · guilty: warning narrows-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `books` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `subtitle` text NOT NULL, `pages` integer);
-- > 0001_pages.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_books` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `subtitle` text NOT NULL, `pages` integer DEFAULT 0);--> statement-breakpoint
INSERT INTO `__new_books`("id", "title", "subtitle", "pages") SELECT "id", "title", "subtitle", "pages" FROM `books`;--> statement-breakpoint
DROP TABLE `books`;--> statement-breakpoint
ALTER TABLE `__new_books` RENAME TO `books`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
UPDATE `books` SET `title` = `subtitle`;

-- ## the copy of a rebuild prefers another column to the column itself · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, place TEXT NOT NULL, remark TEXT, addition TEXT);
-- > 002_remarks.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, place TEXT NOT NULL, remark TEXT, addition TEXT);
INSERT INTO visits_new (id, place, remark, addition) SELECT id, place, coalesce(addition, remark), addition FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## one UPDATE lets two columns change places before a faithful rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL);
-- > 002_names.sql
UPDATE people SET first_name = last_name, last_name = first_name;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL, nick TEXT);
INSERT INTO people_new (id, first_name, last_name) SELECT id, first_name, last_name FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

-- ## the copy of a rebuild takes another column where the column itself is empty · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nick TEXT);
-- > 0002_nicks.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nick TEXT NOT NULL);
INSERT INTO people_new (id, name, nick) SELECT id, name, coalesce(nick, name) FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

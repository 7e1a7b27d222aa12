-- OR REPLACE deletes what is in its way: rows that no statement names.

-- ## e-mails in lower case push accounts out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
-- > 002_lower.sql
UPDATE OR REPLACE accounts SET email = lower(email);

-- ## slugs without blanks push pages out · guilty: error loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `pages` (`id` integer PRIMARY KEY NOT NULL, `slug` text NOT NULL, `body` text NOT NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug` ON `pages` (`slug`);
-- > 0001_slugs.sql
UPDATE OR REPLACE `pages` SET `slug` = replace(trim(`slug`), ' ', '-');

-- ## one tag becomes another · innocent, may: creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
CREATE INDEX post_tags_tag ON post_tags (tag_id);
-- > 002_merge.sql
UPDATE OR REPLACE post_tags SET tag_id = 2 WHERE tag_id = 1;

-- ## emails in lower case, refused where two are alike · innocent, may: updates-all-rows, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
-- > 002_lower.sql
UPDATE OR IGNORE accounts SET email = lower(email);

-- ## a row put over itself without the rest of its columns · guilty: error drops-column|changes-values|loses-rows|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, note TEXT);
-- > 002_upper.sql
INSERT OR REPLACE INTO people (id, name) SELECT id, upper(name) FROM people;

-- ## a name in capitals, by an upsert · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, note TEXT);
-- > 002_trim.sql
INSERT INTO people (id, name) SELECT id, trim(name) FROM people WHERE true ON CONFLICT (id) DO UPDATE SET name = excluded.name;

-- ## customers of an import take the place of older ones · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
CREATE TABLE imported (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
-- > 002_import.sql
REPLACE INTO customers (email, name) SELECT email, name FROM imported;
DROP TABLE imported;

-- ## everybody gets the light theme, who had chosen one too · guilty: warning loses-rows|narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE settings (user_id INTEGER PRIMARY KEY REFERENCES users (id), theme TEXT NOT NULL, size INTEGER);
-- > 002_settings.sql
INSERT OR REPLACE INTO settings (user_id, theme, size) SELECT id, 'light', NULL FROM users;

-- ## an upsert writes the default over what was chosen · guilty: warning loses-rows|narrows-values|changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE team_limits (team_id INTEGER PRIMARY KEY REFERENCES teams (id), seats INTEGER NOT NULL, note TEXT);
-- > 0002_limits.sql
INSERT INTO team_limits (team_id, seats) SELECT id, 5 FROM teams WHERE true ON CONFLICT (team_id) DO UPDATE SET seats = excluded.seats;

-- ## an upsert that says the one word itself · guilty: warning loses-rows|narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE settings (user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id), theme TEXT NOT NULL CHECK (theme IN ('light', 'dark', 'auto')));
-- > 002_settings.sql
INSERT INTO settings (user_id, theme) SELECT id, 'light' FROM users WHERE 1 ON CONFLICT DO UPDATE SET theme = 'light';

-- ## in the shell a note is emptied at each start · guilty: warning loses-rows|rerun-loses-data|rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Players (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Medals (PlayerId INTEGER PRIMARY KEY REFERENCES Players (Id), Note TEXT);
-- > 002_medals.sql
INSERT OR REPLACE INTO Medals (PlayerId, Note) SELECT Id, NULL FROM Players;

-- ## an upsert keeps what was chosen · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE settings (user_id INTEGER PRIMARY KEY REFERENCES users (id), theme TEXT);
-- > 002_settings.sql
INSERT INTO settings (user_id, theme) SELECT id, 'light' FROM users WHERE true ON CONFLICT (user_id) DO UPDATE SET theme = coalesce(settings.theme, excluded.theme);

-- ## OR REPLACE by way of what is there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE settings (user_id INTEGER PRIMARY KEY REFERENCES users (id), theme TEXT);
-- > 002_settings.sql
INSERT OR REPLACE INTO settings (user_id, theme) SELECT u.id, coalesce(s.theme, 'light') FROM users u LEFT JOIN settings s ON s.user_id = u.id;

-- ## prices of an import · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (sku TEXT PRIMARY KEY NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE new_prices (sku TEXT PRIMARY KEY NOT NULL, cents INTEGER NOT NULL);
-- > 002_prices.sql
INSERT OR REPLACE INTO prices (sku, cents) SELECT sku, cents FROM new_prices;

-- ## a list of plans that the files themselves keep · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (code TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO plans VALUES ('free', 'Free', 0), ('pro', 'Pro', 900);
-- > 002_plans.sql
INSERT OR REPLACE INTO plans (code, label, cents) VALUES ('free', 'Free', 0), ('pro', 'Pro', 990), ('team', 'Team', 1990);
INSERT INTO plans (code, label, cents) VALUES ('pro', 'Pro', 990) ON CONFLICT (code) DO UPDATE SET label = excluded.label, cents = 990;

-- ## those who are on the staff get a role · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, staff INTEGER NOT NULL DEFAULT 0);
CREATE TABLE roles (user_id INTEGER PRIMARY KEY REFERENCES users (id), role TEXT NOT NULL);
-- > 002_staff.sql
INSERT OR REPLACE INTO roles (user_id, role) SELECT id, 'admin' FROM users WHERE staff = 1;

-- ## an upsert writes the default over what was chosen, behind a WHERE in brackets · guilty: warning loses-rows|narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE colours (player_id INTEGER PRIMARY KEY REFERENCES players (id), colour TEXT);
-- > 002_defaults.sql
INSERT INTO colours (player_id, colour) SELECT id, 'blue' FROM players WHERE (1) ON CONFLICT (player_id) DO UPDATE SET colour = excluded.colour;

-- ## an upsert writes the default where nothing was chosen, behind a WHERE in brackets · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE colours (player_id INTEGER PRIMARY KEY REFERENCES players (id), colour TEXT);
-- > 002_defaults.sql
INSERT INTO colours (player_id, colour) SELECT id, 'blue' FROM players WHERE (1) ON CONFLICT (player_id) DO UPDATE SET colour = excluded.colour WHERE colour IS NULL;

-- ## a list is written again to add to it, and what production has entered beside it goes · guilty: error loses-rows
-- @ runner: transactional
-- = 001_rinks.sql
CREATE TABLE rinks (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, keeper_phone TEXT);
INSERT INTO rinks (id, code, title) VALUES (1, 'north', 'North'), (2, 'lake', 'Lake');
-- > 002_third_rink.sql
INSERT OR REPLACE INTO rinks (id, code, title) VALUES (1, 'north', 'North'), (2, 'lake', 'Lake'), (3, 'hill', 'Hill');

-- ## a list is written again to add to it, where what is there stays · innocent
-- @ runner: transactional
-- = 001_rinks.sql
CREATE TABLE rinks (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, keeper_phone TEXT);
INSERT INTO rinks (id, code, title) VALUES (1, 'north', 'North'), (2, 'lake', 'Lake');
-- > 002_third_rink.sql
INSERT OR IGNORE INTO rinks (id, code, title) VALUES (1, 'north', 'North'), (2, 'lake', 'Lake'), (3, 'hill', 'Hill');

-- ## a depot's numbers are written over those of the stock, and the depot goes · guilty: error loses-rows|narrows-values|changes-values
-- @ runner: transactional
-- = 001_stock.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE depot (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
-- > 002_one_stock.sql
INSERT INTO stock (sku, qty) SELECT sku, qty FROM depot WHERE true ON CONFLICT (sku) DO UPDATE SET qty = excluded.qty;
DROP TABLE depot;

-- ## a depot's numbers are added to those of the stock, and the depot goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_stock.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE depot (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
-- > 002_one_stock.sql
INSERT INTO stock (sku, qty) SELECT sku, qty FROM depot WHERE true ON CONFLICT (sku) DO UPDATE SET qty = qty + excluded.qty;
DROP TABLE depot;

-- ## a depot's rows take the place of those of the stock, and the depot goes in the next file · guilty: error loses-rows|narrows-values|changes-values
-- @ runner: transactional
-- = 001_stock.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE depot (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
-- > 002_one_stock.sql
REPLACE INTO stock SELECT sku, qty FROM depot;
-- > 003_depot.sql
DROP TABLE depot;

-- ## a depot's numbers are written over those of the stock, and the depot stays · innocent
-- @ runner: transactional
-- = 001_stock.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE depot (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
-- > 002_one_stock.sql
INSERT INTO stock (sku, qty) SELECT sku, qty FROM depot WHERE true ON CONFLICT (sku) DO UPDATE SET qty = excluded.qty;

-- ## a depot's numbers are written over those of the stock, by shop · guilty: error loses-rows|narrows-values|changes-values
-- @ runner: d1
-- = 001_stock.sql
CREATE TABLE stock (shop TEXT NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (shop, sku));
CREATE TABLE depot (shop TEXT NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (shop, sku));
-- > 002_one_stock.sql
INSERT INTO stock (shop, sku, qty) SELECT shop, sku, qty FROM depot WHERE true ON CONFLICT (shop, sku) DO UPDATE SET qty = excluded.qty;
DROP TABLE depot;

-- ## the greater number of each shop is kept · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 001_stock.sql
CREATE TABLE stock (shop TEXT NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (shop, sku));
CREATE TABLE depot (shop TEXT NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (shop, sku));
-- > 002_one_stock.sql
INSERT INTO stock (shop, sku, qty) SELECT shop, sku, qty FROM depot WHERE true ON CONFLICT (shop, sku) DO UPDATE SET qty = max(qty, excluded.qty);
DROP TABLE depot;

-- ## of a note and its draft the later one stays · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (slug TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL, changed INTEGER NOT NULL);
CREATE TABLE drafts (slug TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL, changed INTEGER NOT NULL);
-- > 002_notes.sql
INSERT INTO notes SELECT slug, body, changed FROM drafts WHERE true ON CONFLICT (slug) DO UPDATE SET body = excluded.body, changed = excluded.changed WHERE excluded.changed > notes.changed;
DROP TABLE drafts;

-- ## new prices take the place of the old ones, and their list goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_prices.sql
CREATE TABLE prices (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE new_prices (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
-- > 002_one_prices.sql
INSERT INTO prices (sku, qty) SELECT sku, qty FROM new_prices WHERE true ON CONFLICT (sku) DO UPDATE SET qty = excluded.qty;
DROP TABLE new_prices;

-- ## prices of a list that the file itself makes · innocent
-- @ runner: transactional
-- = 001_prices.sql
CREATE TABLE prices (sku TEXT PRIMARY KEY NOT NULL, cents INTEGER NOT NULL);
-- > 002_prices.sql
CREATE TABLE list (sku TEXT PRIMARY KEY NOT NULL, cents INTEGER NOT NULL);
INSERT INTO list VALUES ('a', 100), ('b', 200);
INSERT INTO prices SELECT sku, cents FROM list WHERE true ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents;
DROP TABLE list;

-- ## of two lists of records the shorter time stays · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_records.sql
CREATE TABLE records (player TEXT PRIMARY KEY NOT NULL, seconds INTEGER NOT NULL, lane TEXT);
CREATE TABLE hall_records (player TEXT PRIMARY KEY NOT NULL, seconds INTEGER NOT NULL, lane TEXT);
-- > 002_records.sql
INSERT INTO records SELECT player, seconds, lane FROM hall_records WHERE true ON CONFLICT (player) DO UPDATE SET seconds = excluded.seconds, lane = excluded.lane WHERE excluded.seconds < seconds;
DROP TABLE hall_records;

-- ## of two lists of records the shorter time stays, and not its lane · guilty: error drops-column|loses-rows
-- @ runner: transactional
-- = 001_records.sql
CREATE TABLE records (player TEXT PRIMARY KEY NOT NULL, seconds INTEGER NOT NULL, lane TEXT);
CREATE TABLE hall_records (player TEXT PRIMARY KEY NOT NULL, seconds INTEGER NOT NULL, lane TEXT);
-- > 002_records.sql
INSERT INTO records SELECT player, seconds, lane FROM hall_records WHERE true ON CONFLICT (player) DO UPDATE SET seconds = min(seconds, excluded.seconds);
DROP TABLE hall_records;

-- ## tiers of a feed push members out by their mail · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, tier TEXT, joined TEXT);
CREATE TABLE tier_feed (mail TEXT PRIMARY KEY, tier TEXT NOT NULL);
-- > 002_feed.sql
REPLACE INTO members (mail, tier) SELECT mail, tier FROM tier_feed;

-- ## a feed of prices with a star takes notes and shelves · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, notes TEXT, shelf TEXT);
CREATE TABLE feed (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 0002_feed.sql
INSERT OR REPLACE INTO goods (sku, cents) SELECT * FROM feed;

-- ## marks of an exam push remarks out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE courses (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE marks (course_id INTEGER NOT NULL REFERENCES courses(id), pupil_id INTEGER NOT NULL REFERENCES pupils(id), mark INTEGER, remark TEXT, PRIMARY KEY (course_id, pupil_id));
CREATE TABLE exam (course_id INTEGER NOT NULL REFERENCES courses(id), pupil_id INTEGER NOT NULL REFERENCES pupils(id), mark INTEGER NOT NULL, PRIMARY KEY (course_id, pupil_id));
CREATE INDEX marks_pupil ON marks(pupil_id);
CREATE INDEX exam_pupil ON exam(pupil_id);
-- > 002_feed.sql
INSERT OR REPLACE INTO marks (course_id, pupil_id, mark) SELECT course_id, pupil_id, mark FROM exam;

-- ## prices that refer to their goods take the notes · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, cents INTEGER, notes TEXT);
CREATE TABLE feed (good_id INTEGER PRIMARY KEY REFERENCES goods(id), cents INTEGER NOT NULL);
-- > 002_feed.sql
INSERT OR REPLACE INTO goods (id, cents) SELECT good_id, cents FROM feed;

-- ## a feed that says all there is · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, notes TEXT);
CREATE TABLE feed (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL, notes TEXT);
-- > 002_feed.sql
INSERT OR REPLACE INTO goods (sku, cents, notes) SELECT sku, cents, notes FROM feed;

-- ## a feed by an upsert · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, notes TEXT);
CREATE TABLE feed (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_feed.sql
INSERT INTO goods (sku, cents) SELECT sku, cents FROM feed WHERE true ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents;

-- ## only goods that are new · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, notes TEXT);
CREATE TABLE feed (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_feed.sql
INSERT OR REPLACE INTO goods (sku, cents) SELECT sku, cents FROM feed WHERE sku NOT IN (SELECT sku FROM goods);

-- ## the notes are read from what is there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, notes TEXT);
CREATE TABLE feed (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_feed.sql
INSERT OR REPLACE INTO goods (sku, cents, notes) SELECT f.sku, f.cents, g.notes FROM feed f LEFT JOIN goods g ON g.sku = f.sku;

-- ## only the time of writing is new · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE feed (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_feed.sql
INSERT OR REPLACE INTO goods (sku, cents) SELECT sku, cents FROM feed;

-- ## a new table gets its first prices · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, cents INTEGER, notes TEXT);
-- > 002_feed.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY, cents INTEGER, shelf TEXT);
INSERT OR REPLACE INTO stock (sku, cents) SELECT sku, cents FROM goods;

-- ## new names by way of a list that says whose they are · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (mail TEXT PRIMARY KEY, name TEXT NOT NULL, phone TEXT, points INTEGER NOT NULL DEFAULT 0);
CREATE TABLE letters (old_no INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE numbers (old_no INTEGER NOT NULL, mail TEXT NOT NULL);
-- > 0002_names.sql
REPLACE INTO members (mail, name) SELECT m.mail, l.name FROM numbers AS m, letters AS l WHERE l.old_no = m.old_no;

-- ## the member of each badge is asked for · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, points INTEGER NOT NULL DEFAULT 0);
CREATE TABLE badges (badge TEXT PRIMARY KEY, member INTEGER NOT NULL);
CREATE TABLE news (badge TEXT NOT NULL, name TEXT NOT NULL);
-- > 002_names.sql
INSERT OR REPLACE INTO members (id, name) SELECT (SELECT b.member FROM badges b WHERE b.badge = n.badge), n.name FROM news n;

-- ## half of the key by a list of shops · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE stock (shop_id INTEGER NOT NULL, article TEXT NOT NULL, qty INTEGER NOT NULL DEFAULT 0, shelf TEXT, PRIMARY KEY (shop_id, article));
CREATE TABLE delivery (shop_code TEXT NOT NULL, article TEXT NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE shop_codes (shop_code TEXT PRIMARY KEY, shop_id INTEGER NOT NULL);
-- > 00002_delivery.sql
-- +goose Up
INSERT OR REPLACE INTO stock (shop_id, article, qty) SELECT c.shop_id, d.article, d.qty FROM delivery AS d INNER JOIN shop_codes AS c USING (shop_code);

-- ## by way of a list, only those that are not there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE letters (old_no INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE numbers (old_no INTEGER NOT NULL, member INTEGER NOT NULL);
-- > 002_names.sql
INSERT OR REPLACE INTO members (id, name) SELECT n.member, l.name FROM letters l JOIN numbers n ON n.old_no = l.old_no WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.id = n.member);

-- ## by way of a list, with what the rows have already · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE letters (old_no INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE numbers (old_no INTEGER NOT NULL, member INTEGER NOT NULL);
-- > 002_names.sql
INSERT OR REPLACE INTO members (id, name, phone) SELECT n.member, l.name, m.phone FROM letters l JOIN numbers n ON n.old_no = l.old_no LEFT JOIN members m ON m.id = n.member;

-- ## ids that no member has yet, by a list of this file · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE letters (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_names.sql
CREATE TEMP TABLE numbers AS SELECT l.id AS old_no, l.id + (SELECT coalesce(max(id), 0) FROM members) AS member FROM letters l;
INSERT OR REPLACE INTO members (id, name) SELECT n.member, l.name FROM letters l JOIN numbers n ON n.old_no = l.id;
DROP TABLE numbers;

-- ## customers of a shop that was bought get the numbers of others · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
CREATE TABLE bought_customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
-- > 002_one_list.sql
INSERT INTO customers (id, name, street) SELECT id, name, street FROM bought_customers WHERE true
ON CONFLICT (id) DO UPDATE SET name = excluded.name, street = excluded.street;
DROP TABLE bought_customers;

-- ## what is known of customers stands in a table of its own, under their number · innocent, may: loses-rows, narrows-values, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, phone TEXT);
CREATE TABLE customer_details (id INTEGER PRIMARY KEY REFERENCES customers (id), street TEXT, phone TEXT);
-- > 002_one_list.sql
INSERT INTO customers (id, name, street, phone) SELECT id, '', street, phone FROM customer_details WHERE true
ON CONFLICT (id) DO UPDATE SET street = coalesce(excluded.street, street), phone = coalesce(excluded.phone, phone);
DROP TABLE customer_details;

-- ## customers of a shop that was bought get new numbers · innocent, may: breaks-old-reads, breaks-old-writes, changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
CREATE TABLE bought_customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
-- > 002_one_list.sql
INSERT INTO customers (name, street) SELECT name, street FROM bought_customers ORDER BY id;
DROP TABLE bought_customers;

-- ## codes of a shop get a dash, and how often each was used begins at nothing · guilty: error drops-column|changes-values|loses-rows|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (code TEXT PRIMARY KEY, label TEXT NOT NULL, used INTEGER NOT NULL DEFAULT 0);
-- > 002_labels.sql
REPLACE INTO vouchers (code, label) SELECT code, 'shop ' || label FROM vouchers;

-- ## some of the pages get a longer title, and whether they are hidden is forgotten · guilty: error drops-column|changes-values|loses-rows|narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE pages (path TEXT PRIMARY KEY, title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0, visits INTEGER NOT NULL DEFAULT 0);
-- > 0002_titles.sql
INSERT OR REPLACE INTO pages (path, title, visits) SELECT path, title || '.', visits FROM pages WHERE length(title) > 3;

-- ## codes of a shop get a dash, and what was used is read along · innocent, may: narrows-values, rerun-changes-state, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (code TEXT PRIMARY KEY, label TEXT NOT NULL, used INTEGER NOT NULL DEFAULT 0);
-- > 002_labels.sql
REPLACE INTO vouchers (code, label, used) SELECT code, 'shop ' || label, used FROM vouchers;

-- ## a row that a program has made is written anew without its language · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, theme TEXT NOT NULL DEFAULT 'light', lang TEXT NOT NULL DEFAULT 'en');
-- > 002_dark.sql
INSERT OR REPLACE INTO settings (id, theme) VALUES (1, 'dark');

-- ## roles are written anew by their names, without the colours that they have · guilty: error loses-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, label TEXT, colour TEXT);
-- > 0002_labels.sql
REPLACE INTO roles (name, label) VALUES ('admin', 'Administrator'), ('guest', 'Guest');

-- ## a choice is written anew by a key of two columns, without the remark beside it · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE choices (scope TEXT NOT NULL, name TEXT NOT NULL, value TEXT, remark TEXT, PRIMARY KEY (scope, name));
-- > 0002_font.sql
INSERT OR REPLACE INTO choices (scope, name, value) VALUES ('mail', 'font', 'serif');

-- ## a choice is written anew with all that it says · innocent, may: narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE choices (scope TEXT NOT NULL, name TEXT NOT NULL, value TEXT, PRIMARY KEY (scope, name));
-- > 0002_font.sql
INSERT OR REPLACE INTO choices (scope, name, value) VALUES ('mail', 'font', 'serif');

-- ## a choice is written anew before anybody can have said the rest · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE choices (name TEXT PRIMARY KEY, value TEXT);
-- > 002_remarks.sql
ALTER TABLE choices ADD COLUMN remark TEXT;
INSERT OR REPLACE INTO choices (name, value) VALUES ('font', 'serif');

-- ## a plan more in a list that the files themselves keep · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL DEFAULT 0, hint TEXT NOT NULL DEFAULT '');
INSERT INTO plans (id, name) VALUES (1, 'Free');
-- > 002_pro.sql
INSERT OR REPLACE INTO plans (id, name, price) VALUES (2, 'Pro', 900);

-- ## addresses in small letters are put in anew, each in its own place, and push others out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
-- > 002_small.sql
INSERT OR REPLACE INTO members (id, email, name) SELECT id, lower(email), name FROM members;

-- ## names of settings are put in anew in small letters beside the old ones · guilty: error loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
-- > 000002_small.up.sql
INSERT OR REPLACE INTO settings (name, value) SELECT lower(name), value FROM settings;

-- ## names of settings are put in anew in small letters, and the old ones go · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
-- > 002_small.sql
REPLACE INTO settings (name, value) SELECT lower(name), value FROM settings;
DELETE FROM settings WHERE name <> lower(name);

-- ## slugs with hyphens in the place of underlines push pages out · guilty: error loses-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, body TEXT NOT NULL, views INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX pages_slug ON pages (slug);
-- > 002_slugs.sql
UPDATE OR REPLACE pages SET slug = replace(slug, '_', '-');

-- ## slugs with hyphens in the place of underlines are put in anew · guilty: error loses-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, body TEXT NOT NULL, views INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX pages_slug ON pages (slug);
-- > 002_slugs.sql
REPLACE INTO pages (id, slug, body, views) SELECT id, replace(slug, '_', '-'), body, views FROM pages;

-- ## pages are put in anew with another text and the slugs that they have · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, body TEXT NOT NULL, views INTEGER NOT NULL DEFAULT 0);
-- > 002_slugs.sql
REPLACE INTO pages (id, slug, body, views) SELECT id, slug, trim(body), views FROM pages;

-- ## slugs are put in anew in small letters, which a CHECK has asked for · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE CHECK (slug = lower(slug)), body TEXT NOT NULL);
-- > 002_slugs.sql
INSERT OR REPLACE INTO pages (id, slug, body) SELECT id, lower(slug), body FROM pages;

-- ## addresses in small letters are put in anew, which no two members have alike but for case · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT);
-- > 002_small.sql
INSERT OR REPLACE INTO members (id, email, name) SELECT id, lower(email), name FROM members;

-- ## slugs with hyphens in the place of underlines, where a CHECK takes no underline · innocent, may: updates-all-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE CHECK (instr(slug, '_') = 0), body TEXT NOT NULL);
-- > 002_slugs.sql
UPDATE OR REPLACE pages SET slug = replace(slug, '_', '-');

-- ## addresses in small letters are put in anew, of which one each is left before · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
-- > 002_small.sql
DELETE FROM members WHERE id NOT IN (SELECT min(id) FROM members GROUP BY lower(email));
INSERT OR REPLACE INTO members (id, email, name) SELECT id, lower(email), name FROM members;

-- ## words in small letters are put in anew, and say nothing else · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (word TEXT PRIMARY KEY) WITHOUT ROWID;
-- > 002_small.sql
INSERT OR REPLACE INTO words (word) SELECT lower(word) FROM words;

-- ## addresses in small letters are put in anew, which an index on them has kept apart · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
CREATE UNIQUE INDEX members_small ON members (lower(email));
-- > 002_small.sql
INSERT OR REPLACE INTO members (id, email, name) SELECT id, lower(email), name FROM members;

-- A copy, a DELETE or a unique index asks for some of the rows: both sides of each condition are among the rows.

-- ## only skus of a form are copied, by GLOB · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, label TEXT);
-- > 002_strict.sql
CREATE TABLE parts_new (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, label TEXT) STRICT;
INSERT INTO parts_new SELECT id, sku, label FROM parts WHERE sku GLOB '*[0-9]*';
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

-- ## test accounts are left out, by NOT LIKE · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
-- > 0002_copy.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO people SELECT id, email, name FROM members WHERE email NOT LIKE '%@example.test';
DROP TABLE members;

-- ## drafts are left out, by NOT GLOB · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE essays (id INTEGER PRIMARY KEY, path TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_copy.sql
CREATE TABLE texts (id INTEGER PRIMARY KEY, path TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO texts SELECT id, path, body FROM essays WHERE path NOT GLOB 'drafts/*';
DROP TABLE essays;

-- ## by the place of a sign · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, code TEXT NOT NULL, beds INTEGER NOT NULL);
-- > 002_copy.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, code TEXT NOT NULL, beds INTEGER NOT NULL);
INSERT INTO halls SELECT id, code, beds FROM rooms WHERE instr(code, '~') = 0;
DROP TABLE rooms;

-- ## by a prefix · guilty: error loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `invoices` (`id` integer PRIMARY KEY NOT NULL, `number` text NOT NULL, `cents` integer NOT NULL);
-- > 0001_copy.sql
CREATE TABLE `__new_invoices` (`id` integer PRIMARY KEY NOT NULL, `number` text NOT NULL, `cents` integer NOT NULL);--> statement-breakpoint
INSERT INTO `__new_invoices` SELECT `id`, `number`, `cents` FROM `invoices` WHERE substr(`number`, 1, 3) <> 'XX-';--> statement-breakpoint
DROP TABLE `invoices`;--> statement-breakpoint
ALTER TABLE `__new_invoices` RENAME TO `invoices`;

-- ## by a date · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, arrives TEXT NOT NULL);
-- > 002_copy.sql
CREATE TABLE stays (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, arrives TEXT NOT NULL);
INSERT INTO stays SELECT id, guest, arrives FROM bookings WHERE date(arrives) < '2030-01-01';
DROP TABLE bookings;

-- ## by a span of numbers · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row_no INTEGER NOT NULL, guest TEXT);
-- > 002_copy.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, row_no INTEGER NOT NULL, guest TEXT);
INSERT INTO places SELECT id, row_no, guest FROM seats WHERE row_no BETWEEN -100000 AND 90000000;
DROP TABLE seats;

-- ## by length · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bios (id INTEGER PRIMARY KEY, person TEXT NOT NULL, words TEXT NOT NULL);
-- > 002_copy.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, person TEXT NOT NULL, words TEXT NOT NULL);
INSERT INTO profiles SELECT id, person, words FROM bios WHERE length(words) <= 280;
DROP TABLE bios;

-- ## too short codes are left out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, code TEXT NOT NULL, worth INTEGER NOT NULL);
-- > 002_copy.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL, worth INTEGER NOT NULL);
INSERT INTO coupons SELECT id, code, worth FROM vouchers WHERE length(code) >= 3;
DROP TABLE vouchers;

-- ## those of known shops · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, city TEXT NOT NULL);
CREATE TABLE sales (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, cents INTEGER NOT NULL);
-- > 002_copy.sql
CREATE TABLE revenue (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, cents INTEGER NOT NULL);
INSERT INTO revenue SELECT id, shop, cents FROM sales WHERE shop IN (SELECT id FROM shops);
DROP TABLE sales;

-- ## those that are not blocked · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blocked (address TEXT PRIMARY KEY);
CREATE TABLE letters (id INTEGER PRIMARY KEY, address TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_copy.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, address TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO mails SELECT id, address, body FROM letters WHERE address NOT IN (SELECT address FROM blocked);
DROP TABLE letters;

-- ## by type · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE gauges (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL);
-- > 002_strict.sql
CREATE TABLE gauges_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL) STRICT;
INSERT INTO gauges_new SELECT id, name, level FROM gauges WHERE typeof(level) = 'integer';
DROP TABLE gauges;
ALTER TABLE gauges_new RENAME TO gauges;

-- ## by a flag in a document · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plugins (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL);
-- > 002_copy.sql
CREATE TABLE addons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL);
INSERT INTO addons SELECT id, name, meta FROM plugins WHERE json_extract(meta, '$.active') = 1;
DROP TABLE plugins;

-- ## those that are not deleted in their document · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, meta TEXT);
-- > 0002_copy.sql
CREATE TABLE cards_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, meta TEXT);
INSERT INTO cards_new SELECT id, owner, meta FROM cards WHERE meta ->> '$.deleted' IS NULL;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## by the kind in a document · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hooks (id INTEGER PRIMARY KEY, url TEXT NOT NULL, config TEXT NOT NULL);
-- > 002_copy.sql
CREATE TABLE push_hooks (id INTEGER PRIMARY KEY, url TEXT NOT NULL, config TEXT NOT NULL);
INSERT INTO push_hooks SELECT id, url, config FROM hooks WHERE json_extract(config, '$.kind') IN ('push', 'merge');
DROP TABLE hooks;

-- ## one live handle each, the flag is in a document · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pilots (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, meta TEXT NOT NULL);
-- > 002_unique.sql
CREATE UNIQUE INDEX pilots_handle ON pilots (handle) WHERE json_extract(meta, '$.active') = 1;

-- ## one handle each, unless it is deleted · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{}');
-- > 002_unique.sql
CREATE UNIQUE INDEX boats_name ON boats (name) WHERE meta ->> '$.deleted' IS NULL;

-- ## one of each prefix · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lots (id INTEGER PRIMARY KEY, code TEXT NOT NULL, place TEXT NOT NULL);
-- > 002_unique.sql
CREATE UNIQUE INDEX lots_place ON lots (place) WHERE code LIKE 'A-%';

-- ## one of each long name · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, text TEXT NOT NULL, colour TEXT);
-- > 002_unique.sql
CREATE UNIQUE INDEX labels_colour ON labels (colour) WHERE length(text) > 40 AND colour GLOB '#*';

-- ## two copies by a pattern and its contrary · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, address TEXT NOT NULL, note TEXT);
-- > 002_split.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, address TEXT NOT NULL, note TEXT);
CREATE TABLE phones (id INTEGER PRIMARY KEY, address TEXT NOT NULL, note TEXT);
INSERT INTO mails SELECT id, address, note FROM contacts WHERE address LIKE '%@%';
INSERT INTO phones SELECT id, address, note FROM contacts WHERE address NOT LIKE '%@%';
DROP TABLE contacts;

-- ## two copies by a prefix and its contrary · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_split.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE others (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO books SELECT id, sku, cents FROM goods WHERE substr(sku, 1, 4) = '978-';
INSERT INTO others SELECT id, sku, cents FROM goods WHERE substr(sku, 1, 4) <> '978-';
DROP TABLE goods;

-- ## two copies by a flag in a document and its contrary · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL CHECK (json_valid(meta)));
-- > 002_split.sql
CREATE TABLE live_flags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL CHECK (json_valid(meta)));
CREATE TABLE dead_flags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL CHECK (json_valid(meta)));
INSERT INTO live_flags SELECT id, name, meta FROM flags WHERE json_extract(meta, '$.active') = 1;
INSERT INTO dead_flags SELECT id, name, meta FROM flags WHERE json_extract(meta, '$.active') IS NOT 1;
DROP TABLE flags;

-- ## a flag in a document and not quite its contrary · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE live_rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL);
CREATE TABLE dead_rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL);
INSERT INTO live_rules SELECT id, name, meta FROM rules WHERE json_extract(meta, '$.active') = 1;
INSERT INTO dead_rules SELECT id, name, meta FROM rules WHERE json_extract(meta, '$.active') = 0;
DROP TABLE rules;

-- ## two copies by length · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE short_memos (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE TABLE long_memos (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
INSERT INTO short_memos SELECT id, words FROM memos WHERE length(words) <= 140;
INSERT INTO long_memos SELECT id, words FROM memos WHERE length(words) > 140;
DROP TABLE memos;

-- ## two copies by membership · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE regulars (name TEXT PRIMARY KEY);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seat INTEGER NOT NULL);
-- > 002_split.sql
CREATE TABLE regular_tickets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seat INTEGER NOT NULL);
CREATE TABLE guest_tickets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seat INTEGER NOT NULL);
INSERT INTO regular_tickets SELECT id, name, seat FROM tickets WHERE name IN (SELECT name FROM regulars);
INSERT INTO guest_tickets SELECT id, name, seat FROM tickets WHERE name NOT IN (SELECT name FROM regulars);
DROP TABLE tickets;

-- ## a purge by a pattern · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE caches (key TEXT PRIMARY KEY, body TEXT NOT NULL);
-- > 002_purge.sql
DELETE FROM caches WHERE key GLOB 'tmp:*' OR key NOT LIKE '%:%';

-- ## a purge by a flag in a document · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE widgets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT NOT NULL);
-- > 002_purge.sql
DELETE FROM widgets WHERE meta ->> '$.deleted' IS NOT NULL;
DELETE FROM widgets WHERE json_extract(meta, '$.hidden') = 1;

-- ## a purge of what is too short · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bodies (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
-- > 002_purge.sql
DELETE FROM bodies WHERE length(words) < 100;

-- ## a column is set for rows of a pattern · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sites (id INTEGER PRIMARY KEY, url TEXT NOT NULL, safe INTEGER NOT NULL DEFAULT 0);
-- > 002_safe.sql
UPDATE sites SET safe = 1 WHERE url LIKE 'https://%';
CREATE INDEX sites_safe ON sites (safe) WHERE url LIKE 'https://%';

-- ## a moved part, and a DELETE that takes more · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE feed (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
-- > 002_move.sql
CREATE TABLE archive (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
INSERT INTO archive SELECT id, path, words FROM feed WHERE path LIKE '/old/%';
DELETE FROM feed WHERE path LIKE '/o%';

-- ## a moved part, and the same part deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stream (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
-- > 002_move.sql
CREATE TABLE attic (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
INSERT INTO attic SELECT id, path, words FROM stream WHERE path LIKE '/old/%';
DELETE FROM stream WHERE path LIKE '/old/%';

-- ## through a common table expression · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, length INTEGER);
-- > 002_copy.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, length INTEGER);
WITH kept AS (SELECT * FROM songs WHERE title NOT LIKE '%(demo)%') INSERT INTO tracks SELECT id, title, length FROM kept;
DROP TABLE songs;

-- ## those whose address is known elsewhere · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, email TEXT NOT NULL, total INTEGER NOT NULL);
-- > 002_copy.sql
CREATE TABLE purchases (id INTEGER PRIMARY KEY, email TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO purchases SELECT o.id, o.email, o.total FROM orders o WHERE EXISTS (SELECT 1 FROM users u WHERE u.email = o.email);
DROP TABLE orders;

-- ## by what a NULL stands for · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL, hidden INTEGER);
-- > 002_copy.sql
CREATE TABLE sheets (id INTEGER PRIMARY KEY, path TEXT NOT NULL, hidden INTEGER);
INSERT INTO sheets SELECT id, path, hidden FROM pages WHERE coalesce(hidden, 0) = 0;
DROP TABLE pages;

-- ## neither of two · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, state TEXT NOT NULL, price INTEGER NOT NULL);
-- > 002_copy.sql
CREATE TABLE deals (id INTEGER PRIMARY KEY, state TEXT NOT NULL, price INTEGER NOT NULL);
INSERT INTO deals SELECT id, state, price FROM offers WHERE NOT (state GLOB 'old-*' OR price > 5000000);
DROP TABLE offers;

-- ## by the old name of a renamed table · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crews (id INTEGER PRIMARY KEY, name TEXT NOT NULL, badge TEXT NOT NULL);
-- > 002_rebuild.sql
ALTER TABLE crews RENAME TO crews_old;
CREATE TABLE crews (id INTEGER PRIMARY KEY, name TEXT NOT NULL, badge TEXT NOT NULL UNIQUE);
INSERT INTO crews SELECT c.id, c.name, c.badge FROM crews_old AS c WHERE c.badge GLOB '*-[0-9]*' OR length(c.badge) < 100;
DROP TABLE crews_old;

-- ## known and unknown, by EXISTS · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE holders (id INTEGER PRIMARY KEY, card TEXT NOT NULL UNIQUE);
CREATE TABLE loans (id INTEGER PRIMARY KEY, card TEXT NOT NULL, book TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE known_loans (id INTEGER PRIMARY KEY, card TEXT NOT NULL, book TEXT NOT NULL);
CREATE TABLE stray_loans (id INTEGER PRIMARY KEY, card TEXT NOT NULL, book TEXT NOT NULL);
INSERT INTO known_loans SELECT l.id, l.card, l.book FROM loans l WHERE EXISTS (SELECT 1 FROM holders h WHERE h.card = l.card);
INSERT INTO stray_loans SELECT l.id, l.card, l.book FROM loans l WHERE NOT EXISTS (SELECT 1 FROM holders h WHERE h.card = l.card);
DROP TABLE loans;

-- ## three parts that are all of it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, code TEXT, weight INTEGER NOT NULL);
-- > 002_split.sql
CREATE TABLE long_scans (id INTEGER PRIMARY KEY, code TEXT, weight INTEGER NOT NULL);
CREATE TABLE short_scans (id INTEGER PRIMARY KEY, code TEXT, weight INTEGER NOT NULL);
INSERT INTO long_scans SELECT id, code, weight FROM scans WHERE length(code) > 12;
INSERT INTO short_scans SELECT id, code, weight FROM scans WHERE length(code) <= 12 AND instr(code, '/') > 0;
INSERT INTO short_scans SELECT id, code, weight FROM scans WHERE code IS NULL OR (length(code) <= 12 AND instr(code, '/') = 0);
DROP TABLE scans;

-- ## a purge of spam by several signs · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE remarks (id INTEGER PRIMARY KEY, author TEXT NOT NULL, words TEXT NOT NULL, score REAL NOT NULL DEFAULT 0);
-- > 0002_purge.sql
DELETE FROM remarks WHERE words LIKE '%casino%' OR author GLOB 'bot-[0-9]*' OR score < -10;

-- ## blanks are cut off where there are some · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE streets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, zip TEXT NOT NULL);
-- > 002_trim.sql
UPDATE streets SET name = trim(name) WHERE name <> trim(name);
UPDATE streets SET zip = '0' || zip WHERE length(zip) = 4 AND zip NOT GLOB '*[^0-9]*';

-- ## a CHECK that asks for a pattern comes with a repair · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
-- > 002_check.sql
CREATE TABLE links_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL CHECK (url LIKE 'https://%'));
INSERT INTO links_new SELECT id, CASE WHEN url LIKE 'https://%' THEN url ELSE 'https://' || url END FROM links;
DROP TABLE links;
ALTER TABLE links_new RENAME TO links;

-- ## a CHECK that asks for a pattern without a repair · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
-- > 002_check.sql
CREATE TABLE links_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL CHECK (url GLOB 'http*://*.*' AND length(url) < 300));
INSERT INTO links_new SELECT id, url FROM links;
DROP TABLE links;
ALTER TABLE links_new RENAME TO links;

-- ## a reference is left out where iif asks for two columns · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE payments (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, amount INTEGER NOT NULL, reference TEXT);
-- > 002_c.sql
CREATE TABLE payments_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, amount INTEGER NOT NULL, reference TEXT);
INSERT INTO payments_new SELECT id, kind, amount, iif(kind = 'refund' AND amount < 100, NULL, reference) FROM payments;
DROP TABLE payments;
ALTER TABLE payments_new RENAME TO payments;

-- ## a remark is replaced where iif asks for three columns · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL, country TEXT NOT NULL, total INTEGER NOT NULL, remark TEXT);
-- > 002_c.sql
ALTER TABLE orders ADD COLUMN note TEXT;
UPDATE orders SET note = iif(state = 'open' AND country LIKE 'D%' AND total BETWEEN 1 AND 50, 'small', remark);
ALTER TABLE orders DROP COLUMN remark;

-- ## a remark is left out where one iif stands in another · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL, country TEXT NOT NULL, total INTEGER NOT NULL, remark TEXT);
-- > 002_c.sql
ALTER TABLE orders ADD COLUMN note TEXT;
UPDATE orders SET note = iif(length(state) > 3, iif(upper(country) = 'DE', NULL, remark), remark);
ALTER TABLE orders DROP COLUMN remark;

-- ## a remark is left out where no WHEN over three columns is true · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL, tax REAL NOT NULL, total INTEGER NOT NULL, remark TEXT);
-- > 002_c.sql
ALTER TABLE orders ADD COLUMN note TEXT;
UPDATE orders SET note = CASE WHEN tax > 0 THEN remark WHEN total > 1000 OR state = 'paid' THEN remark END;
ALTER TABLE orders DROP COLUMN remark;

-- ## a remark is kept where no WHEN over three columns is true · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL, tax REAL NOT NULL, total INTEGER NOT NULL, remark TEXT);
-- > 002_c.sql
ALTER TABLE orders ADD COLUMN note TEXT;
UPDATE orders SET note = CASE WHEN tax > 0 THEN 'taxed: ' || remark WHEN total > 1000 OR state = 'paid' THEN 'paid: ' || remark ELSE remark END;
ALTER TABLE orders DROP COLUMN remark;

-- ## a handle is left out where iif finds no sign in it · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, handle TEXT NOT NULL);
-- > 002_c.sql
ALTER TABLE contacts ADD COLUMN email TEXT;
UPDATE contacts SET email = iif(instr(handle, '@') > 0, handle, NULL);
ALTER TABLE contacts DROP COLUMN handle;

-- ## a handle goes to one of two columns by iif · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, handle TEXT NOT NULL);
-- > 002_c.sql
ALTER TABLE contacts ADD COLUMN email TEXT;
ALTER TABLE contacts ADD COLUMN nick TEXT;
UPDATE contacts SET email = iif(instr(handle, '@') > 0, handle, NULL), nick = iif(instr(handle, '@') > 0, NULL, handle);
ALTER TABLE contacts DROP COLUMN handle;

-- ## tickets that neither of two copies takes · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, state TEXT NOT NULL, priority INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_x.sql
CREATE TABLE urgent (id INTEGER PRIMARY KEY, state TEXT NOT NULL, priority INTEGER NOT NULL, title TEXT NOT NULL);
CREATE TABLE others (id INTEGER PRIMARY KEY, state TEXT NOT NULL, priority INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO urgent SELECT * FROM tickets WHERE state = 'open' AND priority < 3;
INSERT INTO others SELECT * FROM tickets WHERE state <> 'open';
DROP TABLE tickets;

-- ## tickets parted by two conditions and the opposite of both · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, state TEXT NOT NULL, priority INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_x.sql
CREATE TABLE urgent (id INTEGER PRIMARY KEY, state TEXT NOT NULL, priority INTEGER NOT NULL, title TEXT NOT NULL);
CREATE TABLE others (id INTEGER PRIMARY KEY, state TEXT NOT NULL, priority INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO urgent SELECT * FROM tickets WHERE state = 'open' AND priority < 3;
INSERT INTO others SELECT * FROM tickets WHERE NOT (state = 'open' AND priority < 3);
DROP TABLE tickets;

-- ## a trigger that is there turns offers for nothing away · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TRIGGER for_money BEFORE INSERT ON offers WHEN new.cents <= 0 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_offers.sql
INSERT INTO offers (title, cents) SELECT title, cents FROM drafts;
DROP TABLE drafts;

-- ## a trigger that is there turns offers of one title away, by a CASE · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TRIGGER no_test BEFORE INSERT ON offers BEGIN SELECT CASE WHEN new.title = 'test' THEN RAISE(IGNORE) END; END;
-- > 002_offers.sql
INSERT INTO offers (title, cents) SELECT title, cents FROM drafts;
DROP TABLE drafts;

-- ## a trigger puts offers for nothing into a table of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE gifts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TRIGGER for_money BEFORE INSERT ON offers WHEN new.cents <= 0 BEGIN INSERT INTO gifts (title, cents) VALUES (new.title, new.cents); SELECT RAISE(IGNORE); END;
-- > 002_offers.sql
INSERT INTO offers (title, cents) SELECT title, cents FROM drafts;
DROP TABLE drafts;

-- ## a trigger keeps offers for nothing from going · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE TRIGGER for_money BEFORE DELETE ON offers WHEN old.cents <= 0 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_offers.sql
INSERT INTO offers (title, cents) SELECT title, cents FROM drafts;
DROP TABLE drafts;

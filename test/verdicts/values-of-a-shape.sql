-- CHECKs and queries that ask for values of a shape: the table gets rows, and what becomes of them is seen.

-- ## addresses by a pattern, a column is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE CHECK (email LIKE '%_@_%.__%'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE customers_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE CHECK (email LIKE '%_@_%.__%'));
INSERT INTO customers_new (id, email) SELECT id, email FROM customers;
DROP TABLE customers;
ALTER TABLE customers_new RENAME TO customers;

-- ## the domain of an address beside it · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL CHECK (instr(email, '@') > 1));
-- > 002_domain.sql
ALTER TABLE leads ADD COLUMN domain TEXT;
UPDATE leads SET domain = substr(email, instr(email, '@') + 1);

-- ## one lead for each domain · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_domain.sql
CREATE UNIQUE INDEX leads_domain ON leads (substr(email, instr(email, '@') + 1));

-- ## companies by the domains of addresses · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL CHECK (email LIKE '%@%'));
-- > 002_companies.sql
CREATE TABLE companies (domain TEXT PRIMARY KEY);
INSERT INTO companies (domain) SELECT DISTINCT substr(email, instr(email, '@') + 1) FROM accounts;

-- ## companies by domain, each address is taken for another one · guilty: error fails-with-rows|depends-on-data|replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL CHECK (email LIKE '%@%'));
-- > 002_companies.sql
CREATE TABLE companies (domain TEXT PRIMARY KEY);
INSERT INTO companies (domain) SELECT substr(email, instr(email, '@') + 1) FROM accounts;

-- ## only the domain is kept · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, email TEXT NOT NULL CHECK (email LIKE '%@%'));
-- > 002_domain.sql
ALTER TABLE guests ADD COLUMN domain TEXT;
UPDATE guests SET domain = substr(email, instr(email, '@') + 1);
ALTER TABLE guests DROP COLUMN email;

-- ## tags of a list become rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]');
-- > 002_tags.sql
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts (id), position INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (post_id, position));
INSERT INTO post_tags (post_id, position, tag) SELECT posts.id, e.key, e.value FROM posts, json_each(posts.tags) AS e;
ALTER TABLE posts DROP COLUMN tags;

-- ## only the first tag is kept · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, file TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags) AND json_type(tags) = 'array'));
-- > 002_tag.sql
ALTER TABLE photos ADD COLUMN tag TEXT;
UPDATE photos SET tag = json_extract(tags, '$[0]');
ALTER TABLE photos DROP COLUMN tags;

-- ## how many, instead of which · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE carts (id INTEGER PRIMARY KEY, items TEXT NOT NULL DEFAULT '[]' CHECK (json_array_length(items) >= 0));
-- > 0002_count.sql
ALTER TABLE carts ADD COLUMN item_count INTEGER NOT NULL DEFAULT 0;
UPDATE carts SET item_count = json_array_length(items);
ALTER TABLE carts DROP COLUMN items;

-- ## lists in a rebuild · innocent, may: needless-rebuild
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns) AND json_array_length(columns) <= 20));
-- > 002_strict.sql
CREATE TABLE boards_new (id INTEGER PRIMARY KEY, columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns) AND json_array_length(columns) <= 20)) STRICT;
INSERT INTO boards_new SELECT id, columns FROM boards;
DROP TABLE boards;
ALTER TABLE boards_new RENAME TO boards;

-- ## pictures by their first bytes, others are lost · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB NOT NULL);
-- > 002_pictures.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB NOT NULL);
INSERT INTO pictures SELECT id, name, body FROM blobs WHERE substr(body, 1, 4) = X'89504E47';
DROP TABLE blobs;

-- ## pictures by the hex of their first bytes, others are lost · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB NOT NULL);
-- > 002_pdf.sql
CREATE TABLE documents (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB NOT NULL);
INSERT INTO documents SELECT id, name, body FROM files WHERE hex(substr(body, 1, 2)) = '2550';
DROP TABLE files;

-- ## keys of sixteen bytes that start alike · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE keys (id BLOB PRIMARY KEY CHECK (length(id) = 16 AND substr(id, 1, 1) = X'01'), owner TEXT NOT NULL);
-- > 002_used.sql
ALTER TABLE keys ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
UPDATE keys SET used = 1 WHERE hex(id) LIKE '01FF%';

-- ## keys of sixteen bytes, their owner is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seals (id BLOB PRIMARY KEY CHECK (length(id) = 16 AND hex(substr(id, 1, 2)) = 'CAFE'), owner TEXT NOT NULL);
-- > 002_rebuild.sql
CREATE TABLE seals_new (id BLOB PRIMARY KEY);
INSERT INTO seals_new SELECT id FROM seals;
DROP TABLE seals;
ALTER TABLE seals_new RENAME TO seals;

-- ## three capital letters, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE code_book (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (length(code) = 3 AND code = upper(code) AND code GLOB '[A-Z][A-Z][A-Z]'), note TEXT);
-- > 002_more.sql
ALTER TABLE code_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE code_book SET checked = 1 WHERE note IS NULL;

-- ## three capital letters, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE code_book (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (length(code) = 3 AND code = upper(code) AND code GLOB '[A-Z][A-Z][A-Z]'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE code_book_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (length(code) = 3 AND code = upper(code) AND code GLOB '[A-Z][A-Z][A-Z]'));
INSERT INTO code_book_new (id, code) SELECT id, code FROM code_book;
DROP TABLE code_book;
ALTER TABLE code_book_new RENAME TO code_book;

-- ## an ISO country of two letters, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE country_book (id INTEGER PRIMARY KEY, country TEXT NOT NULL CHECK (country GLOB '[A-Z][A-Z]'), note TEXT);
-- > 002_more.sql
ALTER TABLE country_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE country_book SET checked = 1 WHERE note IS NULL;

-- ## an ISO country of two letters, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE country_book (id INTEGER PRIMARY KEY, country TEXT NOT NULL CHECK (country GLOB '[A-Z][A-Z]'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE country_book_new (id INTEGER PRIMARY KEY, country TEXT NOT NULL CHECK (country GLOB '[A-Z][A-Z]'));
INSERT INTO country_book_new (id, country) SELECT id, country FROM country_book;
DROP TABLE country_book;
ALTER TABLE country_book_new RENAME TO country_book;

-- ## a hex colour, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE colour_book (id INTEGER PRIMARY KEY, colour TEXT NOT NULL CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), note TEXT);
-- > 002_more.sql
ALTER TABLE colour_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE colour_book SET checked = 1 WHERE note IS NULL;

-- ## a hex colour, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE colour_book (id INTEGER PRIMARY KEY, colour TEXT NOT NULL CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE colour_book_new (id INTEGER PRIMARY KEY, colour TEXT NOT NULL CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'));
INSERT INTO colour_book_new (id, colour) SELECT id, colour FROM colour_book;
DROP TABLE colour_book;
ALTER TABLE colour_book_new RENAME TO colour_book;

-- ## a hex colour by length, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE paint_book (id INTEGER PRIMARY KEY, paint TEXT NOT NULL CHECK (length(paint) = 7 AND substr(paint, 1, 1) = '#' AND substr(paint, 2) NOT GLOB '*[^0-9A-Fa-f]*'), note TEXT);
-- > 002_more.sql
ALTER TABLE paint_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE paint_book SET checked = 1 WHERE note IS NULL;

-- ## a hex colour by length, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE paint_book (id INTEGER PRIMARY KEY, paint TEXT NOT NULL CHECK (length(paint) = 7 AND substr(paint, 1, 1) = '#' AND substr(paint, 2) NOT GLOB '*[^0-9A-Fa-f]*'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE paint_book_new (id INTEGER PRIMARY KEY, paint TEXT NOT NULL CHECK (length(paint) = 7 AND substr(paint, 1, 1) = '#' AND substr(paint, 2) NOT GLOB '*[^0-9A-Fa-f]*'));
INSERT INTO paint_book_new (id, paint) SELECT id, paint FROM paint_book;
DROP TABLE paint_book;
ALTER TABLE paint_book_new RENAME TO paint_book;

-- ## a UUID by LIKE and length, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE uuid_book (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36 AND uuid LIKE '________-____-____-____-____________'), note TEXT);
-- > 002_more.sql
ALTER TABLE uuid_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE uuid_book SET checked = 1 WHERE note IS NULL;

-- ## a UUID by LIKE and length, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE uuid_book (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36 AND uuid LIKE '________-____-____-____-____________'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE uuid_book_new (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36 AND uuid LIKE '________-____-____-____-____________'));
INSERT INTO uuid_book_new (id, uuid) SELECT id, uuid FROM uuid_book;
DROP TABLE uuid_book;
ALTER TABLE uuid_book_new RENAME TO uuid_book;

-- ## a UUID by the places of its dashes, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guid_book (id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE CHECK (length(guid) = 36 AND substr(guid, 9, 1) = '-' AND substr(guid, 14, 1) = '-' AND substr(guid, 19, 1) = '-' AND substr(guid, 24, 1) = '-'), note TEXT);
-- > 002_more.sql
ALTER TABLE guid_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE guid_book SET checked = 1 WHERE note IS NULL;

-- ## a UUID by the places of its dashes, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guid_book (id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE CHECK (length(guid) = 36 AND substr(guid, 9, 1) = '-' AND substr(guid, 14, 1) = '-' AND substr(guid, 19, 1) = '-' AND substr(guid, 24, 1) = '-'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE guid_book_new (id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE CHECK (length(guid) = 36 AND substr(guid, 9, 1) = '-' AND substr(guid, 14, 1) = '-' AND substr(guid, 19, 1) = '-' AND substr(guid, 24, 1) = '-'));
INSERT INTO guid_book_new (id, guid) SELECT id, guid FROM guid_book;
DROP TABLE guid_book;
ALTER TABLE guid_book_new RENAME TO guid_book;

-- ## a UUID of version 4 in lower case, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE uid_book (id INTEGER PRIMARY KEY, uid TEXT NOT NULL CHECK (uid = lower(uid) AND length(uid) = 36 AND uid GLOB '????????-????-4???-[89ab]???-????????????'), note TEXT);
-- > 002_more.sql
ALTER TABLE uid_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE uid_book SET checked = 1 WHERE note IS NULL;

-- ## a UUID of version 4 in lower case, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE uid_book (id INTEGER PRIMARY KEY, uid TEXT NOT NULL CHECK (uid = lower(uid) AND length(uid) = 36 AND uid GLOB '????????-????-4???-[89ab]???-????????????'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE uid_book_new (id INTEGER PRIMARY KEY, uid TEXT NOT NULL CHECK (uid = lower(uid) AND length(uid) = 36 AND uid GLOB '????????-????-4???-[89ab]???-????????????'));
INSERT INTO uid_book_new (id, uid) SELECT id, uid FROM uid_book;
DROP TABLE uid_book;
ALTER TABLE uid_book_new RENAME TO uid_book;

-- ## a slug, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slug_book (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT LIKE '-%' AND slug NOT LIKE '%-' AND length(slug) BETWEEN 1 AND 80), note TEXT);
-- > 002_more.sql
ALTER TABLE slug_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE slug_book SET checked = 1 WHERE note IS NULL;

-- ## a slug, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slug_book (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT LIKE '-%' AND slug NOT LIKE '%-' AND length(slug) BETWEEN 1 AND 80), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE slug_book_new (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT LIKE '-%' AND slug NOT LIKE '%-' AND length(slug) BETWEEN 1 AND 80));
INSERT INTO slug_book_new (id, slug) SELECT id, slug FROM slug_book;
DROP TABLE slug_book;
ALTER TABLE slug_book_new RENAME TO slug_book;

-- ## a semantic version, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE version_book (id INTEGER PRIMARY KEY, version TEXT NOT NULL CHECK (version GLOB '[0-9]*.[0-9]*.[0-9]*' AND version NOT GLOB '*[^0-9.]*'), note TEXT);
-- > 002_more.sql
ALTER TABLE version_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE version_book SET checked = 1 WHERE note IS NULL;

-- ## a semantic version, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE version_book (id INTEGER PRIMARY KEY, version TEXT NOT NULL CHECK (version GLOB '[0-9]*.[0-9]*.[0-9]*' AND version NOT GLOB '*[^0-9.]*'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE version_book_new (id INTEGER PRIMARY KEY, version TEXT NOT NULL CHECK (version GLOB '[0-9]*.[0-9]*.[0-9]*' AND version NOT GLOB '*[^0-9.]*'));
INSERT INTO version_book_new (id, version) SELECT id, version FROM version_book;
DROP TABLE version_book;
ALTER TABLE version_book_new RENAME TO version_book;

-- ## a web address, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE url_book (id INTEGER PRIMARY KEY, url TEXT NOT NULL CHECK (url LIKE 'https://%' OR url LIKE 'http://%'), note TEXT);
-- > 002_more.sql
ALTER TABLE url_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE url_book SET checked = 1 WHERE note IS NULL;

-- ## a web address, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE url_book (id INTEGER PRIMARY KEY, url TEXT NOT NULL CHECK (url LIKE 'https://%' OR url LIKE 'http://%'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE url_book_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL CHECK (url LIKE 'https://%' OR url LIKE 'http://%'));
INSERT INTO url_book_new (id, url) SELECT id, url FROM url_book;
DROP TABLE url_book;
ALTER TABLE url_book_new RENAME TO url_book;

-- ## a web address without blanks, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE link_book (id INTEGER PRIMARY KEY, link TEXT NOT NULL CHECK (link GLOB 'https://?*.?*' AND instr(link, ' ') = 0 AND length(link) <= 2048), note TEXT);
-- > 002_more.sql
ALTER TABLE link_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE link_book SET checked = 1 WHERE note IS NULL;

-- ## a web address without blanks, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE link_book (id INTEGER PRIMARY KEY, link TEXT NOT NULL CHECK (link GLOB 'https://?*.?*' AND instr(link, ' ') = 0 AND length(link) <= 2048), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE link_book_new (id INTEGER PRIMARY KEY, link TEXT NOT NULL CHECK (link GLOB 'https://?*.?*' AND instr(link, ' ') = 0 AND length(link) <= 2048));
INSERT INTO link_book_new (id, link) SELECT id, link FROM link_book;
DROP TABLE link_book;
ALTER TABLE link_book_new RENAME TO link_book;

-- ## a phone number, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE phone_book (id INTEGER PRIMARY KEY, phone TEXT NOT NULL CHECK (phone GLOB '+[1-9]*' AND substr(phone, 2) NOT GLOB '*[^0-9]*' AND length(phone) BETWEEN 8 AND 16), note TEXT);
-- > 002_more.sql
ALTER TABLE phone_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE phone_book SET checked = 1 WHERE note IS NULL;

-- ## a phone number, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE phone_book (id INTEGER PRIMARY KEY, phone TEXT NOT NULL CHECK (phone GLOB '+[1-9]*' AND substr(phone, 2) NOT GLOB '*[^0-9]*' AND length(phone) BETWEEN 8 AND 16), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE phone_book_new (id INTEGER PRIMARY KEY, phone TEXT NOT NULL CHECK (phone GLOB '+[1-9]*' AND substr(phone, 2) NOT GLOB '*[^0-9]*' AND length(phone) BETWEEN 8 AND 16));
INSERT INTO phone_book_new (id, phone) SELECT id, phone FROM phone_book;
DROP TABLE phone_book;
ALTER TABLE phone_book_new RENAME TO phone_book;

-- ## an IP address, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ip_book (id INTEGER PRIMARY KEY, ip TEXT NOT NULL CHECK (ip GLOB '[0-9]*.[0-9]*.[0-9]*.[0-9]*' AND ip NOT GLOB '*[^0-9.]*' AND length(ip) BETWEEN 7 AND 15), note TEXT);
-- > 002_more.sql
ALTER TABLE ip_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE ip_book SET checked = 1 WHERE note IS NULL;

-- ## an IP address, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ip_book (id INTEGER PRIMARY KEY, ip TEXT NOT NULL CHECK (ip GLOB '[0-9]*.[0-9]*.[0-9]*.[0-9]*' AND ip NOT GLOB '*[^0-9.]*' AND length(ip) BETWEEN 7 AND 15), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE ip_book_new (id INTEGER PRIMARY KEY, ip TEXT NOT NULL CHECK (ip GLOB '[0-9]*.[0-9]*.[0-9]*.[0-9]*' AND ip NOT GLOB '*[^0-9.]*' AND length(ip) BETWEEN 7 AND 15));
INSERT INTO ip_book_new (id, ip) SELECT id, ip FROM ip_book;
DROP TABLE ip_book;
ALTER TABLE ip_book_new RENAME TO ip_book;

-- ## money with two decimals, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE price_book (id INTEGER PRIMARY KEY, price REAL NOT NULL CHECK (price >= 0 AND round(price, 2) = price), note TEXT);
-- > 002_more.sql
ALTER TABLE price_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE price_book SET checked = 1 WHERE note IS NULL;

-- ## money with two decimals, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE price_book (id INTEGER PRIMARY KEY, price REAL NOT NULL CHECK (price >= 0 AND round(price, 2) = price), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE price_book_new (id INTEGER PRIMARY KEY, price REAL NOT NULL CHECK (price >= 0 AND round(price, 2) = price));
INSERT INTO price_book_new (id, price) SELECT id, price FROM price_book;
DROP TABLE price_book;
ALTER TABLE price_book_new RENAME TO price_book;

-- ## money as a text, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE amount_book (id INTEGER PRIMARY KEY, amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*.[0-9][0-9]' AND CAST(amount AS REAL) > 0), note TEXT);
-- > 002_more.sql
ALTER TABLE amount_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE amount_book SET checked = 1 WHERE note IS NULL;

-- ## money as a text, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE amount_book (id INTEGER PRIMARY KEY, amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*.[0-9][0-9]' AND CAST(amount AS REAL) > 0), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE amount_book_new (id INTEGER PRIMARY KEY, amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*.[0-9][0-9]' AND CAST(amount AS REAL) > 0));
INSERT INTO amount_book_new (id, amount) SELECT id, amount FROM amount_book;
DROP TABLE amount_book;
ALTER TABLE amount_book_new RENAME TO amount_book;

-- ## an address of an inbox, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE email_book (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (email LIKE '%_@_%._%' AND email NOT LIKE '%@%@%' AND instr(email, ' ') = 0 AND email = lower(email)), note TEXT);
-- > 002_more.sql
ALTER TABLE email_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE email_book SET checked = 1 WHERE note IS NULL;

-- ## an address of an inbox, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE email_book (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (email LIKE '%_@_%._%' AND email NOT LIKE '%@%@%' AND instr(email, ' ') = 0 AND email = lower(email)), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE email_book_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (email LIKE '%_@_%._%' AND email NOT LIKE '%@%@%' AND instr(email, ' ') = 0 AND email = lower(email)));
INSERT INTO email_book_new (id, email) SELECT id, email FROM email_book;
DROP TABLE email_book;
ALTER TABLE email_book_new RENAME TO email_book;

-- ## an address by GLOB, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mail_book (id INTEGER PRIMARY KEY, mail TEXT NOT NULL CHECK (mail GLOB '?*@?*.?*' AND length(mail) <= 254), note TEXT);
-- > 002_more.sql
ALTER TABLE mail_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE mail_book SET checked = 1 WHERE note IS NULL;

-- ## an address by GLOB, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mail_book (id INTEGER PRIMARY KEY, mail TEXT NOT NULL CHECK (mail GLOB '?*@?*.?*' AND length(mail) <= 254), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE mail_book_new (id INTEGER PRIMARY KEY, mail TEXT NOT NULL CHECK (mail GLOB '?*@?*.?*' AND length(mail) <= 254));
INSERT INTO mail_book_new (id, mail) SELECT id, mail FROM mail_book;
DROP TABLE mail_book;
ALTER TABLE mail_book_new RENAME TO mail_book;

-- ## a currency and an amount, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE money_book (id INTEGER PRIMARY KEY, money TEXT NOT NULL CHECK (substr(money, 1, 3) GLOB '[A-Z][A-Z][A-Z]' AND substr(money, 4, 1) = ' ' AND substr(money, 5) GLOB '[0-9]*.[0-9][0-9]'), note TEXT);
-- > 002_more.sql
ALTER TABLE money_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE money_book SET checked = 1 WHERE note IS NULL;

-- ## a currency and an amount, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE money_book (id INTEGER PRIMARY KEY, money TEXT NOT NULL CHECK (substr(money, 1, 3) GLOB '[A-Z][A-Z][A-Z]' AND substr(money, 4, 1) = ' ' AND substr(money, 5) GLOB '[0-9]*.[0-9][0-9]'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE money_book_new (id INTEGER PRIMARY KEY, money TEXT NOT NULL CHECK (substr(money, 1, 3) GLOB '[A-Z][A-Z][A-Z]' AND substr(money, 4, 1) = ' ' AND substr(money, 5) GLOB '[0-9]*.[0-9][0-9]'));
INSERT INTO money_book_new (id, money) SELECT id, money FROM money_book;
DROP TABLE money_book;
ALTER TABLE money_book_new RENAME TO money_book;

-- ## a day as a text, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE day_book (id INTEGER PRIMARY KEY, day TEXT NOT NULL CHECK (day IS date(day)), note TEXT);
-- > 002_more.sql
ALTER TABLE day_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE day_book SET checked = 1 WHERE note IS NULL;

-- ## a day as a text, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE day_book (id INTEGER PRIMARY KEY, day TEXT NOT NULL CHECK (day IS date(day)), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE day_book_new (id INTEGER PRIMARY KEY, day TEXT NOT NULL CHECK (day IS date(day)));
INSERT INTO day_book_new (id, day) SELECT id, day FROM day_book;
DROP TABLE day_book;
ALTER TABLE day_book_new RENAME TO day_book;

-- ## a moment as a text, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moment_book (id INTEGER PRIMARY KEY, moment TEXT NOT NULL CHECK (moment IS strftime('%Y-%m-%dT%H:%M:%SZ', moment)), note TEXT);
-- > 002_more.sql
ALTER TABLE moment_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE moment_book SET checked = 1 WHERE note IS NULL;

-- ## a moment as a text, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moment_book (id INTEGER PRIMARY KEY, moment TEXT NOT NULL CHECK (moment IS strftime('%Y-%m-%dT%H:%M:%SZ', moment)), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE moment_book_new (id INTEGER PRIMARY KEY, moment TEXT NOT NULL CHECK (moment IS strftime('%Y-%m-%dT%H:%M:%SZ', moment)));
INSERT INTO moment_book_new (id, moment) SELECT id, moment FROM moment_book;
DROP TABLE moment_book;
ALTER TABLE moment_book_new RENAME TO moment_book;

-- ## a hash, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE digest_book (id INTEGER PRIMARY KEY, digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'), note TEXT);
-- > 002_more.sql
ALTER TABLE digest_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE digest_book SET checked = 1 WHERE note IS NULL;

-- ## a hash, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE digest_book (id INTEGER PRIMARY KEY, digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE digest_book_new (id INTEGER PRIMARY KEY, digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'));
INSERT INTO digest_book_new (id, digest) SELECT id, digest FROM digest_book;
DROP TABLE digest_book;
ALTER TABLE digest_book_new RENAME TO digest_book;

-- ## a time of day, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE opens_book (id INTEGER PRIMARY KEY, opens TEXT NOT NULL CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]' AND opens < '24:00'), note TEXT);
-- > 002_more.sql
ALTER TABLE opens_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE opens_book SET checked = 1 WHERE note IS NULL;

-- ## a time of day, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE opens_book (id INTEGER PRIMARY KEY, opens TEXT NOT NULL CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]' AND opens < '24:00'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE opens_book_new (id INTEGER PRIMARY KEY, opens TEXT NOT NULL CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]' AND opens < '24:00'));
INSERT INTO opens_book_new (id, opens) SELECT id, opens FROM opens_book;
DROP TABLE opens_book;
ALTER TABLE opens_book_new RENAME TO opens_book;

-- ## a post code, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE zip_book (id INTEGER PRIMARY KEY, zip TEXT NOT NULL CHECK (length(zip) = 5 AND CAST(zip AS INTEGER) BETWEEN 10000 AND 99999 AND zip NOT GLOB '*[^0-9]*'), note TEXT);
-- > 002_more.sql
ALTER TABLE zip_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE zip_book SET checked = 1 WHERE note IS NULL;

-- ## a post code, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE zip_book (id INTEGER PRIMARY KEY, zip TEXT NOT NULL CHECK (length(zip) = 5 AND CAST(zip AS INTEGER) BETWEEN 10000 AND 99999 AND zip NOT GLOB '*[^0-9]*'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE zip_book_new (id INTEGER PRIMARY KEY, zip TEXT NOT NULL CHECK (length(zip) = 5 AND CAST(zip AS INTEGER) BETWEEN 10000 AND 99999 AND zip NOT GLOB '*[^0-9]*'));
INSERT INTO zip_book_new (id, zip) SELECT id, zip FROM zip_book;
DROP TABLE zip_book;
ALTER TABLE zip_book_new RENAME TO zip_book;

-- ## an IBAN, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE iban_book (id INTEGER PRIMARY KEY, iban TEXT NOT NULL UNIQUE CHECK (iban = upper(replace(iban, ' ', '')) AND iban GLOB '[A-Z][A-Z][0-9][0-9]*' AND length(iban) BETWEEN 15 AND 34), note TEXT);
-- > 002_more.sql
ALTER TABLE iban_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE iban_book SET checked = 1 WHERE note IS NULL;

-- ## an IBAN, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE iban_book (id INTEGER PRIMARY KEY, iban TEXT NOT NULL UNIQUE CHECK (iban = upper(replace(iban, ' ', '')) AND iban GLOB '[A-Z][A-Z][0-9][0-9]*' AND length(iban) BETWEEN 15 AND 34), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE iban_book_new (id INTEGER PRIMARY KEY, iban TEXT NOT NULL UNIQUE CHECK (iban = upper(replace(iban, ' ', '')) AND iban GLOB '[A-Z][A-Z][0-9][0-9]*' AND length(iban) BETWEEN 15 AND 34));
INSERT INTO iban_book_new (id, iban) SELECT id, iban FROM iban_book;
DROP TABLE iban_book;
ALTER TABLE iban_book_new RENAME TO iban_book;

-- ## a locale, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locale_book (id INTEGER PRIMARY KEY, locale TEXT NOT NULL CHECK (locale GLOB '[a-z][a-z]' OR locale GLOB '[a-z][a-z]-[A-Z][A-Z]'), note TEXT);
-- > 002_more.sql
ALTER TABLE locale_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE locale_book SET checked = 1 WHERE note IS NULL;

-- ## a locale, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locale_book (id INTEGER PRIMARY KEY, locale TEXT NOT NULL CHECK (locale GLOB '[a-z][a-z]' OR locale GLOB '[a-z][a-z]-[A-Z][A-Z]'), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE locale_book_new (id INTEGER PRIMARY KEY, locale TEXT NOT NULL CHECK (locale GLOB '[a-z][a-z]' OR locale GLOB '[a-z][a-z]-[A-Z][A-Z]'));
INSERT INTO locale_book_new (id, locale) SELECT id, locale FROM locale_book;
DROP TABLE locale_book;
ALTER TABLE locale_book_new RENAME TO locale_book;

-- ## an order number, and another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE number_book (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE CHECK (number LIKE 'ORD-____-%' AND substr(number, 5, 4) NOT GLOB '*[^0-9]*' AND length(number) = 15), note TEXT);
-- > 002_more.sql
ALTER TABLE number_book ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
UPDATE number_book SET checked = 1 WHERE note IS NULL;

-- ## an order number, and its note is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE number_book (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE CHECK (number LIKE 'ORD-____-%' AND substr(number, 5, 4) NOT GLOB '*[^0-9]*' AND length(number) = 15), note TEXT);
-- > 002_rebuild.sql
CREATE TABLE number_book_new (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE CHECK (number LIKE 'ORD-____-%' AND substr(number, 5, 4) NOT GLOB '*[^0-9]*' AND length(number) = 15));
INSERT INTO number_book_new (id, number) SELECT id, number FROM number_book;
DROP TABLE number_book;
ALTER TABLE number_book_new RENAME TO number_book;

-- ## two of the authors in a list come along · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, authors TEXT NOT NULL);
-- > 002_authors.sql
ALTER TABLE books ADD COLUMN first_author TEXT;
ALTER TABLE books ADD COLUMN second_author TEXT;
UPDATE books SET first_author = CASE WHEN instr(authors, ';') > 0 THEN substr(authors, 1, instr(authors, ';') - 1) ELSE authors END;
UPDATE books SET second_author = substr(authors, instr(authors, ';') + 1, instr(substr(authors, instr(authors, ';') + 1) || ';', ';') - 1) WHERE instr(authors, ';') > 0;
ALTER TABLE books DROP COLUMN authors;

-- ## the first of the authors in a list, and the rest of it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, authors TEXT NOT NULL);
-- > 002_authors.sql
ALTER TABLE books ADD COLUMN first_author TEXT;
ALTER TABLE books ADD COLUMN other_authors TEXT;
UPDATE books SET first_author = CASE WHEN instr(authors, ';') > 0 THEN substr(authors, 1, instr(authors, ';') - 1) ELSE authors END;
UPDATE books SET other_authors = substr(authors, instr(authors, ';') + 1) WHERE instr(authors, ';') > 0;
ALTER TABLE books DROP COLUMN authors;

-- ## all words of a list become rows, one after the other · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, words TEXT NOT NULL DEFAULT '');
-- > 0002_words.sql
CREATE TABLE post_words (post INTEGER NOT NULL, place INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (post, place));
WITH RECURSIVE split (post, place, word, rest) AS (
  SELECT id, 0, '', words || ',' FROM posts WHERE words <> ''
  UNION ALL
  SELECT post, place + 1, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM split WHERE rest <> ''
)
INSERT INTO post_words (post, place, word) SELECT post, place, word FROM split WHERE place > 0;
ALTER TABLE posts DROP COLUMN words;

-- ## a length of a day or more is no time of day and becomes NULL · guilty: error drops-column
-- @ runner: rusqlite-migration
-- = 001_recordings.sql
CREATE TABLE recordings (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  length_text TEXT NOT NULL CHECK (length_text GLOB '[0-9][0-9]:[0-5][0-9]:[0-5][0-9]'),
  room TEXT NOT NULL DEFAULT 'A'
);
-- > 002_seconds.sql
ALTER TABLE recordings ADD COLUMN seconds INTEGER;
UPDATE recordings SET seconds = unixepoch('1970-01-01 ' || length_text);
ALTER TABLE recordings DROP COLUMN length_text;

-- ## the parts of a length are counted · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: rusqlite-migration
-- = 001_recordings.sql
CREATE TABLE recordings (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  length_text TEXT NOT NULL CHECK (length_text GLOB '[0-9][0-9]:[0-5][0-9]:[0-5][0-9]'),
  room TEXT NOT NULL DEFAULT 'A'
);
-- > 002_seconds.sql
ALTER TABLE recordings ADD COLUMN seconds INTEGER;
UPDATE recordings SET seconds = substr(length_text, 1, 2) * 3600 + substr(length_text, 4, 2) * 60 + substr(length_text, 7, 2);
ALTER TABLE recordings DROP COLUMN length_text;

-- ## the hours of a length are taken for those of a day, in their own place · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_trips.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, ship TEXT, took TEXT NOT NULL CHECK (took GLOB '[0-9][0-9]:[0-5][0-9]'));
-- > 002_hours.sql
UPDATE trips SET took = printf('%02d', substr(took, 1, 2) % 24) || substr(took, 3);

-- ## seconds that may not be NULL are asked of a length · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_tracks.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, duration TEXT NOT NULL CHECK (duration LIKE '__:__:__'));
-- > 002_seconds.sql
CREATE TABLE tracks_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seconds INTEGER NOT NULL);
INSERT INTO tracks_new SELECT id, name, unixepoch('1970-01-01 ' || duration) FROM tracks;
DROP TABLE tracks;
ALTER TABLE tracks_new RENAME TO tracks;

-- ## a shop opens and closes within a day, whatever its shape lets pass · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_shops.sql
CREATE TABLE shops (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  opens TEXT NOT NULL CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]'),
  closes TEXT NOT NULL CHECK (closes GLOB '[0-9][0-9]:[0-5][0-9]'),
  pause TEXT NOT NULL CHECK (pause GLOB '[0-9][0-9]:[0-5][0-9]' AND substr(pause, 1, 2) BETWEEN '00' AND '23')
);
-- > 002_minutes.sql
CREATE TABLE shops_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1439),
  closes INTEGER NOT NULL CHECK (closes BETWEEN 0 AND 1439),
  pause INTEGER NOT NULL CHECK (pause BETWEEN 0 AND 1439)
);
INSERT INTO shops_new SELECT id, name, unixepoch('1970-01-01 ' || opens) / 60, strftime('%s', '1970-01-01 ' || closes) / 60, unixepoch('1970-01-01 ' || pause) / 60 FROM shops;
DROP TABLE shops;
ALTER TABLE shops_new RENAME TO shops;

-- ## letters of a shape that the map does not know · guilty: error drops-column
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT, code TEXT NOT NULL CHECK (code GLOB '[A-F][0-9]'));
-- > 002_numbers.sql
ALTER TABLE seats ADD COLUMN number INTEGER;
UPDATE seats SET number = instr('ABCD', substr(code, 1, 1)) * 10 + substr(code, 2, 1);
ALTER TABLE seats DROP COLUMN code;

-- ## all letters of a shape are in the map · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT, code TEXT NOT NULL CHECK (code GLOB '[A-F][0-9]'));
-- > 002_numbers.sql
ALTER TABLE seats ADD COLUMN number INTEGER;
UPDATE seats SET number = instr('ABCDEF', substr(code, 1, 1)) * 10 + substr(code, 2, 1);
ALTER TABLE seats DROP COLUMN code;

-- A UNIQUE, or a PRIMARY KEY of several columns, takes NULLs, and as many as come: no NULL is like another one.

-- ## the new key takes no NULL, and OR IGNORE says nothing · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE translations (key TEXT, locale TEXT, text TEXT NOT NULL, PRIMARY KEY (key, locale));
-- > 002_strict.sql
CREATE TABLE translations_new (key TEXT NOT NULL, locale TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (key, locale));
INSERT OR IGNORE INTO translations_new SELECT key, locale, text FROM translations;
DROP TABLE translations;
ALTER TABLE translations_new RENAME TO translations;

-- ## WITHOUT ROWID takes no NULL in its key · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (hall TEXT, number INTEGER, holder TEXT, PRIMARY KEY (hall, number));
-- > 0002_compact.sql
CREATE TABLE seats_v2 (hall TEXT, number INTEGER, holder TEXT, PRIMARY KEY (hall, number)) WITHOUT ROWID;
INSERT OR IGNORE INTO seats_v2 SELECT hall, number, holder FROM seats;
DROP TABLE seats;
ALTER TABLE seats_v2 RENAME TO seats;

-- ## ON CONFLICT IGNORE in the new table · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE quotas (team TEXT NOT NULL, resource TEXT, amount INTEGER NOT NULL, UNIQUE (team, resource));
-- > 002_every_resource.sql
CREATE TABLE quotas_new (team TEXT NOT NULL, resource TEXT NOT NULL DEFAULT '*', amount INTEGER NOT NULL, UNIQUE (team, resource) ON CONFLICT IGNORE);
INSERT INTO quotas_new (team, resource, amount) SELECT team, coalesce(resource, '*'), amount FROM quotas;
DROP TABLE quotas;
ALTER TABLE quotas_new RENAME TO quotas;

-- ## the last of several takes the place of all · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE overrides (id INTEGER PRIMARY KEY, flag TEXT NOT NULL, tenant TEXT, enabled INTEGER NOT NULL);
CREATE UNIQUE INDEX overrides_flag_tenant ON overrides (flag, tenant);
-- > 002_key.sql
CREATE TABLE overrides_new (flag TEXT NOT NULL, tenant TEXT NOT NULL, enabled INTEGER NOT NULL, PRIMARY KEY (flag, tenant));
INSERT OR REPLACE INTO overrides_new SELECT flag, ifnull(tenant, ''), enabled FROM overrides;
DROP TABLE overrides;
ALTER TABLE overrides_new RENAME TO overrides;

-- ## GROUP BY takes NULLs for one · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bids (lot TEXT NOT NULL, bidder TEXT, cents INTEGER NOT NULL, PRIMARY KEY (lot, bidder));
-- > 002_once.sql
CREATE TABLE bids_new (lot TEXT NOT NULL, bidder TEXT, cents INTEGER NOT NULL, PRIMARY KEY (lot, bidder));
INSERT INTO bids_new SELECT lot, bidder, max(cents) FROM bids GROUP BY lot, bidder;
DROP TABLE bids;
ALTER TABLE bids_new RENAME TO bids;

-- ## the same key again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE quotas (id INTEGER PRIMARY KEY, team TEXT NOT NULL, resource TEXT, amount INTEGER NOT NULL, UNIQUE (team, resource));
-- > 002_unit.sql
CREATE TABLE quotas_new (id INTEGER PRIMARY KEY, team TEXT NOT NULL, resource TEXT, amount INTEGER NOT NULL, unit TEXT NOT NULL DEFAULT 'h', UNIQUE (team, resource));
INSERT OR IGNORE INTO quotas_new (id, team, resource, amount) SELECT id, team, resource, amount FROM quotas;
DROP TABLE quotas;
ALTER TABLE quotas_new RENAME TO quotas;

-- ## rows without a key go by a DELETE that says so · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE translations (key TEXT, locale TEXT, text TEXT NOT NULL, PRIMARY KEY (key, locale));
-- > 002_strict.sql
DELETE FROM translations WHERE key IS NULL OR locale IS NULL;
CREATE TABLE translations_new (key TEXT NOT NULL, locale TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (key, locale));
INSERT OR IGNORE INTO translations_new SELECT key, locale, text FROM translations;
DROP TABLE translations;
ALTER TABLE translations_new RENAME TO translations;

-- ## a table that is nothing but its key, made again as it was · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photo_labels (photo_id INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (photo_id, label));
-- > 002_without_rowid.sql
CREATE TABLE photo_labels_new (photo_id INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (photo_id, label)) WITHOUT ROWID;
INSERT OR IGNORE INTO photo_labels_new SELECT photo_id, label FROM photo_labels;
DROP TABLE photo_labels;
ALTER TABLE photo_labels_new RENAME TO photo_labels;

-- ## a link table that has no foreign keys, made again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE album_photos (album_id INTEGER, photo_id INTEGER, PRIMARY KEY (album_id, photo_id));
-- > 002_position.sql
CREATE TABLE album_photos_new (album_id INTEGER, photo_id INTEGER, position INTEGER, PRIMARY KEY (album_id, photo_id));
INSERT OR IGNORE INTO album_photos_new (album_id, photo_id) SELECT album_id, photo_id FROM album_photos;
DROP TABLE album_photos;
ALTER TABLE album_photos_new RENAME TO album_photos;

-- ## a link table with foreign keys becomes stricter · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE album_photos (album_id INTEGER REFERENCES albums (id), photo_id INTEGER REFERENCES photos (id), PRIMARY KEY (album_id, photo_id));
-- > 002_strict.sql
CREATE TABLE album_photos_new (
  album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
  photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
  PRIMARY KEY (album_id, photo_id)
);
INSERT OR IGNORE INTO album_photos_new SELECT album_id, photo_id FROM album_photos;
DROP TABLE album_photos;
ALTER TABLE album_photos_new RENAME TO album_photos;

-- ## members without a card become one, beside a list of doubled cards · guilty: error loses-rows
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT);
-- > 002_one_card.sql
CREATE TABLE double_cards (member_id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT NOT NULL);
INSERT INTO double_cards SELECT id, name, card FROM members m WHERE EXISTS (SELECT 1 FROM members o WHERE o.card = m.card AND o.id < m.id);
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT UNIQUE);
INSERT INTO members_new SELECT id, name, card FROM (SELECT id, name, card, row_number() OVER (PARTITION BY card ORDER BY id) AS place FROM members) WHERE place = 1;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## members without a card come along by a statement of their own · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT);
-- > 002_one_card.sql
CREATE TABLE double_cards (member_id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT NOT NULL);
INSERT INTO double_cards SELECT id, name, card FROM members m WHERE EXISTS (SELECT 1 FROM members o WHERE o.card = m.card AND o.id < m.id);
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT UNIQUE);
INSERT INTO members_new SELECT min(id), name, card FROM members WHERE card IS NOT NULL GROUP BY card;
INSERT INTO members_new SELECT id, name, card FROM members WHERE card IS NULL;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## members without a card are a group each · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT);
-- > 0002_one_card.sql
CREATE TABLE double_cards (member_id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT NOT NULL);
INSERT INTO double_cards SELECT id, name, card FROM members m WHERE EXISTS (SELECT 1 FROM members o WHERE o.card = m.card AND o.id < m.id);
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT UNIQUE);
INSERT INTO members_new SELECT min(id), name, card FROM members GROUP BY coalesce(card, id);
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## doubled addresses go before they are unique, and members without one with them · guilty: error loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT, phone TEXT, club TEXT NOT NULL);
-- > 000002_unique.up.sql
DELETE FROM members WHERE id NOT IN (SELECT min(id) FROM members GROUP BY mail);
CREATE UNIQUE INDEX members_mail ON members (mail);

-- ## doubled addresses go by their number in a window, and members without one with them · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT, phone TEXT, club TEXT NOT NULL);
-- > 002_unique.sql
DELETE FROM members WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY lower(mail) ORDER BY id) AS n FROM members) WHERE n > 1);
-- > 003_unique.sql
CREATE UNIQUE INDEX members_mail ON members (mail);

-- ## doubled addresses go before they are unique, members without one stay · innocent, may: breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT, phone TEXT, club TEXT NOT NULL);
-- > 000002_unique.up.sql
DELETE FROM members WHERE mail IS NOT NULL AND id NOT IN (SELECT min(id) FROM members GROUP BY mail);
CREATE UNIQUE INDEX members_mail ON members (mail);

-- ## doubled addresses in a club go before they are unique there · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, phone TEXT, club TEXT NOT NULL);
-- > 002_unique.sql
DELETE FROM members WHERE id NOT IN (SELECT min(id) FROM members GROUP BY club, mail);
CREATE UNIQUE INDEX members_mail ON members (club, mail);

-- ## the last message of each sender is kept · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, sender TEXT, body TEXT NOT NULL);
-- > 002_last.sql
DELETE FROM messages WHERE id NOT IN (SELECT max(id) FROM messages GROUP BY sender);

-- ## doubled numbers go by IS, and contacts without one with them · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, city TEXT);
-- > 002_unique.sql
DELETE FROM contacts WHERE EXISTS (SELECT 1 FROM contacts o WHERE o.phone IS contacts.phone AND o.id < contacts.id);
CREATE UNIQUE INDEX contacts_phone ON contacts (phone);

-- ## doubled serials by an empty text for those without one · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT, label TEXT NOT NULL, bought TEXT);
-- > 00002_unique.sql
-- +goose Up
DELETE FROM devices WHERE id > (SELECT min(d.id) FROM devices d WHERE coalesce(d.serial, '') = coalesce(devices.serial, ''));
CREATE UNIQUE INDEX devices_serial ON devices (serial);

-- ## doubles by a join of the table with itself, and the key in the next file · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, tax_no TEXT, name TEXT NOT NULL, born TEXT);
-- > 002_dedup.sql
DELETE FROM people WHERE id IN (SELECT b.id FROM people a JOIN people b ON a.tax_no IS b.tax_no AND a.id < b.id);
-- > 003_unique.sql
CREATE UNIQUE INDEX people_tax_no ON people (tax_no);

-- ## a key of two columns, of which one may be open · guilty: error loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, number INTEGER, holder TEXT NOT NULL);
-- > 000002_unique.up.sql
DELETE FROM seats WHERE rowid NOT IN (SELECT min(rowid) FROM seats GROUP BY hall, number);
CREATE UNIQUE INDEX seats_hall_number ON seats (hall, number);

-- ## the same by row values, in a table with other names by then · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, floor TEXT NOT NULL, nr INTEGER, use TEXT NOT NULL);
-- > 002_names.sql
ALTER TABLE rooms RENAME TO spaces;
ALTER TABLE spaces RENAME COLUMN nr TO number;
-- > 003_unique.sql
DELETE FROM spaces WHERE EXISTS (SELECT 1 FROM spaces o WHERE (o.floor, o.number) IS (spaces.floor, spaces.number) AND o.rowid > spaces.rowid);
CREATE UNIQUE INDEX spaces_place ON spaces (floor, number);

-- ## the same by a window, and the key of a table made anew · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plots (id INTEGER PRIMARY KEY, street TEXT NOT NULL, no INTEGER, owner TEXT NOT NULL);
-- > 002_unique.sql
WITH ranked AS (SELECT id, row_number() OVER (PARTITION BY street, no ORDER BY id DESC) AS rn FROM plots)
DELETE FROM plots WHERE id IN (SELECT id FROM ranked WHERE rn > 1);
CREATE TABLE plots_new (id INTEGER PRIMARY KEY, street TEXT NOT NULL, no INTEGER, owner TEXT NOT NULL, UNIQUE (street, no));
INSERT INTO plots_new SELECT id, street, no, owner FROM plots;
DROP TABLE plots;
ALTER TABLE plots_new RENAME TO plots;

-- ## the last of each address, whatever its case · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT NOT NULL, city TEXT);
-- > 0002_unique.sql
DELETE FROM users WHERE id NOT IN (SELECT max(id) FROM users GROUP BY lower(email));
CREATE UNIQUE INDEX users_email ON users (lower(email));

-- ## customers made one by their address, their orders moved before · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), total INTEGER NOT NULL);
-- > 002_merge.sql
UPDATE orders SET customer_id = (SELECT min(c2.id) FROM customers c1 JOIN customers c2 ON c2.email IS c1.email WHERE c1.id = orders.customer_id);
DELETE FROM customers WHERE id NOT IN (SELECT min(id) FROM customers GROUP BY email);
CREATE UNIQUE INDEX customers_email ON customers (email);

-- ## doubled numbers go by a sign of equality, which holds for no NULL · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, city TEXT);
-- > 002_unique.sql
DELETE FROM contacts WHERE EXISTS (SELECT 1 FROM contacts o WHERE o.phone = contacts.phone AND o.id < contacts.id);
CREATE UNIQUE INDEX contacts_phone ON contacts (phone);

-- ## the key takes NULLs for one as the DELETE does · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plots (id INTEGER PRIMARY KEY, street TEXT NOT NULL, no INTEGER, owner TEXT NOT NULL);
-- > 002_unique.sql
DELETE FROM plots WHERE rowid NOT IN (SELECT min(rowid) FROM plots GROUP BY street, coalesce(no, 0));
CREATE UNIQUE INDEX plots_place ON plots (street, coalesce(no, 0));

-- ## rows without an owner have a key of their own · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, owner TEXT, name TEXT NOT NULL, value TEXT);
-- > 002_unique.sql
DELETE FROM settings WHERE id NOT IN (SELECT max(id) FROM settings GROUP BY owner, name);
CREATE UNIQUE INDEX settings_owner_name ON settings (owner, name) WHERE owner IS NOT NULL;
CREATE UNIQUE INDEX settings_global ON settings (name) WHERE owner IS NULL;

-- ## those without a number stay, as the window leaves them out · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plots (id INTEGER PRIMARY KEY, street TEXT NOT NULL, no INTEGER, owner TEXT NOT NULL);
-- > 002_unique.sql
WITH ranked AS (SELECT id, row_number() OVER (PARTITION BY street, no ORDER BY id DESC) AS rn FROM plots WHERE no IS NOT NULL)
DELETE FROM plots WHERE id IN (SELECT id FROM ranked WHERE rn > 1);
CREATE UNIQUE INDEX plots_place ON plots (street, no);

-- ## nothing but the time tells them apart · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, email TEXT NOT NULL, list TEXT, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_unique.sql
DELETE FROM subscriptions WHERE id NOT IN (SELECT min(id) FROM subscriptions GROUP BY email, list);
CREATE UNIQUE INDEX subscriptions_email_list ON subscriptions (email, list);

-- ## the last booking of each guest, under a key that was there before · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, guest TEXT, slot INTEGER, note TEXT, UNIQUE (guest, slot));
-- > 002_last.sql
DELETE FROM bookings WHERE id NOT IN (SELECT max(id) FROM bookings GROUP BY guest);

-- ## doubles go before the table is made anew with a key · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, floor TEXT NOT NULL, nr INTEGER NOT NULL, use TEXT NOT NULL);
-- > 002_unique.sql
DELETE FROM rooms WHERE id NOT IN (SELECT min(id) FROM rooms GROUP BY floor, nr);
CREATE TABLE rooms_new (id INTEGER PRIMARY KEY, floor TEXT NOT NULL, nr INTEGER NOT NULL, use TEXT NOT NULL, UNIQUE (floor, nr));
INSERT INTO rooms_new SELECT id, floor, nr, use FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

-- ## a DELETE of doubles without a new key takes NULLs for one · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY AUTOINCREMENT, receiver TEXT DEFAULT '', weight TEXT DEFAULT '', barcode TEXT);
CREATE INDEX parcels_barcode ON parcels (barcode);
-- > 0002_doubles.sql
DELETE FROM parcels WHERE id NOT IN (SELECT min(id) FROM parcels GROUP BY barcode);

-- ## a DELETE of doubles without a new key passes over NULLs · innocent, may: loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY AUTOINCREMENT, receiver TEXT DEFAULT '', weight TEXT DEFAULT '', barcode TEXT);
CREATE INDEX parcels_barcode ON parcels (barcode);
-- > 0002_doubles.sql
DELETE FROM parcels WHERE barcode IS NOT NULL AND id NOT IN (SELECT min(id) FROM parcels GROUP BY barcode);

-- ## rows are counted within a code that many do not have, and the first stays · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, isrc TEXT);
-- > 002_doubles.sql
DELETE FROM songs WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY isrc ORDER BY id) AS n FROM songs) WHERE n > 1);

-- ## a code that every row has, and no new key · innocent, may: loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, isrc TEXT NOT NULL);
-- > 002_doubles.sql
DELETE FROM songs WHERE id NOT IN (SELECT min(id) FROM songs GROUP BY isrc);

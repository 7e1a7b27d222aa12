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

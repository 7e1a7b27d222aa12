-- Rows of two tables are matched by the number that each has of its own, though one of them refers to the other by a column.

-- ## a delivery gets the street of the client that has the same number · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), due TEXT NOT NULL);
-- > 002_street.sql
ALTER TABLE deliveries ADD COLUMN street TEXT;
UPDATE deliveries SET street = (SELECT c.street FROM clients c WHERE c.id = deliveries.id);

-- ## a delivery gets the street of its client · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), due TEXT NOT NULL);
-- > 002_street.sql
ALTER TABLE deliveries ADD COLUMN street TEXT;
UPDATE deliveries SET street = (SELECT c.street FROM clients c WHERE c.id = deliveries.client_id);

-- ## by an UPDATE FROM, and no key is declared · guilty: error updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, due TEXT NOT NULL);
-- > 0002_street.sql
ALTER TABLE deliveries ADD COLUMN street TEXT;
UPDATE deliveries SET street = c.street FROM clients AS c WHERE c.id = deliveries.id;

-- ## photos are deleted that have the numbers of closed albums · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), path TEXT NOT NULL);
-- > 0002_closed.sql
DELETE FROM photos WHERE id IN (SELECT id FROM albums WHERE closed_at IS NOT NULL);

-- ## photos of closed albums are deleted · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), path TEXT NOT NULL);
-- > 0002_closed.sql
DELETE FROM photos WHERE album_id IN (SELECT id FROM albums WHERE closed_at IS NOT NULL);

-- ## two links, and neither is asked · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crews (id INTEGER PRIMARY KEY, town TEXT);
CREATE TABLE races (id INTEGER PRIMARY KEY, first_id INTEGER REFERENCES crews (id), second_id INTEGER REFERENCES crews (id), town TEXT);
-- > 002_town.sql
UPDATE races SET town = (SELECT town FROM crews WHERE crews.id = races.id) WHERE town IS NULL;

-- ## a profile has the number of its account · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
CREATE TABLE profiles (id INTEGER PRIMARY KEY REFERENCES accounts (id), bio TEXT, mail TEXT);
-- > 002_mail.sql
UPDATE profiles SET mail = (SELECT a.mail FROM accounts a WHERE a.id = profiles.id) WHERE mail IS NULL;

-- ## links are put where the numbers have been the same · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
CREATE TABLE profiles (id INTEGER PRIMARY KEY, bio TEXT);
-- > 002_links.sql
ALTER TABLE profiles ADD COLUMN account_id INTEGER REFERENCES accounts (id);
UPDATE profiles SET account_id = (SELECT a.id FROM accounts a WHERE a.id = profiles.id);

-- ## remarks that are in the archive are deleted, with their tree · innocent, may: creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE remarks (id INTEGER PRIMARY KEY, above_id INTEGER REFERENCES remarks (id), body TEXT NOT NULL);
CREATE TABLE remarks_kept (id INTEGER PRIMARY KEY, above_id INTEGER REFERENCES remarks (id), body TEXT NOT NULL);
-- > 002_archive.sql
UPDATE remarks SET body = (SELECT k.body FROM remarks_kept k WHERE k.id = remarks.id) WHERE body = '' AND id IN (SELECT id FROM remarks_kept);

-- ## a table that the file fills from another has its numbers · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL, label TEXT);
-- > 002_labels.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, parcel_id INTEGER REFERENCES parcels (id), text TEXT);
INSERT INTO labels (id, parcel_id) SELECT id, id FROM parcels;
UPDATE labels SET text = (SELECT p.label FROM parcels p WHERE p.id = labels.id);

-- ## records of doubled bands get the band that is kept for their own number · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE records (id INTEGER PRIMARY KEY, band_id INTEGER REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_merge_bands.sql
UPDATE records SET band_id = coalesce(
  (SELECT min(b.id) FROM bands b WHERE lower(b.name) = (SELECT lower(o.name) FROM bands o WHERE o.id = records.id)),
  band_id
);

-- ## a list of doubled bands, asked by the number of the record · guilty: error updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE records (id INTEGER PRIMARY KEY, band_id INTEGER REFERENCES bands (id), title TEXT NOT NULL);
-- > 0002_merge_bands.sql
CREATE TABLE band_merge (id INTEGER PRIMARY KEY, keep_id INTEGER NOT NULL);
INSERT INTO band_merge (id, keep_id) SELECT b.id, min(k.id) FROM bands b JOIN bands k ON k.name = b.name GROUP BY b.id;
UPDATE records SET band_id = (SELECT m.keep_id FROM band_merge m WHERE m.id = records.id)
 WHERE band_id IN (SELECT id FROM band_merge WHERE id <> keep_id);
DROP TABLE band_merge;

-- ## a list of doubled bands in a WITH, asked by the number of the record · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE records (id INTEGER PRIMARY KEY, band_id INTEGER REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_merge_bands.sql
WITH doubles AS (SELECT b.id, (SELECT min(k.id) FROM bands k WHERE k.name = b.name) AS keep_id FROM bands b)
UPDATE records SET band_id = d.keep_id FROM doubles d WHERE d.id = records.id;

-- ## a list of doubled bands, asked by the band of the record · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE records (id INTEGER PRIMARY KEY, band_id INTEGER REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_merge_bands.sql
CREATE TEMP TABLE band_merge AS SELECT b.id, (SELECT min(k.id) FROM bands k WHERE k.name = b.name) AS keep_id FROM bands b;
UPDATE records SET band_id = (SELECT m.keep_id FROM band_merge m WHERE m.id = records.band_id)
 WHERE band_id IN (SELECT id FROM band_merge WHERE id <> keep_id);
DROP TABLE band_merge;

-- ## a rebuild joins the client of the same number · guilty: error updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), due TEXT NOT NULL);
-- > 0002_client_name.sql
CREATE TABLE deliveries_new (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), due TEXT NOT NULL, client_name TEXT);
INSERT INTO deliveries_new SELECT d.id, d.client_id, d.due, c.name FROM deliveries d LEFT JOIN clients c ON c.id = d.id;
DROP TABLE deliveries;
ALTER TABLE deliveries_new RENAME TO deliveries;

-- ## a rebuild joins the client of the delivery · innocent, may: foreign-key-without-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), due TEXT NOT NULL);
-- > 0002_client_name.sql
CREATE TABLE deliveries_new (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), due TEXT NOT NULL, client_name TEXT);
INSERT INTO deliveries_new SELECT d.id, d.client_id, d.due, c.name FROM deliveries d LEFT JOIN clients c ON c.id = d.client_id;
DROP TABLE deliveries;
ALTER TABLE deliveries_new RENAME TO deliveries;

-- ## a sheet shares the number of its person, and names an editor besides · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sheets (id INTEGER PRIMARY KEY REFERENCES people (id), editor_id INTEGER REFERENCES people (id), name TEXT);
-- > 002_names.sql
UPDATE sheets SET name = (SELECT p.name FROM people p WHERE p.id = sheets.id) WHERE name IS NULL;

-- ## a temporary list of the people, asked by the number that the sheet shares with its person · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sheets (person_id INTEGER PRIMARY KEY REFERENCES people (id), editor_id INTEGER REFERENCES people (id), name TEXT);
-- > 002_names.sql
CREATE TEMP TABLE named AS SELECT p.id, trim(p.name) AS name FROM people p;
UPDATE sheets SET name = (SELECT n.name FROM named n WHERE n.id = sheets.person_id) WHERE name IS NULL;
DROP TABLE named;

-- ## orders without a client get the client of their number · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id), due TEXT NOT NULL);
-- > 002_clients.sql
UPDATE orders SET client_id = (SELECT c.id FROM clients c WHERE c.id = orders.id) WHERE client_id IS NULL;

-- ## drafts of nobody are to stay, and the number of the draft is taken for the author's · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (uid INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, user_id INTEGER, body TEXT NOT NULL);
-- > 002_orphans.sql
DELETE FROM drafts WHERE NOT EXISTS (SELECT 1 FROM users WHERE users.uid = drafts.id);

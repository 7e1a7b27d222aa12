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

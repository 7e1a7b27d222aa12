-- NULLs in several columns of one row: what falls back from one column on another has nothing to fall back on.

-- ## a letter goes to the office or home, by a rebuild · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_donors.sql
CREATE TABLE donors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, office TEXT, home TEXT);
-- > 002_address.sql
CREATE TABLE donors_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, office TEXT, home TEXT);
INSERT INTO donors_new (id, name, address, office, home) SELECT id, name, coalesce(office, home), office, home FROM donors;
DROP TABLE donors;
ALTER TABLE donors_new RENAME TO donors;

-- ## a letter goes to the office or home, or nowhere · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_donors.sql
CREATE TABLE donors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, office TEXT, home TEXT);
-- > 002_address.sql
CREATE TABLE donors_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, office TEXT, home TEXT);
INSERT INTO donors_new (id, name, address, office, home) SELECT id, name, coalesce(office, home, ''), office, home FROM donors;
DROP TABLE donors;
ALTER TABLE donors_new RENAME TO donors;

-- ## a letter goes to the office or home, which each donor has · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_donors.sql
CREATE TABLE donors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, office TEXT, home TEXT NOT NULL);
-- > 002_address.sql
CREATE TABLE donors_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, office TEXT, home TEXT NOT NULL);
INSERT INTO donors_new (id, name, address, office, home) SELECT id, name, coalesce(office, home), office, home FROM donors;
DROP TABLE donors;
ALTER TABLE donors_new RENAME TO donors;

-- ## either of two is there, says a CHECK · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_donors.sql
CREATE TABLE donors (id INTEGER PRIMARY KEY, office TEXT, home TEXT, CHECK (office IS NOT NULL OR home IS NOT NULL));
-- > 002_letters.sql
CREATE TABLE letters (donor_id INTEGER PRIMARY KEY REFERENCES donors (id), address TEXT NOT NULL);
INSERT INTO letters (donor_id, address) SELECT id, coalesce(office, home) FROM donors;

-- ## a plot is watered by whoever digs it · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 20240101000000_beds.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, crop TEXT NOT NULL, waterer TEXT, digger TEXT);
-- > 20240201000000_waterer.sql
UPDATE beds SET waterer = digger WHERE waterer IS NULL;
-- > 20240202000000_waterer_required.sql
CREATE TABLE beds_new (id INTEGER PRIMARY KEY, crop TEXT NOT NULL, waterer TEXT NOT NULL, digger TEXT);
INSERT INTO beds_new (id, crop, waterer, digger) SELECT id, crop, waterer, digger FROM beds;
DROP TABLE beds;
ALTER TABLE beds_new RENAME TO beds;

-- ## a plot is watered by whoever digs it, or by nobody · innocent, may: breaks-old-writes
-- @ runner: sqlx
-- = 20240101000000_beds.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, crop TEXT NOT NULL, waterer TEXT, digger TEXT);
-- > 20240201000000_waterer.sql
UPDATE beds SET waterer = digger WHERE waterer IS NULL;
UPDATE beds SET waterer = 'nobody' WHERE waterer IS NULL;
-- > 20240202000000_waterer_required.sql
CREATE TABLE beds_new (id INTEGER PRIMARY KEY, crop TEXT NOT NULL, waterer TEXT NOT NULL, digger TEXT);
INSERT INTO beds_new (id, crop, waterer, digger) SELECT id, crop, waterer, digger FROM beds;
DROP TABLE beds;
ALTER TABLE beds_new RENAME TO beds;

-- ## two updates fill one column, each from another · guilty: warning depends-on-data
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, starts TEXT, doors TEXT, planned TEXT);
-- > 00002_starts.sql
-- +goose Up
UPDATE talks SET starts = doors WHERE starts IS NULL;
UPDATE talks SET starts = planned WHERE starts IS NULL;
CREATE TABLE talks_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, starts TEXT NOT NULL, doors TEXT, planned TEXT);
INSERT INTO talks_new (id, title, starts, doors, planned) SELECT id, title, starts, doors, planned FROM talks;
DROP TABLE talks;
ALTER TABLE talks_new RENAME TO talks;

-- ## only machines that somebody has are given a shelf · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_machines.sql
CREATE TABLE machines (id INTEGER PRIMARY KEY, model TEXT NOT NULL, shelf INTEGER, holder TEXT);
-- > 002_shelf.sql
UPDATE machines SET shelf = 7 WHERE shelf IS NULL AND holder IS NOT NULL;
CREATE TABLE places (machine_id INTEGER PRIMARY KEY REFERENCES machines (id), shelf INTEGER NOT NULL);
INSERT INTO places (machine_id, shelf) SELECT id, shelf FROM machines;

-- ## all machines are given a shelf, and those that somebody has another one · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_machines.sql
CREATE TABLE machines (id INTEGER PRIMARY KEY, model TEXT NOT NULL, shelf INTEGER, holder TEXT);
-- > 002_shelf.sql
UPDATE machines SET shelf = 7 WHERE shelf IS NULL AND holder IS NOT NULL;
UPDATE machines SET shelf = 8 WHERE shelf IS NULL;
CREATE TABLE places (machine_id INTEGER PRIMARY KEY REFERENCES machines (id), shelf INTEGER NOT NULL);
INSERT INTO places (machine_id, shelf) SELECT id, shelf FROM machines;

-- ## the sign of a stall shows the firm, the family or the first name · guilty: warning depends-on-data
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `stalls` (`id` integer PRIMARY KEY NOT NULL, `firm` text, `family` text, `first` text);
--> statement-breakpoint
CREATE TABLE `signs` (`stall_id` integer PRIMARY KEY NOT NULL, `words` text NOT NULL, FOREIGN KEY (`stall_id`) REFERENCES `stalls`(`id`));
-- > 0001_signs.sql
INSERT INTO `signs` (`stall_id`, `words`) SELECT `id`, CASE WHEN `firm` IS NOT NULL THEN `firm` WHEN `family` IS NOT NULL THEN `family` ELSE `first` END FROM `stalls`;

-- ## the sign of a stall is not empty · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_stalls.sql
CREATE TABLE stalls (id INTEGER PRIMARY KEY, family TEXT, first TEXT);
CREATE TABLE signs (stall_id INTEGER PRIMARY KEY REFERENCES stalls (id), words TEXT NOT NULL CHECK (words <> ''));
-- > 002_signs.sql
INSERT INTO signs (stall_id, words) SELECT id, trim(ifnull(first, '') || ' ' || ifnull(family, '')) FROM stalls;

-- ## a parcel without an address, of nobody · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_parcels.sql
CREATE TABLE senders (id INTEGER PRIMARY KEY, address TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL, address TEXT, sender_id INTEGER REFERENCES senders (id));
CREATE INDEX parcels_sender ON parcels (sender_id);
-- > 002_returns.sql
CREATE TABLE returns (parcel_id INTEGER PRIMARY KEY REFERENCES parcels (id), address TEXT NOT NULL);
INSERT INTO returns (parcel_id, address)
SELECT p.id, coalesce(p.address, s.address) FROM parcels p LEFT JOIN senders s ON s.id = p.sender_id;

-- ## a parcel without an address is its sender's · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_parcels.sql
CREATE TABLE senders (id INTEGER PRIMARY KEY, address TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL, address TEXT, sender_id INTEGER NOT NULL REFERENCES senders (id));
CREATE INDEX parcels_sender ON parcels (sender_id);
-- > 002_returns.sql
CREATE TABLE returns (parcel_id INTEGER PRIMARY KEY REFERENCES parcels (id), address TEXT NOT NULL);
INSERT INTO returns (parcel_id, address)
SELECT p.id, coalesce(p.address, s.address) FROM parcels p LEFT JOIN senders s ON s.id = p.sender_id;

-- ## a phone column is filled by two updates in one file, and required in the next · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_guides.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT);
-- > 002_phone.sql
ALTER TABLE guides ADD COLUMN phone TEXT;
UPDATE guides SET phone = mobile;
UPDATE guides SET phone = landline WHERE phone IS NULL;
-- > 003_phone_required.sql
CREATE TABLE guides_new (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT, phone TEXT NOT NULL);
INSERT INTO guides_new (id, mobile, landline, phone) SELECT id, mobile, landline, phone FROM guides;
DROP TABLE guides;
ALTER TABLE guides_new RENAME TO guides;

-- ## two halves of a copy, each with its own column · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_guides.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT);
-- > 002_calls.sql
CREATE TABLE calls (guide_id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
INSERT INTO calls SELECT id, mobile FROM guides WHERE mobile IS NOT NULL UNION ALL SELECT id, landline FROM guides WHERE mobile IS NULL;

-- ## two halves of a copy, and who has neither stays out · innocent
-- @ runner: transactional
-- = 001_guides.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT);
-- > 002_calls.sql
CREATE TABLE calls (guide_id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
INSERT INTO calls SELECT id, mobile FROM guides WHERE mobile IS NOT NULL UNION ALL SELECT id, landline FROM guides WHERE mobile IS NULL AND landline IS NOT NULL;

-- ## a view of the base falls back on the landline · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_guides.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT);
CREATE VIEW phones AS SELECT id, coalesce(mobile, landline) AS phone FROM guides;
-- > 002_calls.sql
CREATE TABLE calls (guide_id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
INSERT INTO calls SELECT id, phone FROM phones;

-- ## a generated column falls back on the landline · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_guides.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT, phone TEXT AS (ifnull(mobile, landline)));
-- > 002_calls.sql
CREATE TABLE calls (guide_id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
INSERT INTO calls SELECT id, phone FROM guides;

-- ## a sample without a depth, of a site without one · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_sites.sql
CREATE TABLE sites (id INTEGER PRIMARY KEY, name TEXT NOT NULL, depth INTEGER);
CREATE TABLE samples (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites (id), depth INTEGER);
CREATE INDEX samples_site ON samples (site_id);
-- > 002_depths.sql
CREATE TABLE depths (sample_id INTEGER PRIMARY KEY, depth INTEGER NOT NULL);
INSERT INTO depths (sample_id, depth) SELECT p.id, coalesce(p.depth, s.depth) FROM samples p JOIN sites s ON s.id = p.site_id;

-- ## a sample without a depth, of a site that always has one · innocent
-- @ runner: transactional
-- = 001_sites.sql
CREATE TABLE sites (id INTEGER PRIMARY KEY, name TEXT NOT NULL, depth INTEGER NOT NULL);
CREATE TABLE samples (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites (id), depth INTEGER);
CREATE INDEX samples_site ON samples (site_id);
-- > 002_depths.sql
CREATE TABLE depths (sample_id INTEGER PRIMARY KEY, depth INTEGER NOT NULL);
INSERT INTO depths (sample_id, depth) SELECT p.id, coalesce(p.depth, s.depth) FROM samples p JOIN sites s ON s.id = p.site_id;

-- ## samples get the depth of their site, and the rest none · innocent
-- @ runner: transactional
-- = 001_sites.sql
CREATE TABLE sites (id INTEGER PRIMARY KEY, name TEXT NOT NULL, depth INTEGER);
CREATE TABLE samples (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites (id), depth INTEGER);
CREATE INDEX samples_site ON samples (site_id);
-- > 002_depths.sql
UPDATE samples SET depth = (SELECT depth FROM sites WHERE sites.id = samples.site_id) WHERE depth IS NULL;
CREATE TABLE depths (sample_id INTEGER PRIMARY KEY, depth INTEGER NOT NULL);
INSERT INTO depths (sample_id, depth) SELECT id, depth FROM samples WHERE depth IS NOT NULL;

-- ## a rebuild with a generated column that falls back, and takes no NULL · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_guides.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT);
-- > 002_phone.sql
CREATE TABLE guides_new (id INTEGER PRIMARY KEY, mobile TEXT, landline TEXT, phone TEXT NOT NULL AS (coalesce(mobile, landline)) STORED);
INSERT INTO guides_new (id, mobile, landline) SELECT id, mobile, landline FROM guides;
DROP TABLE guides;
ALTER TABLE guides_new RENAME TO guides;

-- Rows that the file itself makes alike, keeps for more columns than a key has, or gives NULL: the fix names the statement and how to find the rows, and none has to go.

-- ## visitors of a ward are numbered by their hour, and two of one hour get one number · guilty: warning depends-on-data|fails-with-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, ward TEXT NOT NULL, came_at TEXT NOT NULL, guest TEXT NOT NULL);
-- > 000002_turns.up.sql
ALTER TABLE visits ADD COLUMN turn INTEGER;
UPDATE visits SET turn = (SELECT count(*) FROM visits AS v WHERE v.ward = visits.ward AND v.came_at <= visits.came_at);
CREATE UNIQUE INDEX visits_turn ON visits (ward, turn);

-- ## visitors of a ward are numbered one by one · innocent, may: breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, ward TEXT NOT NULL, came_at TEXT NOT NULL, guest TEXT NOT NULL);
-- > 000002_turns.up.sql
ALTER TABLE visits ADD COLUMN turn INTEGER;
UPDATE visits SET turn = (SELECT n FROM (SELECT id, row_number() OVER (PARTITION BY ward ORDER BY came_at, rowid) AS n FROM visits) AS v WHERE v.id = visits.id);
CREATE UNIQUE INDEX visits_turn ON visits (ward, turn);

-- ## readers get a handle made of their name · guilty: warning depends-on-data|fails-with-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, joined TEXT NOT NULL);
-- > 000002_handles.up.sql
ALTER TABLE readers ADD COLUMN handle TEXT;
UPDATE readers SET handle = lower(replace(name, ' ', '-'));
CREATE UNIQUE INDEX readers_handle ON readers (handle);

-- ## readers get a handle made of their name and number · innocent, may: breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, joined TEXT NOT NULL);
-- > 000002_handles.up.sql
ALTER TABLE readers ADD COLUMN handle TEXT;
UPDATE readers SET handle = lower(replace(name, ' ', '-')) || '-' || id;
CREATE UNIQUE INDEX readers_handle ON readers (handle);

-- ## the latest score of a pupil in a subject counts, and the key has no pupil · guilty: warning depends-on-data|fails-with-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE scores (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, subject TEXT NOT NULL, points INTEGER NOT NULL);
-- > 00002_latest.sql
-- +goose Up
ALTER TABLE scores ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0;
UPDATE scores SET outdated = 1 WHERE id NOT IN (SELECT max(id) FROM scores GROUP BY pupil, subject);
CREATE UNIQUE INDEX scores_latest ON scores (subject) WHERE outdated = 0;

-- ## the latest score of a pupil in a subject counts · innocent, may: breaks-old-writes
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE scores (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, subject TEXT NOT NULL, points INTEGER NOT NULL);
-- > 00002_latest.sql
-- +goose Up
ALTER TABLE scores ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0;
UPDATE scores SET outdated = 1 WHERE id NOT IN (SELECT max(id) FROM scores GROUP BY pupil, subject);
CREATE UNIQUE INDEX scores_latest ON scores (pupil, subject) WHERE outdated = 0;

-- ## doubles of a slot in a hall are deleted, and the key has no hall · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slots (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, starts TEXT NOT NULL, act TEXT NOT NULL);
-- > 002_once.sql
DELETE FROM slots WHERE EXISTS (SELECT 1 FROM slots AS other WHERE other.hall = slots.hall AND other.starts = slots.starts AND other.id < slots.id);
CREATE UNIQUE INDEX slots_once ON slots (starts);

-- ## a parcel is delivered by its first courier or by its second, and one on the way by none · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, first_courier TEXT NOT NULL, second_courier TEXT NOT NULL, delivered_by TEXT);
-- > 002_couriers.sql
CREATE TABLE parcel_couriers (parcel_id INTEGER NOT NULL, courier TEXT NOT NULL, has_delivered INTEGER NOT NULL);
INSERT INTO parcel_couriers (parcel_id, courier, has_delivered)
SELECT id, first_courier, delivered_by = first_courier FROM parcels
UNION ALL SELECT id, second_courier, delivered_by = second_courier FROM parcels;

-- ## a parcel is delivered by its first courier or by its second, or is on the way · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, first_courier TEXT NOT NULL, second_courier TEXT NOT NULL, delivered_by TEXT);
-- > 002_couriers.sql
CREATE TABLE parcel_couriers (parcel_id INTEGER NOT NULL, courier TEXT NOT NULL, has_delivered INTEGER NOT NULL);
INSERT INTO parcel_couriers (parcel_id, courier, has_delivered)
SELECT id, first_courier, coalesce(delivered_by = first_courier, 0) FROM parcels
UNION ALL SELECT id, second_courier, coalesce(delivered_by = second_courier, 0) FROM parcels;

-- ## codes of members are written in capitals, and those of two may be one then · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, since TEXT);
CREATE TABLE loans (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), title TEXT NOT NULL);
-- > 002_codes.sql
UPDATE members SET code = upper(code);

-- ## codes of members are compared in small letters · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, since TEXT);
CREATE TABLE loans (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), title TEXT NOT NULL);
-- > 002_codes.sql
CREATE INDEX members_code ON members (lower(code));

-- ## labels of a box in another case, for those that have one · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, label TEXT, UNIQUE (room, label));
-- > 002_labels.sql
UPDATE boxes SET label = lower(label) WHERE room > 2;

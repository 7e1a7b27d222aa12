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

-- ## each label is left at one photo, not at each · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE labels (photo_id TEXT NOT NULL, label TEXT NOT NULL, FOREIGN KEY (photo_id) REFERENCES photos (id));
CREATE INDEX labels_photo ON labels (photo_id);
-- > 002_clean.sql
UPDATE labels SET label = trim(label);
DELETE FROM labels WHERE rowid NOT IN (SELECT max(rowid) FROM labels GROUP BY label);

-- ## each author is left with one paper · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE papers (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE wrote (author_id INTEGER NOT NULL REFERENCES authors (id), paper_id INTEGER NOT NULL REFERENCES papers (id));
CREATE INDEX wrote_author ON wrote (author_id);
CREATE INDEX wrote_paper ON wrote (paper_id);
-- > 0002_clean.sql
DELETE FROM wrote WHERE EXISTS (SELECT 1 FROM wrote w WHERE w.author_id = wrote.author_id AND w.rowid < wrote.rowid);

-- ## each label is left once at each photo · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE labels (photo_id TEXT NOT NULL, label TEXT NOT NULL, FOREIGN KEY (photo_id) REFERENCES photos (id));
CREATE INDEX labels_photo ON labels (photo_id);
-- > 002_clean.sql
DELETE FROM labels WHERE rowid NOT IN (SELECT max(rowid) FROM labels GROUP BY label, photo_id);

-- ## a device that signs in anew belongs to the last one who did · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE devices (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id), token TEXT NOT NULL);
CREATE INDEX devices_person ON devices (person_id);
-- > 002_tokens.sql
DELETE FROM devices WHERE id NOT IN (SELECT max(id) FROM devices GROUP BY token);

-- ## a badge is for one person, and a new key says so · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE badges (person_id INTEGER NOT NULL REFERENCES people (id), badge TEXT NOT NULL);
CREATE INDEX badges_person ON badges (person_id);
-- > 002_badges.sql
DELETE FROM badges WHERE rowid NOT IN (SELECT max(rowid) FROM badges GROUP BY badge);
CREATE UNIQUE INDEX badges_once ON badges (badge);

-- ## votes of guests on one answer become one, whoever they were · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
CREATE TABLE votes (id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members (id), guest_token TEXT, answer TEXT NOT NULL, cast_at TEXT NOT NULL);
-- > 002_once.sql
DELETE FROM votes WHERE id NOT IN (SELECT min(id) FROM votes GROUP BY member_id, answer);

-- ## votes of members on one answer become one, and those of guests stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
CREATE TABLE votes (id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members (id), guest_token TEXT, answer TEXT NOT NULL, cast_at TEXT NOT NULL);
-- > 002_once.sql
DELETE FROM votes WHERE member_id IS NOT NULL AND id NOT IN (SELECT min(id) FROM votes GROUP BY member_id, answer);

-- ## votes on one answer become one for each member and each guest · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
CREATE TABLE votes (id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members (id), guest_token TEXT, answer TEXT NOT NULL, cast_at TEXT NOT NULL);
-- > 002_once.sql
DELETE FROM votes WHERE id NOT IN (SELECT min(id) FROM votes GROUP BY member_id, guest_token, answer);

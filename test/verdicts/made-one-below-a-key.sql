-- Values that a file makes one, and that a key of the table keeps apart: two rows with equal others are one too many.

-- ## seats: two kinds of guest become one, for a person who is both · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE evenings (id INTEGER PRIMARY KEY, held_on TEXT NOT NULL);
CREATE TABLE seats (
  id INTEGER PRIMARY KEY,
  evening_id INTEGER NOT NULL REFERENCES evenings (id),
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guest', 'friend', 'press', 'crew')),
  note TEXT,
  UNIQUE (evening_id, person, kind)
);
-- > 002_friends.sql
-- a friend of the house is a guest
CREATE TABLE seats_new (
  id INTEGER PRIMARY KEY,
  evening_id INTEGER NOT NULL REFERENCES evenings (id),
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guest', 'press', 'crew')),
  note TEXT,
  UNIQUE (evening_id, person, kind)
);
INSERT INTO seats_new (id, evening_id, person, kind, note)
SELECT id, evening_id, person, CASE kind WHEN 'friend' THEN 'guest' ELSE kind END, note FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## seats: one kind of guest gets another name · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE evenings (id INTEGER PRIMARY KEY, held_on TEXT NOT NULL);
CREATE TABLE seats (
  id INTEGER PRIMARY KEY,
  evening_id INTEGER NOT NULL REFERENCES evenings (id),
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guest', 'friend', 'press', 'crew')),
  note TEXT,
  UNIQUE (evening_id, person, kind)
);
-- > 002_friends.sql
-- a friend of the house is called a patron
CREATE TABLE seats_new (
  id INTEGER PRIMARY KEY,
  evening_id INTEGER NOT NULL REFERENCES evenings (id),
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guest', 'patron', 'press', 'crew')),
  note TEXT,
  UNIQUE (evening_id, person, kind)
);
INSERT INTO seats_new (id, evening_id, person, kind, note)
SELECT id, evening_id, person, CASE kind WHEN 'friend' THEN 'patron' ELSE kind END, note FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## duties: a role that nobody could have yet · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE duties (id INTEGER PRIMARY KEY, person TEXT NOT NULL, role TEXT NOT NULL, since TEXT, UNIQUE (person, role));
-- > 002_roles.sql
-- whoever was an admin is called an owner
UPDATE duties SET role = 'owner' WHERE role = 'admin';

-- ## seats: two kinds of guest become one, the better seat stays · innocent, may: breaks-old-writes, loses-rows, narrows-values
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE evenings (id INTEGER PRIMARY KEY, held_on TEXT NOT NULL);
CREATE TABLE seats (
  id INTEGER PRIMARY KEY,
  evening_id INTEGER NOT NULL REFERENCES evenings (id),
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guest', 'friend', 'press', 'crew')),
  UNIQUE (evening_id, person, kind)
);
-- > 002_friends.sql
-- a friend of the house is a guest; who was both is one already
DELETE FROM seats WHERE kind = 'friend' AND EXISTS
  (SELECT 1 FROM seats AS o WHERE o.evening_id = seats.evening_id AND o.person = seats.person AND o.kind = 'guest');
UPDATE seats SET kind = 'guest' WHERE kind = 'friend';

-- ## readings: times are cut to the hour, where a probe has several of them · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
CREATE TABLE readings (
  probe_id INTEGER NOT NULL REFERENCES probes (id),
  taken_at TEXT NOT NULL,
  degrees REAL NOT NULL,
  PRIMARY KEY (probe_id, taken_at)
);
-- > 002_hours.sql
-- the page shows hours only
UPDATE readings SET taken_at = substr(taken_at, 1, 13) || ':00:00';

-- ## readings: times are cut to the hour in a table without such a key · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  probe_id INTEGER NOT NULL REFERENCES probes (id),
  taken_at TEXT NOT NULL,
  degrees REAL NOT NULL
);
-- > 002_hours.sql
-- the page shows hours only
UPDATE readings SET taken_at = substr(taken_at, 1, 13) || ':00:00';

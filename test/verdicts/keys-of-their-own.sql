-- Rows get a number of their own for a key: what the old key kept unique is to stay so.

-- ## a signature gets a number, and nobody says that each citizen signs once · guilty: warning loses-constraint
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE citizens (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE petitions (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE signatures (
  petition_id INTEGER NOT NULL REFERENCES petitions (id),
  citizen_id INTEGER NOT NULL REFERENCES citizens (id),
  remark TEXT,
  PRIMARY KEY (petition_id, citizen_id)
);
CREATE INDEX signatures_citizen ON signatures (citizen_id);
-- > 000002_numbers.up.sql
CREATE TABLE signatures_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  petition_id INTEGER NOT NULL REFERENCES petitions (id),
  citizen_id INTEGER NOT NULL REFERENCES citizens (id),
  remark TEXT
);
INSERT INTO signatures_new (petition_id, citizen_id, remark) SELECT petition_id, citizen_id, remark FROM signatures;
DROP TABLE signatures;
ALTER TABLE signatures_new RENAME TO signatures;
CREATE INDEX signatures_petition ON signatures (petition_id);
CREATE INDEX signatures_citizen ON signatures (citizen_id);

-- ## the name of a setting is no key any more, without rowid and under another name · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (name TEXT NOT NULL PRIMARY KEY, value TEXT) WITHOUT ROWID;
-- > 002_numbers.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT);
INSERT INTO settings (name, value) SELECT name, value FROM options;
DROP TABLE options;

-- ## each citizen signs once, by a UNIQUE · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE citizens (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE petitions (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE signatures (
  petition_id INTEGER NOT NULL REFERENCES petitions (id),
  citizen_id INTEGER NOT NULL REFERENCES citizens (id),
  remark TEXT,
  PRIMARY KEY (petition_id, citizen_id)
);
CREATE INDEX signatures_citizen ON signatures (citizen_id);
-- > 000002_numbers.up.sql
CREATE TABLE signatures_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  petition_id INTEGER NOT NULL REFERENCES petitions (id),
  citizen_id INTEGER NOT NULL REFERENCES citizens (id),
  remark TEXT,
  UNIQUE (petition_id, citizen_id)
);
INSERT INTO signatures_new (petition_id, citizen_id, remark) SELECT petition_id, citizen_id, remark FROM signatures;
DROP TABLE signatures;
ALTER TABLE signatures_new RENAME TO signatures;
CREATE INDEX signatures_citizen ON signatures (citizen_id);

-- ## one price for each day now, which is another key · innocent, may: breaks-old-writes, breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_days.sql
CREATE TABLE prices_new (id INTEGER PRIMARY KEY, article TEXT NOT NULL, cents INTEGER NOT NULL, day TEXT NOT NULL DEFAULT '2026-01-01', UNIQUE (article, day));
INSERT INTO prices_new (article, cents) SELECT article, cents FROM prices;
DROP TABLE prices;
ALTER TABLE prices_new RENAME TO prices;

-- ## unique among those that were not taken back · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (member TEXT NOT NULL, badge TEXT NOT NULL, PRIMARY KEY (member, badge));
-- > 002_taken_back.sql
CREATE TABLE badges_new (id INTEGER PRIMARY KEY, member TEXT NOT NULL, badge TEXT NOT NULL, taken_back INTEGER NOT NULL DEFAULT 0);
INSERT INTO badges_new (member, badge) SELECT member, badge FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;
CREATE UNIQUE INDEX badges_standing ON badges (member, badge) WHERE taken_back = 0;

-- ## the number that SQLite has counted is kept beside the new key · innocent, may: breaks-old-writes, breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, content TEXT NOT NULL);
-- > 002_uuid.sql
CREATE TABLE parcels_new (uid TEXT NOT NULL PRIMARY KEY, old_id INTEGER, content TEXT NOT NULL);
INSERT INTO parcels_new (uid, old_id, content) SELECT 'p-' || id, id, content FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

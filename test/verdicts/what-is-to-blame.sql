-- Losses that are easily found and easily put down to the wrong thing: what passes over the rows is told, and what helps.

-- ## every guide is refused for want of a language, and nothing says so · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
CREATE TABLE tours (id INTEGER PRIMARY KEY, guide_id INTEGER NOT NULL REFERENCES guides (id), day TEXT NOT NULL);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT, language TEXT NOT NULL);
INSERT OR IGNORE INTO staff (id, badge, name, phone) SELECT id, badge, name, phone FROM guides;
CREATE TABLE walks (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff (id), day TEXT NOT NULL);
INSERT INTO walks (id, staff_id, day) SELECT id, guide_id, day FROM tours;
DROP TABLE tours;
DROP TABLE guides;

-- ## every guide is refused for a role that is written otherwise · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT, role TEXT NOT NULL CHECK (role IN ('guide', 'driver')));
INSERT OR IGNORE INTO staff (id, badge, name, phone, role) SELECT id, badge, name, phone, 'Guide' FROM guides;
DROP TABLE guides;

-- ## guides speak English unless something else is said · innocent, may: loses-constraint, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT, language TEXT NOT NULL DEFAULT 'en');
INSERT OR IGNORE INTO staff (id, badge, name, phone) SELECT id, badge, name, phone FROM guides;
DROP TABLE guides;

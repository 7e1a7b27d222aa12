-- What a file stops on is told by the CHECK, or by the one kind of row that is enough.

-- ## hires that are given back before they are taken · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bikes (id INTEGER PRIMARY KEY, model TEXT NOT NULL);
CREATE TABLE hires (id INTEGER PRIMARY KEY, bike INTEGER NOT NULL REFERENCES bikes(id), taken TEXT NOT NULL, back TEXT NOT NULL);
CREATE INDEX hires_bike ON hires(bike);
-- > 002_order.sql
CREATE TABLE hires_new (id INTEGER PRIMARY KEY, bike INTEGER NOT NULL REFERENCES bikes(id), taken TEXT NOT NULL, back TEXT NOT NULL, CHECK (back >= taken));
INSERT INTO hires_new SELECT id, bike, taken, back FROM hires;
DROP TABLE hires;
ALTER TABLE hires_new RENAME TO hires;
CREATE INDEX hires_bike ON hires(bike);

-- ## hires get a day on which they are due, and none has one yet · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bikes (id INTEGER PRIMARY KEY, model TEXT NOT NULL);
CREATE TABLE hires (id INTEGER PRIMARY KEY, bike INTEGER NOT NULL REFERENCES bikes(id), taken TEXT NOT NULL, back TEXT NOT NULL);
CREATE INDEX hires_bike ON hires(bike);
-- > 002_order.sql
CREATE TABLE hires_new (id INTEGER PRIMARY KEY, bike INTEGER NOT NULL REFERENCES bikes(id), taken TEXT NOT NULL, back TEXT NOT NULL, due TEXT, CHECK (due >= taken));
INSERT INTO hires_new (id, bike, taken, back) SELECT id, bike, taken, back FROM hires;
DROP TABLE hires;
ALTER TABLE hires_new RENAME TO hires;
CREATE INDEX hires_bike ON hires(bike);

-- ## a choir without singers has no eldest · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE choirs (id INTEGER PRIMARY KEY, town INTEGER NOT NULL REFERENCES towns(id), name TEXT NOT NULL);
CREATE TABLE singers (id INTEGER PRIMARY KEY, choir INTEGER NOT NULL REFERENCES choirs(id), born INTEGER NOT NULL);
CREATE INDEX choirs_town ON choirs(town);
CREATE INDEX singers_choir ON singers(choir);
-- > 002_eldest.sql
ALTER TABLE choirs ADD COLUMN eldest INTEGER NOT NULL DEFAULT 0;
UPDATE choirs SET eldest = (SELECT min(s.born) FROM singers s WHERE s.choir = choirs.id);

-- ## a choir without singers has nought for its eldest · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE choirs (id INTEGER PRIMARY KEY, town INTEGER NOT NULL REFERENCES towns(id), name TEXT NOT NULL);
CREATE TABLE singers (id INTEGER PRIMARY KEY, choir INTEGER NOT NULL REFERENCES choirs(id), born INTEGER NOT NULL);
CREATE INDEX choirs_town ON choirs(town);
CREATE INDEX singers_choir ON singers(choir);
-- > 002_eldest.sql
ALTER TABLE choirs ADD COLUMN eldest INTEGER NOT NULL DEFAULT 0;
UPDATE choirs SET eldest = coalesce((SELECT min(s.born) FROM singers s WHERE s.choir = choirs.id), 0);

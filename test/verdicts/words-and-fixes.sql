-- What a finding says and what it tells its reader to write: the cause by its name, and a fix that works where it is applied.

-- ## balances in the smallest unit become whole numbers on the way · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports TEXT NOT NULL CHECK (lamports NOT GLOB '*[^0-9]*'));
-- > 002_note.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports BIGINT NOT NULL CHECK (lamports >= 0), note TEXT);
INSERT INTO purses_new (id, owner, lamports) SELECT id, owner, lamports FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## balances in the smallest unit are cast to whole numbers · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports TEXT NOT NULL CHECK (lamports NOT GLOB '*[^0-9]*'));
-- > 002_note.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports BIGINT NOT NULL CHECK (lamports >= 0), note TEXT);
INSERT INTO purses_new (id, owner, lamports) SELECT id, owner, CAST(lamports AS BIGINT) FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## numbers of tokens that the seeds have in full become whole numbers in a column of their own · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE mints (id INTEGER PRIMARY KEY, serial TEXT NOT NULL);
INSERT INTO mints (id, serial) VALUES (1, '452312848583266388373324160190187140051835877600158453279131187530910662656');
-- > 0002_number.sql
ALTER TABLE mints ADD COLUMN serial_number INTEGER;
UPDATE mints SET serial_number = CAST(serial AS INTEGER);
ALTER TABLE mints DROP COLUMN serial;

-- ## references of twelve digits at most are cast to whole numbers · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notices (id INTEGER PRIMARY KEY, reference TEXT NOT NULL CHECK (reference NOT GLOB '*[^0-9]*' AND length(reference) <= 12));
-- > 002_reference.sql
CREATE TABLE notices_new (id INTEGER PRIMARY KEY, reference INTEGER NOT NULL CHECK (reference >= 0));
INSERT INTO notices_new (id, reference) SELECT id, CAST(reference AS INTEGER) FROM notices;
DROP TABLE notices;
ALTER TABLE notices_new RENAME TO notices;

-- ## how many desks a hall has is cast to a whole number · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, desks TEXT NOT NULL CHECK (desks NOT GLOB '*[^0-9]*'));
-- > 002_desks.sql
CREATE TABLE halls_new (id INTEGER PRIMARY KEY, desks INTEGER NOT NULL CHECK (desks >= 0));
INSERT INTO halls_new (id, desks) SELECT id, CAST(desks AS INTEGER) FROM halls;
DROP TABLE halls;
ALTER TABLE halls_new RENAME TO halls;

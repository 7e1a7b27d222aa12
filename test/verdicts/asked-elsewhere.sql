-- A copy whose WHERE asks another table, and nothing of the row: all rows come along, or none.

-- ## old orders come along where a setting stands, and go where it does not · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
-- > 002_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
INSERT INTO jobs (id, bike, done_on) SELECT id, bike, done_on FROM repairs WHERE EXISTS (SELECT 1 FROM options WHERE name = 'keep');
DROP TABLE repairs;

-- ## old orders come along where an option is not off, and go where there is none · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
-- > 002_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
INSERT INTO jobs (id, bike, done_on) SELECT id, bike, done_on FROM repairs WHERE EXISTS (SELECT 1 FROM options WHERE state <> 'off');
DROP TABLE repairs;

-- ## old orders come along where there is a branch with a phone · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE branches (id INTEGER PRIMARY KEY, city TEXT NOT NULL, phone TEXT);
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
-- > 002_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
INSERT INTO jobs (id, bike, done_on) SELECT id, bike, done_on FROM repairs WHERE (SELECT count(*) FROM branches b WHERE b.phone IS NOT NULL) > 0;
DROP TABLE repairs;

-- ## old orders come along, whatever stands in the settings · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
-- > 002_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT, has_option INTEGER);
INSERT INTO jobs (id, bike, done_on, has_option) SELECT id, bike, done_on, EXISTS (SELECT 1 FROM options WHERE name = 'keep') FROM repairs;
DROP TABLE repairs;

-- ## they are put aside as well as they were · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
-- > 002_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
INSERT INTO jobs (id, bike, done_on) SELECT id, bike, done_on FROM repairs WHERE EXISTS (SELECT 1 FROM options WHERE name = 'keep');

-- ## the setting is one that the migrations themselves have made · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL);
INSERT INTO options (id, name, state) VALUES (1, 'keep', 'on');
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
-- > 002_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, done_on TEXT);
INSERT INTO jobs (id, bike, done_on) SELECT id, bike, done_on FROM repairs WHERE EXISTS (SELECT 1 FROM options WHERE name = 'keep');
DROP TABLE repairs;

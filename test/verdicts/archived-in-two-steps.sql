-- Some rows are copied to another table and then deleted, statement by statement: a start that dies in between copies them again.

-- ## old jobs are put away in two steps · guilty: error crash-gets-stuck
-- @ runner: sqlite3
-- = 001_jobs.sql
CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, finished_on TEXT, payload TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS jobs_archive (job_id INTEGER NOT NULL, finished_on TEXT, payload TEXT NOT NULL);
-- > 002_archive.sql
INSERT INTO jobs_archive (job_id, finished_on, payload) SELECT id, finished_on, payload FROM jobs WHERE finished_on < '2021-06-01';
DELETE FROM jobs WHERE finished_on < '2021-06-01';

-- ## jobs of one state with many tries, in two steps · guilty: error crash-gets-stuck
-- @ runner: sqlite3
-- = 001_jobs.sql
CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL, tries INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS dead_jobs (job_id INTEGER NOT NULL, tries INTEGER NOT NULL);
-- > 002_dead.sql
INSERT INTO dead_jobs SELECT id, tries FROM jobs WHERE state = 'failed' AND tries > 1000;
DELETE FROM jobs WHERE state = 'failed' AND tries > 1000;

-- ## jobs of one queue are counted by another unit, and then renamed · guilty: error crash-gets-stuck|rerun-changes-state|rerun-loses-data
-- @ runner: sqlite3
-- = 001_jobs.sql
CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, queue TEXT NOT NULL, wait INTEGER NOT NULL);
-- > 002_units.sql
UPDATE jobs SET wait = wait * 60 WHERE queue = 'slow';
UPDATE jobs SET queue = 'slow-seconds' WHERE queue = 'slow';

-- ## old jobs are put away at once · innocent
-- @ runner: sqlite3
-- = 001_jobs.sql
CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, finished_on TEXT, payload TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS jobs_archive (job_id INTEGER NOT NULL, finished_on TEXT, payload TEXT NOT NULL);
-- > 002_archive.sql
BEGIN;
INSERT INTO jobs_archive (job_id, finished_on, payload) SELECT id, finished_on, payload FROM jobs WHERE finished_on < '2021-06-01';
DELETE FROM jobs WHERE finished_on < '2021-06-01';
COMMIT;

-- ## the archive has a key, and what is there is passed over · innocent
-- @ runner: sqlite3
-- = 001_jobs.sql
CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, finished_on TEXT, payload TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS jobs_archive (job_id INTEGER PRIMARY KEY, finished_on TEXT, payload TEXT NOT NULL);
-- > 002_archive.sql
INSERT INTO jobs_archive (job_id, finished_on, payload) SELECT id, finished_on, payload FROM jobs WHERE finished_on < '2021-06-01'
  ON CONFLICT (job_id) DO NOTHING;
DELETE FROM jobs WHERE finished_on < '2021-06-01';

-- ## the copy asks what is there already · innocent
-- @ runner: sqlite3
-- = 001_jobs.sql
CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, finished_on TEXT, payload TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS jobs_archive (job_id INTEGER NOT NULL, finished_on TEXT, payload TEXT NOT NULL);
-- > 002_archive.sql
INSERT INTO jobs_archive (job_id, finished_on, payload) SELECT id, finished_on, payload FROM jobs WHERE finished_on < '2021-06-01'
  AND id NOT IN (SELECT job_id FROM jobs_archive);
DELETE FROM jobs WHERE finished_on < '2021-06-01';

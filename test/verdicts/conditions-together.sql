-- Copies that leave behind what only two conditions together tell: each of them has rows on both sides.

-- ## open jobs without a day are in neither table · guilty: error loses-rows
-- @ runner: transactional
-- = 001_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')), due TEXT);
-- > 002_split.sql
CREATE TABLE open_jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT NOT NULL);
CREATE TABLE closed_jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT);
INSERT INTO open_jobs SELECT id, title, due FROM jobs WHERE status = 'open' AND due IS NOT NULL;
INSERT INTO closed_jobs SELECT id, title, due FROM jobs WHERE status = 'closed';
DROP TABLE jobs;

-- ## open jobs without a day are kept too · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')), due TEXT);
-- > 002_split.sql
CREATE TABLE open_jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT);
CREATE TABLE closed_jobs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due TEXT);
INSERT INTO open_jobs SELECT id, title, due FROM jobs WHERE status = 'open' AND due IS NOT NULL;
INSERT INTO open_jobs SELECT id, title, NULL FROM jobs WHERE status = 'open' AND due IS NULL;
INSERT INTO closed_jobs SELECT id, title, due FROM jobs WHERE status = 'closed';
DROP TABLE jobs;

-- ## spam that was read is deleted with neither copy · guilty: error loses-rows
-- @ runner: transactional
-- = 001_mail.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL DEFAULT 0, is_spam INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0);
-- > 002_boxes.sql
CREATE TABLE inbox (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL, starred INTEGER NOT NULL);
CREATE TABLE junk (id INTEGER PRIMARY KEY, body TEXT NOT NULL, starred INTEGER NOT NULL);
INSERT INTO inbox SELECT id, body, is_read, starred FROM letters WHERE is_spam = 0;
INSERT INTO junk SELECT id, body, starred FROM letters WHERE is_spam = 1 AND is_read = 0;
DROP TABLE letters;

-- ## three flags, all corners copied · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_mail.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL DEFAULT 0, is_spam INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0);
-- > 002_boxes.sql
CREATE TABLE inbox (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL, starred INTEGER NOT NULL);
CREATE TABLE junk (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL, starred INTEGER NOT NULL);
INSERT INTO inbox SELECT id, body, is_read, starred FROM letters WHERE is_spam = 0;
INSERT INTO junk SELECT id, body, is_read, starred FROM letters WHERE is_spam = 1 AND is_read = 0;
INSERT INTO junk SELECT id, body, is_read, starred FROM letters WHERE is_spam = 1 AND is_read = 1;
DROP TABLE letters;

-- ## what is only true of the rows of one table is named · guilty: error drops-column
-- @ runner: transactional
-- = 001_loans.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('out', 'back')), remark TEXT);
-- > 002_split.sql
CREATE TABLE lent (id INTEGER PRIMARY KEY, book TEXT NOT NULL);
CREATE TABLE returned (id INTEGER PRIMARY KEY, book TEXT NOT NULL, remark TEXT);
INSERT INTO lent SELECT id, book FROM loans WHERE state = 'out';
INSERT INTO returned SELECT id, book, remark FROM loans WHERE state = 'back';
DROP TABLE loans;

-- ## paid bills of old years are kept, and all bills of old years go · guilty: error loses-rows
-- @ runner: d1
-- = 0001_bills.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'paid')), cents INTEGER NOT NULL);
-- > 0002_paid.sql
CREATE TABLE paid_bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, state TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO paid_bills SELECT * FROM bills WHERE year < 2020 AND state = 'paid';
-- > 0003_clean.sql
DELETE FROM bills WHERE year < 2020;

-- ## paid bills of old years are kept, and those go · innocent
-- @ runner: d1
-- = 0001_bills.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'paid')), cents INTEGER NOT NULL);
-- > 0002_paid.sql
CREATE TABLE paid_bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, state TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO paid_bills SELECT * FROM bills WHERE year < 2020 AND state = 'paid';
DELETE FROM bills WHERE year < 2020 AND state = 'paid';

-- ## drafts go by a statement of their own beside those that are kept elsewhere · innocent
-- @ runner: d1
-- = 0001_bills.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'paid')), cents INTEGER NOT NULL);
-- > 0002_paid.sql
DELETE FROM bills WHERE state = 'draft';
CREATE TABLE paid_bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, state TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO paid_bills SELECT * FROM bills WHERE year < 2020;
DELETE FROM bills WHERE year < 2020;

-- ## done tickets of old days are kept, and all of old days go · guilty: error loses-rows
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, opened_on TEXT NOT NULL, closed_on TEXT, subject TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE tickets_archive (id INTEGER PRIMARY KEY, opened_on TEXT NOT NULL, closed_on TEXT, subject TEXT NOT NULL);
INSERT INTO tickets_archive SELECT * FROM tickets WHERE opened_on < '2022-01-01' AND closed_on IS NOT NULL;
DELETE FROM tickets WHERE opened_on < '2022-01-01';

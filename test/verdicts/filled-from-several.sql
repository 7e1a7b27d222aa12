-- Rows of several tables come into one that has each key once: what the second of two with one key says besides is gone with its table.

-- ## Suppliers and buyers become companies, and the one that is both keeps the supplier's address · guilty: error loses-rows|drops-table
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, vat_id TEXT NOT NULL UNIQUE, street TEXT NOT NULL);
CREATE TABLE buyers (id INTEGER PRIMARY KEY, tax_number TEXT NOT NULL UNIQUE, street TEXT NOT NULL, discount INTEGER NOT NULL);
-- > 000002_companies.up.sql
CREATE TABLE companies (vat_id TEXT NOT NULL PRIMARY KEY, street TEXT NOT NULL, discount INTEGER);
INSERT INTO companies (vat_id, street) SELECT vat_id, street FROM suppliers;
INSERT OR IGNORE INTO companies (vat_id, street, discount) SELECT tax_number, street, discount FROM buyers;
DROP TABLE buyers;

-- ## Suppliers and buyers become companies, with an address as either · innocent, may: loses-constraint, changes-values, breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, vat_id TEXT NOT NULL UNIQUE, street TEXT NOT NULL);
CREATE TABLE buyers (id INTEGER PRIMARY KEY, tax_number TEXT NOT NULL UNIQUE, street TEXT NOT NULL, discount INTEGER NOT NULL);
-- > 000002_companies.up.sql
CREATE TABLE companies (vat_id TEXT NOT NULL PRIMARY KEY, street TEXT, buys_from TEXT, discount INTEGER);
INSERT INTO companies (vat_id, street) SELECT vat_id, street FROM suppliers;
INSERT INTO companies (vat_id, buys_from, discount) SELECT tax_number, street, discount FROM buyers WHERE true
ON CONFLICT (vat_id) DO UPDATE SET buys_from = excluded.buys_from, discount = excluded.discount;
DROP TABLE buyers;

-- ## Guests are taken over where no user has their address yet · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, table_no INTEGER NOT NULL, allergies TEXT);
-- > 002_persons.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT, table_no INTEGER, allergies TEXT);
INSERT INTO persons (mail, name) SELECT mail, name FROM users;
INSERT INTO persons (mail, table_no, allergies)
SELECT mail, table_no, allergies FROM guests AS g WHERE NOT EXISTS (SELECT 1 FROM persons AS p WHERE p.mail = g.mail);
DROP TABLE guests;

-- ## Guests are taken over where no user has their address yet, and those who are users get theirs · innocent, may: loses-constraint, changes-values, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, table_no INTEGER NOT NULL, allergies TEXT);
-- > 002_persons.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT, table_no INTEGER, allergies TEXT);
INSERT INTO persons (mail, name) SELECT mail, name FROM users;
INSERT INTO persons (mail, table_no, allergies)
SELECT mail, table_no, allergies FROM guests AS g WHERE NOT EXISTS (SELECT 1 FROM persons AS p WHERE p.mail = g.mail);
UPDATE persons SET table_no = g.table_no, allergies = g.allergies FROM guests AS g WHERE g.mail = persons.mail;
DROP TABLE guests;

-- ## Two lists of addresses become one, which says of each address as much as before · innocent, may: changes-values, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE waiting (mail TEXT NOT NULL PRIMARY KEY);
-- > 002_one_list.sql
CREATE TABLE addresses (mail TEXT NOT NULL PRIMARY KEY, name TEXT);
INSERT INTO addresses (mail, name) SELECT mail, name FROM readers;
INSERT INTO addresses (mail) SELECT mail FROM waiting WHERE true ON CONFLICT DO NOTHING;
DROP TABLE waiting;

-- ## Teams and clubs with one name become one group, by a UNION that stands in one statement · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, colour TEXT NOT NULL);
CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, motto TEXT NOT NULL);
-- > 0002_groups.sql
CREATE TABLE groups (name TEXT NOT NULL PRIMARY KEY ON CONFLICT IGNORE, colour TEXT, motto TEXT);
INSERT INTO groups (name, colour, motto) SELECT name, colour, NULL FROM teams UNION ALL SELECT name, NULL, motto FROM clubs;
DROP TABLE clubs;

-- ## Rows of two tables that are numbered each for itself keep their numbers, where only names are passed over · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE topics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO tags (id, name) SELECT id, name FROM labels;
INSERT INTO tags (id, name) SELECT id, name FROM topics WHERE true ON CONFLICT (name) DO NOTHING;

-- ## Rows of two tables that are numbered each for itself get new numbers, where only names are passed over · innocent, may: changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE topics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO tags (id, name) SELECT id, name FROM labels;
INSERT INTO tags (name) SELECT name FROM topics WHERE true ON CONFLICT (name) DO NOTHING;

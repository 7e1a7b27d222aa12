-- A CASE without ELSE gives NULL to what no branch takes: in a column that holds something already, that is lost.

-- ## one role gets another name, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
UPDATE members SET role = CASE WHEN role = 'admin' THEN 'owner' END;

-- ## amounts below zero become zero, and all others nothing · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, label TEXT NOT NULL, stock INTEGER);
-- > 0002_stock.sql
UPDATE parts SET stock = CASE WHEN stock < 0 THEN 0 END;

-- ## two prices by their ids, and none for the rest · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, label TEXT NOT NULL, price INTEGER);
-- > 002_prices.sql
UPDATE goods SET price = CASE id WHEN 4 THEN 1200 WHEN 9 THEN 800 END;

-- ## one role gets another name in a rebuild, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT, seat TEXT);
INSERT INTO guests_new (id, name, role) SELECT id, name, CASE WHEN role = 'admin' THEN 'owner' END FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## every role that there is has its branch · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_roles.sql
UPDATE members SET role = CASE role WHEN 'admin' THEN 'owner' WHEN 'mod' THEN 'moderator' WHEN 'user' THEN 'member' END;

-- ## only what looks like a number stays one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 002_phones.sql
UPDATE members SET phone = CASE WHEN phone GLOB '+[0-9]*' THEN phone END;

-- ## a title by the kind of a member · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT, title TEXT);
-- > 002_titles.sql
UPDATE members SET title = CASE WHEN kind = 'dr' THEN 'Dr.' END;

-- ## only the rows of one role are met · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
UPDATE members SET role = CASE WHEN role = 'admin' THEN 'owner' END WHERE role = 'admin';

-- ## prices of the plans that the files have made · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER);
INSERT INTO plans (id, name, price) VALUES (1, 'free', 0), (2, 'pro', 900);
-- > 002_prices.sql
UPDATE plans SET price = CASE id WHEN 1 THEN 0 WHEN 2 THEN 1200 END;

-- ## a new column is filled for one role · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_titles.sql
ALTER TABLE members ADD COLUMN title TEXT;
UPDATE members SET title = CASE WHEN role = 'admin' THEN 'Owner' END;

-- ## two prices by their ids, of those two rows · innocent, may: assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, label TEXT NOT NULL, price INTEGER);
-- > 002_prices.sql
UPDATE goods SET price = CASE id WHEN 4 THEN 1200 WHEN 9 THEN 800 END WHERE id IN (4, 9);

-- ## the old roles are kept aside · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
ALTER TABLE members ADD COLUMN old_role TEXT;
UPDATE members SET old_role = role;
UPDATE members SET role = CASE WHEN role = 'admin' THEN 'owner' END;

-- What a column of numbers holds is shown by a view, a trigger or a row, where its type says nothing of it.

-- ## a view rounds to cents, and a text becomes a whole number · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, price TEXT NOT NULL);
CREATE VIEW menu_card AS SELECT dish, round(price, 2) AS price FROM menus;
-- > 002_whole.sql
DROP VIEW menu_card;
ALTER TABLE menus ADD COLUMN euros INTEGER;
UPDATE menus SET euros = CAST(price AS INTEGER);
ALTER TABLE menus DROP COLUMN price;

-- ## a trigger counts in hundredths, and a column without a type becomes a whole number · guilty: warning narrows-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, balance NOT NULL);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, cents INTEGER NOT NULL);
CREATE TRIGGER accounts_booked AFTER UPDATE OF balance ON accounts BEGIN
  INSERT INTO bookings (account_id, cents) VALUES (new.id, CAST(round((new.balance - old.balance) * 100) AS INTEGER));
END;
CREATE VIEW account_cents AS SELECT id, 100 * balance AS cents FROM accounts;
-- > 002_whole.sql
DROP TRIGGER accounts_booked;
DROP VIEW account_cents;
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, balance INTEGER NOT NULL);
INSERT INTO accounts_new SELECT id, owner, CAST(balance AS INTEGER) FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;

-- ## rows of the project show cents in a text · guilty: warning narrows-values|drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE fares (id INTEGER PRIMARY KEY, zone TEXT NOT NULL, price TEXT NOT NULL);
INSERT INTO fares (zone, price) VALUES ('A', '2.85'), ('B', '4.10');
-- > 0002_whole.sql
CREATE TABLE fares_new (id INTEGER PRIMARY KEY, zone TEXT NOT NULL, price INTEGER NOT NULL);
INSERT INTO fares_new SELECT id, zone, CAST(price AS INTEGER) FROM fares;
DROP TABLE fares;
ALTER TABLE fares_new RENAME TO fares;

-- ## a view rounds to cents, and the text becomes cents · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, price TEXT NOT NULL);
CREATE VIEW menu_card AS SELECT dish, round(price, 2) AS price FROM menus;
-- > 002_cents.sql
DROP VIEW menu_card;
ALTER TABLE menus ADD COLUMN cents INTEGER;
UPDATE menus SET cents = CAST(round(price * 100) AS INTEGER);
ALTER TABLE menus DROP COLUMN price;

-- ## whole euros of a text, which nothing shows to have cents · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, price TEXT NOT NULL);
CREATE VIEW menu_card AS SELECT dish || ' ' || price AS line FROM menus;
-- > 002_whole.sql
DROP VIEW menu_card;
ALTER TABLE menus ADD COLUMN euros INTEGER;
UPDATE menus SET euros = CAST(price AS INTEGER);
ALTER TABLE menus DROP COLUMN price;

-- ## whole euros, of which a view makes cents · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, price INTEGER NOT NULL);
CREATE VIEW menu_cents AS SELECT dish, price * 100 AS cents FROM menus;
-- > 002_whole.sql
DROP VIEW menu_cents;
ALTER TABLE menus ADD COLUMN euros INTEGER;
UPDATE menus SET euros = CAST(price AS INTEGER);
ALTER TABLE menus DROP COLUMN price;

-- ## a share in per cent shows no fractions of what it is made of · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE courses (id INTEGER PRIMARY KEY, done TEXT NOT NULL, lessons INTEGER NOT NULL);
CREATE VIEW progress AS SELECT id, done * 100 / lessons AS percent FROM courses;
-- > 002_number.sql
DROP VIEW progress;
ALTER TABLE courses ADD COLUMN finished INTEGER;
UPDATE courses SET finished = CAST(done AS INTEGER);
ALTER TABLE courses DROP COLUMN done;

-- ## a view shows the time of Julian days in a column of whole numbers, and the time is cut off · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, at INTEGER NOT NULL);
CREATE VIEW call_log AS SELECT id, caller, datetime(at) AS at FROM calls;
-- > 002_day.sql
DROP VIEW call_log;
ALTER TABLE calls ADD COLUMN day INTEGER;
UPDATE calls SET day = CAST(at AS INTEGER);
ALTER TABLE calls DROP COLUMN at;

-- ## a trigger writes Julian days into a column without a type, and they are rounded · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, at);
CREATE TRIGGER calls_at AFTER INSERT ON calls WHEN new.at IS NULL BEGIN
  UPDATE calls SET at = julianday('now') WHERE id = new.id;
END;
-- > 002_day.sql
DROP TRIGGER calls_at;
ALTER TABLE calls ADD COLUMN day INTEGER;
UPDATE calls SET day = round(at);
ALTER TABLE calls DROP COLUMN at;

-- ## Julian days are written out to the second · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, at REAL NOT NULL);
-- > 002_text.sql
ALTER TABLE calls ADD COLUMN began TEXT;
UPDATE calls SET began = datetime(at);
ALTER TABLE calls DROP COLUMN at;

-- ## Julian days of a column without a type become seconds since 1970 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, at);
CREATE VIEW call_log AS SELECT id, caller, datetime(at) AS at FROM calls;
-- > 002_seconds.sql
DROP VIEW call_log;
ALTER TABLE calls ADD COLUMN began INTEGER;
UPDATE calls SET began = CAST(round((at - 2440587.5) * 86400) AS INTEGER);
ALTER TABLE calls DROP COLUMN at;

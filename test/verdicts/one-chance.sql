-- Chance in a query of its own falls once for all rows.

-- ## every voucher gets the same code · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, guest TEXT NOT NULL);
-- > 002_code.sql
ALTER TABLE vouchers ADD COLUMN code TEXT;
UPDATE vouchers SET code = (SELECT upper(hex(randomblob(6)))) WHERE code IS NULL;

-- ## every seat of a new table gets the same key · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row TEXT NOT NULL);
-- > 0002_keys.sql
CREATE TABLE seat_keys (seat_id INTEGER PRIMARY KEY REFERENCES seats(id), secret BLOB NOT NULL);
INSERT INTO seat_keys (seat_id, secret) SELECT id, (SELECT randomblob(16)) FROM seats;

-- ## every guest of a WITH draws the same number · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, ticket INTEGER);
-- > 002_tickets.sql
WITH draw (number) AS MATERIALIZED (SELECT abs(random()))
UPDATE guests SET ticket = (SELECT number FROM draw);

-- ## each voucher gets a code of its own · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, guest TEXT NOT NULL);
-- > 002_code.sql
ALTER TABLE vouchers ADD COLUMN code TEXT;
UPDATE vouchers SET code = upper(hex(randomblob(6))) WHERE code IS NULL;

-- ## chance in a query that has to do with the row · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, guest TEXT NOT NULL);
-- > 002_code.sql
ALTER TABLE vouchers ADD COLUMN code TEXT;
UPDATE vouchers SET code = (SELECT vouchers.id || '-' || hex(randomblob(6)));

-- ## each seat of a new table gets a key of its own · innocent, may: not-deterministic, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row TEXT NOT NULL);
-- > 0002_keys.sql
CREATE TABLE seat_keys (seat_id INTEGER PRIMARY KEY REFERENCES seats(id), secret BLOB NOT NULL, made TEXT);
INSERT INTO seat_keys (seat_id, secret, made) SELECT id, randomblob(16), datetime('now') FROM seats;

-- ## one row of settings gets a secret · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), secret TEXT);
INSERT INTO settings (id) VALUES (1);
-- > 002_secret.sql
UPDATE settings SET secret = (SELECT hex(randomblob(16))) WHERE secret IS NULL;

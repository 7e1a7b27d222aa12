-- Counters that triggers keep, and that a migration raises by what has been counted before.

-- ## triggers are made on the new table before its rows come · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
CREATE TRIGGER cards_del AFTER DELETE ON cards BEGIN UPDATE boards SET card_count = card_count - 1 WHERE id = old.board_id; END;
-- > 002_card_prio.sql
CREATE TABLE cards_new (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL, prio INTEGER NOT NULL DEFAULT 3 CHECK (prio BETWEEN 1 AND 5));
DROP TRIGGER cards_add;
DROP TRIGGER cards_del;
CREATE TRIGGER cards_add AFTER INSERT ON cards_new BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
CREATE TRIGGER cards_del AFTER DELETE ON cards_new BEGIN UPDATE boards SET card_count = card_count - 1 WHERE id = old.board_id; END;
INSERT INTO cards_new (id, board_id, title) SELECT id, board_id, title FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## cards are emptied and put back, and a trigger counts them once more · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
-- > 0002_trim.sql
CREATE TABLE keep AS SELECT * FROM cards;
DELETE FROM cards;
INSERT INTO cards (id, board_id, title) SELECT id, board_id, trim(title) FROM keep;
DROP TABLE keep;

-- ## sums of bookings are added to once more by the copy · guilty: error changes-values
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL);
CREATE TRIGGER booked AFTER INSERT ON bookings BEGIN UPDATE accounts SET balance = balance + new.cents WHERE id = new.account_id; END;
-- > 0002_text.sql
CREATE TABLE bookings_new (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL, text TEXT, CHECK (cents <> 0 OR text IS NOT NULL OR text IS NULL));
DROP TRIGGER booked;
CREATE TRIGGER booked AFTER INSERT ON bookings_new BEGIN UPDATE accounts SET balance = balance + new.cents WHERE id = new.account_id; END;
INSERT INTO bookings_new (id, account_id, cents) SELECT id, account_id, cents FROM bookings;
DROP TABLE bookings;
ALTER TABLE bookings_new RENAME TO bookings;

-- ## all cards are added to a count that a trigger keeps · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
-- > 002_recount.sql
UPDATE boards SET card_count = card_count + (SELECT count(*) FROM cards WHERE cards.board_id = boards.id);

-- ## a count is set to 0 and then counted anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
-- > 002_recount.sql
UPDATE boards SET card_count = 0;
UPDATE boards SET card_count = card_count + (SELECT count(*) FROM cards WHERE cards.board_id = boards.id);

-- ## a new count is filled, and then kept by a trigger · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
-- > 002_recount.sql
ALTER TABLE boards ADD COLUMN card_count INTEGER NOT NULL DEFAULT 0;
UPDATE boards SET card_count = card_count + (SELECT count(*) FROM cards WHERE cards.board_id = boards.id);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;

-- ## cards of another table are added to the count · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TABLE old_cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
-- > 002_recount.sql
UPDATE boards SET card_count = card_count + (SELECT count(*) FROM old_cards o WHERE o.board_id = boards.id);

-- ## the balance is raised by all bookings, joined from a query · guilty: error changes-values
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL);
CREATE TRIGGER booked AFTER INSERT ON bookings BEGIN UPDATE accounts SET balance = balance + new.cents WHERE id = new.account_id; END;
-- > 2_balance.up.sql
UPDATE accounts SET balance = (SELECT coalesce(sum(b.cents), 0) FROM bookings b WHERE b.account_id = accounts.id) + balance;

-- ## the rows of before the trigger are added, by their date · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), made_on TEXT NOT NULL);
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET card_count = card_count + 1 WHERE id = new.board_id; END;
-- > 0002_backfill.sql
UPDATE boards SET card_count = card_count + (SELECT count(*) FROM cards WHERE cards.board_id = boards.id AND cards.made_on < '2024-03-01');

-- ## the trigger of the same release comes first, and what was there before is added · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, extra INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
-- > 0002_trigger.sql
CREATE TRIGGER cards_add AFTER INSERT ON cards BEGIN UPDATE boards SET extra = extra + 1 WHERE id = new.board_id; END;
-- > 0003_backfill.sql
UPDATE boards SET extra = extra + (SELECT count(*) FROM cards WHERE cards.board_id = boards.id);

-- ## counts of a query behind FROM are added to what a trigger has counted · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, reads INTEGER NOT NULL DEFAULT 0);
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters(id), v REAL NOT NULL);
CREATE TRIGGER r AFTER INSERT ON readings BEGIN UPDATE meters SET reads = reads + 1 WHERE id = new.meter_id; END;
-- > 002_b.sql
UPDATE meters SET reads = reads + c.n FROM (SELECT meter_id, count(*) AS n FROM readings GROUP BY meter_id) AS c WHERE c.meter_id = meters.id;

-- ## counts of a WITH are added to what a trigger has counted · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, reads INTEGER NOT NULL DEFAULT 0);
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters(id), v REAL NOT NULL);
CREATE TRIGGER r AFTER INSERT ON readings BEGIN UPDATE meters SET reads = reads + 1 WHERE id = new.meter_id; END;
-- > 002_b.sql
WITH c AS (SELECT meter_id, count(*) AS n FROM readings GROUP BY meter_id) UPDATE meters SET reads = reads + c.n FROM c WHERE c.meter_id = meters.id;

-- ## counts of a query behind FROM take the place of what a trigger has counted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, reads INTEGER NOT NULL DEFAULT 0);
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters(id), v REAL NOT NULL);
CREATE TRIGGER r AFTER INSERT ON readings BEGIN UPDATE meters SET reads = reads + 1 WHERE id = new.meter_id; END;
-- > 002_b.sql
UPDATE meters SET reads = c.n FROM (SELECT meter_id, count(*) AS n FROM readings GROUP BY meter_id) AS c WHERE c.meter_id = meters.id;

-- Triggers that empty or reset another column of rows that a file changes.

-- ## mails are folded, and a trigger takes each confirmation · guilty: warning narrows-values
-- @ runner: golang-migrate
-- = 001_members.up.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, iban TEXT, iban_checked_on TEXT);
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members WHEN new.iban IS NOT old.iban BEGIN
  UPDATE members SET iban_checked_on = NULL WHERE id = new.id;
END;
-- > 002_iban.up.sql
-- The new client sends IBANs with their kind.
UPDATE members SET iban = 'iban:' || iban WHERE iban IS NOT NULL;

-- ## a trigger sets the count of tries to 0 · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER devices_serial AFTER UPDATE OF serial ON devices BEGIN
  UPDATE devices SET failures = 0 WHERE id = new.id;
END;
-- > 002_serial.sql
UPDATE devices SET serial = 'SN-' || serial WHERE serial NOT LIKE 'SN-%';

-- ## the trigger empties a column of another table · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE reviews (id INTEGER PRIMARY KEY, doc_id INTEGER NOT NULL REFERENCES docs (id), approved_by TEXT, remark TEXT);
CREATE TRIGGER docs_body AFTER UPDATE OF body ON docs BEGIN
  UPDATE reviews SET approved_by = NULL WHERE doc_id = new.id;
END;
-- > 0002_body.sql
UPDATE docs SET body = '<p>' || body || '</p>';

-- ## one state for each, by a trigger for any change · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT NOT NULL, editor TEXT NOT NULL DEFAULT 'nobody');
CREATE TRIGGER pages_any AFTER UPDATE ON pages WHEN new.title IS NOT old.title BEGIN
  UPDATE pages SET editor = 'nobody' WHERE id = new.id;
END;
-- > 002_titles.sql
UPDATE pages SET title = title || ' (2025)';

-- ## a trigger stamps the change · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, iban TEXT, changed_at TEXT);
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members BEGIN
  UPDATE members SET changed_at = datetime('now') WHERE id = new.id;
END;
-- > 002_iban.sql
UPDATE members SET iban = 'iban:' || iban WHERE iban IS NOT NULL;

-- ## the trigger answers to another column · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, iban TEXT, iban_checked_on TEXT);
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members BEGIN
  UPDATE members SET iban_checked_on = NULL WHERE id = new.id;
END;
-- > 002_nick.sql
UPDATE members SET nick = '@' || nick;

-- ## the trigger that empties the check of the account is away meanwhile · innocent, may: create-without-if-not-exists, drop-without-if-exists
-- @ runner: golang-migrate
-- = 001_members.up.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, iban TEXT, iban_checked_on TEXT);
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members WHEN new.iban IS NOT old.iban BEGIN
  UPDATE members SET iban_checked_on = NULL WHERE id = new.id;
END;
-- > 002_iban.up.sql
DROP TRIGGER members_iban;
UPDATE members SET iban = 'iban:' || iban WHERE iban IS NOT NULL;
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members WHEN new.iban IS NOT old.iban BEGIN
  UPDATE members SET iban_checked_on = NULL WHERE id = new.id;
END;

-- ## the file empties the column itself · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, iban TEXT, iban_checked_on TEXT);
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members BEGIN
  UPDATE members SET iban_checked_on = NULL WHERE id = new.id;
END;
-- > 002_iban.sql
-- Whoever has an IBAN has to confirm it again.
UPDATE members SET iban = 'iban:' || iban, iban_checked_on = NULL WHERE iban IS NOT NULL;

-- ## a flag says that a row waits for the index · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, indexed INTEGER NOT NULL DEFAULT 0 CHECK (indexed IN (0, 1)));
CREATE TRIGGER notes_body AFTER UPDATE OF body ON notes BEGIN
  UPDATE notes SET indexed = 0 WHERE id = new.id;
END;
-- > 002_body.sql
UPDATE notes SET body = body || char(10);

-- ## a trigger keeps a copy of the new value · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT NOT NULL, search TEXT);
CREATE TRIGGER goods_name AFTER UPDATE OF name ON goods BEGIN
  UPDATE goods SET search = new.name WHERE id = new.id;
END;
-- > 002_names.sql
UPDATE goods SET name = name || '.';

-- ## the file brings the confirmations back · innocent, may: updates-all-rows, create-without-if-not-exists, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, iban TEXT, iban_checked_on TEXT);
CREATE TRIGGER members_iban AFTER UPDATE OF iban ON members BEGIN
  UPDATE members SET iban_checked_on = NULL WHERE id = new.id;
END;
-- > 002_iban.sql
CREATE TEMP TABLE checked AS SELECT id, iban_checked_on FROM members;
UPDATE members SET iban = 'iban:' || iban WHERE iban IS NOT NULL;
UPDATE members SET iban_checked_on = (SELECT c.iban_checked_on FROM checked AS c WHERE c.id = members.id);
DROP TABLE checked;

-- ## only some are changed, and those lose their confirmation · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, land TEXT NOT NULL CHECK (land IN ('at', 'de')), iban TEXT NOT NULL, checked_by TEXT);
CREATE TRIGGER members_iban BEFORE UPDATE OF iban ON members BEGIN
  UPDATE members SET checked_by = NULL WHERE id = old.id;
END;
-- > 002_iban.sql
UPDATE members SET iban = upper(land) || iban WHERE land = 'at';

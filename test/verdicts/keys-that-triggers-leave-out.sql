-- A trigger writes rows without their key, into a table whose key SQLite does not number.

-- ## audit rows that a trigger writes have a SERIAL · guilty: error null-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, role TEXT);
-- > 002_audit.sql
CREATE TABLE role_changes (id SERIAL PRIMARY KEY, member_id INTEGER NOT NULL, new_role TEXT);
CREATE TRIGGER members_role AFTER UPDATE OF role ON members BEGIN
  INSERT INTO role_changes (member_id, new_role) VALUES (new.id, new.role);
END;

-- ## a log of deleted notes has a BIGINT, by a trigger of its own · guilty: error null-key
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 00002_log.sql
-- +goose Up
CREATE TABLE notes_gone (id BIGINT PRIMARY KEY, note_id INTEGER NOT NULL, body TEXT NOT NULL);
-- +goose StatementBegin
CREATE TRIGGER notes_delete AFTER DELETE ON notes BEGIN
  INSERT INTO notes_gone (note_id, body) SELECT old.id, old.body;
END;
-- +goose StatementEnd

-- ## audit rows that a trigger writes have ids of SQLite's · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, role TEXT);
-- > 002_audit.sql
CREATE TABLE role_changes (id INTEGER PRIMARY KEY AUTOINCREMENT, member_id INTEGER NOT NULL, new_role TEXT);
CREATE TRIGGER members_role AFTER UPDATE OF role ON members BEGIN
  INSERT INTO role_changes (member_id, new_role) VALUES (new.id, new.role);
END;

-- ## audit rows that a trigger writes have a key by chance · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, role TEXT);
-- > 002_audit.sql
CREATE TABLE role_changes (id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))), member_id INTEGER NOT NULL, new_role TEXT);
CREATE TABLE last_role (member_id INT PRIMARY KEY, role TEXT);
CREATE TRIGGER members_role AFTER UPDATE OF role ON members BEGIN
  INSERT INTO role_changes (member_id, new_role) VALUES (new.id, new.role);
  INSERT OR REPLACE INTO last_role (member_id, role) VALUES (new.id, new.role);
END;

-- ## audit rows of the base keep a key that nothing fills · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, role TEXT);
CREATE TABLE role_changes (id INT PRIMARY KEY, member_id INTEGER NOT NULL, new_role TEXT);
CREATE TRIGGER members_role AFTER UPDATE OF role ON members BEGIN
  INSERT INTO role_changes (member_id, new_role) VALUES (new.id, new.role);
END;
-- > 002_phone.sql
ALTER TABLE members ADD COLUMN phone TEXT;

-- Liquibase's formatted SQL: its unit is the changeset, and a file grows.

-- ## an applied changeset is edited · guilty: error edited-migration
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT);

--changeset ann:2
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER);

-- ## an applied changeset is edited, and another one appended · guilty: error edited-migration
-- @ runner: liquibase
-- < db/changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > db/changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

--changeset bob:2
ALTER TABLE users ADD COLUMN email TEXT;

-- ## only a comment inside an applied changeset is edited · guilty: error edited-migration
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
-- people
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
-- everybody
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset bob:2
ALTER TABLE users ADD COLUMN email TEXT;

-- ## the appended changeset drops a column · guilty: error drops-column
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);

--changeset ann:2
ALTER TABLE users DROP COLUMN phone;
--rollback ALTER TABLE users ADD COLUMN phone TEXT;

-- ## the appended changeset is refused with rows · guilty: error fails-with-rows
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE invoices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE invoices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);

--changeset "Ann Lee":"due date"
ALTER TABLE invoices ADD COLUMN due TEXT NOT NULL;

-- ## a changeset gets another id, and runs again · guilty: error replay-fails
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:users-1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- ## a changeset that runs on change loses rows when it runs again · guilty: error loses-rows|drops-table|deletes-all-rows
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:totals runOnChange:true
DROP TABLE IF EXISTS notes;
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:totals runOnChange:true
DROP TABLE IF EXISTS notes;
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, author TEXT);

-- ## an applied changeset is taken out · guilty: error edited-migration
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2
ALTER TABLE users ADD COLUMN email TEXT;
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- ## a changeset is appended · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
--rollback DROP TABLE users;
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
--rollback DROP TABLE users;

--changeset bob:2 labels:users context:prod
--comment: mail addresses
ALTER TABLE users ADD COLUMN email TEXT;
--rollback ALTER TABLE users DROP COLUMN email;

-- ## two changesets are appended, one with a trigger · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT);

--changeset ann:2
ALTER TABLE docs ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

--changeset ann:3 splitStatements:false
CREATE TRIGGER docs_version AFTER UPDATE OF body ON docs BEGIN
  UPDATE docs SET version = version + 1 WHERE id = new.id;
END;

-- ## a trigger with a delimiter of its own · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, version INTEGER NOT NULL DEFAULT 1);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, version INTEGER NOT NULL DEFAULT 1);

--changeset ann:2 endDelimiter://
CREATE TRIGGER docs_version AFTER UPDATE OF body ON docs BEGIN
  UPDATE docs SET version = version + 1 WHERE id = new.id;
END
//
CREATE INDEX docs_body ON docs(body)
//

-- ## white space, rollback, comment line and attributes of an applied changeset change · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
--rollback DROP TABLE users;
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1 labels:first
--comment: everybody who can sign in
CREATE TABLE users (
  id INTEGER PRIMARY KEY,   name TEXT);
--rollback DROP TABLE IF EXISTS users;

--changeset ann:2
ALTER TABLE users ADD COLUMN email TEXT;

-- ## a view that runs on change is edited · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, gone INTEGER NOT NULL DEFAULT 0);

--changeset ann:shown runOnChange:true
DROP VIEW IF EXISTS shown;
CREATE VIEW shown AS SELECT id, name FROM users;
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, gone INTEGER NOT NULL DEFAULT 0);

--changeset ann:shown runOnChange:true
DROP VIEW IF EXISTS shown;
CREATE VIEW shown AS SELECT id, name FROM users WHERE gone = 0;

-- ## an edit that its author lets pass · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
--validCheckSum: ANY
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2
ALTER TABLE users ADD COLUMN email TEXT;

-- ## changesets change places, and one comes between them · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:2
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT);

--changeset bob:3
CREATE TABLE streets (id INTEGER PRIMARY KEY, town INTEGER);

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- ## a file beside the applied one · innocent
-- @ runner: liquibase
-- = 001_users.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_streets.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE streets (id INTEGER PRIMARY KEY, town INTEGER);

--changeset ann:2
ALTER TABLE users ADD COLUMN town INTEGER;

-- ## a changeset that is not cut has two statements, and one never runs · guilty: warning does-nothing
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, version INTEGER NOT NULL DEFAULT 1);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, version INTEGER NOT NULL DEFAULT 1);

--changeset ann:2 splitStatements:false
CREATE INDEX docs_body ON docs(body);
CREATE TRIGGER docs_version AFTER UPDATE OF body ON docs BEGIN
  UPDATE docs SET version = version + 1 WHERE id = new.id;
END;

-- ## two statements without a breakpoint, and libSQL runs the first · guilty: warning does-nothing
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `docs` (`id` integer PRIMARY KEY NOT NULL, `body` text);
-- > 0001_version.sql
ALTER TABLE `docs` ADD `version` integer DEFAULT 1 NOT NULL;
CREATE INDEX `docs_version` ON `docs` (`version`);

-- ## two statements with a breakpoint, and comments behind them · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `docs` (`id` integer PRIMARY KEY NOT NULL, `body` text);
-- > 0001_version.sql
ALTER TABLE `docs` ADD `version` integer DEFAULT 1 NOT NULL; -- counts changes
--> statement-breakpoint
CREATE INDEX `docs_version` ON `docs` (`version`);
/* that is all */

-- ## changesets that are not for SQLite drop a table · innocent
-- @ runner: liquibase
-- = 001_init.sql
--liquibase formatted sql
--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_x.sql
--liquibase formatted sql
--changeset ann:2 dbms:!sqlite
DROP TABLE members;
--changeset ann:3 context:prod dbms:h2,postgresql
DROP TABLE members;
--changeset ann:4 ignore:true
DROP TABLE members;
--changeset ann:5 dbms:!h2
CREATE TABLE badges (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a changeset for SQLite among others drops a table · guilty: error drops-table
-- @ runner: liquibase
-- = 001_init.sql
--liquibase formatted sql
--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_x.sql
--liquibase formatted sql
--changeset ann:2 context:prod dbms:postgresql,sqlite
DROP TABLE members;

-- ## a file of changesets for another database · innocent
-- @ runner: liquibase
-- = 001_init.sql
--liquibase formatted sql
--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_x.sql
--liquibase formatted sql
--changeset ann:2 dbms:mysql
DROP TABLE members;

-- ## an applied changeset of another database is edited · innocent
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2 dbms:postgresql
ALTER TABLE members ALTER COLUMN name TYPE varchar(50);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2 dbms:postgresql
ALTER TABLE members ALTER COLUMN name TYPE varchar(500);

-- ## an applied changeset of this database is edited · guilty: error edited-migration
-- @ runner: liquibase
-- < changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2 dbms:sqlite
CREATE TABLE badges (id INTEGER PRIMARY KEY, name TEXT);
-- > changelog.sql
--liquibase formatted sql

--changeset ann:1
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT);

--changeset ann:2 dbms:sqlite
CREATE TABLE badges (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

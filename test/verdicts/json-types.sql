-- SQL reads true and false out of JSON as 1 and 0, and numbers as numbers: no text is like them.

-- ## members by a truth as a text · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL);
-- > 0002_newsletter.sql
ALTER TABLE members ADD COLUMN newsletter INTEGER NOT NULL DEFAULT 0;
UPDATE members SET newsletter = 1 WHERE profile ->> '$.newsletter' = 'true';

-- ## all but the pinned ones go, and the pinned ones with them · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, data TEXT NOT NULL);
-- > 002_unpinned.sql
DELETE FROM cards WHERE json_extract(data, '$.pinned') != 'true';

-- ## a CASE over a truth · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, config TEXT NOT NULL, state TEXT);
-- > 002_state.sql
UPDATE sensors SET state = CASE json_extract(config, '$.enabled') = 'false' WHEN 1 THEN 'off' ELSE 'on' END;

-- ## digits, where the default has a number · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, meta TEXT NOT NULL DEFAULT '{"layout": 1}', wide INTEGER NOT NULL DEFAULT 0);
-- > 002_wide.sql
UPDATE pages SET wide = 1 WHERE json_extract(meta, '$.layout') IN ('2', '3');

-- ## digits, where the project's rows have numbers · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rules (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO rules (body) VALUES ('{"version": 3, "name": "a"}'), ('{"version": 4, "name": "b"}');
-- > 002_old.sql
DELETE FROM rules WHERE json_extract(body, '$.version') <> '4';

-- ## members by a truth as a number · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL);
-- > 0002_newsletter.sql
ALTER TABLE members ADD COLUMN newsletter INTEGER NOT NULL DEFAULT 0;
UPDATE members SET newsletter = 1 WHERE profile ->> '$.newsletter' = 1;

-- ## a truth as JSON · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, newsletter INTEGER NOT NULL DEFAULT 0);
-- > 002_newsletter.sql
UPDATE members SET newsletter = 1 WHERE profile -> '$.newsletter' = 'true' OR json_type(profile, '$.mail') = 'true';

-- ## a text that says true · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, answers TEXT NOT NULL, agreed INTEGER NOT NULL DEFAULT 0);
INSERT INTO forms (answers) VALUES ('{"agreed": "true"}'), ('{"agreed": "false"}');
-- > 002_agreed.sql
UPDATE forms SET agreed = 1 WHERE json_extract(answers, '$.agreed') = 'true';

-- ## either a truth or its text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, answers TEXT NOT NULL, agreed INTEGER NOT NULL DEFAULT 0);
-- > 002_agreed.sql
UPDATE forms SET agreed = 1 WHERE json_extract(answers, '$.agreed') IN (1, 'true');

-- ## digits that are a text for all that is known · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, doc TEXT NOT NULL, near INTEGER NOT NULL DEFAULT 0);
-- > 002_near.sql
UPDATE addresses SET near = 1 WHERE json_extract(doc, '$.zip') = '10115';

-- ## words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, doc TEXT NOT NULL DEFAULT '{"state": 0}', state TEXT);
-- > 002_state.sql
UPDATE orders SET state = 'open' WHERE json_extract(doc, '$.state') = 'draft';

-- ## what was sent before a day, where a CHECK wants the moment as a number · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, head TEXT NOT NULL CHECK (json_valid(head) AND json_type(head, '$.sent') = 'integer'));
-- > 002_old.sql
DELETE FROM mails WHERE head ->> '$.sent' <= '2023-06-30';

-- ## what was sent before a moment, where a CHECK wants it as a number · innocent, may: loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, head TEXT NOT NULL CHECK (json_valid(head) AND json_type(head, '$.sent') = 'integer'));
-- > 002_old.sql
DELETE FROM mails WHERE head ->> '$.sent' <= 1688083200;

-- ## what was sent before a day, which nothing says is no day · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, head TEXT NOT NULL CHECK (json_valid(head)));
-- > 002_old.sql
DELETE FROM mails WHERE json_extract(head, '$.sent') <= '2023-06-30';

-- ## what was sent before a day, where a CHECK wants a text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, head TEXT NOT NULL CHECK (json_valid(head) AND json_type(head, '$.sent') = 'text'));
-- > 002_old.sql
DELETE FROM mails WHERE json_extract(head, '$.sent') <= '2023-06-30';

-- ## what was sent before a day, where the project's rows have numbers · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, head TEXT NOT NULL, shelved INTEGER NOT NULL DEFAULT 0);
INSERT INTO mails (head) VALUES ('{"sent": 1688083200, "to": "kim"}'), ('{"sent": 1690675200, "to": "lou"}');
-- > 002_old.sql
UPDATE mails SET shelved = 1 WHERE head ->> 'sent' < '2023-06-30';

-- ## a day and a number that CHECKs ask for in one document, and the number is told by a text · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, doc TEXT NOT NULL CHECK (json_type(doc, '$.meta.day') = 'text' AND json_type(doc, '$.meta.at') IN ('integer', 'real')));
-- > 002_old.sql
DELETE FROM scans WHERE json_extract(doc, '$.meta.at') < '2022';

-- ## a day and a number that CHECKs ask for in one document, and the day is told by a text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, doc TEXT NOT NULL CHECK (json_type(doc, '$.meta.day') = 'text' AND json_type(doc, '$.meta.at') IN ('integer', 'real')));
-- > 002_old.sql
DELETE FROM scans WHERE json_extract(doc, '$.meta.day') < '2022';

-- A rebuild brings an index or a trigger back under its name, and it is another one.

-- ## UNIQUE is lost on an expression index · guilty: error loses-index|loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
CREATE UNIQUE INDEX users_email ON users(lower(email));
-- > 002_name.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL DEFAULT '');
INSERT INTO users_new SELECT id, email, coalesce(name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
CREATE INDEX users_email ON users(lower(email));

-- ## UNIQUE is lost on a partial index · guilty: error loses-index|loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE slots (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, at TEXT NOT NULL, cancelled INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX slots_live ON slots(room, at) WHERE cancelled = 0;
-- > 0002_guest.sql
CREATE TABLE slots_new (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, at TEXT NOT NULL, cancelled INTEGER NOT NULL DEFAULT 0, guest TEXT);
INSERT INTO slots_new (id, room, at, cancelled) SELECT id, room, at, cancelled FROM slots;
DROP TABLE slots;
ALTER TABLE slots_new RENAME TO slots;
CREATE INDEX slots_live ON slots(room, at) WHERE cancelled = 0;

-- ## the index is on another column · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logs (id INTEGER PRIMARY KEY, host TEXT NOT NULL, level TEXT NOT NULL, line TEXT);
CREATE INDEX logs_lookup ON logs(host);
-- > 002_line.sql
CREATE TABLE logs_new (id INTEGER PRIMARY KEY, host TEXT NOT NULL, level TEXT NOT NULL, line TEXT NOT NULL DEFAULT '');
INSERT INTO logs_new SELECT id, host, level, coalesce(line, '') FROM logs;
DROP TABLE logs;
ALTER TABLE logs_new RENAME TO logs;
CREATE INDEX logs_lookup ON logs(level);

-- ## the partial index covers other rows · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, box TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, subject TEXT);
CREATE INDEX mails_unsent ON mails(box) WHERE sent = 0;
-- > 002_subject.sql
CREATE TABLE mails_new (id INTEGER PRIMARY KEY, box TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, subject TEXT NOT NULL DEFAULT '');
INSERT INTO mails_new SELECT id, box, sent, coalesce(subject, '') FROM mails;
DROP TABLE mails;
ALTER TABLE mails_new RENAME TO mails;
CREATE INDEX mails_unsent ON mails(box) WHERE sent = 1;

-- ## AFTER DELETE became AFTER INSERT · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);
CREATE TABLE notes_gone (id INTEGER PRIMARY KEY, text TEXT);
CREATE TRIGGER notes_log AFTER DELETE ON notes BEGIN INSERT OR REPLACE INTO notes_gone (id, text) VALUES (old.id, old.text); END;
-- > 002_text.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL DEFAULT '');
INSERT INTO notes_new SELECT id, coalesce(text, '') FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE TRIGGER notes_log AFTER INSERT ON notes BEGIN INSERT OR REPLACE INTO notes_gone (id, text) VALUES (new.id, new.text); END;

-- ## a trigger that guards comes back with an empty hand · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, sku TEXT, amount INTEGER NOT NULL);
CREATE TRIGGER stock_guard BEFORE UPDATE OF amount ON stock WHEN new.amount < 0 BEGIN SELECT RAISE(ABORT, 'no negative stock'); END;
-- > 002_sku.sql
CREATE TABLE stock_new (id INTEGER PRIMARY KEY, sku TEXT NOT NULL DEFAULT '', amount INTEGER NOT NULL);
INSERT INTO stock_new SELECT id, coalesce(sku, ''), amount FROM stock;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;
CREATE TRIGGER stock_guard BEFORE UPDATE OF sku ON stock WHEN new.sku = '' BEGIN SELECT RAISE(ABORT, 'no empty sku'); END;

-- ## the trigger is forgotten · guilty: error loses-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, version INTEGER NOT NULL DEFAULT 1);
CREATE TRIGGER docs_version AFTER UPDATE OF body ON docs BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;
-- > 0002_body.sql
CREATE TABLE docs_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL DEFAULT 1);
INSERT INTO docs_new SELECT id, coalesce(body, ''), version FROM docs;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;

-- ## the index is forgotten · guilty: error loses-index
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `visits` (`id` integer PRIMARY KEY NOT NULL, `page` text NOT NULL, `at` integer);
CREATE INDEX `visits_page_idx` ON `visits` (`page`);
-- > 0001_at.sql
CREATE TABLE `__new_visits` (`id` integer PRIMARY KEY NOT NULL, `page` text NOT NULL, `at` integer DEFAULT 0 NOT NULL);
INSERT INTO `__new_visits`(`id`, `page`, `at`) SELECT `id`, `page`, coalesce(`at`, 0) FROM `visits`;
DROP TABLE `visits`;
ALTER TABLE `__new_visits` RENAME TO `visits`;

-- ## a pair becomes a single column · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sales (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, day TEXT NOT NULL, cents INTEGER);
CREATE INDEX sales_shop_day ON sales(shop, day);
-- > 002_cents.sql
CREATE TABLE sales_new (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL, day TEXT NOT NULL, cents INTEGER NOT NULL DEFAULT 0);
INSERT INTO sales_new SELECT id, shop, day, coalesce(cents, 0) FROM sales;
DROP TABLE sales;
ALTER TABLE sales_new RENAME TO sales;
CREATE INDEX sales_shop_day ON sales(shop);

-- ## index and trigger come back as they were, in other letters · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
CREATE UNIQUE INDEX users_email ON users(lower(email));
CREATE TRIGGER users_named AFTER INSERT ON users WHEN new.name = '' BEGIN UPDATE users SET name = 'user ' || new.id WHERE id = new.id; END;
-- > 002_name.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL DEFAULT '');
INSERT INTO users_new SELECT id, email, coalesce(name, '') FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
create unique index "users_email" on "users" ( lower( "email" ) );
create trigger users_named after insert on users when new.name = ''
begin
  update users set name = 'user ' || new.id where id = new.id;
end;

-- ## an index is dropped by its name on purpose · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logs (id INTEGER PRIMARY KEY, host TEXT NOT NULL, line TEXT);
CREATE INDEX logs_host ON logs(host);
-- > 002_no_index.sql
DROP INDEX IF EXISTS logs_host;

-- ## an index is replaced by a wider one on purpose · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logs (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX logs_host ON logs(host);
-- > 002_wider.sql
DROP INDEX IF EXISTS logs_host;
CREATE INDEX logs_host_at ON logs(host, at);

-- ## a trigger is replaced on purpose, without a rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT, version INTEGER NOT NULL DEFAULT 1);
CREATE TRIGGER docs_version AFTER UPDATE ON docs WHEN new.body <> old.body BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;
-- > 002_trigger.sql
DROP TRIGGER IF EXISTS docs_version;
CREATE TRIGGER docs_version AFTER UPDATE OF body ON docs BEGIN UPDATE docs SET version = version + 1 WHERE id = new.id; END;

-- ## the index of a column that gets another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL, lang TEXT NOT NULL);
CREATE INDEX docs_lang ON docs(lang);
-- > 002_tongue.sql
ALTER TABLE docs RENAME COLUMN lang TO tongue;

-- ## a partial index comes back with its condition written another way · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, box TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, subject TEXT);
CREATE INDEX mails_unsent ON mails(box) WHERE sent = 0;
-- > 002_subject.sql
CREATE TABLE mails_new (id INTEGER PRIMARY KEY, box TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, subject TEXT DEFAULT '');
INSERT INTO mails_new SELECT id, box, sent, subject FROM mails;
DROP TABLE mails;
ALTER TABLE mails_new RENAME TO mails;
CREATE INDEX IF NOT EXISTS mails_unsent ON mails (box) WHERE (sent = 0);

-- ## a rebuild of a table in a web of views, which come back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grams INTEGER);
CREATE VIEW heavy_parts AS SELECT id, name FROM parts WHERE grams > 1000;
-- > 002_grams.sql
DROP VIEW heavy_parts;
CREATE TABLE parts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grams INTEGER DEFAULT 0);
INSERT INTO parts_new SELECT id, name, grams FROM parts;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;
CREATE VIEW heavy_parts AS SELECT id, name FROM parts WHERE grams > 1000;

-- ## a new trigger forgets who did it, which its log demands · guilty: warning breaks-old-writes|broken-trigger
-- @ runner: transactional
-- = 001_greenhouse.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, crop TEXT NOT NULL, litres INTEGER NOT NULL);
CREATE TABLE log (id INTEGER PRIMARY KEY, actor TEXT NOT NULL, what TEXT NOT NULL, at TEXT NOT NULL DEFAULT (datetime('now')));
-- > 002_log_water.sql
CREATE TRIGGER beds_water AFTER UPDATE OF litres ON beds
WHEN old.litres <> new.litres
BEGIN
  INSERT INTO log (what) VALUES ('bed ' || new.id || ': ' || new.litres);
END;

-- ## a new trigger says who did it · innocent
-- @ runner: transactional
-- = 001_greenhouse.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, crop TEXT NOT NULL, litres INTEGER NOT NULL);
CREATE TABLE log (id INTEGER PRIMARY KEY, actor TEXT NOT NULL, what TEXT NOT NULL, at TEXT NOT NULL DEFAULT (datetime('now')));
-- > 002_log_water.sql
CREATE TRIGGER beds_water AFTER UPDATE OF litres ON beds
WHEN old.litres <> new.litres
BEGIN
  INSERT INTO log (actor, what) VALUES ('database', 'bed ' || new.id || ': ' || new.litres);
END;

-- ## a trigger made anew still waits for the column by its old name · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_products.sql
CREATE TABLE IF NOT EXISTS Products (Id INTEGER PRIMARY KEY, Price INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS Prices (Id INTEGER PRIMARY KEY, Product INTEGER NOT NULL, Was INTEGER NOT NULL);
CREATE TRIGGER IF NOT EXISTS Products_Price AFTER UPDATE OF Price ON Products
BEGIN
  INSERT INTO Prices(Product, Was) VALUES (old.Id, old.Price);
END;
-- > 002_cents.sql
DROP TRIGGER IF EXISTS Products_Price;
ALTER TABLE Products RENAME COLUMN Price TO Cents;
CREATE TRIGGER IF NOT EXISTS Products_Price AFTER UPDATE OF Price ON Products
BEGIN
  INSERT INTO Prices(Product, Was) VALUES (old.Id, old.Cents);
END;

-- ## a trigger made anew waits for the column by its new name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_products.sql
CREATE TABLE IF NOT EXISTS Products (Id INTEGER PRIMARY KEY, Price INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS Prices (Id INTEGER PRIMARY KEY, Product INTEGER NOT NULL, Was INTEGER NOT NULL);
CREATE TRIGGER IF NOT EXISTS Products_Price AFTER UPDATE OF Price ON Products
BEGIN
  INSERT INTO Prices(Product, Was) VALUES (old.Id, old.Price);
END;
-- > 002_cents.sql
DROP TRIGGER IF EXISTS Products_Price;
ALTER TABLE Products RENAME COLUMN Price TO Cents;
CREATE TRIGGER IF NOT EXISTS Products_Price AFTER UPDATE OF Cents ON Products
BEGIN
  INSERT INTO Prices(Product, Was) VALUES (old.Id, old.Cents);
END;

-- ## one of two columns that a trigger waits for goes · innocent, may: breaks-old-reads, breaks-old-writes, drops-column
-- @ runner: d1
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Nick TEXT, UpdatedAt TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Touch AFTER UPDATE OF Name, Nick ON Users
BEGIN
  UPDATE Users SET UpdatedAt = CURRENT_TIMESTAMP WHERE Id = new.Id;
END;
-- > 002_no_nick.sql
ALTER TABLE Users DROP COLUMN Nick;

-- ## an audit of updates requires what tickets need not have · guilty: warning breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, assignee_id INTEGER, status TEXT NOT NULL DEFAULT 'open');
-- > 000002_audit.up.sql
CREATE TABLE ticket_audit (id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL, assignee_id INTEGER NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER tickets_audit AFTER UPDATE ON tickets BEGIN
  INSERT INTO ticket_audit (ticket_id, assignee_id) VALUES (NEW.id, NEW.assignee_id);
END;

-- ## an audit of deletes requires what tickets need not have · guilty: warning breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, assignee_id INTEGER, status TEXT NOT NULL DEFAULT 'open');
-- > 000002_audit.up.sql
CREATE TABLE ticket_audit (id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL, assignee_id INTEGER NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER tickets_audit BEFORE DELETE ON tickets BEGIN
  INSERT INTO ticket_audit (ticket_id, assignee_id) VALUES (OLD.id, OLD.assignee_id);
END;

-- ## an audit keeps what tickets need not have · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, assignee_id INTEGER, status TEXT NOT NULL DEFAULT 'open');
-- > 000002_audit.up.sql
CREATE TABLE ticket_audit (id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL, assignee_id INTEGER NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER tickets_audit AFTER UPDATE ON tickets WHEN NEW.assignee_id IS NOT NULL BEGIN
  INSERT INTO ticket_audit (ticket_id, assignee_id) VALUES (NEW.id, NEW.assignee_id);
END;
CREATE TRIGGER tickets_audit_d AFTER DELETE ON tickets BEGIN
  INSERT INTO ticket_audit (ticket_id, assignee_id) VALUES (OLD.id, coalesce(OLD.assignee_id, 0));
END;

-- ## a log gets a reason that its trigger does not give · guilty: error broken-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tanks (id INTEGER PRIMARY KEY, litres INTEGER NOT NULL DEFAULT 0);
CREATE TABLE tank_log (id INTEGER PRIMARY KEY, tank INTEGER NOT NULL REFERENCES tanks (id), litres INTEGER NOT NULL);
CREATE TRIGGER tanks_log AFTER UPDATE OF litres ON tanks WHEN new.litres <> old.litres BEGIN
  INSERT INTO tank_log (tank, litres) VALUES (new.id, new.litres);
END;
-- > 0002_reason.sql
DROP TRIGGER tanks_log;
DROP TABLE tank_log;
CREATE TABLE tank_log (id INTEGER PRIMARY KEY, tank INTEGER NOT NULL REFERENCES tanks (id), litres INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE TRIGGER tanks_log AFTER UPDATE OF litres ON tanks WHEN new.litres <> old.litres BEGIN
  INSERT INTO tank_log (tank, litres) VALUES (new.id, new.litres);
END;

-- ## a new log requires a name that the new trigger does not give · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, door TEXT NOT NULL, holder TEXT);
-- > 002_log.sql
CREATE TABLE key_log (id INTEGER PRIMARY KEY, key_id INTEGER NOT NULL, holder TEXT, by_whom TEXT NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER keys_moved AFTER UPDATE OF holder ON keys BEGIN
  INSERT INTO key_log (key_id, holder) VALUES (new.id, new.holder);
END;

-- ## a log gets a name with a default · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, door TEXT NOT NULL, holder TEXT);
-- > 002_log.sql
CREATE TABLE key_log (id INTEGER PRIMARY KEY, key_id INTEGER NOT NULL, holder TEXT, by_whom TEXT NOT NULL DEFAULT 'app', at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER keys_moved AFTER UPDATE OF holder ON keys BEGIN
  INSERT INTO key_log (key_id, holder) VALUES (new.id, new.holder);
END;

-- ## an index on an expression comes back with ASC and in other letters · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, club INTEGER NOT NULL, code TEXT NOT NULL, lost_on TEXT);
CREATE UNIQUE INDEX badges_code ON badges (club, lower(code)) WHERE lost_on IS NULL;
-- > 002_note.sql
CREATE TABLE badges_new (id INTEGER PRIMARY KEY, club INTEGER NOT NULL, code TEXT NOT NULL, lost_on TEXT, note TEXT NOT NULL DEFAULT '' CHECK (length(note) < 80));
INSERT INTO badges_new (id, club, code, lost_on) SELECT id, club, code, lost_on FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;
CREATE UNIQUE INDEX badges_code ON badges ("club" ASC, LOWER(`code`) asc) WHERE (lost_on ISNULL);

-- ## an index on an expression comes back on another expression · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, club INTEGER NOT NULL, code TEXT NOT NULL, lost_on TEXT);
CREATE UNIQUE INDEX badges_code ON badges (club, lower(code)) WHERE lost_on IS NULL;
-- > 002_note.sql
CREATE TABLE badges_new (id INTEGER PRIMARY KEY, club INTEGER NOT NULL, code TEXT NOT NULL, lost_on TEXT, note TEXT NOT NULL DEFAULT '' CHECK (length(note) < 80));
INSERT INTO badges_new (id, club, code, lost_on) SELECT id, club, code, lost_on FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;
CREATE UNIQUE INDEX badges_code ON badges (club, upper(trim(code))) WHERE lost_on IS NULL;

-- ## none of the invented rows is let through, but some of production's are: the index is missed · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL);
CREATE INDEX parcels_barcode ON parcels (barcode);
-- > 002_only_the_north.sql
CREATE TABLE parcels_next (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL);
INSERT INTO parcels_next SELECT id, barcode, depot FROM parcels WHERE id > 400000 AND depot LIKE 'north-%';
DROP TABLE parcels;
ALTER TABLE parcels_next RENAME TO parcels;

-- ## the same by a comparison of what is computed, and it is the trigger · guilty: error loses-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, code TEXT NOT NULL, depth REAL NOT NULL, changed TEXT);
CREATE TRIGGER probes_changed AFTER UPDATE OF depth ON probes BEGIN
  UPDATE probes SET changed = '2020-01-01' WHERE id = new.id;
END;
-- > 0002_deep_ones.sql
CREATE TABLE probes_next (id INTEGER PRIMARY KEY, code TEXT NOT NULL, depth REAL NOT NULL, changed TEXT);
INSERT INTO probes_next SELECT * FROM probes WHERE length(code) = 37 AND depth * 3 = 46.5;
DROP TABLE probes;
ALTER TABLE probes_next RENAME TO probes;

-- ## the same by a table on the way, from which the rows come back · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL);
CREATE INDEX parcels_barcode ON parcels (barcode);
-- > 002_only_the_north.sql
CREATE TEMP TABLE kept AS SELECT * FROM parcels WHERE id > 400000 AND depot LIKE 'north-%';
DROP TABLE parcels;
CREATE TABLE parcels (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL, lane TEXT);
INSERT INTO parcels (id, barcode, depot) SELECT id, barcode, depot FROM kept;
DROP TABLE kept;

-- ## another table takes the name, and nobody wants the old rows · innocent, may: loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL);
CREATE INDEX parcels_barcode ON parcels (barcode);
-- > 002_anew.sql
DROP TABLE IF EXISTS parcels;
CREATE TABLE IF NOT EXISTS parcels (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL, lane TEXT);

-- ## a copy that takes no row, of whatever kind · innocent, may: loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL);
CREATE INDEX parcels_barcode ON parcels (barcode);
-- > 002_anew.sql
CREATE TABLE IF NOT EXISTS parcels_next (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, depot TEXT NOT NULL);
INSERT INTO parcels_next SELECT * FROM parcels WHERE 1 = 0;
DROP TABLE IF EXISTS parcels;
ALTER TABLE parcels_next RENAME TO parcels;

-- ## an index comes back on other columns than its name says · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL, ward TEXT, seen_at TEXT NOT NULL);
CREATE INDEX idx_visits_patient ON visits (patient_id, seen_at);
-- > 002_a.sql
DROP INDEX idx_visits_patient;
CREATE INDEX idx_visits_patient ON visits (ward, seen_at);

-- ## an index comes back with one column more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL, ward TEXT, seen_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS idx_visits_patient ON visits (patient_id);
-- > 002_a.sql
DROP INDEX IF EXISTS idx_visits_patient;
CREATE INDEX IF NOT EXISTS idx_visits_patient ON visits (patient_id, seen_at);

-- ## an index called after what it is for comes back on other columns · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL, ward TEXT, seen_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS visits_for_the_list ON visits (seen_at);
-- > 002_a.sql
DROP INDEX IF EXISTS visits_for_the_list;
CREATE INDEX IF NOT EXISTS visits_for_the_list ON visits (ward, patient_id);

-- ## a trigger that added up comes back and sets · guilty: warning loses-trigger
-- @ runner: golang-migrate
-- = 001_init.up.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, cents INTEGER NOT NULL DEFAULT 0);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL);
CREATE TRIGGER bookings_sum AFTER INSERT ON bookings BEGIN UPDATE accounts SET cents = cents + NEW.cents WHERE id = NEW.account_id; END;
-- > 002_touched.up.sql
ALTER TABLE accounts ADD COLUMN touched_at TEXT;
DROP TRIGGER bookings_sum;
CREATE TRIGGER bookings_sum AFTER INSERT ON bookings BEGIN UPDATE accounts SET cents = NEW.cents, touched_at = datetime('now') WHERE id = NEW.account_id; END;

-- ## a trigger that counted comes back and counts anew · innocent
-- @ runner: golang-migrate
-- = 001_init.up.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, cards INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS cards_count AFTER INSERT ON cards BEGIN UPDATE boards SET cards = cards + 1 WHERE id = NEW.board_id; END;
-- > 002_count.up.sql
DROP TRIGGER IF EXISTS cards_count;
CREATE TRIGGER IF NOT EXISTS cards_count AFTER INSERT ON cards BEGIN UPDATE boards SET cards = (SELECT count(*) FROM cards c WHERE c.board_id = NEW.board_id) WHERE id = NEW.board_id; END;

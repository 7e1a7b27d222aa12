-- A number that starts at 0 or 1 is a flag or an amount: where only one side of a bound is kept, two amounts on that side are one.

-- ## whether there is stock instead of how much · guilty: error drops-column|narrows-values
-- @ runner: refinery
-- = V1__items.sql
CREATE TABLE items (sku TEXT PRIMARY KEY, title TEXT NOT NULL, on_hand INTEGER NOT NULL DEFAULT 0) STRICT;
-- > V2__available.sql
CREATE TABLE items_new (sku TEXT PRIMARY KEY, title TEXT NOT NULL, available INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO items_new (sku, title, available) SELECT sku, title, on_hand > 0 FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;

-- ## how much there is stays beside whether there is some · innocent, may: breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: refinery
-- = V1__items.sql
CREATE TABLE items (sku TEXT PRIMARY KEY, title TEXT NOT NULL, on_hand INTEGER NOT NULL DEFAULT 0) STRICT;
-- > V2__available.sql
CREATE TABLE items_new (sku TEXT PRIMARY KEY, title TEXT NOT NULL, stocked INTEGER NOT NULL DEFAULT 0, available INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO items_new (sku, title, stocked, available) SELECT sku, title, on_hand, on_hand > 0 FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;

-- ## somebody who ever logged in · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, sign_ins INTEGER NOT NULL DEFAULT 0);
-- > 002_known.sql
ALTER TABLE users ADD COLUMN has_signed_in INTEGER NOT NULL DEFAULT 0;
UPDATE users SET has_signed_in = 1 WHERE sign_ins >= 1;
ALTER TABLE users DROP COLUMN sign_ins;

-- ## more than one seat is a team · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, licences INTEGER NOT NULL DEFAULT 1);
-- > 002_kind.sql
ALTER TABLE plans ADD COLUMN kind TEXT NOT NULL DEFAULT 'single';
UPDATE plans SET kind = CASE WHEN licences > 1 THEN 'team' ELSE 'single' END;
ALTER TABLE plans DROP COLUMN licences;

-- ## sold out or not · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, quantity INTEGER NOT NULL DEFAULT 0);
-- > 002_state.sql
ALTER TABLE tickets ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
UPDATE tickets SET state = CASE WHEN quantity = 0 THEN 'sold out' ELSE 'open' END;
ALTER TABLE tickets DROP COLUMN quantity;

-- ## it failed at least once · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0);
-- > 002_health.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, health TEXT NOT NULL);
INSERT INTO jobs_new (id, name, health) SELECT id, name, iif(failures, 'bad', 'good') FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## a limit from zero on, by a CHECK of the old table · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, desks INTEGER NOT NULL DEFAULT 0 CHECK (desks >= 0));
-- > 002_office.sql
CREATE TABLE rooms_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_office INTEGER NOT NULL);
INSERT INTO rooms_new (id, name, is_office) SELECT id, name, desks <> 0 FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

-- ## whether there is a remark instead of the remark · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, who TEXT NOT NULL, remark TEXT NOT NULL DEFAULT '');
-- > 002_has_remark.sql
ALTER TABLE visits ADD COLUMN has_remark INTEGER NOT NULL DEFAULT 0;
UPDATE visits SET has_remark = length(remark) > 0;
ALTER TABLE visits DROP COLUMN remark;

-- ## a flag by its name that is greater than zero becomes a word · innocent, may: breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, active INTEGER NOT NULL DEFAULT 1);
-- > 002_state.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, state TEXT NOT NULL, live TEXT NOT NULL);
INSERT INTO notes_new (id, body, state, live) SELECT id, body, CASE WHEN archived > 0 THEN 'archived' ELSE 'open' END, iif(active >= 1, 'yes', 'no') FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## flags by their type, by a list and by a prefix · innocent, may: breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  trial BOOLEAN NOT NULL DEFAULT 0,
  newsletter INTEGER NOT NULL DEFAULT 0 CHECK (newsletter IN (0, 1)),
  reminder INTEGER NOT NULL DEFAULT 1 CHECK (reminder BETWEEN 0 AND 1),
  is_board INTEGER NOT NULL DEFAULT 0
);
-- > 002_words.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT NOT NULL, mail TEXT NOT NULL, remind TEXT NOT NULL, role TEXT NOT NULL);
INSERT INTO members_new
SELECT id, name, iif(trial > 0, 'trial', 'full'), iif(newsletter > 0, 'yes', 'no'), iif(reminder > 0, 'on', 'off'), iif(is_board > 0, 'board', 'member') FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## a flag that is told by equality becomes a word · innocent, may: breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alerts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, urgent INTEGER NOT NULL DEFAULT 0, sms INTEGER NOT NULL DEFAULT 1);
-- > 002_words.sql
ALTER TABLE alerts ADD COLUMN urgency TEXT NOT NULL DEFAULT 'normal';
ALTER TABLE alerts ADD COLUMN channel TEXT NOT NULL DEFAULT 'mail';
UPDATE alerts SET urgency = 'high' WHERE urgent = 1;
UPDATE alerts SET channel = CASE WHEN sms THEN 'sms' ELSE 'mail' END;
ALTER TABLE alerts DROP COLUMN urgent;
ALTER TABLE alerts DROP COLUMN sms;

-- ## negative amounts become nothing, the others stay · innocent, may: breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, on_hand INTEGER NOT NULL DEFAULT 0);
-- > 002_stock.sql
CREATE TABLE parts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL CHECK (stock >= 0), available INTEGER NOT NULL);
INSERT INTO parts_new (id, name, stock, available) SELECT id, name, max(on_hand, 0), on_hand > 0 FROM parts;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

-- ## what is below zero counts as nothing, by a condition · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, quantity INTEGER NOT NULL DEFAULT 0);
-- > 002_stock.sql
CREATE TABLE parts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL CHECK (stock >= 0));
INSERT INTO parts_new (id, name, stock) SELECT id, name, CASE WHEN quantity > 0 THEN quantity ELSE 0 END FROM parts;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

-- ## the sign of what was moved is lost · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moves (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, quantity INTEGER NOT NULL DEFAULT 0);
-- > 002_moved.sql
CREATE TABLE moves_new (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, moved INTEGER NOT NULL);
INSERT INTO moves_new (id, sku, moved) SELECT id, sku, abs(quantity) FROM moves;
DROP TABLE moves;
ALTER TABLE moves_new RENAME TO moves;

-- ## how often somebody rang becomes low, some and many · guilty: error drops-column|narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, name TEXT NOT NULL, call_count INTEGER NOT NULL DEFAULT 0);
-- > 0002_heat.sql
ALTER TABLE leads ADD COLUMN heat TEXT NOT NULL DEFAULT 'low';
UPDATE leads SET heat = CASE WHEN call_count >= 10 THEN 'many' WHEN call_count >= 1 THEN 'some' ELSE 'low' END;
ALTER TABLE leads DROP COLUMN call_count;

-- ## a number with a default becomes how full it is · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bottles NUMERIC NOT NULL DEFAULT 1);
-- > 002_full.sql
CREATE TABLE crates_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, full TEXT NOT NULL CHECK (full IN ('y', 'n')));
INSERT INTO crates_new SELECT id, name, CASE WHEN bottles < 1 THEN 'n' ELSE 'y' END FROM crates;
DROP TABLE crates;
ALTER TABLE crates_new RENAME TO crates;

-- ## whether there is an address instead of the address, with an empty one as default · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, vat TEXT NOT NULL DEFAULT '');
-- > 002_kind.sql
CREATE TABLE clients_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
INSERT INTO clients_new SELECT id, name, CASE vat WHEN '' THEN 'private' ELSE 'company' END FROM clients;
DROP TABLE clients;
ALTER TABLE clients_new RENAME TO clients;

-- ## an empty text becomes NULL · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, vat TEXT NOT NULL DEFAULT '');
-- > 002_kind.sql
CREATE TABLE clients_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, vat_id TEXT, kind TEXT NOT NULL);
INSERT INTO clients_new SELECT id, name, nullif(vat, ''), CASE vat WHEN '' THEN 'private' ELSE 'company' END FROM clients;
DROP TABLE clients;
ALTER TABLE clients_new RENAME TO clients;

-- ## a number of a list becomes its word · innocent, may: loses-constraint, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, priority INTEGER NOT NULL DEFAULT 0 CHECK (priority IN (0, 1, 2)), stage INTEGER NOT NULL DEFAULT 1 CHECK (stage IN (1, 2, 3)));
-- > 002_words.sql
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, priority TEXT NOT NULL, stage TEXT NOT NULL);
INSERT INTO tasks_new
SELECT id, name, CASE priority WHEN 0 THEN 'low' WHEN 1 THEN 'normal' WHEN 2 THEN 'high' END, CASE WHEN stage = 1 THEN 'new' WHEN stage = 2 THEN 'open' ELSE 'done' END
FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;

-- ## whether a chat has unread messages instead of how many · guilty: error drops-column|narrows-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `chats` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `unread_count` integer DEFAULT 0 NOT NULL);
-- > 0001_has.sql
ALTER TABLE `chats` ADD `has_unread` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `chats` SET `has_unread` = CASE WHEN `unread_count` > 0 THEN 1 ELSE 0 END;--> statement-breakpoint
ALTER TABLE `chats` DROP COLUMN `unread_count`;

-- ## out or in instead of how much · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ledger (id INTEGER PRIMARY KEY, memo TEXT NOT NULL, amount INTEGER NOT NULL DEFAULT 0);
-- > 002_x.sql
CREATE TABLE ledger_new (id INTEGER PRIMARY KEY, memo TEXT NOT NULL, direction TEXT NOT NULL);
INSERT INTO ledger_new SELECT id, memo, CASE WHEN amount < 0 THEN 'out' ELSE 'in' END FROM ledger;
DROP TABLE ledger;
ALTER TABLE ledger_new RENAME TO ledger;

-- ## reduced or not instead of by how much · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, title TEXT NOT NULL, rebate REAL NOT NULL DEFAULT 0);
-- > 002_x.sql
ALTER TABLE offers ADD COLUMN reduced INTEGER NOT NULL DEFAULT 0;
UPDATE offers SET reduced = (rebate > 0);
ALTER TABLE offers DROP COLUMN rebate;

-- ## popular or not, by a count that may be missing · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, title TEXT NOT NULL, subscribers INTEGER DEFAULT 0);
-- > 002_x.sql
CREATE TABLE lists_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, popular INTEGER NOT NULL);
INSERT INTO lists_new SELECT id, title, coalesce(subscribers, 0) > 0 FROM lists;
DROP TABLE lists;
ALTER TABLE lists_new RENAME TO lists;

-- ## whether a book can be lent instead of how many there are · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, copies INTEGER NOT NULL DEFAULT 0);
-- > 002_x.sql
ALTER TABLE books ADD COLUMN lendable INTEGER NOT NULL DEFAULT 0;
UPDATE books SET lendable = NOT NOT copies;
ALTER TABLE books DROP COLUMN copies;

-- ## flags become tags · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, delivers INTEGER NOT NULL DEFAULT 0, parking INTEGER NOT NULL DEFAULT 0, vegan INTEGER NOT NULL DEFAULT 0, email_alerts INTEGER NOT NULL DEFAULT 1, dark_mode INTEGER NOT NULL DEFAULT 0);
-- > 002_tags.sql
CREATE TABLE shop_tags (shop_id INTEGER NOT NULL REFERENCES shops (id), tag TEXT NOT NULL, PRIMARY KEY (shop_id, tag));
INSERT INTO shop_tags SELECT id, 'delivers' FROM shops WHERE delivers = 1;
INSERT INTO shop_tags SELECT id, 'parking' FROM shops WHERE parking;
INSERT INTO shop_tags SELECT id, 'vegan' FROM shops WHERE vegan <> 0;
INSERT INTO shop_tags SELECT id, 'alerts' FROM shops WHERE email_alerts = 1;
INSERT INTO shop_tags SELECT id, 'dark' FROM shops WHERE dark_mode = 1;
ALTER TABLE shops DROP COLUMN delivers;
ALTER TABLE shops DROP COLUMN parking;
ALTER TABLE shops DROP COLUMN vegan;
ALTER TABLE shops DROP COLUMN email_alerts;
ALTER TABLE shops DROP COLUMN dark_mode;

-- ## flags of short names become words · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, admin INTEGER NOT NULL DEFAULT 0, private INTEGER NOT NULL DEFAULT 0, terms INTEGER NOT NULL DEFAULT 0, push INTEGER NOT NULL DEFAULT 1, bot INTEGER NOT NULL DEFAULT 0);
-- > 002_words.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, profile TEXT NOT NULL, agreed TEXT NOT NULL, push TEXT NOT NULL, kind TEXT NOT NULL);
INSERT INTO users_new SELECT id, name, iif(admin, 'admin', 'user'), CASE private WHEN 1 THEN 'private' ELSE 'public' END, iif(terms = 1, 'yes', 'no'), CASE WHEN push THEN 'on' ELSE 'off' END, iif(bot > 0, 'bot', 'human') FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;

-- ## flags become tags, asked the other way round · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL, heating INTEGER NOT NULL DEFAULT 0, parking INTEGER NOT NULL DEFAULT 0);
-- > 002_tags.sql
CREATE TABLE hall_tags (hall_id INTEGER NOT NULL REFERENCES halls (id), tag TEXT NOT NULL, PRIMARY KEY (hall_id, tag));
INSERT INTO hall_tags SELECT id, 'heating' FROM halls WHERE 1 = heating;
INSERT INTO hall_tags SELECT id, 'parking' FROM halls WHERE NOT (0 = parking);
ALTER TABLE halls DROP COLUMN heating;
ALTER TABLE halls DROP COLUMN parking;

-- ## flags become tags, asked the other way round, one of them of another column · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL, heating INTEGER NOT NULL DEFAULT 0, parking INTEGER NOT NULL DEFAULT 0);
-- > 002_tags.sql
CREATE TABLE hall_tags (hall_id INTEGER NOT NULL REFERENCES halls (id), tag TEXT NOT NULL, PRIMARY KEY (hall_id, tag));
INSERT INTO hall_tags SELECT id, 'heating' FROM halls WHERE 1 = heating;
INSERT INTO hall_tags SELECT id, 'parking' FROM halls WHERE 1 = heating;
ALTER TABLE halls DROP COLUMN heating;
ALTER TABLE halls DROP COLUMN parking;

-- ## a flag begins as the word for no · guilty: warning default-is-text
-- @ runner: drizzle
-- = 0000_calm_hulk.sql
CREATE TABLE `channels` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- > 0001_quiet_storm.sql
ALTER TABLE `channels` ADD `is_archived` integer DEFAULT 'false' NOT NULL;

-- ## a flag begins as no · innocent
-- @ runner: drizzle
-- = 0000_calm_hulk.sql
CREATE TABLE `channels` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- > 0001_quiet_storm.sql
ALTER TABLE `channels` ADD `is_archived` integer DEFAULT false NOT NULL;

-- ## a flag begins as a word, as the other flags do · innocent, may: create-without-if-not-exists
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE channels (id INTEGER PRIMARY KEY, name TEXT NOT NULL, muted BOOLEAN NOT NULL DEFAULT 'false');
-- > 000002_archive.up.sql
ALTER TABLE channels ADD COLUMN archived BOOLEAN NOT NULL DEFAULT 'false';

-- ## a door has three bits, and two of them get columns · guilty: error drops-column
-- @ runner: d1
-- = 0001_doors.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 7));
-- > 0002_state.sql
CREATE TABLE doors_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, is_open INTEGER NOT NULL, is_locked INTEGER NOT NULL);
INSERT INTO doors_new (id, room, is_open, is_locked) SELECT id, room, (state & 1) = 1, (state & 2) = 2 FROM doors;
DROP TABLE doors;
ALTER TABLE doors_new RENAME TO doors;

-- ## a door has four bits, and one of them is left out of what is shifted · guilty: error drops-column
-- @ runner: transactional
-- = 001_doors.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0 CHECK (state >= 0 AND state < 16));
-- > 002_state.sql
ALTER TABLE doors ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0;
ALTER TABLE doors ADD COLUMN is_locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE doors ADD COLUMN is_loud INTEGER NOT NULL DEFAULT 0;
UPDATE doors SET is_open = state & 1, is_locked = (state >> 1) & 1, is_loud = state / 8 % 2;
ALTER TABLE doors DROP COLUMN state;

-- ## a door has three bits, and each gets a column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_doors.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 7));
-- > 0002_state.sql
CREATE TABLE doors_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, is_open INTEGER NOT NULL, is_locked INTEGER NOT NULL, is_loud INTEGER NOT NULL);
INSERT INTO doors_new (id, room, is_open, is_locked, is_loud)
  SELECT id, room, state & 1, (state & 2) <> 0, 4 & state > 0 FROM doors;
DROP TABLE doors;
ALTER TABLE doors_new RENAME TO doors;

-- ## one bit of a door goes into a column, and the others stay where they are · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_doors.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 7));
-- > 002_state.sql
ALTER TABLE doors ADD COLUMN is_loud INTEGER NOT NULL DEFAULT 0;
UPDATE doors SET is_loud = 1 WHERE state & 4;
UPDATE doors SET state = state & ~4 WHERE state & 4;

-- ## a bit that nobody uses any more is taken out · innocent
-- @ runner: d1
-- = 0001_doors.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 7));
-- > 0002_state.sql
UPDATE doors SET state = state - 4 WHERE state & 4 = 4;

-- ## marks of a letter are three bits that begin at none, and one of them gets no column · guilty: error drops-column
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, flags INTEGER NOT NULL DEFAULT 0 CHECK (flags BETWEEN 0 AND 7));
-- > 002_flags.sql
ALTER TABLE letters ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letters ADD COLUMN answered INTEGER NOT NULL DEFAULT 0;
UPDATE letters SET seen = flags & 1, answered = (flags >> 2) & 1;
ALTER TABLE letters DROP COLUMN flags;

-- ## marks of a letter are three bits that begin at none, and all get columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, flags INTEGER NOT NULL DEFAULT 0 CHECK (flags BETWEEN 0 AND 7));
-- > 002_flags.sql
ALTER TABLE letters ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letters ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letters ADD COLUMN answered INTEGER NOT NULL DEFAULT 0;
UPDATE letters SET seen = flags & 1, pinned = (flags >> 1) & 1, answered = (flags >> 2) & 1;
ALTER TABLE letters DROP COLUMN flags;

-- ## ranks from none to five become tens · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, star INTEGER NOT NULL DEFAULT 0 CHECK (star BETWEEN 0 AND 5));
-- > 002_starred.sql
ALTER TABLE notes ADD COLUMN star_percent INTEGER NOT NULL DEFAULT 0;
UPDATE notes SET star_percent = star * 20;
ALTER TABLE notes DROP COLUMN star;

-- ## a bend of nought is no truth, and goes with its column · guilty: error drops-column
-- @ runner: transactional
-- = 001_tubes.sql
CREATE TABLE tubes (id INTEGER PRIMARY KEY, label TEXT NOT NULL, bend REAL);
-- > 002_bends.sql
CREATE TABLE bends (tube_id INTEGER PRIMARY KEY REFERENCES tubes (id), bend REAL NOT NULL);
INSERT INTO bends SELECT t.id, t.bend FROM tubes t WHERE t.bend;
ALTER TABLE tubes DROP COLUMN bend;

-- ## every bend that was measured is kept · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_tubes.sql
CREATE TABLE tubes (id INTEGER PRIMARY KEY, label TEXT NOT NULL, bend REAL);
-- > 002_bends.sql
CREATE TABLE bends (tube_id INTEGER PRIMARY KEY REFERENCES tubes (id), bend REAL NOT NULL);
INSERT INTO bends SELECT t.id, t.bend FROM tubes t WHERE t.bend IS NOT NULL;
ALTER TABLE tubes DROP COLUMN bend;

-- ## what is steep gets a row, whether it was asked or not · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_paths.sql
CREATE TABLE paths (id INTEGER PRIMARY KEY, label TEXT NOT NULL, steep BOOLEAN);
-- > 002_steep.sql
CREATE TABLE steep_paths (path_id INTEGER PRIMARY KEY REFERENCES paths (id));
INSERT INTO steep_paths SELECT id FROM paths WHERE steep;
ALTER TABLE paths DROP COLUMN steep;

-- ## the sign is made of a kind that knows two of three, and corrections lose theirs · guilty: error drops-column
-- @ runner: transactional
-- = 001_entries.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'correction')), amount INTEGER NOT NULL);
-- > 002_signed.sql
ALTER TABLE entries ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
UPDATE entries SET cents = CASE kind WHEN 'out' THEN -abs(amount) ELSE abs(amount) END;
ALTER TABLE entries DROP COLUMN amount;

-- ## the sign is made of a kind, where a CHECK keeps amounts above nothing · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_entries.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('in', 'out')), amount INTEGER NOT NULL CHECK (amount > 0));
-- > 002_signed.sql
ALTER TABLE entries ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
UPDATE entries SET cents = CASE kind WHEN 'out' THEN -abs(amount) ELSE abs(amount) END;
ALTER TABLE entries DROP COLUMN amount;

-- ## a flag is folded into a status that says more than the flag · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'draft', published INTEGER NOT NULL DEFAULT 0);
-- > 002_fold.sql
UPDATE posts SET status = CASE WHEN published = 1 THEN 'published' ELSE 'draft' END;
ALTER TABLE posts DROP COLUMN published;

-- ## a flag is folded into a status that an earlier file has added for it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, published INTEGER NOT NULL DEFAULT 0);
-- = 002_status.sql
ALTER TABLE posts ADD COLUMN status TEXT NOT NULL DEFAULT 'draft';
-- > 003_fold.sql
UPDATE posts SET status = CASE WHEN published = 1 THEN 'published' ELSE 'draft' END;
ALTER TABLE posts DROP COLUMN published;

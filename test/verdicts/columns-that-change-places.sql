-- Columns that go to other tables, columns or documents: each under its own name, or under that of another one.

-- ## two addresses become rows of the other kind · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT, billing_street TEXT NOT NULL, billing_city TEXT NOT NULL, shipping_street TEXT NOT NULL, shipping_city TEXT NOT NULL);
-- > 002_addresses.sql
CREATE TABLE addresses (order_id INTEGER NOT NULL REFERENCES orders (id), kind TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL, PRIMARY KEY (order_id, kind));
INSERT INTO addresses SELECT id, 'billing', shipping_street, shipping_city FROM orders;
INSERT INTO addresses SELECT id, 'shipping', billing_street, billing_city FROM orders;
ALTER TABLE orders DROP COLUMN billing_street;
ALTER TABLE orders DROP COLUMN billing_city;
ALTER TABLE orders DROP COLUMN shipping_street;
ALTER TABLE orders DROP COLUMN shipping_city;

-- ## two addresses become rows of their kind · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT, billing_street TEXT NOT NULL, billing_city TEXT NOT NULL, shipping_street TEXT NOT NULL, shipping_city TEXT NOT NULL);
-- > 002_addresses.sql
CREATE TABLE addresses (order_id INTEGER NOT NULL REFERENCES orders (id), kind TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL, PRIMARY KEY (order_id, kind));
INSERT INTO addresses SELECT id, 'shipping', shipping_street, shipping_city FROM orders;
INSERT INTO addresses SELECT id, 'billing', billing_street, billing_city FROM orders;
ALTER TABLE orders DROP COLUMN billing_street;
ALTER TABLE orders DROP COLUMN billing_city;
ALTER TABLE orders DROP COLUMN shipping_street;
ALTER TABLE orders DROP COLUMN shipping_city;

-- ## two addresses become each other in a table of their own · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT, billing TEXT, shipping TEXT);
-- > 002_addresses.sql
CREATE TABLE addresses (order_id INTEGER NOT NULL PRIMARY KEY REFERENCES orders (id), billing_address TEXT NOT NULL, shipping_address TEXT NOT NULL);
INSERT INTO addresses SELECT id, coalesce(shipping, ''), coalesce(billing, '') FROM orders;
ALTER TABLE orders DROP COLUMN billing;
ALTER TABLE orders DROP COLUMN shipping;

-- ## a table moves, two columns become each other · guilty: error changes-values
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT, billing TEXT NOT NULL, shipping TEXT NOT NULL);
-- > 002_purchases.sql
CREATE TABLE purchases (id INTEGER PRIMARY KEY, note TEXT, billing TEXT NOT NULL, shipping TEXT NOT NULL);
INSERT INTO purchases SELECT id, note, trim(shipping), trim(billing) FROM orders;
DROP TABLE orders;

-- ## two keys become rows of the other side · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, day TEXT NOT NULL, home_id INTEGER NOT NULL REFERENCES teams (id), away_id INTEGER NOT NULL REFERENCES teams (id));
-- > 002_sides.sql
CREATE TABLE sides (match_id INTEGER NOT NULL REFERENCES matches (id), side TEXT NOT NULL CHECK (side IN ('home', 'away')), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (match_id, side));
INSERT INTO sides (match_id, side, team_id) SELECT id, 'home', away_id FROM matches UNION ALL SELECT id, 'away', home_id FROM matches;
ALTER TABLE matches DROP COLUMN home_id;
ALTER TABLE matches DROP COLUMN away_id;

-- ## two keys become rows of their side · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, day TEXT NOT NULL, home_id INTEGER NOT NULL REFERENCES teams (id), away_id INTEGER NOT NULL REFERENCES teams (id));
-- > 002_sides.sql
CREATE TABLE sides (match_id INTEGER NOT NULL REFERENCES matches (id), side TEXT NOT NULL CHECK (side IN ('home', 'away')), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (match_id, side));
INSERT INTO sides (match_id, side, team_id) SELECT id, 'home', home_id FROM matches UNION ALL SELECT id, 'away', away_id FROM matches;
ALTER TABLE matches DROP COLUMN home_id;
ALTER TABLE matches DROP COLUMN away_id;

-- ## two names change places in a document · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, nick TEXT, firstName TEXT NOT NULL, lastName TEXT NOT NULL);
-- > 002_doc.sql
ALTER TABLE people ADD COLUMN name TEXT;
UPDATE people SET name = json_object('last', firstName, 'first', lastName);
ALTER TABLE people DROP COLUMN firstName;
ALTER TABLE people DROP COLUMN lastName;

-- ## two names keep their places in a document · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, nick TEXT, firstName TEXT NOT NULL, lastName TEXT NOT NULL);
-- > 002_doc.sql
ALTER TABLE people ADD COLUMN name TEXT;
UPDATE people SET name = json_object('last', lastName, 'first', firstName);
ALTER TABLE people DROP COLUMN firstName;
ALTER TABLE people DROP COLUMN lastName;

-- ## drafts and published texts go to each other · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, draft_text TEXT NOT NULL, public_text TEXT NOT NULL);
-- > 002_two.sql
CREATE TABLE drafts (post_id INTEGER PRIMARY KEY REFERENCES posts (id), draft TEXT NOT NULL);
CREATE TABLE published (post_id INTEGER PRIMARY KEY REFERENCES posts (id), public TEXT NOT NULL);
INSERT INTO drafts SELECT id, public_text FROM posts;
INSERT INTO published SELECT id, draft_text FROM posts;
ALTER TABLE posts DROP COLUMN draft_text;
ALTER TABLE posts DROP COLUMN public_text;

-- ## two columns get other names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, from_place TEXT NOT NULL, to_place TEXT NOT NULL);
-- > 002_two.sql
ALTER TABLE trips ADD COLUMN origin TEXT;
ALTER TABLE trips ADD COLUMN target TEXT;
UPDATE trips SET origin = from_place, target = to_place;
ALTER TABLE trips DROP COLUMN from_place;
ALTER TABLE trips DROP COLUMN to_place;

-- ## a column of numbers gets the texts, and a column of texts the numbers · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bulbs (id INTEGER PRIMARY KEY, col TEXT NOT NULL, pow INTEGER NOT NULL);
-- > 002_names.sql
CREATE TABLE bulbs_new (id INTEGER PRIMARY KEY, colour TEXT NOT NULL, watts INTEGER NOT NULL);
INSERT INTO bulbs_new (id, colour, watts) SELECT id, pow, col FROM bulbs;
DROP TABLE bulbs;
ALTER TABLE bulbs_new RENAME TO bulbs;

-- ## the kind and the number of a message change places in one of two copies · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE calls (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 0002_messages.sql
CREATE TABLE messages (kind TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, number));
INSERT INTO messages SELECT 'letter', id, body FROM letters;
INSERT INTO messages SELECT id, 'call', body FROM calls;
DROP TABLE letters;
DROP TABLE calls;

-- ## the number of a question stands where its answer belongs · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, first TEXT NOT NULL, second TEXT NOT NULL);
-- > 002_answers.sql
CREATE TABLE replies (form_id INTEGER NOT NULL, question INTEGER NOT NULL, reply TEXT NOT NULL);
INSERT INTO replies SELECT id, 1, first FROM forms;
INSERT INTO replies SELECT id, second, 2 FROM forms;
DROP TABLE forms;

-- ## an id is kept as text, and the moment of the move in a column of numbers · innocent, may: breaks-old-reads, breaks-old-writes, not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_cases.sql
CREATE TABLE cases (ref TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL, moved INTEGER NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO cases (ref, body) SELECT id, body FROM tickets;
DROP TABLE tickets;

-- ## marks of all kinds become rows of their name and value · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, grams INTEGER NOT NULL);
-- > 002_facts.sql
CREATE TABLE facts (parcel_id INTEGER NOT NULL, name TEXT NOT NULL, value NUMERIC NOT NULL);
INSERT INTO facts SELECT id, 'sender', sender FROM parcels;
INSERT INTO facts SELECT id, 'grams', grams FROM parcels;
DROP TABLE parcels;

-- ## an archive gets the title twice, and posts keeps no row of it · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archive (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO archive SELECT id, title, title FROM posts;
DELETE FROM posts;

-- ## a part is moved, and its columns change places · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
-- > 002_move.sql
CREATE TABLE attic (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
INSERT INTO attic SELECT id, words, path FROM pages WHERE path LIKE '/old/%';
DELETE FROM pages WHERE path LIKE '/old/%';

-- ## two flags change places on their way to a new table · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0);
-- > 0002_mails.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_read INTEGER NOT NULL, starred INTEGER NOT NULL);
INSERT INTO mails SELECT id, body, starred, is_read FROM letters;
DROP TABLE letters;

-- ## a part is moved as it is · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
-- > 002_move.sql
CREATE TABLE attic (id INTEGER PRIMARY KEY, path TEXT NOT NULL, words TEXT NOT NULL);
INSERT INTO attic SELECT id, path, words FROM pages WHERE path LIKE '/old/%';
DELETE FROM pages WHERE path LIKE '/old/%';

-- ## the name of a thing is one of its traits, each with a name and a value · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
-- > 002_traits.sql
CREATE TABLE traits (thing INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
INSERT INTO traits SELECT id, 'name', name FROM things WHERE kind = 'old';
INSERT INTO traits SELECT id, 'kind', kind FROM things WHERE kind = 'old';
DELETE FROM things WHERE kind = 'old';

-- ## every link is kept in both directions · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friends (a INTEGER NOT NULL REFERENCES users (id), b INTEGER NOT NULL REFERENCES users (id), since TEXT NOT NULL, PRIMARY KEY (a, b));
-- > 002_links.sql
CREATE TABLE links (a INTEGER NOT NULL REFERENCES users (id), b INTEGER NOT NULL REFERENCES users (id), since TEXT NOT NULL, PRIMARY KEY (a, b));
CREATE INDEX links_b ON links (b);
INSERT INTO links SELECT a, b, since FROM friends;
INSERT OR IGNORE INTO links SELECT b, a, since FROM friends;
DROP TABLE friends;

-- ## a link's two keys, where foreign keys refuse what is no id of the other table · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 0002_role.sql
CREATE TABLE members_new (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), role TEXT NOT NULL DEFAULT 'member' CHECK (role <> ''), PRIMARY KEY (user_id, team_id));
INSERT INTO members_new (user_id, team_id) SELECT team_id, user_id FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## the same by position, with a UNIQUE index · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE lists (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE entries (song_id INTEGER NOT NULL, list_id INTEGER NOT NULL, FOREIGN KEY (song_id) REFERENCES songs (id) ON DELETE CASCADE, FOREIGN KEY (list_id) REFERENCES lists (id) ON DELETE CASCADE);
CREATE UNIQUE INDEX entries_both ON entries (list_id, song_id);
-- > 0002_key.sql
CREATE TABLE entries_new (list_id INTEGER NOT NULL, song_id INTEGER NOT NULL, PRIMARY KEY (list_id, song_id), FOREIGN KEY (song_id) REFERENCES songs (id) ON DELETE CASCADE, FOREIGN KEY (list_id) REFERENCES lists (id) ON DELETE CASCADE);
INSERT INTO entries_new SELECT song_id, list_id FROM entries;
DROP TABLE entries;
ALTER TABLE entries_new RENAME TO entries;

-- ## a link's two keys by their names · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 0002_role.sql
CREATE TABLE members_new (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), role TEXT NOT NULL DEFAULT 'member' CHECK (role <> ''), PRIMARY KEY (user_id, team_id));
INSERT INTO members_new (team_id, user_id) SELECT team_id, user_id FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## two columns get other names in a rebuild, and each stands under the other one's · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE venues (id INTEGER PRIMARY KEY, title TEXT NOT NULL, street TEXT, town TEXT);
-- > 002_names.sql
CREATE TABLE venues_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, town_name TEXT, street_line TEXT);
INSERT INTO venues_new SELECT id, title, street, town FROM venues;
DROP TABLE venues;
ALTER TABLE venues_new RENAME TO venues;

-- ## two columns get other names in a rebuild, in their own order · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE venues (id INTEGER PRIMARY KEY, title TEXT NOT NULL, street TEXT, town TEXT);
-- > 002_names.sql
CREATE TABLE venues_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, town_name TEXT, street_line TEXT);
INSERT INTO venues_new SELECT id, title, town, street FROM venues;
DROP TABLE venues;
ALTER TABLE venues_new RENAME TO venues;

-- ## an answer is a yes or a no, and they change places in a copy by position · guilty: error changes-values
-- @ runner: transactional
-- = 001_invitations.sql
CREATE TABLE invitations (
  code TEXT PRIMARY KEY NOT NULL, sent_at INTEGER NOT NULL, accepted_at INTEGER, declined_at INTEGER, open_slot INTEGER,
  CHECK (accepted_at IS NULL OR declined_at IS NULL)
);
CREATE TRIGGER one_open BEFORE INSERT ON invitations
WHEN (SELECT count(*) FROM invitations WHERE open_slot IS NOT NULL) > 0
BEGIN SELECT RAISE(ABORT, 'one after the other'); END;
-- > 002_invitations.sql
CREATE TABLE invitations_new (
  code TEXT PRIMARY KEY NOT NULL, sent_at INTEGER NOT NULL, declined_at INTEGER, accepted_at INTEGER, open_slot INTEGER, note TEXT,
  CHECK (accepted_at IS NULL OR declined_at IS NULL)
);
INSERT INTO invitations_new SELECT *, NULL FROM invitations;
DROP TABLE invitations;
ALTER TABLE invitations_new RENAME TO invitations;
CREATE TRIGGER one_open BEFORE INSERT ON invitations
WHEN (SELECT count(*) FROM invitations WHERE open_slot IS NOT NULL) > 0
BEGIN SELECT RAISE(ABORT, 'one after the other'); END;

-- ## an answer is a yes or a no, and both are copied by their names · innocent
-- @ runner: transactional
-- = 001_invitations.sql
CREATE TABLE invitations (
  code TEXT PRIMARY KEY NOT NULL, sent_at INTEGER NOT NULL, accepted_at INTEGER, declined_at INTEGER, open_slot INTEGER,
  CHECK (accepted_at IS NULL OR declined_at IS NULL)
);
CREATE TRIGGER one_open BEFORE INSERT ON invitations
WHEN (SELECT count(*) FROM invitations WHERE open_slot IS NOT NULL) > 0
BEGIN SELECT RAISE(ABORT, 'one after the other'); END;
-- > 002_invitations.sql
CREATE TABLE invitations_new (
  code TEXT PRIMARY KEY NOT NULL, sent_at INTEGER NOT NULL, declined_at INTEGER, accepted_at INTEGER, open_slot INTEGER, note TEXT,
  CHECK (accepted_at IS NULL OR declined_at IS NULL)
);
INSERT INTO invitations_new (code, sent_at, declined_at, accepted_at, open_slot)
SELECT code, sent_at, declined_at, accepted_at, open_slot FROM invitations;
DROP TABLE invitations;
ALTER TABLE invitations_new RENAME TO invitations;
CREATE TRIGGER one_open BEFORE INSERT ON invitations
WHEN (SELECT count(*) FROM invitations WHERE open_slot IS NOT NULL) > 0
BEGIN SELECT RAISE(ABORT, 'one after the other'); END;

-- ## a debt or a credit moves to another table, each under the other's name · guilty: error changes-values
-- @ runner: transactional
-- = 001_lines.sql
CREATE TABLE ledger_lines (id INTEGER PRIMARY KEY, text TEXT NOT NULL, debit INTEGER, credit INTEGER, CHECK ((debit IS NULL) <> (credit IS NULL)));
-- > 002_bookings.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, text TEXT NOT NULL, credit INTEGER, debit INTEGER, CHECK ((debit IS NULL) <> (credit IS NULL)));
INSERT INTO bookings SELECT * FROM ledger_lines;
DROP TABLE ledger_lines;

-- ## of a debt or a credit the one without the other becomes one amount with a sign · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_lines.sql
CREATE TABLE ledger_lines (id INTEGER PRIMARY KEY, text TEXT NOT NULL, debit INTEGER CHECK (debit > 0), credit INTEGER CHECK (credit > 0), CHECK ((debit IS NULL) <> (credit IS NULL)));
-- > 002_lines.sql
CREATE TABLE ledger_lines_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL, credit INTEGER NOT NULL);
INSERT INTO ledger_lines_new (id, text, credit) SELECT id, text, coalesce(credit, -debit) FROM ledger_lines;
DROP TABLE ledger_lines;
ALTER TABLE ledger_lines_new RENAME TO ledger_lines;

-- ## where there is no number for a call one for messages becomes it · innocent
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, call_number TEXT, text_number TEXT);
-- > 002_people.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, call_number TEXT, text_number TEXT);
INSERT INTO people_new (id, name, call_number, text_number)
SELECT id, name, coalesce(call_number, text_number), CASE WHEN call_number IS NULL THEN NULL ELSE text_number END FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

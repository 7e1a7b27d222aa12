-- A query in brackets that has nothing to do with the row gives all rows the same.

-- ## a sum over all lines · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, number TEXT NOT NULL, total INTEGER NOT NULL DEFAULT 0);
CREATE TABLE invoice_lines (id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices (id), cents INTEGER NOT NULL);
-- > 002_totals.sql
UPDATE invoices SET total = coalesce((SELECT sum(cents) FROM invoice_lines), 0);

-- ## both names of the tie are the inner table's · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tracks (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL, seconds INTEGER NOT NULL);
-- > 0002_length.sql
ALTER TABLE albums ADD COLUMN seconds INTEGER;
UPDATE albums SET seconds = (SELECT sum(seconds) FROM tracks WHERE album_id = id);

-- ## the name of any parent · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id), title TEXT NOT NULL);
-- > 002_author_name.sql
ALTER TABLE books ADD COLUMN author_name TEXT;
UPDATE books SET author_name = (SELECT name FROM authors LIMIT 1) WHERE author_name IS NULL;

-- ## the last visit of anybody, in a rebuild · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL REFERENCES patients (id), day TEXT NOT NULL);
-- > 002_last_visit.sql
CREATE TABLE patients_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, last_visit TEXT);
INSERT INTO patients_new SELECT id, name, (SELECT day FROM visits ORDER BY day DESC LIMIT 1) FROM patients;
DROP TABLE patients;
ALTER TABLE patients_new RENAME TO patients;

-- ## tied by the key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, number TEXT NOT NULL, total INTEGER NOT NULL DEFAULT 0);
CREATE TABLE invoice_lines (id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices (id), cents INTEGER NOT NULL);
-- > 002_totals.sql
UPDATE invoices SET total = coalesce((SELECT sum(cents) FROM invoice_lines WHERE invoice_id = invoices.id), 0);

-- ## tied by a name that only the outer table has · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (author_no INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (author_no), title TEXT NOT NULL);
-- > 002_author_name.sql
ALTER TABLE books ADD COLUMN author_name TEXT;
UPDATE "books" SET "author_name" = (SELECT "name" FROM "authors" WHERE "author_no" = "author_id");

-- ## all belong to the first one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner_id INTEGER REFERENCES owners (id));
-- > 002_owner.sql
UPDATE pets SET owner_id = (SELECT id FROM owners ORDER BY id LIMIT 1) WHERE owner_id IS NULL;

-- ## what the plan of that name has · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tariffs (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, minutes INTEGER NOT NULL);
CREATE TABLE customers (id INTEGER PRIMARY KEY, tariff_id INTEGER REFERENCES tariffs (id), name TEXT NOT NULL);
-- > 002_minutes.sql
ALTER TABLE customers ADD COLUMN minutes INTEGER;
UPDATE customers SET minutes = (SELECT minutes FROM tariffs WHERE slug = 'basic') WHERE tariff_id IS NULL;

-- ## a number that is the same for all · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, currency TEXT NOT NULL);
CREATE TABLE quotes (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_currency.sql
ALTER TABLE quotes ADD COLUMN currency TEXT;
UPDATE quotes SET currency = (SELECT currency FROM settings LIMIT 1);

-- ## one row of counters · innocent, may: assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, members INTEGER NOT NULL DEFAULT 0);
CREATE TABLE members (id INTEGER PRIMARY KEY, club_id INTEGER NOT NULL REFERENCES clubs (id));
-- > 002_all.sql
UPDATE clubs SET members = (SELECT count(*) FROM members) WHERE name = 'everybody';

-- ## a sum over all lines, nought without any by a CASE · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, number TEXT NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, bill_id INTEGER NOT NULL REFERENCES bills(id), cents INTEGER NOT NULL);
-- > 002_total.sql
ALTER TABLE bills ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
UPDATE bills SET total = CASE WHEN (SELECT sum(cents) FROM lines) IS NULL THEN 0 ELSE (SELECT sum(cents) FROM lines) END;

-- ## a sum over the own lines, nought without any by a CASE · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, number TEXT NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, bill_id INTEGER NOT NULL REFERENCES bills(id), cents INTEGER NOT NULL);
-- > 002_total.sql
ALTER TABLE bills ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
UPDATE bills SET total = CASE WHEN (SELECT sum(cents) FROM lines WHERE bill_id = bills.id) IS NULL THEN 0 ELSE (SELECT sum(cents) FROM lines WHERE bill_id = bills.id) END;

-- ## a sum over all lines of main · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, number TEXT NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, bill_id INTEGER NOT NULL REFERENCES bills(id), cents INTEGER NOT NULL);
-- > 002_total.sql
ALTER TABLE bills ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
UPDATE main.bills SET total = (SELECT ifnull(sum(cents), 0) FROM main.lines WHERE bill_id = lines.bill_id);

-- ## a sum over the own lines of main · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, number TEXT NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, bill_id INTEGER NOT NULL REFERENCES bills(id), cents INTEGER NOT NULL);
-- > 002_total.sql
ALTER TABLE bills ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
UPDATE main.bills SET total = (SELECT ifnull(sum(cents), 0) FROM main.lines WHERE bill_id = bills.id);

-- ## anybody's preference of that name, which is then deleted · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE);
CREATE TABLE preferences (member_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (member_id, name));
-- > 002_theme.sql
ALTER TABLE members ADD COLUMN theme TEXT NOT NULL DEFAULT 'light';
UPDATE members SET theme = (SELECT value FROM preferences WHERE name = 'theme')
WHERE EXISTS (SELECT 1 FROM preferences WHERE name = 'theme');
DELETE FROM preferences WHERE name = 'theme';

-- ## each member's own preference of that name, which is then deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE);
CREATE TABLE preferences (member_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (member_id, name));
-- > 002_theme.sql
ALTER TABLE members ADD COLUMN theme TEXT NOT NULL DEFAULT 'light';
UPDATE members SET theme = (SELECT p.value FROM preferences p WHERE p.name = 'theme' AND p.member_id = members.id)
WHERE EXISTS (SELECT 1 FROM preferences p WHERE p.name = 'theme' AND p.member_id = members.id);
DELETE FROM preferences WHERE name = 'theme';

-- ## anybody's open invoice says the currency · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients (id), state TEXT NOT NULL, currency TEXT NOT NULL);
CREATE INDEX invoices_client ON invoices (client_id);
-- > 002_currency.sql
ALTER TABLE clients ADD COLUMN currency TEXT;
UPDATE clients SET currency = (SELECT currency FROM invoices WHERE state = 'open') WHERE currency IS NULL;

-- ## the preference of one member is meant for all · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE);
CREATE TABLE preferences (member_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (member_id, name));
-- > 002_theme.sql
ALTER TABLE members ADD COLUMN theme TEXT;
UPDATE members SET theme = (SELECT value FROM preferences WHERE name = 'theme' AND member_id = 1) WHERE theme IS NULL;

-- ## the album of that name, of which there is one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE);
CREATE TABLE albums (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), title TEXT NOT NULL UNIQUE, colour TEXT NOT NULL);
CREATE INDEX albums_member ON albums (member_id);
-- > 002_colour.sql
ALTER TABLE members ADD COLUMN colour TEXT;
UPDATE members SET colour = (SELECT colour FROM albums WHERE title = 'Summer') WHERE colour IS NULL;

-- ## the folder that all share, by its id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE);
CREATE TABLE folders (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), title TEXT NOT NULL);
CREATE INDEX folders_member ON folders (member_id);
-- > 002_start.sql
ALTER TABLE members ADD COLUMN start INTEGER;
UPDATE members SET start = (SELECT id FROM folders WHERE title = 'Everything') WHERE start IS NULL;

-- ## the notice that belongs to nobody is for all · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE);
CREATE TABLE notices (id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members (id), kind TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX notices_member ON notices (member_id);
-- > 002_welcome.sql
ALTER TABLE members ADD COLUMN welcome TEXT;
UPDATE members SET welcome = (SELECT body FROM notices WHERE kind = 'welcome') WHERE welcome IS NULL;
-- ## every reader is said to have read the first board, up to its last note · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
--> statement-breakpoint
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
--> statement-breakpoint
INSERT INTO boards (id, name) VALUES (1, 'hall');
--> statement-breakpoint
CREATE TABLE notes (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL DEFAULT 1 REFERENCES boards (id), reader_id INTEGER NOT NULL REFERENCES readers (id), body TEXT NOT NULL);
-- > 0001_progress.sql
CREATE TABLE progress (reader_id INTEGER NOT NULL REFERENCES readers (id), board_id INTEGER NOT NULL REFERENCES boards (id), note_id INTEGER, PRIMARY KEY (reader_id, board_id));
--> statement-breakpoint
INSERT INTO progress (reader_id, board_id, note_id) SELECT r.id, 1, (SELECT max(n.id) FROM notes n WHERE n.board_id = 1) FROM readers r;

-- ## every reader gets the last note of the first board as the own one · guilty: warning updates-all-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
--> statement-breakpoint
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
--> statement-breakpoint
INSERT INTO boards (id, name) VALUES (1, 'hall');
--> statement-breakpoint
CREATE TABLE notes (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL DEFAULT 1 REFERENCES boards (id), reader_id INTEGER NOT NULL REFERENCES readers (id), body TEXT NOT NULL);
-- > 0001_last_notes.sql
CREATE TABLE last_notes (reader_id INTEGER PRIMARY KEY REFERENCES readers (id), note_id INTEGER);
--> statement-breakpoint
INSERT INTO last_notes (reader_id, note_id) SELECT r.id, (SELECT max(n.id) FROM notes n WHERE n.board_id = 1) FROM readers r;

-- ## means over three readings, and no condition says of which reading · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (sensor TEXT NOT NULL, taken_at INTEGER NOT NULL, celsius REAL, PRIMARY KEY (sensor, taken_at));
-- > 002_smooth.sql
WITH smooth AS (
  SELECT sensor, taken_at, avg(celsius) OVER (PARTITION BY sensor ORDER BY taken_at ROWS 2 PRECEDING) AS mean FROM readings
)
UPDATE readings SET celsius = smooth.mean FROM smooth WHERE readings.celsius > 60;

-- ## means over three readings, each its own · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (sensor TEXT NOT NULL, taken_at INTEGER NOT NULL, celsius REAL, PRIMARY KEY (sensor, taken_at));
-- > 002_smooth.sql
WITH smooth AS (
  SELECT sensor, taken_at, avg(celsius) OVER (PARTITION BY sensor ORDER BY taken_at ROWS 2 PRECEDING) AS mean FROM readings
)
UPDATE readings SET celsius = smooth.mean FROM smooth
WHERE readings.celsius > 60 AND (smooth.sensor, smooth.taken_at) = (readings.sensor, readings.taken_at);

-- ## the name of any writer, by a FROM · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE writers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE essays (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers (id), title TEXT NOT NULL, byline TEXT);
-- > 002_byline.sql
UPDATE essays SET byline = w.name FROM writers AS w WHERE byline IS NULL;

-- ## prices of a list whose key has the same name · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wares (id INTEGER PRIMARY KEY, sku TEXT NOT NULL UNIQUE, cents INTEGER);
CREATE TABLE list_2025 (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_cents.sql
UPDATE wares SET cents = l.cents FROM list_2025 AS l WHERE l.cents > 0;

-- ## essays without a writer go to the house, by a FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE writers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_house INTEGER NOT NULL DEFAULT 0);
CREATE TABLE essays (id INTEGER PRIMARY KEY, writer_id INTEGER REFERENCES writers (id), title TEXT NOT NULL, byline TEXT);
-- > 002_house.sql
UPDATE essays SET byline = w.name FROM writers AS w WHERE w.is_house = 1 AND byline IS NULL;

-- ## one rate that holds for all, and one number of all votes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (id INTEGER PRIMARY KEY CHECK (id = 1), vat INTEGER NOT NULL);
CREATE TABLE bills (id INTEGER PRIMARY KEY, net INTEGER NOT NULL, gross INTEGER);
CREATE TABLE votes (id INTEGER PRIMARY KEY, option TEXT NOT NULL);
CREATE TABLE options (option TEXT PRIMARY KEY, share REAL, votes INTEGER NOT NULL DEFAULT 0);
-- > 002_gross.sql
UPDATE bills SET gross = net + net * r.vat / 100 FROM rates AS r WHERE gross IS NULL;
UPDATE options SET share = options.votes * 1.0 / a.n FROM (SELECT count(*) AS n FROM votes) AS a WHERE a.n > 0;

-- ## an UPDATE gives a name to the rows whose unique name is empty · innocent
-- @ runner: transactional
-- = 001_kiosks.sql
CREATE TABLE kiosks (id INTEGER PRIMARY KEY, street TEXT NOT NULL, handle TEXT NOT NULL UNIQUE);
-- > 002_handles.sql
UPDATE kiosks SET handle = lower(replace(street, ' ', '-')) || '-' || id WHERE handle = '';

-- ## an UPDATE asks for one row by its unique name · guilty: warning assumes-row
-- @ runner: transactional
-- = 001_kiosks.sql
CREATE TABLE kiosks (id INTEGER PRIMARY KEY, street TEXT NOT NULL, handle TEXT NOT NULL UNIQUE);
-- > 002_handles.sql
UPDATE kiosks SET street = 'Harbour Road' WHERE handle = 'ferry-pier';

-- ## every account gets the sum of all entries, by a FROM · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE entries (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), amount INTEGER NOT NULL);
-- > 002_balance.sql
UPDATE accounts SET balance = s.total FROM (SELECT sum(amount) AS total FROM entries) AS s;

-- ## every author gets the pages of all books, by a FROM whose query has no name · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors(id), pages INTEGER NOT NULL);
-- > 0002_pages.sql
ALTER TABLE authors ADD COLUMN page_count INTEGER NOT NULL DEFAULT 0;
UPDATE authors SET page_count = coalesce(total, 0) FROM (SELECT sum(pages) AS total FROM books);

-- ## every post gets all likes, by a WITH · guilty: warning updates-all-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), likes INTEGER NOT NULL DEFAULT 0);
-- > 0002_likes.sql
ALTER TABLE posts ADD COLUMN likes INTEGER NOT NULL DEFAULT 0;
WITH c AS (SELECT coalesce(sum(likes), 0) AS n FROM comments) UPDATE posts SET likes = c.n FROM c;

-- ## a row for every account with the sum of all entries beside it · guilty: warning updates-all-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE entries (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), amount INTEGER NOT NULL);
-- > 00002_balances.sql
-- +goose Up
CREATE TABLE balances (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), total INTEGER NOT NULL);
INSERT INTO balances (account_id, total) SELECT a.id, s.total FROM accounts a, (SELECT coalesce(sum(amount), 0) AS total FROM entries) s;

-- ## the share of the total, by a FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE projects (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE costs (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id), amount INTEGER NOT NULL);
-- > 002_share.sql
ALTER TABLE costs ADD COLUMN share REAL NOT NULL DEFAULT 0;
UPDATE costs SET share = amount * 100.0 / s.total FROM (SELECT sum(amount) AS total FROM costs) AS s WHERE s.total > 0;

-- ## who is above the mean, by a FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, points INTEGER NOT NULL DEFAULT 0);
CREATE TABLE scores (id INTEGER PRIMARY KEY, player_id INTEGER NOT NULL REFERENCES players(id), score INTEGER NOT NULL);
-- > 002_above.sql
ALTER TABLE players ADD COLUMN above INTEGER NOT NULL DEFAULT 0;
UPDATE players SET above = (players.points > s.mean) FROM (SELECT coalesce(avg(score), 0) AS mean FROM scores) AS s;

-- ## sums by account, by a FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE entries (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), amount INTEGER NOT NULL);
-- > 002_balance.sql
UPDATE accounts SET balance = s.total FROM (SELECT account_id, sum(amount) AS total FROM entries GROUP BY account_id) AS s WHERE s.account_id = accounts.id;

-- ## the one row of totals gets the sum of all, by a FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, name TEXT NOT NULL, amount INTEGER NOT NULL);
CREATE TABLE totals (id INTEGER PRIMARY KEY CHECK (id = 1), amount INTEGER NOT NULL DEFAULT 0);
INSERT INTO totals (id) VALUES (1);
-- > 002_totals.sql
UPDATE totals SET amount = s.total FROM (SELECT coalesce(sum(amount), 0) AS total FROM entries) AS s;

-- ## a share of the pages of all books, where there are some · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pages INTEGER NOT NULL DEFAULT 0);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors(id), pages INTEGER NOT NULL);
-- > 002_share.sql
ALTER TABLE authors ADD COLUMN share REAL NOT NULL DEFAULT 0;
UPDATE authors SET share = authors.pages * 1.0 / b.pages FROM (SELECT sum(pages) AS pages FROM books) b WHERE b.pages > 0;

-- ## all comments are counted for every post, where there are some · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), body TEXT NOT NULL);
-- > 002_count.sql
ALTER TABLE posts ADD COLUMN comment_count INTEGER NOT NULL DEFAULT 0;
UPDATE posts SET comment_count = c.n FROM (SELECT count(*) AS n FROM comments) AS c WHERE c.n > 0;

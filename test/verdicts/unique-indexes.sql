-- A new unique index passes or fails by the rows that production has.

-- ## one live slug · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, deleted_at TEXT);
-- > 002_unique.sql
CREATE UNIQUE INDEX pages_live_slug ON pages(slug) WHERE deleted_at IS NULL;

-- ## one active address a customer · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, street TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
-- > 0002_unique.sql
CREATE UNIQUE INDEX addresses_one_active ON addresses(customer_id) WHERE active = 1;

-- ## one open ticket a machine · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, machine TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed', 'waiting')));
-- > 002_unique.sql
CREATE UNIQUE INDEX tickets_one_open ON tickets(machine) WHERE status = 'open';

-- ## one waiting job of a kind, the word stands in no CHECK · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL);
-- > 002_unique.sql
CREATE UNIQUE INDEX jobs_one_waiting ON jobs(kind) WHERE state = 'waiting';

-- ## names without regard to case · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 002_nocase.sql
CREATE UNIQUE INDEX teams_name_nocase ON teams(name COLLATE NOCASE);

-- ## lower() of a unique e-mail · guilty: warning depends-on-data
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `email` text NOT NULL);
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
-- > 0001_lower.sql
CREATE UNIQUE INDEX `users_email_lower_unique` ON `users` (lower(`email`));

-- ## trim() of a unique code · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
-- > 002_trim.sql
CREATE UNIQUE INDEX vouchers_code_trim ON vouchers(trim(code));

-- ## one diary entry a day · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE diary (id INTEGER PRIMARY KEY, author TEXT NOT NULL, written_at DATETIME NOT NULL UNIQUE);
-- > 002_one_a_day.sql
CREATE UNIQUE INDEX diary_one_a_day ON diary(author, date(written_at));

-- ## an UPDATE makes unique nicknames equal · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE gamers (id INTEGER PRIMARY KEY, nick TEXT NOT NULL UNIQUE);
-- > 002_lower.sql
UPDATE gamers SET nick = lower(nick);

-- ## an UPDATE cuts the blanks of a unique column · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE);
-- > 0002_trim.sql
UPDATE topics SET title = trim(title);

-- ## a rebuild makes a column UNIQUE · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE phones (id INTEGER PRIMARY KEY, number TEXT NOT NULL);
-- > 002_unique.sql
CREATE TABLE phones_new (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE);
INSERT INTO phones_new SELECT id, number FROM phones;
DROP TABLE phones;
ALTER TABLE phones_new RENAME TO phones;

-- ## a pair of columns · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE likes (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, user_id INTEGER NOT NULL);
-- > 002_unique.sql
CREATE UNIQUE INDEX likes_once ON likes(post_id, user_id);

-- ## duplicates go first · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE likes (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, user_id INTEGER NOT NULL);
-- > 002_unique.sql
DELETE FROM likes WHERE id NOT IN (SELECT min(id) FROM likes GROUP BY post_id, user_id);
CREATE UNIQUE INDEX likes_once ON likes(post_id, user_id);

-- ## a unique index over what is unique already · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 002_pair.sql
CREATE UNIQUE INDEX teams_name_id ON teams(name, id);

-- ## a column without regard to case gets an index of the same kind · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE);
-- > 002_nocase.sql
CREATE UNIQUE INDEX teams_name_nocase ON teams(name COLLATE NOCASE);

-- ## a unique index on a new, empty column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_handle.sql
ALTER TABLE users ADD COLUMN handle TEXT;
CREATE UNIQUE INDEX users_handle ON users(handle) WHERE handle IS NOT NULL;

-- ## a unique index on a new column that is filled from the id · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- > 0002_code.sql
ALTER TABLE parcels ADD COLUMN code TEXT;
UPDATE parcels SET code = 'P-' || id WHERE code IS NULL;
CREATE UNIQUE INDEX parcels_code ON parcels(code);

-- ## a plain partial index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, deleted_at TEXT);
-- > 002_index.sql
CREATE INDEX pages_live_slug ON pages(slug) WHERE deleted_at IS NULL;

-- ## a partial unique index below a whole one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, deleted_at TEXT);
-- > 002_index.sql
CREATE UNIQUE INDEX pages_live_slug ON pages(slug) WHERE deleted_at IS NULL;

-- ## a unique index on a new table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_keys.sql
CREATE TABLE api_keys (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL);
CREATE UNIQUE INDEX api_keys_name ON api_keys(user_id, lower(name));

-- ## an UPDATE in a column that need not be unique · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE gamers (id INTEGER PRIMARY KEY, nick TEXT NOT NULL UNIQUE, email TEXT NOT NULL);
-- > 002_lower.sql
UPDATE gamers SET email = lower(email);

-- ## a primary key becomes the first half of a unique pair · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (day TEXT PRIMARY KEY NOT NULL, percent REAL NOT NULL);
-- > 002_currency.sql
CREATE TABLE rates_new (day TEXT NOT NULL, currency TEXT NOT NULL DEFAULT 'EUR', percent REAL NOT NULL, PRIMARY KEY (day, currency));
INSERT INTO rates_new (day, percent) SELECT day, percent FROM rates;
DROP TABLE rates;
ALTER TABLE rates_new RENAME TO rates;

-- ## equal speakers become one, and a talk may have both · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE talk_speakers (
  talk_id INTEGER NOT NULL REFERENCES talks (id),
  speaker_id INTEGER NOT NULL REFERENCES speakers (id),
  PRIMARY KEY (talk_id, speaker_id)
) WITHOUT ROWID;
CREATE INDEX talk_speakers_speaker ON talk_speakers (speaker_id);
-- > 002_one_speaker_per_name.sql
UPDATE talk_speakers SET speaker_id = (
  SELECT min(first.id) FROM speakers first JOIN speakers s ON first.name = s.name COLLATE NOCASE WHERE s.id = talk_speakers.speaker_id
);
DELETE FROM speakers WHERE id NOT IN (SELECT min(id) FROM speakers GROUP BY name COLLATE NOCASE);
CREATE UNIQUE INDEX speakers_name ON speakers (name COLLATE NOCASE);

-- ## equal speakers become one, with one link where a talk has both · innocent, may: breaks-old-writes, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE talk_speakers (
  talk_id INTEGER NOT NULL REFERENCES talks (id),
  speaker_id INTEGER NOT NULL REFERENCES speakers (id),
  PRIMARY KEY (talk_id, speaker_id)
) WITHOUT ROWID;
CREATE INDEX talk_speakers_speaker ON talk_speakers (speaker_id);
-- > 002_one_speaker_per_name.sql
INSERT OR IGNORE INTO talk_speakers (talk_id, speaker_id)
SELECT ts.talk_id, (SELECT min(first.id) FROM speakers first WHERE first.name = s.name COLLATE NOCASE)
FROM talk_speakers ts JOIN speakers s ON s.id = ts.speaker_id;
DELETE FROM talk_speakers WHERE speaker_id NOT IN (SELECT min(id) FROM speakers GROUP BY name COLLATE NOCASE);
DELETE FROM speakers WHERE id NOT IN (SELECT min(id) FROM speakers GROUP BY name COLLATE NOCASE);
CREATE UNIQUE INDEX speakers_name ON speakers (name COLLATE NOCASE);

-- ## handles are equal but for their case when exact doubles have gone · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, bio TEXT);
-- > 002_one_handle.sql
DELETE FROM artists WHERE rowid NOT IN (SELECT max(rowid) FROM artists GROUP BY handle);
CREATE UNIQUE INDEX artists_handle ON artists (handle COLLATE NOCASE);

-- ## doubled handles go whatever their case is · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, bio TEXT);
-- > 002_one_handle.sql
DELETE FROM artists WHERE rowid NOT IN (SELECT max(rowid) FROM artists GROUP BY handle COLLATE NOCASE);
CREATE UNIQUE INDEX artists_handle ON artists (handle COLLATE NOCASE);

-- ## shelf marks of one branch differ in blanks when exact doubles have gone · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE copies (id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, mark TEXT NOT NULL, lost_on TEXT);
-- > 0002_one_mark.sql
DELETE FROM copies WHERE lost_on IS NULL AND id NOT IN (SELECT min(id) FROM copies WHERE lost_on IS NULL GROUP BY branch, mark);
CREATE UNIQUE INDEX copies_mark ON copies (branch, trim(mark)) WHERE lost_on IS NULL;

-- ## shelf marks of one branch are one without their blanks · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE copies (id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, mark TEXT NOT NULL, lost_on TEXT);
-- > 0002_one_mark.sql
DELETE FROM copies WHERE lost_on IS NULL AND id NOT IN (SELECT min(id) FROM copies WHERE lost_on IS NULL GROUP BY branch, trim(mark));
CREATE UNIQUE INDEX copies_mark ON copies (branch, trim(mark)) WHERE lost_on IS NULL;

-- ## distinct words go into a list that knows no case · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sightings (id INTEGER PRIMARY KEY, species TEXT NOT NULL);
-- > 002_species.sql
CREATE TABLE species (name TEXT NOT NULL PRIMARY KEY COLLATE NOCASE);
INSERT INTO species (name) SELECT DISTINCT species FROM sightings;

-- ## doubled words go in one file, and the next one lowers them · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
-- > 0002_doubles.sql
DELETE FROM coupons WHERE EXISTS (SELECT 1 FROM coupons older WHERE older.word = coupons.word AND older.id < coupons.id);
-- > 0003_lower.sql
UPDATE coupons SET word = lower(word);
CREATE UNIQUE INDEX coupons_word ON coupons (word);

-- ## one main photo of each album, and all wide ones are marked · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), shape TEXT NOT NULL CHECK (shape IN ('square', 'wide', 'tall')), file TEXT NOT NULL);
-- > 000002_main.up.sql
ALTER TABLE photos ADD COLUMN main INTEGER NOT NULL DEFAULT 0;
UPDATE photos SET main = 1 WHERE shape = 'wide';
CREATE UNIQUE INDEX photos_main ON photos (album_id) WHERE main = 1;
-- > 000002_main.down.sql
DROP INDEX photos_main;
ALTER TABLE photos DROP COLUMN main;

-- ## one main photo of each album: the first wide one is marked · innocent, may: create-without-if-not-exists
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), shape TEXT NOT NULL CHECK (shape IN ('square', 'wide', 'tall')), file TEXT NOT NULL);
-- > 000002_main.up.sql
ALTER TABLE photos ADD COLUMN main INTEGER NOT NULL DEFAULT 0;
UPDATE photos SET main = 1 WHERE id IN (SELECT min(id) FROM photos WHERE shape = 'wide' GROUP BY album_id);
CREATE UNIQUE INDEX photos_main ON photos (album_id) WHERE main = 1;
-- > 000002_main.down.sql
DROP INDEX photos_main;
ALTER TABLE photos DROP COLUMN main;

-- ## links of tags that differ in case are pointed at the first of them · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
-- > 002_new.sql
UPDATE post_tags SET tag_id = (SELECT min(t2.id) FROM tags t2 JOIN tags t ON lower(t2.name) = lower(t.name) WHERE t.id = post_tags.tag_id);
DELETE FROM tags WHERE id NOT IN (SELECT min(id) FROM tags GROUP BY lower(name));

-- ## links of users that have one address are pointed at the first of them · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE members (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL REFERENCES teams(id), user_id INTEGER NOT NULL REFERENCES users(id), UNIQUE (team_id, user_id));
-- > 002_new.sql
UPDATE members SET user_id = (SELECT min(u.id) FROM users u WHERE u.email = (SELECT email FROM users WHERE id = members.user_id));
DELETE FROM users WHERE id NOT IN (SELECT min(id) FROM users GROUP BY email);

-- ## links that would be equal are taken out before they are pointed at the first tag · innocent, may: loses-rows, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
-- > 002_new.sql
UPDATE OR IGNORE post_tags SET tag_id = (SELECT min(t2.id) FROM tags t2 JOIN tags t ON lower(t2.name) = lower(t.name) WHERE t.id = post_tags.tag_id);
DELETE FROM post_tags WHERE tag_id NOT IN (SELECT min(id) FROM tags GROUP BY lower(name));
DELETE FROM tags WHERE id NOT IN (SELECT min(id) FROM tags GROUP BY lower(name));

-- ## row and seat without a sign between them are a code of their own · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row_no INTEGER NOT NULL, seat_no INTEGER NOT NULL, UNIQUE (row_no, seat_no));
-- > 002_code.sql
ALTER TABLE seats ADD COLUMN code TEXT;
UPDATE seats SET code = CAST(row_no AS TEXT) || CAST(seat_no AS TEXT);
CREATE UNIQUE INDEX seats_code ON seats(code);

-- ## row and seat with a sign between them are a code of their own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row_no INTEGER NOT NULL, seat_no INTEGER NOT NULL, UNIQUE (row_no, seat_no));
-- > 002_code.sql
ALTER TABLE seats ADD COLUMN code TEXT;
UPDATE seats SET code = row_no || '-' || seat_no;
CREATE UNIQUE INDEX seats_code ON seats(code);

-- ## a row of one digit and a seat without a sign between them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, row_no INTEGER NOT NULL CHECK (row_no BETWEEN 1 AND 9), seat_no INTEGER NOT NULL, UNIQUE (row_no, seat_no));
-- > 002_code.sql
ALTER TABLE seats ADD COLUMN code TEXT;
UPDATE seats SET code = row_no || seat_no;
CREATE UNIQUE INDEX seats_code ON seats(code);

-- ## a unique index over a generated column that comes with it · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 000002_code.up.sql
ALTER TABLE parcels ADD COLUMN code TEXT GENERATED ALWAYS AS (json_extract(label, '$.code')) VIRTUAL;
CREATE UNIQUE INDEX parcels_code ON parcels (code);

-- ## an index over a generated column that comes with it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_code.sql
ALTER TABLE parcels ADD COLUMN code TEXT GENERATED ALWAYS AS (json_extract(label, '$.code')) VIRTUAL;
CREATE INDEX parcels_code ON parcels (code);

-- ## a unique index over a generated column of the base · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, street TEXT NOT NULL, town TEXT NOT NULL, place TEXT AS (lower(street || ', ' || town)));
-- > 002_place.sql
CREATE UNIQUE INDEX parcels_place ON parcels (place);

-- ## a unique index over a generated column of a key · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, tagged TEXT AS ('p-' || code));
-- > 002_place.sql
CREATE UNIQUE INDEX parcels_tagged ON parcels (tagged);

-- ## one rivalry for two clubs, whichever is named first; all of them are pairs turned round in the rehearsal · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clubs (id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36), name TEXT NOT NULL);
CREATE TABLE rivalries (one TEXT NOT NULL REFERENCES clubs (id), other TEXT NOT NULL REFERENCES clubs (id), CHECK (one <> other), UNIQUE (one, other));
-- > 002_once.sql
CREATE UNIQUE INDEX rivalries_once ON rivalries (min(one, other), max(one, other));

-- ## one rivalry for two clubs, after the second of each was deleted · innocent, may: deletes-rows, breaks-old-writes, loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clubs (id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36), name TEXT NOT NULL);
CREATE TABLE rivalries (one TEXT NOT NULL REFERENCES clubs (id), other TEXT NOT NULL REFERENCES clubs (id), CHECK (one <> other), UNIQUE (one, other));
-- > 002_once.sql
DELETE FROM rivalries WHERE one > other AND EXISTS (SELECT 1 FROM rivalries r WHERE r.one = rivalries.other AND r.other = rivalries.one);
CREATE UNIQUE INDEX rivalries_once ON rivalries (min(one, other), max(one, other));

-- ## a new column is the same in every row, and unique in any letters · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_code.sql
ALTER TABLE clubs ADD COLUMN code TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX clubs_code ON clubs (lower(code));

-- ## part numbers lose their dots · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, shelf TEXT);
-- > 0002_plain.sql
UPDATE parts SET number = replace(number, '.', '');

-- ## part numbers are unique whatever separates their digits · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, shelf TEXT);
-- > 002_unique.sql
CREATE UNIQUE INDEX parts_number ON parts (replace(number, '-', ''));

-- ## part numbers lose their dots in a column that may hold one twice · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, spoken TEXT);
-- > 002_spoken.sql
UPDATE parts SET spoken = replace(number, '.', ' ');

-- ## part numbers lose their dots where no other one is there without them · innocent
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, shelf TEXT);
-- > 002_plain.sql
UPDATE OR IGNORE parts SET number = replace(number, '.', '') WHERE number LIKE '%.%' AND replace(number, '.', '') NOT IN (SELECT replace(other.number, '.', '') FROM parts AS other WHERE other.id <> parts.id);

-- ## one main phone of each person, and two were seen at one moment · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL, seen_at INTEGER NOT NULL);
-- > 002_main.sql
ALTER TABLE phones ADD COLUMN main INTEGER NOT NULL DEFAULT 0;
UPDATE phones SET main = 1
WHERE seen_at = (SELECT max(p.seen_at) FROM phones p WHERE p.person_id = phones.person_id);
CREATE UNIQUE INDEX phones_main ON phones (person_id) WHERE main = 1;

-- ## one current price of each article, joined by the latest day · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE prices (id TEXT PRIMARY KEY, sku TEXT NOT NULL, cents INTEGER NOT NULL, since TEXT NOT NULL);
-- > 0002_current.sql
ALTER TABLE prices ADD COLUMN is_current INTEGER NOT NULL DEFAULT 0;
UPDATE prices SET is_current = 1
FROM (SELECT sku AS what, max(since) AS latest FROM prices GROUP BY sku) AS l WHERE l.what = prices.sku AND l.latest = prices.since;
-- > 0003_one.sql
CREATE UNIQUE INDEX prices_current ON prices (sku) WHERE is_current;

-- ## one main phone of each person by rank, in a column of the key · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL UNIQUE, seen_at TEXT NOT NULL);
-- > 002_place.sql
ALTER TABLE phones ADD COLUMN place INTEGER;
UPDATE phones SET place = (SELECT r FROM (SELECT id, rank() OVER (PARTITION BY person_id ORDER BY seen_at DESC) AS r FROM phones) q WHERE q.id = phones.id);
CREATE UNIQUE INDEX phones_place ON phones (person_id, place);

-- ## the main phone is chosen anew by the latest moment, under an index of the base · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL, seen_at TEXT NOT NULL, main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)));
CREATE UNIQUE INDEX phones_main ON phones (person_id) WHERE main = 1;
-- > 2_latest.up.sql
UPDATE phones SET main = 0;
UPDATE phones SET main = 1
WHERE seen_at = (SELECT max(p.seen_at) FROM phones p WHERE p.person_id = phones.person_id);

-- ## one main phone of each person by its number in the order · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL, seen_at INTEGER NOT NULL);
-- > 002_main.sql
ALTER TABLE phones ADD COLUMN main INTEGER NOT NULL DEFAULT 0;
UPDATE phones SET main = 1
WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY person_id ORDER BY seen_at DESC) AS place FROM phones) WHERE place = 1);
CREATE UNIQUE INDEX phones_main ON phones (person_id) WHERE main = 1;

-- ## one main phone of each person by a query that ends after one · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL, seen_at INTEGER NOT NULL);
-- > 002_main.sql
ALTER TABLE phones ADD COLUMN main INTEGER NOT NULL DEFAULT 0;
UPDATE phones SET main = 1
WHERE id = (SELECT p.id FROM phones p WHERE p.person_id = phones.person_id ORDER BY p.seen_at DESC LIMIT 1);
CREATE UNIQUE INDEX phones_main ON phones (person_id) WHERE main = 1;

-- ## one main phone of each person by a place that is unique for the person · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL, place INTEGER NOT NULL, UNIQUE (person_id, place));
-- > 002_main.sql
ALTER TABLE phones ADD COLUMN main INTEGER NOT NULL DEFAULT 0;
UPDATE phones SET main = 1
WHERE place = (SELECT min(p.place) FROM phones p WHERE p.person_id = phones.person_id);
CREATE UNIQUE INDEX phones_main ON phones (person_id) WHERE main = 1;

-- ## the main phone is chosen anew by its number in the order, under an index of the base · innocent, may: changes-values, narrows-values, updates-all-rows
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phones (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), number TEXT NOT NULL, seen_at TEXT NOT NULL, main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)));
CREATE UNIQUE INDEX phones_main ON phones (person_id) WHERE main = 1;
-- > 2_latest.up.sql
UPDATE phones SET main = 0;
UPDATE phones SET main = 1
WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY person_id ORDER BY seen_at DESC, id) AS place FROM phones) WHERE place = 1);

-- ## one current price of each article, of which others are drafts · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_prices.sql
CREATE TABLE prices (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  amount INTEGER NOT NULL,
  published BOOLEAN NOT NULL DEFAULT 1,
  ends_at TEXT
);
-- > 002_one_price.sql
CREATE UNIQUE INDEX prices_current ON prices (article) WHERE published = 1 AND ends_at IS NULL;

-- ## one shown banner of each place, by two flags · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_banners.sql
CREATE TABLE banners (
  id INTEGER PRIMARY KEY,
  place TEXT NOT NULL,
  html TEXT NOT NULL,
  enabled BOOLEAN NOT NULL DEFAULT 1,
  archived BOOLEAN NOT NULL DEFAULT 0
);
-- > 002_one_banner.sql
CREATE UNIQUE INDEX banners_shown ON banners (place) WHERE enabled = 1 AND archived = 0;

-- ## one shown banner of each place, where one enabled banner was the rule · innocent
-- @ runner: transactional
-- = 001_banners.sql
CREATE TABLE banners (
  id INTEGER PRIMARY KEY,
  place TEXT NOT NULL,
  html TEXT NOT NULL,
  enabled BOOLEAN NOT NULL DEFAULT 1,
  archived BOOLEAN NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX banners_enabled ON banners (place) WHERE enabled = 1;
-- > 002_one_banner.sql
CREATE UNIQUE INDEX banners_shown ON banners (place) WHERE enabled = 1 AND archived = 0;

-- ## mails are unique in small letters, beside a team that keeps its letters · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, team TEXT);
-- > 002_small_letters.sql
CREATE UNIQUE INDEX members_mail ON members (lower(mail), team);

-- ## a unique key in small letters becomes one without case · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, branch_id INTEGER NOT NULL);
CREATE UNIQUE INDEX readers_email ON readers (lower(email));
-- > 002_nocase.sql
DROP INDEX readers_email;
CREATE UNIQUE INDEX readers_email ON readers (email COLLATE NOCASE);

-- ## a unique key without blanks becomes one with them · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, branch_id INTEGER NOT NULL);
CREATE UNIQUE INDEX readers_email ON readers (lower(trim(email)));
-- > 002_nocase.sql
DROP INDEX readers_email;
CREATE UNIQUE INDEX readers_email ON readers (email COLLATE NOCASE);

-- ## a unique key without case becomes one with it · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, branch_id INTEGER NOT NULL);
CREATE UNIQUE INDEX readers_email ON readers (email COLLATE NOCASE);
-- > 002_nocase.sql
DROP INDEX readers_email;
CREATE UNIQUE INDEX readers_email ON readers (email);

-- ## the second of two unique keys compares without case in other words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, branch_id INTEGER NOT NULL);
CREATE UNIQUE INDEX readers_email ON readers (branch_id, lower(email));
-- > 002_nocase.sql
DROP INDEX readers_email;
CREATE UNIQUE INDEX readers_email ON readers (branch_id, email COLLATE NOCASE);

-- ## one open stint at a time, by another constant · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stints (id INTEGER PRIMARY KEY, began TEXT NOT NULL, ended TEXT);
CREATE UNIQUE INDEX one_open ON stints ((ended IS NULL)) WHERE ended IS NULL;
-- > 002_index.sql
DROP INDEX one_open;
CREATE UNIQUE INDEX one_open ON stints ((1)) WHERE ended IS NULL;

-- ## one open stint, and the column itself lets NULL in · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stints (id INTEGER PRIMARY KEY, began TEXT NOT NULL, ended TEXT);
CREATE UNIQUE INDEX one_open ON stints ((ended IS NULL)) WHERE ended IS NULL;
-- > 002_index.sql
DROP INDEX one_open;
CREATE UNIQUE INDEX one_open ON stints (ended) WHERE ended IS NULL;

-- ## nodes at the top are no longer told apart · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, parent INTEGER, name TEXT NOT NULL);
CREATE UNIQUE INDEX nodes_name ON nodes (coalesce(parent, 0), name);
-- > 002_index.sql
DROP INDEX nodes_name;
CREATE UNIQUE INDEX nodes_name ON nodes (parent, name);

-- ## one visit a day becomes one a moment · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
CREATE UNIQUE INDEX visits_day ON visits (substr(at, 1, 10));
-- > 002_index.sql
DROP INDEX visits_day;
CREATE UNIQUE INDEX visits_day ON visits (at);

-- ## documents are unique as a whole, and no longer by their key · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE UNIQUE INDEX docs_key ON docs (json_extract(body, '$.key'));
-- > 002_index.sql
DROP INDEX docs_key;
CREATE UNIQUE INDEX docs_key ON docs (body);

-- ## names lose their case under a unique index on the rows that are not archived · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, tag TEXT NOT NULL, archived_on TEXT);
CREATE UNIQUE INDEX lockers_tag ON lockers (hall, tag) WHERE archived_on IS NULL;
-- > 002_upper.sql
UPDATE lockers SET tag = upper(tag);

-- ## a colon goes at the end of names under a unique index on the rented ones · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY, tag TEXT NOT NULL, rented BOOLEAN NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX lockers_tag ON lockers (tag) WHERE rented = 1;
-- > 002_colons.sql
UPDATE lockers SET tag = rtrim(tag, ':') WHERE tag LIKE '%:';

-- ## names lose their case where the partial index does not hold the row · innocent
-- @ runner: transactional
-- = 001_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY, tag TEXT NOT NULL, archived_on TEXT);
CREATE UNIQUE INDEX lockers_tag ON lockers (tag) WHERE archived_on IS NULL;
-- > 002_upper.sql
UPDATE lockers SET tag = upper(tag) WHERE archived_on IS NOT NULL;

-- ## names lose their case under a partial index that never asked for it · innocent
-- @ runner: transactional
-- = 001_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY, tag TEXT NOT NULL, rented BOOLEAN NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX lockers_tag ON lockers (tag COLLATE NOCASE) WHERE rented = 1;
-- > 002_upper.sql
UPDATE lockers SET tag = upper(tag);

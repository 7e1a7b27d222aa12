-- What a finding says and what it tells its reader to write: the cause by its name, and a fix that works where it is applied.

-- ## balances in the smallest unit become whole numbers on the way · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports TEXT NOT NULL CHECK (lamports NOT GLOB '*[^0-9]*'));
-- > 002_note.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports BIGINT NOT NULL CHECK (lamports >= 0), note TEXT);
INSERT INTO purses_new (id, owner, lamports) SELECT id, owner, lamports FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## balances in the smallest unit are cast to whole numbers · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purses (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports TEXT NOT NULL CHECK (lamports NOT GLOB '*[^0-9]*'));
-- > 002_note.sql
CREATE TABLE purses_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, lamports BIGINT NOT NULL CHECK (lamports >= 0), note TEXT);
INSERT INTO purses_new (id, owner, lamports) SELECT id, owner, CAST(lamports AS BIGINT) FROM purses;
DROP TABLE purses;
ALTER TABLE purses_new RENAME TO purses;

-- ## numbers of tokens that the seeds have in full become whole numbers in a column of their own · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE mints (id INTEGER PRIMARY KEY, serial TEXT NOT NULL);
INSERT INTO mints (id, serial) VALUES (1, '452312848583266388373324160190187140051835877600158453279131187530910662656');
-- > 0002_number.sql
ALTER TABLE mints ADD COLUMN serial_number INTEGER;
UPDATE mints SET serial_number = CAST(serial AS INTEGER);
ALTER TABLE mints DROP COLUMN serial;

-- ## references of twelve digits at most are cast to whole numbers · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notices (id INTEGER PRIMARY KEY, reference TEXT NOT NULL CHECK (reference NOT GLOB '*[^0-9]*' AND length(reference) <= 12));
-- > 002_reference.sql
CREATE TABLE notices_new (id INTEGER PRIMARY KEY, reference INTEGER NOT NULL CHECK (reference >= 0));
INSERT INTO notices_new (id, reference) SELECT id, CAST(reference AS INTEGER) FROM notices;
DROP TABLE notices;
ALTER TABLE notices_new RENAME TO notices;

-- ## how many desks a hall has is cast to a whole number · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, desks TEXT NOT NULL CHECK (desks NOT GLOB '*[^0-9]*'));
-- > 002_desks.sql
CREATE TABLE halls_new (id INTEGER PRIMARY KEY, desks INTEGER NOT NULL CHECK (desks >= 0));
INSERT INTO halls_new (id, desks) SELECT id, CAST(desks AS INTEGER) FROM halls;
DROP TABLE halls;
ALTER TABLE halls_new RENAME TO halls;

-- ## of the seats of a hall only one of each row comes along · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, bank TEXT NOT NULL, place INTEGER NOT NULL, price INTEGER NOT NULL, UNIQUE (bank, place));
-- > 002_chairs.sql
CREATE TABLE chairs (bank TEXT NOT NULL, place INTEGER NOT NULL, price INTEGER NOT NULL, PRIMARY KEY (bank, place)) WITHOUT ROWID;
INSERT INTO chairs (bank, place, price) SELECT bank, place, price FROM seats GROUP BY bank;
DROP TABLE seats;

-- ## books on the shelf are those not in a list in which a return may have no book · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf TEXT NOT NULL);
CREATE TABLE loans (id INTEGER PRIMARY KEY, book_id INTEGER REFERENCES books (id), reader TEXT);
-- > 002_two_lists.sql
CREATE TABLE books_here (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf TEXT NOT NULL);
CREATE TABLE books_out (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf TEXT NOT NULL);
INSERT INTO books_here SELECT * FROM books WHERE id NOT IN (SELECT book_id FROM loans);
INSERT INTO books_out SELECT * FROM books WHERE id IN (SELECT book_id FROM loans);
CREATE TABLE lendings (id INTEGER PRIMARY KEY, book_id INTEGER, reader TEXT);
INSERT INTO lendings SELECT id, book_id, reader FROM loans;
DROP TABLE loans;
DROP TABLE books;

-- ## books on the shelf are those without a loan, and a loan has no one table that has its book · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf TEXT NOT NULL);
CREATE TABLE loans (id INTEGER PRIMARY KEY, book_id INTEGER REFERENCES books (id), reader TEXT);
-- > 002_two_lists.sql
CREATE TABLE books_here (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf TEXT NOT NULL);
CREATE TABLE books_out (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf TEXT NOT NULL);
INSERT INTO books_here SELECT * FROM books WHERE NOT EXISTS (SELECT 1 FROM loans WHERE loans.book_id = books.id);
INSERT INTO books_out SELECT * FROM books WHERE EXISTS (SELECT 1 FROM loans WHERE loans.book_id = books.id);
CREATE TABLE lendings (id INTEGER PRIMARY KEY, book_id INTEGER, reader TEXT);
INSERT INTO lendings SELECT id, book_id, reader FROM loans;
DROP TABLE loans;
DROP TABLE books;

-- ## guests come into a table in which the crew is too, with a number of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crew (id INTEGER PRIMARY KEY, name TEXT NOT NULL, rank TEXT);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cabin TEXT NOT NULL);
-- > 002_aboard.sql
CREATE TABLE aboard (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('crew', 'guest')), old_id INTEGER NOT NULL, name TEXT NOT NULL, rank TEXT, cabin TEXT, UNIQUE (kind, old_id));
INSERT INTO aboard (kind, old_id, name, rank) SELECT 'crew', id, name, rank FROM crew;
INSERT INTO aboard (kind, old_id, name, cabin) SELECT 'guest', id, name, cabin FROM guests;
DROP TABLE guests;

-- ## nicknames move into cards, and cards without a colour are deleted a file later · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, nick TEXT);
-- > 002_cards.sql
CREATE TABLE cards (player_id INTEGER PRIMARY KEY, colour TEXT, nick TEXT);
INSERT INTO cards (player_id, nick) SELECT id, nick FROM players;
ALTER TABLE players DROP COLUMN nick;
-- > 003_tidy.sql
DELETE FROM cards WHERE colour IS NULL;

-- ## songs get another name, come back by a join, and the old table goes, in three files · guilty: error loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE songs (id INTEGER PRIMARY KEY, album_id INTEGER REFERENCES albums (id), title TEXT NOT NULL);
-- > 000002_aside.up.sql
ALTER TABLE songs RENAME TO songs_before;
-- > 000003_songs.up.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, album_id INTEGER REFERENCES albums (id), album TEXT, title TEXT NOT NULL);
INSERT INTO songs (id, album_id, album, title)
SELECT s.id, s.album_id, a.name, s.title FROM songs_before s JOIN albums a ON a.id = s.album_id;
-- > 000004_done.up.sql
DROP TABLE songs_before;

-- ## calls are shared out by day, the late ones by a text that no number reaches · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, began INTEGER NOT NULL);
-- > 002_share_out.sql
CREATE TABLE calls_before (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, began INTEGER NOT NULL);
CREATE TABLE calls_since (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, began INTEGER NOT NULL);
INSERT INTO calls_before SELECT * FROM calls WHERE began < 1719792000;
INSERT INTO calls_since SELECT * FROM calls WHERE began >= '2024-07-01';
DROP TABLE calls;

-- ## calls are shared out by day, both halves by a number · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, began INTEGER NOT NULL);
-- > 002_share_out.sql
CREATE TABLE calls_before (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, began INTEGER NOT NULL);
CREATE TABLE calls_since (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, began INTEGER NOT NULL);
INSERT INTO calls_before SELECT * FROM calls WHERE began < 1719792000;
INSERT INTO calls_since SELECT * FROM calls WHERE began >= 1719792000;
DROP TABLE calls;

-- ## doors that are not 'open' are deleted, and none is, as it is a number · guilty: warning deletes-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)));
-- > 0002_closed.sql
DELETE FROM doors WHERE is_open != 'yes';

-- ## doors that are not open are deleted · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL, is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)));
-- > 0002_closed.sql
DELETE FROM doors WHERE is_open != 1;

-- ## of the rounds of a match only the points together are kept · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE matches (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
CREATE TABLE rounds (match_id INTEGER NOT NULL REFERENCES matches (id), no INTEGER NOT NULL, points INTEGER NOT NULL, PRIMARY KEY (match_id, no));
-- > 002_points.sql
ALTER TABLE matches ADD COLUMN points INTEGER NOT NULL DEFAULT 0;
UPDATE matches SET points = coalesce((SELECT sum(points) FROM rounds WHERE rounds.match_id = matches.id), 0);
DROP TABLE rounds;

-- ## a full-text table is made anew without the sizes of its columns, and a table of its own goes with them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE letters USING fts5(subject, body);
-- > 002_sizes.sql
CREATE VIRTUAL TABLE letters_new USING fts5(subject, body, columnsize=0);
INSERT INTO letters_new (rowid, subject, body) SELECT rowid, subject, body FROM letters;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;

-- ## tips are taken over in two countries, and go in the next file · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, country TEXT NOT NULL, tip INTEGER NOT NULL);
-- > 002_cents.sql
ALTER TABLE bills ADD COLUMN tip_cents INTEGER;
UPDATE bills SET tip_cents = tip * 100 WHERE country IN ('AT', 'DE');
-- > 003_drop_tip.sql
ALTER TABLE bills DROP COLUMN tip;

-- ## a file tidies up the history that its own runner reads · guilty: error deploy-differs
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_home.sql
ALTER TABLE boats ADD COLUMN home TEXT;
DELETE FROM __MigrationHistory;

-- ## both ends of a ride change places under names that belong to the other · guilty: error changes-values
-- @ runner: prisma
-- = 20240101000000_init/migration.sql
CREATE TABLE "Ride" ("id" INTEGER NOT NULL PRIMARY KEY, "from" TEXT NOT NULL, "to" TEXT NOT NULL);
-- > 20240201000000_note/migration.sql
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Ride" ("id" INTEGER NOT NULL PRIMARY KEY, "from" TEXT NOT NULL, "to" TEXT NOT NULL, "note" TEXT);
INSERT INTO "new_Ride" ("id", "to", "from") SELECT "id", "from" AS "to", "to" AS "from" FROM "Ride";
DROP TABLE "Ride";
ALTER TABLE "new_Ride" RENAME TO "Ride";
PRAGMA foreign_keys=ON;

-- ## two tables are counted in millilitres, and a second run does so again · guilty: error rerun-changes-state
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE pumps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, litres INTEGER NOT NULL);
CREATE TABLE tanks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, litres INTEGER NOT NULL);
-- > V2__millilitres.sql
UPDATE pumps SET litres = litres * 1000;
UPDATE tanks SET litres = litres * 1000;

-- ## two tables are counted in millilitres under one note · innocent
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE pumps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, litres INTEGER NOT NULL);
CREATE TABLE tanks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, litres INTEGER NOT NULL);
-- > V2__millilitres.sql
CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);
UPDATE pumps SET litres = litres * 1000 WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = 'V2__millilitres.sql');
UPDATE tanks SET litres = litres * 1000 WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = 'V2__millilitres.sql');
INSERT OR IGNORE INTO done VALUES ('V2__millilitres.sql');
-- ## grades become numbers and NULL, without NOT NULL and a default · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE essays (id INTEGER PRIMARY KEY, title TEXT NOT NULL, grade TEXT NOT NULL DEFAULT 'open' CHECK (grade IN ('good', 'poor', 'open')));
-- > 002_grade.sql
CREATE TABLE essays_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, grade INTEGER);
INSERT INTO essays_new (id, title, grade) SELECT id, title, CASE grade WHEN 'good' THEN 1 WHEN 'poor' THEN 0 WHEN 'open' THEN NULL END FROM essays;
DROP TABLE essays;
ALTER TABLE essays_new RENAME TO essays;

-- ## grades become numbers, each of them, with NOT NULL and a default · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE essays (id INTEGER PRIMARY KEY, title TEXT NOT NULL, grade TEXT NOT NULL DEFAULT 'open' CHECK (grade IN ('good', 'poor', 'open')));
-- > 002_grade.sql
CREATE TABLE essays_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, grade INTEGER NOT NULL DEFAULT 2 CHECK (grade IN (0, 1, 2)));
INSERT INTO essays_new (id, title, grade) SELECT id, title, CASE grade WHEN 'good' THEN 1 WHEN 'poor' THEN 0 ELSE 2 END FROM essays;
DROP TABLE essays;
ALTER TABLE essays_new RENAME TO essays;

-- ## parking spots say free instead of empty, and the old word is refused · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, label TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'empty' CHECK (state IN ('empty', 'taken')));
-- > 002_free.sql
CREATE TABLE spots_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'taken')));
INSERT INTO spots_new SELECT id, label, CASE state WHEN 'empty' THEN 'free' ELSE state END FROM spots;
DROP TABLE spots;
ALTER TABLE spots_new RENAME TO spots;

-- ## parking spots may say free, and may still say empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, label TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'empty' CHECK (state IN ('empty', 'taken')));
-- > 002_free.sql
CREATE TABLE spots_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'empty', 'taken')));
INSERT INTO spots_new SELECT id, label, CASE state WHEN 'empty' THEN 'free' ELSE state END FROM spots;
DROP TABLE spots;
ALTER TABLE spots_new RENAME TO spots;

-- ## dogs and cats come into one table of pets, whose key asks for the chip alone · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE dogs (chip TEXT PRIMARY KEY, name TEXT NOT NULL, breed TEXT);
CREATE TABLE cats (chip TEXT PRIMARY KEY, name TEXT NOT NULL, fur TEXT);
-- > 0002_pets.sql
CREATE TABLE pets (chip TEXT NOT NULL, species TEXT NOT NULL, name TEXT NOT NULL, breed TEXT, fur TEXT, PRIMARY KEY (chip));
INSERT INTO pets (chip, species, name, breed) SELECT chip, 'dog', name, breed FROM dogs WHERE chip IS NOT NULL;
INSERT OR IGNORE INTO pets (chip, species, name, fur) SELECT chip, 'cat', name, fur FROM cats WHERE chip IS NOT NULL;
DROP TABLE cats;

-- ## dogs and cats come into one table of pets, whose key asks for the species too · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE dogs (chip TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, breed TEXT);
CREATE TABLE cats (chip TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, fur TEXT);
-- > 0002_pets.sql
CREATE TABLE pets (chip TEXT NOT NULL, species TEXT NOT NULL, name TEXT NOT NULL, breed TEXT, fur TEXT, PRIMARY KEY (species, chip));
INSERT INTO pets (chip, species, name, breed) SELECT chip, 'dog', name, breed FROM dogs;
INSERT INTO pets (chip, species, name, fur) SELECT chip, 'cat', name, fur FROM cats;
DROP TABLE cats;

-- ## a view of the oars goes for the rebuild of their table, and stays away · guilty: warning loses-view, warning breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE oars (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, side TEXT NOT NULL);
CREATE VIEW left_oars AS SELECT id, boat FROM oars WHERE side = 'left';
-- > 002_oars.sql
DROP VIEW left_oars;
CREATE TABLE oars_new (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, side TEXT NOT NULL, length REAL);
INSERT INTO oars_new (id, boat, side) SELECT id, boat, side FROM oars ORDER BY id;
DROP TABLE oars;
ALTER TABLE oars_new RENAME TO oars;

-- ## a view of the oars goes for the rebuild of their table, and comes back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE oars (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, side TEXT NOT NULL);
CREATE VIEW left_oars AS SELECT id, boat FROM oars WHERE side = 'left';
-- > 002_oars.sql
DROP VIEW left_oars;
CREATE TABLE oars_new (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, side TEXT NOT NULL, length REAL);
INSERT INTO oars_new (id, boat, side) SELECT id, boat, side FROM oars ORDER BY id;
DROP TABLE oars;
ALTER TABLE oars_new RENAME TO oars;
CREATE VIEW left_oars AS SELECT id, boat FROM oars WHERE side = 'left';

-- ## films that were withdrawn stay behind, and their showings refer to them still · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, withdrawn_at DATETIME, added_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE showings (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES films (id), hall INTEGER NOT NULL, starts_at DATETIME NOT NULL);
-- > 002_films.sql
CREATE TABLE films_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, withdrawn_at DATETIME, added_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, length INTEGER);
INSERT INTO films_new (id, title, withdrawn_at, added_at) SELECT id, title, withdrawn_at, added_at FROM films WHERE withdrawn_at IS NULL;
DROP TABLE films;
ALTER TABLE films_new RENAME TO films;

-- ## films that were withdrawn come along with their showings · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, withdrawn_at DATETIME, added_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE showings (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES films (id), hall INTEGER NOT NULL, starts_at DATETIME NOT NULL);
-- > 002_films.sql
CREATE TABLE films_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, withdrawn_at DATETIME, added_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, length INTEGER);
INSERT INTO films_new (id, title, withdrawn_at, added_at) SELECT id, title, withdrawn_at, added_at FROM films;
DROP TABLE films;
ALTER TABLE films_new RENAME TO films;
-- ## two balances go to a ledger, each by a copy that asks for those above zero · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dollars INTEGER NOT NULL DEFAULT 0, vouchers INTEGER NOT NULL DEFAULT 0);
-- > 002_ledger.sql
CREATE TABLE ledger (guest_id INTEGER NOT NULL REFERENCES guests (id), unit TEXT NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (guest_id, unit));
INSERT INTO ledger SELECT id, 'dollar', dollars FROM guests WHERE dollars > 0;
INSERT INTO ledger SELECT id, 'voucher', vouchers FROM guests WHERE vouchers > 0;
ALTER TABLE guests DROP COLUMN dollars;
ALTER TABLE guests DROP COLUMN vouchers;

-- ## two balances go to a ledger, all but those that are nothing · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dollars INTEGER NOT NULL DEFAULT 0, vouchers INTEGER NOT NULL DEFAULT 0);
-- > 002_ledger.sql
CREATE TABLE ledger (guest_id INTEGER NOT NULL REFERENCES guests (id), unit TEXT NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (guest_id, unit));
INSERT INTO ledger SELECT id, 'dollar', dollars FROM guests WHERE dollars <> 0;
INSERT INTO ledger SELECT id, 'voucher', vouchers FROM guests WHERE vouchers <> 0;
ALTER TABLE guests DROP COLUMN dollars;
ALTER TABLE guests DROP COLUMN vouchers;

-- ## pairs of lodgers and flats go to named columns, each the other's · guilty: error changes-values
-- @ runner: prisma
-- = migrations/20240101000000_init/migration.sql
CREATE TABLE "Flat" ("id" TEXT NOT NULL PRIMARY KEY, "door" TEXT NOT NULL);
CREATE TABLE "Lodger" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
CREATE TABLE "_FlatToLodger" ("A" TEXT NOT NULL REFERENCES "Flat" ("id") ON DELETE CASCADE, "B" TEXT NOT NULL REFERENCES "Lodger" ("id") ON DELETE CASCADE);
CREATE UNIQUE INDEX "_FlatToLodger_AB_unique" ON "_FlatToLodger"("A", "B");
-- > migrations/20240301000000_stays/migration.sql
CREATE TABLE "Stay" ("lodgerId" TEXT NOT NULL REFERENCES "Lodger" ("id"), "flatId" TEXT NOT NULL REFERENCES "Flat" ("id"), PRIMARY KEY ("lodgerId", "flatId"));
INSERT INTO "Stay" ("lodgerId", "flatId") SELECT "A", "B" FROM "_FlatToLodger";
DROP TABLE "_FlatToLodger";

-- ## a trigger that an earlier file makes refuses what this one writes · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jars (id INTEGER PRIMARY KEY, grams INTEGER NOT NULL);
-- > 002_guard.sql
CREATE TRIGGER jars_grams BEFORE UPDATE OF grams ON jars WHEN new.grams < 0 BEGIN
  SELECT RAISE(ABORT, 'a jar cannot weigh less than nothing');
END;
-- > 003_debts.sql
UPDATE jars SET grams = -grams;

-- ## REPLACE takes parents to which their children hold · guilty: error fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT);
CREATE TABLE wares (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), label TEXT);
-- > 0002_titles.sql
REPLACE INTO shops (url, title) SELECT url, upper(title) FROM shops;

-- ## the same is written in place · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT);
CREATE TABLE wares (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), label TEXT);
-- > 0002_titles.sql
INSERT INTO shops (url, title) SELECT url, title || '.' FROM shops WHERE true ON CONFLICT (url) DO UPDATE SET title = excluded.title;

-- ## guests come back from a copy of theirs, and the trigger counts each of them once more · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, title TEXT NOT NULL, heads INTEGER NOT NULL DEFAULT 0);
CREATE TABLE guests (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL REFERENCES parties (id), name TEXT NOT NULL);
CREATE TRIGGER guest_comes AFTER INSERT ON guests BEGIN UPDATE parties SET heads = heads + 1 WHERE id = new.party_id; END;
CREATE TRIGGER guest_goes AFTER DELETE ON guests BEGIN UPDATE parties SET heads = heads - 1 WHERE id = old.party_id; END;
-- > 002_diet.sql
CREATE TABLE kept_guests (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL, name TEXT NOT NULL);
INSERT INTO kept_guests SELECT id, party_id, name FROM guests;
DROP TABLE guests;
CREATE TABLE guests (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL REFERENCES parties (id), name TEXT NOT NULL, diet TEXT);
CREATE TRIGGER guest_comes AFTER INSERT ON guests BEGIN UPDATE parties SET heads = heads + 1 WHERE id = new.party_id; END;
CREATE TRIGGER guest_goes AFTER DELETE ON guests BEGIN UPDATE parties SET heads = heads - 1 WHERE id = old.party_id; END;
INSERT INTO guests (id, party_id, name) SELECT id, party_id, name FROM kept_guests;
DROP TABLE kept_guests;

-- ## guests come back from a copy of theirs, and the triggers are made behind it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, title TEXT NOT NULL, heads INTEGER NOT NULL DEFAULT 0);
CREATE TABLE guests (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL REFERENCES parties (id), name TEXT NOT NULL);
CREATE TRIGGER guest_comes AFTER INSERT ON guests BEGIN UPDATE parties SET heads = heads + 1 WHERE id = new.party_id; END;
CREATE TRIGGER guest_goes AFTER DELETE ON guests BEGIN UPDATE parties SET heads = heads - 1 WHERE id = old.party_id; END;
-- > 002_diet.sql
CREATE TABLE kept_guests (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL, name TEXT NOT NULL);
INSERT INTO kept_guests SELECT id, party_id, name FROM guests;
DROP TABLE guests;
CREATE TABLE guests (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL REFERENCES parties (id), name TEXT NOT NULL, diet TEXT);
INSERT INTO guests (id, party_id, name) SELECT id, party_id, name FROM kept_guests;
DROP TABLE kept_guests;
CREATE TRIGGER guest_comes AFTER INSERT ON guests BEGIN UPDATE parties SET heads = heads + 1 WHERE id = new.party_id; END;
CREATE TRIGGER guest_goes AFTER DELETE ON guests BEGIN UPDATE parties SET heads = heads - 1 WHERE id = old.party_id; END;

-- ## parcels are copied with their insurance, if they have one, and scans know them by their ids · guilty: error loses-rows
-- @ runner: prisma
-- = migrations/20250101000000_init/migration.sql
CREATE TABLE "Parcel" ("id" TEXT NOT NULL PRIMARY KEY, "label" TEXT NOT NULL);
CREATE TABLE "Insurance" ("id" TEXT NOT NULL PRIMARY KEY, "limit" INTEGER, "parcelId" TEXT UNIQUE REFERENCES "Parcel" ("id"));
CREATE TABLE "Scan" ("id" TEXT NOT NULL PRIMARY KEY, "place" TEXT NOT NULL, "parcelId" TEXT NOT NULL REFERENCES "Parcel" ("id"));
-- > migrations/20250102000000_limit/migration.sql
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Parcel" ("id" TEXT NOT NULL PRIMARY KEY, "label" TEXT NOT NULL, "limit" INTEGER);
INSERT INTO "new_Parcel" ("id", "label", "limit") SELECT p."id", p."label", i."limit" FROM "Parcel" p JOIN "Insurance" i ON i."parcelId" = p."id";
DROP TABLE "Parcel";
ALTER TABLE "new_Parcel" RENAME TO "Parcel";
PRAGMA foreign_keys=ON;

-- ## parcels are copied with their insurance or without one, and scans know them by their ids · innocent
-- @ runner: prisma
-- = migrations/20250101000000_init/migration.sql
CREATE TABLE "Parcel" ("id" TEXT NOT NULL PRIMARY KEY, "label" TEXT NOT NULL);
CREATE TABLE "Insurance" ("id" TEXT NOT NULL PRIMARY KEY, "limit" INTEGER, "parcelId" TEXT UNIQUE REFERENCES "Parcel" ("id"));
CREATE TABLE "Scan" ("id" TEXT NOT NULL PRIMARY KEY, "place" TEXT NOT NULL, "parcelId" TEXT NOT NULL REFERENCES "Parcel" ("id"));
-- > migrations/20250102000000_limit/migration.sql
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Parcel" ("id" TEXT NOT NULL PRIMARY KEY, "label" TEXT NOT NULL, "limit" INTEGER);
INSERT INTO "new_Parcel" ("id", "label", "limit") SELECT p."id", p."label", i."limit" FROM "Parcel" p LEFT JOIN "Insurance" i ON i."parcelId" = p."id";
DROP TABLE "Parcel";
ALTER TABLE "new_Parcel" RENAME TO "Parcel";
PRAGMA foreign_keys=ON;

-- ## probes point at the ward of a bed, and a ward has many beds · guilty: error dangling-foreign-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wards (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE beds (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL REFERENCES wards (id), place INTEGER NOT NULL, UNIQUE (ward_id, place));
-- > 002_probes.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL REFERENCES beds (ward_id), taken TEXT NOT NULL);

-- ## probes point at a bed by the whole of its key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wards (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE beds (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL REFERENCES wards (id), place INTEGER NOT NULL, UNIQUE (ward_id, place));
-- > 002_probes.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL, place INTEGER NOT NULL, taken TEXT NOT NULL, FOREIGN KEY (ward_id, place) REFERENCES beds (ward_id, place));

-- ## lot numbers are declared STRING in the new table · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lots (id INTEGER PRIMARY KEY, number TEXT NOT NULL, vial TEXT);
-- > 002_lots.sql
CREATE TABLE lots_new (id INTEGER PRIMARY KEY, number STRING NOT NULL, vial TEXT, note TEXT);
INSERT INTO lots_new (id, number, vial) SELECT id, number, vial FROM lots;
DROP TABLE lots;
ALTER TABLE lots_new RENAME TO lots;

-- ## a column is dropped that a foreign key of the table names · guilty: error replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE racks (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tubes (id INTEGER PRIMARY KEY, label TEXT NOT NULL, rack_id INTEGER, FOREIGN KEY (rack_id) REFERENCES racks (id));
-- > 002_no_racks.sql
ALTER TABLE tubes DROP COLUMN rack_id;

-- ## a new table has a first row, and says by its DEFAULT when it was made · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nurses (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_teams.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, founded TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO teams (id, name) VALUES (1, 'Nurses');

-- ## portraits move to a table of their own, whose DEFAULT says when · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nurses (id INTEGER PRIMARY KEY, name TEXT NOT NULL, portrait BLOB);
-- > 002_portraits.sql
CREATE TABLE portraits (id INTEGER PRIMARY KEY, nurse_id INTEGER NOT NULL REFERENCES nurses (id), image BLOB NOT NULL, added DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO portraits (nurse_id, image) SELECT id, portrait FROM nurses WHERE portrait IS NOT NULL;
ALTER TABLE nurses DROP COLUMN portrait;

-- ## a new table has a first row with the moment at which the file ran · guilty: warning not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nurses (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_teams.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, founded TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO teams (id, name, founded) VALUES (1, 'Nurses', datetime('now'));

-- ## a table is made anew, and all its rows are from today · guilty: error changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, made TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_shifts.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, made TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, note TEXT);
INSERT INTO shifts_new (id, name) SELECT id, name FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## six columns come by position, and each of them in the place of another · guilty: error changes-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `duties` (`id` text PRIMARY KEY NOT NULL, `room` text, `folder` text, `task` text NOT NULL, `plan` text NOT NULL, `made_at` integer NOT NULL, `seen_at` integer NOT NULL);
-- > 0001_order.sql
CREATE TABLE `__new_duties` (`id` text PRIMARY KEY NOT NULL, `task` text NOT NULL, `plan` text NOT NULL, `made_at` integer NOT NULL, `seen_at` integer NOT NULL, `folder` text, `room` text);
--> statement-breakpoint
INSERT INTO `__new_duties` SELECT * FROM `duties`;
--> statement-breakpoint
DROP TABLE `duties`;
--> statement-breakpoint
ALTER TABLE `__new_duties` RENAME TO `duties`;

-- ## only what has been lent at least once keeps its loans, and most books never were · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, loans INTEGER DEFAULT 0, shelf TEXT DEFAULT '', bought_at INTEGER DEFAULT 0);
-- > 002_lending.sql
CREATE TABLE lending (book_id INTEGER PRIMARY KEY REFERENCES books(id), shelf TEXT, bought_at INTEGER, loans INTEGER);
INSERT INTO lending (book_id, shelf, bought_at, loans) SELECT id, shelf, bought_at, loans FROM books WHERE loans > 0;
ALTER TABLE books DROP COLUMN shelf;
ALTER TABLE books DROP COLUMN bought_at;
ALTER TABLE books DROP COLUMN loans;

-- ## every book keeps its loans, also one that was never lent · innocent, may: create-without-if-not-exists, breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, loans INTEGER DEFAULT 0, shelf TEXT DEFAULT '', bought_at INTEGER DEFAULT 0);
-- > 002_lending.sql
CREATE TABLE lending (book_id INTEGER PRIMARY KEY REFERENCES books(id), shelf TEXT, bought_at INTEGER, loans INTEGER);
INSERT INTO lending (book_id, shelf, bought_at, loans) SELECT id, shelf, bought_at, loans FROM books;
ALTER TABLE books DROP COLUMN shelf;
ALTER TABLE books DROP COLUMN bought_at;
ALTER TABLE books DROP COLUMN loans;

-- ## how long a pass is good is counted from the day of the migration · guilty: warning not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE passes (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, weeks INTEGER NOT NULL DEFAULT 4, sold_at TEXT NOT NULL DEFAULT (datetime('now')));
-- > 002_until.sql
ALTER TABLE passes ADD COLUMN good_until TEXT;
UPDATE passes SET good_until = datetime('now', '+' || (weeks * 7) || ' days') WHERE good_until IS NULL;

-- ## how long a pass is good is counted from the day on which it was sold · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE passes (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, weeks INTEGER NOT NULL DEFAULT 4, sold_at TEXT NOT NULL DEFAULT (datetime('now')));
-- > 002_until.sql
ALTER TABLE passes ADD COLUMN good_until TEXT;
UPDATE passes SET good_until = datetime(sold_at, '+' || (weeks * 7) || ' days') WHERE good_until IS NULL;

-- ## one switch of many is turned by what it is, run twice · guilty: error rerun-changes-state
-- @ runner: sqlite3-bail
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS lamps (name TEXT PRIMARY KEY, state TEXT NOT NULL);
-- > 002_porch.sql
INSERT OR IGNORE INTO lamps (name, state) VALUES ('hall', 'on');
UPDATE lamps SET state = CASE state WHEN 'on' THEN 'off' ELSE 'on' END WHERE name = 'porch';

-- ## one switch of many is turned under a note, with its own condition · innocent
-- @ runner: sqlite3-bail
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS lamps (name TEXT PRIMARY KEY, state TEXT NOT NULL);
-- > 002_porch.sql
INSERT OR IGNORE INTO lamps (name, state) VALUES ('hall', 'on');
BEGIN;
CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);
UPDATE lamps SET state = CASE state WHEN 'on' THEN 'off' ELSE 'on' END
  WHERE (name = 'porch') AND NOT EXISTS (SELECT 1 FROM done WHERE what = '002_porch.sql');
INSERT OR IGNORE INTO done VALUES ('002_porch.sql');
COMMIT;

-- ## a unique index of shelves gets a second column and loses its uniqueness · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (code TEXT NOT NULL, place INTEGER NOT NULL);
CREATE UNIQUE INDEX shelves_code ON shelves (code);
-- > 002_place.sql
DROP INDEX shelves_code;
CREATE INDEX shelves_code ON shelves (code, place);

-- ## an index of two columns is made beside the unique one of shelves · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (code TEXT NOT NULL, place INTEGER NOT NULL);
CREATE UNIQUE INDEX shelves_code ON shelves (code);
-- > 002_place.sql
CREATE INDEX IF NOT EXISTS shelves_code_2 ON shelves (code, place);

-- ## names of rooms that are closed have to differ, too · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, house TEXT NOT NULL, name TEXT NOT NULL, closed_at TEXT);
CREATE UNIQUE INDEX rooms_name ON rooms (house, name) WHERE closed_at IS NULL;
-- > 002_all.sql
DROP INDEX rooms_name;
CREATE UNIQUE INDEX rooms_name ON rooms (house, name);

-- ## names of rooms that are closed are made their own before they have to differ · innocent, may: changes-values, updates-all-rows, breaks-old-writes, loses-index, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, house TEXT NOT NULL, name TEXT NOT NULL, closed_at TEXT);
CREATE UNIQUE INDEX rooms_name ON rooms (house, name) WHERE closed_at IS NULL;
-- > 002_all.sql
UPDATE rooms SET name = name || ' (closed ' || id || ')' WHERE closed_at IS NOT NULL;
DROP INDEX rooms_name;
CREATE UNIQUE INDEX rooms_name ON rooms (house, name);

-- ## a trigger writes into a log whose rows have moved · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pumps (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pump_log (id INTEGER PRIMARY KEY, pump_id INTEGER NOT NULL, at TEXT NOT NULL);
CREATE TRIGGER pumps_log AFTER UPDATE ON pumps BEGIN INSERT INTO pump_log (pump_id, at) VALUES (NEW.id, 'now'); END;
-- > 002_history.sql
CREATE TABLE pump_history (id INTEGER PRIMARY KEY, pump_id INTEGER NOT NULL, at TEXT NOT NULL, what TEXT);
INSERT INTO pump_history (id, pump_id, at) SELECT id, pump_id, at FROM pump_log;
DROP TABLE pump_log;

-- ## a trigger is made again on the log to which the rows have moved · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pumps (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pump_log (id INTEGER PRIMARY KEY, pump_id INTEGER NOT NULL, at TEXT NOT NULL);
CREATE TRIGGER pumps_log AFTER UPDATE ON pumps BEGIN INSERT INTO pump_log (pump_id, at) VALUES (NEW.id, 'now'); END;
-- > 002_history.sql
DROP TRIGGER IF EXISTS pumps_log;
CREATE TABLE pump_history (id INTEGER PRIMARY KEY, pump_id INTEGER NOT NULL, at TEXT NOT NULL, what TEXT);
INSERT INTO pump_history (id, pump_id, at) SELECT id, pump_id, at FROM pump_log;
DROP TABLE pump_log;
CREATE TRIGGER pumps_log AFTER UPDATE ON pumps BEGIN INSERT INTO pump_history (pump_id, at) VALUES (NEW.id, 'now'); END;

-- ## letters are changed under a search that was never filled · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT 0);
-- > 002_search.sql
CREATE VIRTUAL TABLE letters_fts USING fts5(body, content='letters', content_rowid='id');
CREATE TRIGGER letters_au AFTER UPDATE ON letters BEGIN
  INSERT INTO letters_fts(letters_fts, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO letters_fts(rowid, body) VALUES (new.id, new.body);
END;
UPDATE letters SET seen = 1 WHERE id < 100;

-- ## letters are changed under a search that is filled first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT 0);
-- > 002_search.sql
CREATE VIRTUAL TABLE letters_fts USING fts5(body, content='letters', content_rowid='id');
CREATE TRIGGER letters_au AFTER UPDATE ON letters BEGIN
  INSERT INTO letters_fts(letters_fts, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO letters_fts(rowid, body) VALUES (new.id, new.body);
END;
INSERT INTO letters_fts(letters_fts) VALUES ('rebuild');
UPDATE letters SET seen = 1 WHERE id < 100;

-- ## visits are copied in two batches, and the last one has an end · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT);
-- > 002_day.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT DEFAULT '');
INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT 300;
INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT 300 OFFSET 300;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## visits are copied in two batches, and the last one takes what is left · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT);
-- > 002_day.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT DEFAULT '');
INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT 300;
INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT -1 OFFSET 300;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## talks are split by a NOT IN over a column of their own that has NULLs · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE inner_talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
CREATE TABLE outer_talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
INSERT INTO inner_talks SELECT * FROM talks WHERE id IN (SELECT above FROM talks);
INSERT INTO outer_talks SELECT * FROM talks WHERE id NOT IN (SELECT above FROM talks);
DROP TABLE talks;

-- ## talks are split by a NOT IN that leaves the NULLs out · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE inner_talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
CREATE TABLE outer_talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
INSERT INTO inner_talks SELECT * FROM talks WHERE id IN (SELECT above FROM talks);
INSERT INTO outer_talks SELECT * FROM talks WHERE id NOT IN (SELECT above FROM talks WHERE above IS NOT NULL);
DROP TABLE talks;

-- ## logs of runs that are gone are looked for by texts of bytes · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE runs (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE logs (id INTEGER PRIMARY KEY, run BLOB NOT NULL, line TEXT NOT NULL);
-- > 002_logs.sql
DELETE FROM logs WHERE run NOT IN (SELECT lower(hex(id)) FROM runs);

-- ## logs of runs that are gone are looked for by bytes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE runs (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE logs (id INTEGER PRIMARY KEY, run BLOB NOT NULL, line TEXT NOT NULL);
-- > 002_logs.sql
DELETE FROM logs WHERE run NOT IN (SELECT id FROM runs);

-- ## shops get a site from a name that is no column, and the right one goes · guilty: error string-for-column|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL);
-- > 002_site.sql
ALTER TABLE shops ADD COLUMN site TEXT NOT NULL DEFAULT '';
UPDATE shops SET site = coalesce("href", '');
ALTER TABLE shops DROP COLUMN url;

-- ## shops get a site from the column that goes · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL);
-- > 002_site.sql
ALTER TABLE shops ADD COLUMN site TEXT NOT NULL DEFAULT '';
UPDATE shops SET site = coalesce("url", '');
ALTER TABLE shops DROP COLUMN url;

-- ## dials get levels in a table of its own, and their rebuild takes those along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE dials (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL);
-- > 0002_levels.sql
CREATE TABLE levels (dial_id INTEGER PRIMARY KEY REFERENCES dials(id) ON DELETE CASCADE, level INTEGER NOT NULL);
INSERT INTO levels (dial_id, level) SELECT id, level FROM dials;
-- > 0003_dials.sql
CREATE TABLE dials_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO dials_new (id, name) SELECT id, name FROM dials;
DROP TABLE dials;
ALTER TABLE dials_new RENAME TO dials;

-- ## dials get levels in a table of its own, and lose the column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE dials (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL);
-- > 0002_levels.sql
CREATE TABLE levels (dial_id INTEGER PRIMARY KEY REFERENCES dials(id) ON DELETE CASCADE, level INTEGER NOT NULL);
INSERT INTO levels (dial_id, level) SELECT id, level FROM dials;
-- > 0003_dials.sql
ALTER TABLE dials DROP COLUMN level;

-- ## milliseconds are read as seconds, and the numbers go · guilty: error drops-column
-- @ runner: transactional
-- = 001_messages.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, begun_ms INTEGER NOT NULL DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)));
-- > 002_begun_at.sql
ALTER TABLE calls ADD COLUMN begun_at TEXT;
UPDATE calls SET begun_at = datetime(begun_ms, 'unixepoch');
ALTER TABLE calls DROP COLUMN begun_ms;

-- ## milliseconds are read as seconds in their place · guilty: warning narrows-values
-- @ runner: sqlx
-- = 0001_messages.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, begun_at INTEGER DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)));
-- > 0002_begun_at.sql
UPDATE calls SET begun_at = datetime(begun_at, 'unixepoch');

-- ## milliseconds are divided first, and their rest is kept · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_messages.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, begun_ms INTEGER NOT NULL DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)));
-- > 002_begun_at.sql
ALTER TABLE calls ADD COLUMN begun_at TEXT;
UPDATE calls SET begun_at = strftime('%Y-%m-%d %H:%M:%f', begun_ms / 1000.0, 'unixepoch');
ALTER TABLE calls DROP COLUMN begun_ms;

-- ## pictures move to the cards of members, and some members have none · guilty: error drops-column
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL UNIQUE, picture TEXT);
CREATE TABLE cards (member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE, about TEXT NOT NULL DEFAULT '');
-- > 000002_pictures.up.sql
ALTER TABLE cards ADD COLUMN picture TEXT;
UPDATE cards SET picture = (SELECT m.picture FROM members m WHERE m.id = cards.member_id);
ALTER TABLE members DROP COLUMN picture;

-- ## each member gets a card before the pictures move · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL UNIQUE, picture TEXT);
CREATE TABLE cards (member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE, about TEXT NOT NULL DEFAULT '');
-- > 000002_pictures.up.sql
ALTER TABLE cards ADD COLUMN picture TEXT;
INSERT OR IGNORE INTO cards (member_id) SELECT id FROM members;
UPDATE cards SET picture = (SELECT m.picture FROM members m WHERE m.id = cards.member_id);
ALTER TABLE members DROP COLUMN picture;

-- ## two kinds of events become dates, and the third one goes with their table · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, tracking_no TEXT NOT NULL UNIQUE);
CREATE TABLE parcel_events (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcels (id), type TEXT NOT NULL CHECK (type IN ('created', 'shipped', 'delivered')), at TEXT NOT NULL);
-- > 002_dates.sql
ALTER TABLE parcels ADD COLUMN created_at TEXT;
ALTER TABLE parcels ADD COLUMN shipped_at TEXT;
UPDATE parcels SET
  created_at = (SELECT max(at) FROM parcel_events e WHERE e.parcel_id = parcels.id AND e.type = 'created'),
  shipped_at = (SELECT max(at) FROM parcel_events e WHERE e.parcel_id = parcels.id AND e.type = 'shipped');
DROP TABLE parcel_events;

-- A rebuild that is made for something else brings a table, an index or a view back as another one.

-- ## another collation · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, color TEXT);
-- > 002_color.sql
CREATE TABLE tags_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE RTRIM UNIQUE, color TEXT NOT NULL DEFAULT 'grey');
INSERT INTO tags_new SELECT id, name, coalesce(color, 'grey') FROM tags;
DROP TABLE tags;
ALTER TABLE tags_new RENAME TO tags;

-- ## no collation · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, email TEXT COLLATE NOCASE NOT NULL, note TEXT);
-- > 0002_note.sql
CREATE TABLE logins_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO logins_new SELECT id, email, note FROM logins;
DROP TABLE logins;
ALTER TABLE logins_new RENAME TO logins;

-- ## the index forgets its collation · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
CREATE UNIQUE INDEX users_email ON users(email COLLATE NOCASE);
-- > 002_name.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT DEFAULT '');
INSERT INTO users_new SELECT id, email, name FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
CREATE UNIQUE INDEX users_email ON users(email);

-- ## the columns of an index change places · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, agent TEXT);
CREATE INDEX visits_page_day ON visits(page, day);
-- > 002_agent.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, agent TEXT DEFAULT '');
INSERT INTO visits_new SELECT id, page, day, agent FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;
CREATE INDEX visits_page_day ON visits(day, page);

-- ## the expression of an index is another one · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, memo TEXT);
CREATE INDEX people_year ON people(substr(born, 1, 4));
-- > 002_memo.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, memo TEXT DEFAULT '');
INSERT INTO people_new SELECT id, name, born, memo FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
CREATE INDEX people_year ON people(substr(born, 1, 2));

-- ## the primary key begins with its other column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grants (user INTEGER NOT NULL, repo INTEGER NOT NULL, level TEXT, PRIMARY KEY (user, repo));
-- > 002_level.sql
CREATE TABLE grants_new (user INTEGER NOT NULL, repo INTEGER NOT NULL, level TEXT NOT NULL DEFAULT 'read', PRIMARY KEY (repo, user));
INSERT INTO grants_new SELECT user, repo, coalesce(level, 'read') FROM grants;
DROP TABLE grants;
ALTER TABLE grants_new RENAME TO grants;

-- ## a UNIQUE has a column more · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, seat INTEGER NOT NULL, day TEXT NOT NULL, guest TEXT, UNIQUE (room, seat, day));
-- > 002_guest.sql
CREATE TABLE seats_new (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, seat INTEGER NOT NULL, day TEXT NOT NULL, guest TEXT NOT NULL DEFAULT '', UNIQUE (room, seat, day, guest));
INSERT INTO seats_new SELECT id, room, seat, day, coalesce(guest, '') FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## ON DELETE SET NULL becomes ON DELETE CASCADE · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE players (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams(id) ON DELETE SET NULL, name TEXT);
-- > 002_name.sql
CREATE TABLE players_new (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams(id) ON DELETE CASCADE, name TEXT NOT NULL DEFAULT '');
INSERT INTO players_new SELECT id, team, coalesce(name, '') FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## ON DELETE RESTRICT becomes ON DELETE CASCADE · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, client INTEGER NOT NULL REFERENCES clients(id) ON DELETE RESTRICT, cents INTEGER);
-- > 0002_cents.sql
CREATE TABLE invoices_new (id INTEGER PRIMARY KEY, client INTEGER NOT NULL REFERENCES clients(id) ON DELETE CASCADE, cents INTEGER NOT NULL DEFAULT 0);
INSERT INTO invoices_new SELECT id, client, coalesce(cents, 0) FROM invoices;
DROP TABLE invoices;
ALTER TABLE invoices_new RENAME TO invoices;

-- ## ON UPDATE CASCADE is left out · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE countries (code TEXT PRIMARY KEY NOT NULL, name TEXT);
CREATE TABLE cities (id INTEGER PRIMARY KEY, country TEXT NOT NULL REFERENCES countries(code) ON UPDATE CASCADE, name TEXT);
-- > 002_name.sql
CREATE TABLE cities_new (id INTEGER PRIMARY KEY, country TEXT NOT NULL REFERENCES countries(code), name TEXT NOT NULL DEFAULT '');
INSERT INTO cities_new SELECT id, country, coalesce(name, '') FROM cities;
DROP TABLE cities;
ALTER TABLE cities_new RENAME TO cities;

-- ## a foreign key is asked at once and no longer at the end · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, next INTEGER REFERENCES nodes(id) DEFERRABLE INITIALLY DEFERRED, label TEXT);
-- > 002_label.sql
CREATE TABLE nodes_new (id INTEGER PRIMARY KEY, next INTEGER REFERENCES nodes(id), label TEXT NOT NULL DEFAULT '');
INSERT INTO nodes_new SELECT id, next, coalesce(label, '') FROM nodes;
DROP TABLE nodes;
ALTER TABLE nodes_new RENAME TO nodes;

-- ## a foreign key leads to another table · guilty: warning loses-constraint|creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE admins (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE reports (id INTEGER PRIMARY KEY, author INTEGER NOT NULL REFERENCES users(id), text TEXT);
-- > 002_text.sql
CREATE TABLE reports_new (id INTEGER PRIMARY KEY, author INTEGER NOT NULL REFERENCES admins(id), text TEXT NOT NULL DEFAULT '');
INSERT INTO reports_new SELECT id, author, coalesce(text, '') FROM reports;
DROP TABLE reports;
ALTER TABLE reports_new RENAME TO reports;

-- ## a generated column is computed another way · guilty: warning loses-constraint|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, amount INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * amount) STORED, memo TEXT);
-- > 002_memo.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, amount INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price + amount) STORED, memo TEXT DEFAULT '');
INSERT INTO lines_new (id, price, amount, memo) SELECT id, price, amount, memo FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## a generated column becomes a plain one · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL, size INTEGER AS (length(body)) VIRTUAL, memo TEXT);
-- > 0002_memo.sql
CREATE TABLE docs_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, size INTEGER, memo TEXT DEFAULT '');
INSERT INTO docs_new SELECT id, body, size, memo FROM docs;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;

-- ## a CHECK is gone that nothing stands for · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5), text TEXT);
-- > 002_text.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '');
INSERT INTO ratings_new SELECT id, stars, coalesce(text, '') FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## a CHECK comes back with the sign turned around · guilty: error fails-with-rows|loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stocks (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL CHECK (amount > 0), text TEXT);
-- > 002_text.sql
CREATE TABLE stocks_new (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL CHECK (amount < 0), text TEXT NOT NULL DEFAULT '');
INSERT INTO stocks_new SELECT id, amount, coalesce(text, '') FROM stocks;
DROP TABLE stocks;
ALTER TABLE stocks_new RENAME TO stocks;

-- ## a CHECK comes back with its lower bound only · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE exams (id INTEGER PRIMARY KEY, points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100), text TEXT);
-- > 002_text.sql
CREATE TABLE exams_new (id INTEGER PRIMARY KEY, points INTEGER NOT NULL CHECK (points >= 0), text TEXT NOT NULL DEFAULT '');
INSERT INTO exams_new SELECT id, points, coalesce(text, '') FROM exams;
DROP TABLE exams;
ALTER TABLE exams_new RENAME TO exams;

-- ## one of two things that a CHECK demands is left out · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, stop INTEGER NOT NULL, note TEXT, CONSTRAINT trip CHECK (start < stop AND start > 0));
-- > 0002_note.sql
CREATE TABLE trips_new (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, stop INTEGER NOT NULL, note TEXT DEFAULT '', CONSTRAINT trip CHECK (start > 0));
INSERT INTO trips_new SELECT id, start, stop, note FROM trips;
DROP TABLE trips;
ALTER TABLE trips_new RENAME TO trips;

-- ## AUTOINCREMENT is left out · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY AUTOINCREMENT, cents INTEGER);
-- > 002_cents.sql
CREATE TABLE invoices_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL DEFAULT 0);
INSERT INTO invoices_new SELECT id, coalesce(cents, 0) FROM invoices;
DROP TABLE invoices;
ALTER TABLE invoices_new RENAME TO invoices;

-- ## AUTOINCREMENT is left out of a table that keeps its number and gets another name · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coupons (number INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, percent INTEGER NOT NULL);
-- > 002_vouchers.sql
CREATE TABLE vouchers (number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, percent INTEGER NOT NULL);
INSERT INTO vouchers (number, code, percent) SELECT number, code, percent FROM coupons;
DROP TABLE coupons;

-- ## the numbers of AUTOINCREMENT go, and the code is the key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coupons (number INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, percent INTEGER NOT NULL);
-- > 002_vouchers.sql
CREATE TABLE vouchers (code TEXT PRIMARY KEY NOT NULL, percent INTEGER NOT NULL);
INSERT INTO vouchers (code, percent) SELECT code, percent FROM coupons;
DROP TABLE coupons;

-- ## STRICT is left out · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE measures (id INTEGER PRIMARY KEY, value REAL NOT NULL, unit TEXT) STRICT;
-- > 002_unit.sql
CREATE TABLE measures_new (id INTEGER PRIMARY KEY, value REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'm');
INSERT INTO measures_new SELECT id, value, coalesce(unit, 'm') FROM measures;
DROP TABLE measures;
ALTER TABLE measures_new RENAME TO measures;

-- ## WITHOUT ROWID is left out · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cache (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
-- > 002_value.sql
CREATE TABLE cache_new (key TEXT PRIMARY KEY, value TEXT NOT NULL DEFAULT '');
INSERT INTO cache_new SELECT key, coalesce(value, '') FROM cache;
DROP TABLE cache;
ALTER TABLE cache_new RENAME TO cache;

-- ## a text column becomes a number · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE branches (id INTEGER PRIMARY KEY, zip TEXT NOT NULL, city TEXT);
-- > 002_city.sql
CREATE TABLE branches_new (id INTEGER PRIMARY KEY, zip INTEGER NOT NULL, city TEXT NOT NULL DEFAULT '');
INSERT INTO branches_new SELECT id, zip, coalesce(city, '') FROM branches;
DROP TABLE branches;
ALTER TABLE branches_new RENAME TO branches;

-- ## a view comes back without its WHERE · guilty: warning loses-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, draft INTEGER NOT NULL DEFAULT 0);
CREATE VIEW published AS SELECT id, title FROM posts WHERE draft = 0;
-- > 002_title.sql
DROP VIEW published;
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', draft INTEGER NOT NULL DEFAULT 0);
INSERT INTO posts_new SELECT id, coalesce(title, ''), draft FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE VIEW published AS SELECT id, title FROM posts;

-- ## a view comes back with another join · guilty: warning loses-view
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE offers (id INTEGER PRIMARY KEY, shop INTEGER, text TEXT NOT NULL);
CREATE VIEW offers_shown AS SELECT o.id, o.text, s.name AS shop_name FROM offers o LEFT JOIN shops s ON s.id = o.shop;
-- > 0002_name.sql
DROP VIEW offers_shown;
CREATE TABLE shops_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO shops_new SELECT id, coalesce(name, '') FROM shops;
DROP TABLE shops;
ALTER TABLE shops_new RENAME TO shops;
CREATE VIEW offers_shown AS SELECT o.id, o.text, s.name AS shop_name FROM offers o JOIN shops s ON s.id = o.shop;

-- ## a view comes back without a column · guilty: warning breaks-old-reads|loses-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, draft INTEGER NOT NULL DEFAULT 0);
CREATE VIEW all_posts AS SELECT id, title, draft FROM posts;
-- > 002_title.sql
DROP VIEW all_posts;
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', draft INTEGER NOT NULL DEFAULT 0);
INSERT INTO posts_new SELECT id, coalesce(title, ''), draft FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE VIEW all_posts AS SELECT id, title FROM posts;

-- ## a table becomes case-insensitive, for which it is rebuilt · innocent, may: breaks-old-writes, fails-with-rows, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE RTRIM);
-- > 002_nocase.sql
CREATE TABLE tags_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE);
INSERT INTO tags_new SELECT id, name FROM tags;
DROP TABLE tags;
ALTER TABLE tags_new RENAME TO tags;

-- ## ON DELETE changes, for which the child is rebuilt · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE players (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams(id) ON DELETE SET NULL, name TEXT);
-- > 002_cascade.sql
CREATE TABLE players_new (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams(id) ON DELETE CASCADE, name TEXT);
INSERT INTO players_new SELECT id, team, name FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## two foreign keys get ON DELETE CASCADE · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE bills (id INTEGER PRIMARY KEY, client INTEGER NOT NULL REFERENCES clients(id), shop INTEGER NOT NULL REFERENCES shops(id) ON DELETE RESTRICT);
-- > 0002_cascade.sql
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, client INTEGER NOT NULL REFERENCES clients(id) ON DELETE CASCADE, shop INTEGER NOT NULL REFERENCES shops(id) ON DELETE CASCADE);
INSERT INTO bills_new SELECT id, client, shop FROM bills;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;

-- ## NO ACTION is written out, a name is given, the parent's column is named · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE players (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams ON UPDATE NO ACTION NOT DEFERRABLE, name TEXT);
-- > 002_name.sql
CREATE TABLE players_new (id INTEGER PRIMARY KEY, team INTEGER, name TEXT DEFAULT '', CONSTRAINT players_team FOREIGN KEY (team) REFERENCES teams(id) ON DELETE NO ACTION);
INSERT INTO players_new SELECT id, team, name FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## a foreign key that was asked at once is asked at the end · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, next INTEGER REFERENCES nodes(id), label TEXT);
-- > 002_label.sql
CREATE TABLE nodes_new (id INTEGER PRIMARY KEY, next INTEGER REFERENCES nodes(id) DEFERRABLE INITIALLY DEFERRED, label TEXT DEFAULT '');
INSERT INTO nodes_new SELECT id, next, label FROM nodes;
DROP TABLE nodes;
ALTER TABLE nodes_new RENAME TO nodes;

-- ## a stored column becomes a virtual one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, amount INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * amount) STORED);
-- > 002_virtual.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, amount INTEGER NOT NULL, total INTEGER AS (amount * price) VIRTUAL);
INSERT INTO lines_new (id, price, amount) SELECT id, price, amount FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## a list of words grows in a rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL CHECK (choice IN ('yes', 'no')), text TEXT);
-- > 002_maybe.sql
CREATE TABLE votes_new (id INTEGER PRIMARY KEY, choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'maybe')), text TEXT DEFAULT '');
INSERT INTO votes_new SELECT id, choice, text FROM votes;
DROP TABLE votes;
ALTER TABLE votes_new RENAME TO votes;

-- ## a CHECK is written another way, and one more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5), text TEXT);
-- > 002_text.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, stars INTEGER NOT NULL, text TEXT DEFAULT '', CONSTRAINT stars_range CHECK (stars >= 1 AND stars <= 5));
INSERT INTO ratings_new SELECT id, stars, text FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## one CHECK for two, in brackets, without NULL and without its name · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, start INTEGER NOT NULL CHECK (start > 0), stop INTEGER NOT NULL, note TEXT, CONSTRAINT trip CHECK (start < stop));
-- > 002_note.sql
CREATE TABLE trips_new (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, stop INTEGER NOT NULL, note TEXT DEFAULT '', CHECK ((start > 0) AND ("start" < "stop")));
INSERT INTO trips_new SELECT id, start, stop, note FROM trips;
DROP TABLE trips;
ALTER TABLE trips_new RENAME TO trips;

-- ## a bound is another one in a rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE exams (id INTEGER PRIMARY KEY, points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100), text TEXT);
-- > 002_bonus.sql
CREATE TABLE exams_new (id INTEGER PRIMARY KEY, points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 110), text TEXT DEFAULT '');
INSERT INTO exams_new SELECT id, points, text FROM exams;
DROP TABLE exams;
ALTER TABLE exams_new RENAME TO exams;

-- ## SET NULL must go where the column is required now · innocent, may: breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE players (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams(id) ON DELETE SET NULL, name TEXT);
INSERT INTO teams (id, name) VALUES (1, 'none');
-- > 002_required.sql
CREATE TABLE players_new (id INTEGER PRIMARY KEY, team INTEGER NOT NULL DEFAULT 1 REFERENCES teams(id) ON DELETE CASCADE, name TEXT);
INSERT INTO players_new SELECT id, coalesce(team, 1), name FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## the parent is split, and the foreign key leads to the new table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE reports (id INTEGER PRIMARY KEY, author INTEGER NOT NULL REFERENCES users(id), text TEXT);
-- > 002_authors.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO authors (id, name) SELECT id, name FROM users;
CREATE TABLE reports_new (id INTEGER PRIMARY KEY, author INTEGER NOT NULL REFERENCES authors(id), text TEXT DEFAULT '');
INSERT INTO reports_new SELECT id, author, text FROM reports;
DROP TABLE reports;
ALTER TABLE reports_new RENAME TO reports;

-- ## the key is turned around, and an index serves the old order · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grants (user INTEGER NOT NULL, repo INTEGER NOT NULL, level TEXT, PRIMARY KEY (user, repo));
-- > 002_level.sql
CREATE TABLE grants_new (user INTEGER NOT NULL, repo INTEGER NOT NULL, level TEXT DEFAULT 'read', PRIMARY KEY (repo, user));
INSERT INTO grants_new SELECT user, repo, level FROM grants;
DROP TABLE grants;
ALTER TABLE grants_new RENAME TO grants;
CREATE INDEX grants_user ON grants(user, repo);

-- ## the collation of the column takes over from the index's · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
CREATE INDEX users_email ON users(email COLLATE NOCASE);
-- > 002_nocase.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL COLLATE NOCASE, name TEXT);
INSERT INTO users_new SELECT id, email, name FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
CREATE INDEX users_email ON users(email);

-- ## an index goes up instead of down · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, at INTEGER NOT NULL, agent TEXT);
CREATE INDEX visits_at ON visits(at DESC);
-- > 002_agent.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, at INTEGER NOT NULL, agent TEXT DEFAULT '');
INSERT INTO visits_new SELECT id, page, at, agent FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;
CREATE INDEX visits_at ON visits(at);

-- ## a view comes back with the new column, and without what is archived now · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, draft INTEGER NOT NULL DEFAULT 0);
CREATE VIEW published AS SELECT id, title FROM posts WHERE draft = 0;
-- > 002_archived.sql
DROP VIEW published;
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT DEFAULT '', draft INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0);
INSERT INTO posts_new (id, title, draft) SELECT id, title, draft FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE VIEW published AS SELECT id, title, archived FROM posts WHERE draft = 0 AND archived = 0;

-- ## a view comes back in other words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, draft INTEGER NOT NULL DEFAULT 0);
CREATE VIEW published AS SELECT id, title FROM posts WHERE draft = 0;
-- > 002_title.sql
DROP VIEW published;
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT DEFAULT '', draft INTEGER NOT NULL DEFAULT 0);
INSERT INTO posts_new SELECT id, title, draft FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE VIEW published AS SELECT p.id, p.title FROM posts AS p WHERE NOT p.draft;

-- ## a view is made anew on purpose, and no table with it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, draft INTEGER NOT NULL DEFAULT 0);
CREATE VIEW published AS SELECT id, title FROM posts WHERE draft = 0;
-- > 002_all.sql
DROP VIEW published;
CREATE VIEW published AS SELECT id, title FROM posts;

-- ## a number becomes a text, for which the table is rebuilt · innocent, may: mixed-formats, changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE branches (id INTEGER PRIMARY KEY, zip INTEGER NOT NULL, city TEXT);
-- > 002_zip.sql
CREATE TABLE branches_new (id INTEGER PRIMARY KEY, zip TEXT NOT NULL, city TEXT);
INSERT INTO branches_new SELECT id, zip, city FROM branches;
DROP TABLE branches;
ALTER TABLE branches_new RENAME TO branches;

-- ## a table becomes strict, without rowid, and counts by itself no more on purpose · innocent, may: loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cache (key TEXT NOT NULL PRIMARY KEY, value TEXT);
-- > 002_strict.sql
CREATE TABLE cache_new (key TEXT NOT NULL PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
INSERT INTO cache_new SELECT key, value FROM cache;
DROP TABLE cache;
ALTER TABLE cache_new RENAME TO cache;

-- ## a text column becomes a number on the way through a WITH · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_number.sql
CREATE TABLE vouchers_new (id INTEGER PRIMARY KEY, code INTEGER NOT NULL);
WITH old AS (SELECT id, code AS value FROM vouchers)
INSERT INTO vouchers_new (id, code) SELECT id, value FROM old;
DROP TABLE vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;

-- ## the codes get a sign in front, in a WITH · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- > 002_sign.sql
CREATE TABLE vouchers_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
WITH old AS (SELECT id, '#' || code AS value FROM vouchers)
INSERT INTO vouchers_new (id, code) SELECT id, value FROM old;
DROP TABLE vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;

-- ## a UNIQUE names its columns the other way round, and a column is new · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, number INTEGER NOT NULL, UNIQUE (hall, number));
-- > 0002_price.sql
CREATE TABLE IF NOT EXISTS seats_new (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, number INTEGER NOT NULL, price INTEGER, UNIQUE (number, hall));
INSERT INTO seats_new (id, hall, number) SELECT id, hall, number FROM seats;
DROP TABLE IF EXISTS seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## the key is turned around, and what refers to it without naming its columns finds others · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grants (user INTEGER NOT NULL, repo INTEGER NOT NULL, level TEXT, PRIMARY KEY (user, repo));
CREATE TABLE uses (id INTEGER PRIMARY KEY, user INTEGER NOT NULL, repo INTEGER NOT NULL, FOREIGN KEY (user, repo) REFERENCES grants);
-- > 002_level.sql
CREATE TABLE grants_new (user INTEGER NOT NULL, repo INTEGER NOT NULL, level TEXT DEFAULT 'read', PRIMARY KEY (repo, user));
INSERT INTO grants_new SELECT user, repo, level FROM grants;
DROP TABLE grants;
ALTER TABLE grants_new RENAME TO grants;

-- ## prisma makes a link optional, which sets it to NULL now · innocent
-- @ runner: prisma
-- = migrations/20240101000000_init/migration.sql
CREATE TABLE "Room" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
CREATE TABLE "Lamp" ("id" TEXT NOT NULL PRIMARY KEY, "roomId" TEXT NOT NULL, CONSTRAINT "Lamp_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE RESTRICT ON UPDATE CASCADE);
-- > migrations/20240201000000_optional/migration.sql
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Lamp" ("id" TEXT NOT NULL PRIMARY KEY, "roomId" TEXT, "watts" INTEGER, CONSTRAINT "Lamp_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE SET NULL ON UPDATE CASCADE);
INSERT INTO "new_Lamp" ("id", "roomId") SELECT "id", "roomId" FROM "Lamp";
DROP TABLE "Lamp";
ALTER TABLE "new_Lamp" RENAME TO "Lamp";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ## a link that could be NULL before is set to NULL now, where it was refused · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES rooms (id) ON DELETE RESTRICT);
CREATE INDEX lamps_room ON lamps (room_id);
-- > 002_watts.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES rooms (id) ON DELETE SET NULL, watts INTEGER NOT NULL DEFAULT 5 CHECK (watts > 0));
INSERT INTO lamps_new (id, room_id) SELECT id, room_id FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;
CREATE INDEX lamps_room ON lamps (room_id);

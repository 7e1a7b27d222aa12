-- A copy or an UPDATE joins by half of a key, or by what is no key: one row becomes several, or gets any one of several values.

-- ## prices by article, where the key is article and country · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL);
-- > 002_sales.sql
CREATE TABLE turnover (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL, cents INTEGER);
INSERT INTO turnover (article, country, pieces, cents) SELECT s.article, s.country, s.pieces, p.cents FROM sales s LEFT JOIN prices p ON p.article = s.article;
DROP TABLE sales;

-- ## the same by USING, with a declared key · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE terms (school TEXT NOT NULL, year INTEGER NOT NULL, starts TEXT NOT NULL, PRIMARY KEY (school, year));
CREATE TABLE marks (id INTEGER PRIMARY KEY, school TEXT NOT NULL, year INTEGER NOT NULL, mark INTEGER NOT NULL, FOREIGN KEY (school, year) REFERENCES terms (school, year));
-- > 0002_marks.sql
CREATE TABLE reports (id INTEGER PRIMARY KEY, school TEXT NOT NULL, year INTEGER NOT NULL, mark INTEGER NOT NULL, starts TEXT NOT NULL);
INSERT INTO reports (school, year, mark, starts) SELECT m.school, m.year, m.mark, t.starts FROM marks m JOIN terms t USING (school);
DROP TABLE marks;

-- ## by a name that is no key of the list · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL, region TEXT NOT NULL);
CREATE TABLE shops (id INTEGER PRIMARY KEY, label TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_shops.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, label TEXT NOT NULL, town TEXT NOT NULL, region TEXT);
INSERT INTO places (label, town, region) SELECT s.label, s.town, t.region FROM shops s LEFT JOIN towns t ON t.name = s.town;
DROP TABLE shops;

-- ## two children of one parent multiply each other · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (club_id INTEGER NOT NULL REFERENCES clubs (id), team TEXT NOT NULL);
CREATE TABLE fields (club_id INTEGER NOT NULL REFERENCES clubs (id), field TEXT NOT NULL);
-- > 002_assets.sql
CREATE TABLE assets (id INTEGER PRIMARY KEY, club_id INTEGER NOT NULL REFERENCES clubs (id), team TEXT, field TEXT);
INSERT INTO assets (club_id, team, field) SELECT c.id, t.team, f.field FROM clubs c LEFT JOIN teams t ON t.club_id = c.id LEFT JOIN fields f ON f.club_id = c.id;
DROP TABLE teams;
DROP TABLE fields;

-- ## the whole key is compared · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL);
-- > 002_sales.sql
CREATE TABLE turnover (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL, cents INTEGER);
INSERT INTO turnover (article, country, pieces, cents) SELECT s.article, s.country, s.pieces, p.cents FROM sales s LEFT JOIN prices p ON p.article = s.article AND p.country = s.country;
DROP TABLE sales;

-- ## the whole key is a declared one, and the join an inner one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE terms (school TEXT NOT NULL, year INTEGER NOT NULL, starts TEXT NOT NULL, PRIMARY KEY (school, year));
CREATE TABLE marks (id INTEGER PRIMARY KEY, school TEXT NOT NULL, year INTEGER NOT NULL, mark INTEGER NOT NULL, FOREIGN KEY (school, year) REFERENCES terms (school, year));
-- > 002_marks.sql
CREATE TABLE reports (id INTEGER PRIMARY KEY, school TEXT NOT NULL, year INTEGER NOT NULL, mark INTEGER NOT NULL, starts TEXT NOT NULL);
INSERT INTO reports (school, year, mark, starts) SELECT m.school, m.year, m.mark, t.starts FROM marks m JOIN terms t ON t.school = m.school AND t.year = m.year;
DROP TABLE marks;

-- ## parts of a declared key of two, by one of its columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE terms (school TEXT NOT NULL, year INTEGER NOT NULL, starts TEXT NOT NULL, PRIMARY KEY (school, year));
CREATE TABLE marks (id INTEGER PRIMARY KEY, school TEXT NOT NULL, year INTEGER NOT NULL, mark INTEGER NOT NULL, FOREIGN KEY (school, year) REFERENCES terms (school, year));
-- > 002_marks.sql
CREATE TABLE art_reports (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, mark INTEGER NOT NULL, starts TEXT NOT NULL);
CREATE TABLE reports (id INTEGER PRIMARY KEY, school TEXT NOT NULL, year INTEGER NOT NULL, mark INTEGER NOT NULL, starts TEXT NOT NULL);
INSERT INTO art_reports (year, mark, starts) SELECT m.year, m.mark, t.starts FROM marks m JOIN terms t ON t.school = m.school AND t.year = m.year WHERE m.school = 'art';
INSERT INTO reports (school, year, mark, starts) SELECT m.school, m.year, m.mark, t.starts FROM marks m JOIN terms t ON t.school = m.school AND t.year = m.year WHERE m.school <> 'art';
DROP TABLE marks;

-- ## the rest of the key is a literal · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (word TEXT NOT NULL, lang TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (word, lang));
CREATE TABLE menus (id INTEGER PRIMARY KEY, word TEXT NOT NULL, icon TEXT NOT NULL);
-- > 002_menus.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, word TEXT NOT NULL, icon TEXT NOT NULL, text TEXT);
INSERT INTO entries (word, icon, text) SELECT m.word, m.icon, l.text FROM menus m LEFT JOIN labels l ON l.word = m.word AND l.lang = 'en';
DROP TABLE menus;

-- ## by a name that is a key of the list · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, region TEXT NOT NULL);
CREATE TABLE shops (id INTEGER PRIMARY KEY, label TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_shops.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, label TEXT NOT NULL, town TEXT NOT NULL, region TEXT);
INSERT INTO places (label, town, region) SELECT s.label, s.town, t.region FROM shops s LEFT JOIN towns t ON t.name = s.town;
DROP TABLE shops;

-- ## each order comes with each of its lines · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (code TEXT PRIMARY KEY, driver TEXT NOT NULL);
CREATE TABLE stops (code TEXT NOT NULL, pos INTEGER NOT NULL, town TEXT NOT NULL, PRIMARY KEY (code, pos));
-- > 002_legs.sql
CREATE TABLE legs (id INTEGER PRIMARY KEY, code TEXT NOT NULL, driver TEXT NOT NULL, pos INTEGER, town TEXT);
INSERT INTO legs (code, driver, pos, town) SELECT t.code, t.driver, s.pos, s.town FROM trips t LEFT JOIN stops s ON s.code = t.code;
DROP TABLE trips;

-- ## what is joined is grouped first · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, pieces INTEGER NOT NULL);
-- > 002_sales.sql
CREATE TABLE turnover (id INTEGER PRIMARY KEY, article TEXT NOT NULL, pieces INTEGER NOT NULL, cents INTEGER);
INSERT INTO turnover (article, pieces, cents) SELECT s.article, s.pieces, p.cents FROM sales s LEFT JOIN (SELECT article, min(cents) AS cents FROM prices GROUP BY article) p ON p.article = s.article;
DROP TABLE sales;

-- ## a table is made of two that stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crews (person TEXT NOT NULL, ship TEXT NOT NULL);
CREATE TABLE calls (ship TEXT NOT NULL, port TEXT NOT NULL);
-- > 002_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, person TEXT NOT NULL, port TEXT NOT NULL);
INSERT INTO visits (person, port) SELECT c.person, k.port FROM crews c JOIN calls k ON k.ship = c.ship;

-- ## an UPDATE takes the price of any country · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_sales.sql
ALTER TABLE sales ADD COLUMN cents INTEGER;
UPDATE sales SET cents = p.cents FROM prices AS p WHERE p.article = sales.article;

-- ## the same by a subquery · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL);
-- > 0002_sales.sql
ALTER TABLE sales ADD COLUMN cents INTEGER;
UPDATE sales SET cents = (SELECT p.cents FROM prices p WHERE p.article = sales.article);

-- ## an UPDATE compares the whole key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_sales.sql
ALTER TABLE sales ADD COLUMN cents INTEGER;
UPDATE sales SET cents = p.cents FROM prices AS p WHERE p.article = sales.article AND p.country = sales.country;

-- ## an UPDATE takes the lowest price of all countries · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_sales.sql
ALTER TABLE sales ADD COLUMN cents INTEGER;
UPDATE sales SET cents = (SELECT p.cents FROM prices p WHERE p.article = sales.article ORDER BY p.cents LIMIT 1);

-- ## an UPDATE notes that there is a price in any country · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE sales (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_sales.sql
ALTER TABLE sales ADD COLUMN is_priced INTEGER NOT NULL DEFAULT 0;
UPDATE sales SET is_priced = 1 FROM prices AS p WHERE p.article = sales.article;

-- ## prices by article out of a subquery, where the key is article and country · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tariffs (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE orders (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL);
-- > 002_orders.sql
CREATE TABLE priced (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL, cents INTEGER);
WITH t AS (SELECT * FROM tariffs)
INSERT INTO priced (article, country, pieces, cents) SELECT o.article, o.country, o.pieces, t.cents FROM (SELECT * FROM orders) o LEFT JOIN t ON t.article = o.article;
DROP TABLE orders;

-- ## prices out of a subquery by their whole key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tariffs (article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (article, country));
CREATE TABLE orders (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL);
-- > 002_orders.sql
CREATE TABLE priced (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, pieces INTEGER NOT NULL, cents INTEGER);
WITH t AS (SELECT * FROM tariffs)
INSERT INTO priced SELECT o.id, o.article, o.country, o.pieces, t.cents FROM (SELECT * FROM orders) o LEFT JOIN t ON t.article = o.article AND t.country = o.country;
DROP TABLE orders;

-- ## every address with every person, as nothing joins them · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id), street TEXT NOT NULL);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, name TEXT NOT NULL, street TEXT NOT NULL);
INSERT INTO contacts (person_id, name, street) SELECT a.person_id, p.name, a.street FROM people p, addresses a;
DROP TABLE addresses;
DROP TABLE people;

-- ## every address with its person · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id), street TEXT NOT NULL);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id), name TEXT NOT NULL, street TEXT NOT NULL);
INSERT INTO contacts (id, person_id, name, street) SELECT a.id, a.person_id, p.name, a.street FROM people p, addresses a WHERE p.id = a.person_id;
DROP TABLE addresses;

-- ## a rebuild gives each horse the name of every stable, as nothing joins them · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stables (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE horses (id INTEGER PRIMARY KEY, stable_id INTEGER NOT NULL REFERENCES stables (id), name TEXT NOT NULL);
-- > 002_horses.sql
CREATE TABLE horses_new (id INTEGER PRIMARY KEY AUTOINCREMENT, stable_id INTEGER NOT NULL REFERENCES stables (id), name TEXT NOT NULL, stable TEXT);
INSERT INTO horses_new (stable_id, name, stable) SELECT h.stable_id, h.name, s.name FROM horses h JOIN stables s;
DROP TABLE horses;
ALTER TABLE horses_new RENAME TO horses;

-- ## a rebuild gives each horse the name of its stable · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stables (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE horses (id INTEGER PRIMARY KEY, stable_id INTEGER NOT NULL REFERENCES stables (id), name TEXT NOT NULL);
-- > 002_horses.sql
CREATE TABLE horses_new (id INTEGER PRIMARY KEY, stable_id INTEGER NOT NULL REFERENCES stables (id), name TEXT NOT NULL, stable TEXT);
INSERT INTO horses_new SELECT h.id, h.stable_id, h.name, s.name FROM horses h JOIN stables s ON s.id = h.stable_id;
DROP TABLE horses;
ALTER TABLE horses_new RENAME TO horses;

-- ## pets get their clinic by a join of ids of two tables · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clinics (id TEXT PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE owners (id TEXT PRIMARY KEY, clinic_id TEXT NOT NULL REFERENCES clinics(id), name TEXT NOT NULL);
CREATE TABLE pets (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owners(id), name TEXT NOT NULL);
-- > 002_clinic.sql
CREATE TABLE pets_new (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owners(id), clinic_id TEXT NOT NULL REFERENCES clinics(id), name TEXT NOT NULL);
INSERT INTO pets_new SELECT p.id, p.owner_id, o.clinic_id, p.name FROM pets AS p LEFT JOIN owners AS o ON o.clinic_id = p.owner_id;
DROP TABLE pets;
ALTER TABLE pets_new RENAME TO pets;

-- ## pets get their clinic by the key of their owner · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clinics (id TEXT PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE owners (id TEXT PRIMARY KEY, clinic_id TEXT NOT NULL REFERENCES clinics(id), name TEXT NOT NULL);
CREATE TABLE pets (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owners(id), name TEXT NOT NULL);
-- > 002_clinic.sql
CREATE TABLE pets_new (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owners(id), clinic_id TEXT NOT NULL REFERENCES clinics(id), name TEXT NOT NULL);
INSERT INTO pets_new SELECT p.id, p.owner_id, o.clinic_id, p.name FROM pets AS p LEFT JOIN owners AS o ON o.id = p.owner_id;
DROP TABLE pets;
ALTER TABLE pets_new RENAME TO pets;

-- ## profiles that have the ids of their users · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE profiles (id TEXT PRIMARY KEY REFERENCES users(id), motto TEXT NOT NULL);
CREATE TABLE badges (id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles(id), word TEXT NOT NULL);
CREATE TABLE teams (id TEXT PRIMARY KEY, user_id TEXT NOT NULL UNIQUE REFERENCES users(id), name TEXT NOT NULL);
-- > 002_users.sql
ALTER TABLE badges ADD COLUMN team TEXT;
UPDATE badges SET team = (SELECT t.name FROM profiles AS p JOIN teams AS t ON t.user_id = badges.profile_id WHERE p.id = badges.profile_id);

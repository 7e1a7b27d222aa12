-- Keys that the copy makes alike: DO UPDATE writes one row over another, and only a part of that one stands.

-- ## prices of two articles whose code differs in case become one · guilty: error drops-column|loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, price REAL NOT NULL, added TEXT NOT NULL);
-- > 000002_catalog.up.sql
CREATE TABLE catalog (code TEXT PRIMARY KEY NOT NULL, price REAL NOT NULL, added TEXT NOT NULL);
INSERT INTO catalog (code, price, added) SELECT upper(code), price, added FROM articles WHERE true
ON CONFLICT (code) DO UPDATE SET price = excluded.price;
DROP TABLE articles;

-- ## codes are taken as they are, and DO UPDATE has nothing to do · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, price REAL NOT NULL, added TEXT NOT NULL);
-- > 000002_catalog.up.sql
CREATE TABLE catalog (code TEXT PRIMARY KEY NOT NULL, price REAL NOT NULL, added TEXT NOT NULL);
INSERT INTO catalog (code, price, added) SELECT code, price, added FROM articles WHERE true
ON CONFLICT (code) DO UPDATE SET price = excluded.price;
DROP TABLE articles;

-- ## codes differ in no case before, either · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, price REAL NOT NULL, added TEXT NOT NULL);
-- > 000002_catalog.up.sql
CREATE TABLE catalog (code TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, price REAL NOT NULL, added TEXT NOT NULL);
INSERT INTO catalog (code, price, added) SELECT code, price, added FROM articles WHERE true
ON CONFLICT (code) DO UPDATE SET price = excluded.price;
DROP TABLE articles;

-- ## pieces are added up, and the last day of them stays · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sold (id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, pieces INTEGER NOT NULL, last_day TEXT NOT NULL DEFAULT '2024-01-01');
-- > 002_by_article.sql
CREATE TABLE sums (article TEXT PRIMARY KEY NOT NULL, pieces INTEGER NOT NULL, last_day TEXT NOT NULL DEFAULT '2024-01-01');
INSERT INTO sums (article, pieces, last_day) SELECT lower(article), pieces, last_day FROM sold WHERE true
ON CONFLICT (article) DO UPDATE SET pieces = pieces + excluded.pieces, last_day = max(last_day, excluded.last_day);
DROP TABLE sold;

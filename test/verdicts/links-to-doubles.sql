-- Doubles are merged: what was linked to one that goes is linked to the one that stays, or it goes along.

-- ## genres in two spellings are merged, and the films of the second one lose theirs · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_films.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER);
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE film_genres (film_id INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE, genre_id INTEGER NOT NULL REFERENCES genres (id) ON DELETE CASCADE, PRIMARY KEY (film_id, genre_id));
CREATE INDEX film_genres_genre ON film_genres (genre_id);
-- > 0002_one_of_each.sql
DELETE FROM genres WHERE id NOT IN (SELECT min(id) FROM genres GROUP BY lower(label));

-- ## genres are merged, and only films with a year get the genre that stays · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_films.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER);
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE film_genres (film_id INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE, genre_id INTEGER NOT NULL REFERENCES genres (id) ON DELETE CASCADE, PRIMARY KEY (film_id, genre_id));
CREATE INDEX film_genres_genre ON film_genres (genre_id);
-- > 0002_one_of_each.sql
INSERT OR IGNORE INTO film_genres (film_id, genre_id)
SELECT fg.film_id, (SELECT min(s.id) FROM genres s WHERE s.label = g.label)
FROM film_genres fg JOIN genres g ON g.id = fg.genre_id JOIN films f ON f.id = fg.film_id
WHERE f.year IS NOT NULL;
DELETE FROM genres WHERE id NOT IN (SELECT min(id) FROM genres GROUP BY label);

-- ## genres are merged, and a link is moved wherever it is wanted · innocent
-- @ runner: d1
-- = 0001_films.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER);
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE film_genres (film_id INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE, genre_id INTEGER NOT NULL REFERENCES genres (id) ON DELETE CASCADE, PRIMARY KEY (film_id, genre_id));
CREATE INDEX film_genres_genre ON film_genres (genre_id);
-- > 0002_one_of_each.sql
UPDATE OR IGNORE film_genres SET genre_id = (SELECT min(s.id) FROM genres s JOIN genres g ON g.label = s.label WHERE g.id = film_genres.genre_id);
DELETE FROM genres WHERE id NOT IN (SELECT min(id) FROM genres GROUP BY label);

-- ## genres are merged, and each link is copied to the one that stays · innocent
-- @ runner: d1
-- = 0001_films.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER);
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE film_genres (film_id INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE, genre_id INTEGER NOT NULL REFERENCES genres (id) ON DELETE CASCADE, PRIMARY KEY (film_id, genre_id));
CREATE INDEX film_genres_genre ON film_genres (genre_id);
-- > 0002_one_of_each.sql
INSERT OR IGNORE INTO film_genres (film_id, genre_id)
SELECT fg.film_id, s.id FROM film_genres fg
JOIN genres g ON g.id = fg.genre_id
JOIN genres s ON s.id = (SELECT min(k.id) FROM genres k WHERE k.label = g.label);
DELETE FROM genres WHERE EXISTS (SELECT 1 FROM genres s WHERE s.label = genres.label AND s.id < genres.id);

-- ## accounts of one address are merged, and the seats of all of them go to the last one · innocent, may: updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, address TEXT NOT NULL, plan TEXT NOT NULL DEFAULT 'free');
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE seats (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, room_id INTEGER NOT NULL REFERENCES rooms (id), UNIQUE (room_id, account_id));
CREATE INDEX seats_account ON seats (account_id);
-- > 0002_one_account.sql
UPDATE OR IGNORE seats SET account_id = (SELECT max(o.id) FROM accounts a JOIN accounts o ON lower(o.address) = lower(a.address) WHERE a.id = seats.account_id);
DELETE FROM accounts WHERE id NOT IN (SELECT max(id) FROM accounts GROUP BY lower(address));

-- ## cards that are alike but for case replace each other, and their loans go along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, holder TEXT NOT NULL);
CREATE TABLE loans (id INTEGER PRIMARY KEY, card_id INTEGER NOT NULL REFERENCES cards (id) ON DELETE CASCADE, book TEXT NOT NULL);
CREATE INDEX loans_card ON loans (card_id);
-- > 0002_upper.sql
INSERT OR REPLACE INTO cards (id, code, holder) SELECT id, upper(code), holder FROM cards ORDER BY id;

-- ## cards that are alike but for case are merged first, and then written in place · innocent, may: updates-all-rows, narrows-values, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, holder TEXT NOT NULL);
CREATE TABLE loans (id INTEGER PRIMARY KEY, card_id INTEGER NOT NULL REFERENCES cards (id) ON DELETE CASCADE, book TEXT NOT NULL);
CREATE INDEX loans_card ON loans (card_id);
-- > 0002_upper.sql
UPDATE loans SET card_id = (SELECT max(k.id) FROM cards k JOIN cards c ON upper(k.code) = upper(c.code) WHERE c.id = loans.card_id);
DELETE FROM cards WHERE id NOT IN (SELECT max(id) FROM cards GROUP BY upper(code));
INSERT INTO cards (id, code, holder) SELECT id, upper(code), holder FROM cards WHERE true ON CONFLICT (id) DO UPDATE SET code = excluded.code, holder = excluded.holder;

-- ## makers of one name become one, and engines that no foreign key ties to them keep the old number · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE makers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE engines (id INTEGER PRIMARY KEY, type TEXT NOT NULL, maker_id INTEGER);
-- > 002_once.sql
DELETE FROM makers WHERE EXISTS (SELECT 1 FROM makers AS first WHERE first.name = makers.name AND first.id < makers.id);
CREATE UNIQUE INDEX makers_name ON makers (name);

-- ## the newest of each topic stays, without a key, and so do the numbers of the others in two tables · guilty: error creates-orphans
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE questions (id INTEGER PRIMARY KEY, text TEXT NOT NULL, topicId INTEGER NOT NULL);
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, topicId INTEGER);
-- > 0002_once.sql
UPDATE readers SET topicId = (SELECT max(s.id) FROM topics s JOIN topics t ON t.word = s.word WHERE t.id = readers.topicId);
DELETE FROM topics WHERE id NOT IN (SELECT max(id) FROM topics GROUP BY word);

-- ## engines are given to the maker that stays, one file before the others go · innocent, may: narrows-values, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE makers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE engines (id INTEGER PRIMARY KEY, type TEXT NOT NULL, maker_id INTEGER);
-- > 002_move.sql
UPDATE engines SET maker_id = (SELECT min(s.id) FROM makers s JOIN makers m ON m.name = s.name WHERE m.id = engines.maker_id);
-- > 003_once.sql
DELETE FROM makers WHERE EXISTS (SELECT 1 FROM makers AS first WHERE first.name = makers.name AND first.id < makers.id);
CREATE UNIQUE INDEX makers_name ON makers (name);

-- ## engines of makers that go, go as well · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE makers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE engines (id INTEGER PRIMARY KEY, type TEXT NOT NULL, maker_id INTEGER);
-- > 002_once.sql
DELETE FROM makers WHERE EXISTS (SELECT 1 FROM makers AS first WHERE first.name = makers.name AND first.id < makers.id);
DELETE FROM engines WHERE maker_id NOT IN (SELECT id FROM makers);
CREATE UNIQUE INDEX makers_name ON makers (name);

-- ## plants go to the bed of the same label, and beds are merged whatever the case of it · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE plants (id INTEGER PRIMARY KEY, species TEXT NOT NULL, bed_id INTEGER NOT NULL);
-- > 002_merge.sql
UPDATE plants SET bed_id = coalesce((SELECT min(k.id) FROM beds b JOIN beds k ON k.label = b.label WHERE b.id = plants.bed_id), bed_id);
DELETE FROM beds WHERE id NOT IN (SELECT min(id) FROM beds GROUP BY lower(label));

-- ## plants go to the bed that stays, whatever the case of its label · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE plants (id INTEGER PRIMARY KEY, species TEXT NOT NULL, bed_id INTEGER NOT NULL);
-- > 002_merge.sql
UPDATE plants SET bed_id = coalesce((SELECT min(k.id) FROM beds b JOIN beds k ON lower(k.label) = lower(b.label) WHERE b.id = plants.bed_id), bed_id);
DELETE FROM beds WHERE id NOT IN (SELECT min(id) FROM beds GROUP BY lower(label));

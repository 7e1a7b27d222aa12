-- A table's constraints and types, where it is copied under another name or its columns get other names and types.

-- ## a whole table moves, and a NOT NULL stays behind · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mail_queue (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, body TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0);
-- > 002_outbox.sql
CREATE TABLE outbox (id INTEGER PRIMARY KEY, recipient TEXT, body TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, channel TEXT NOT NULL DEFAULT 'mail');
INSERT INTO outbox (id, recipient, body, tries) SELECT id, recipient, body, tries FROM mail_queue;
DROP TABLE mail_queue;

-- ## users become members in two files, and neither UNIQUE nor foreign key comes along · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, team INTEGER REFERENCES teams(id) ON DELETE SET NULL);
-- > 0002_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, team INTEGER);
INSERT INTO members SELECT * FROM users;
-- > 0003_no_users.sql
DROP TABLE users;

-- ## posts become articles by a query, which copies no constraint · guilty: error loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT UNIQUE);
-- > 002_articles.sql
CREATE TABLE articles AS SELECT * FROM posts;
DROP TABLE posts;

-- ## the ids of the new table are counted by nobody · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, seconds INTEGER NOT NULL);
-- > 002_phone_calls.sql
CREATE TABLE phone_calls (id INT PRIMARY KEY, caller TEXT NOT NULL, seconds INTEGER NOT NULL);
INSERT INTO phone_calls SELECT id, caller, seconds FROM calls;
DROP TABLE calls;

-- ## a strict table moves and is strict no more · guilty: warning loses-table-option
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE probes (id INTEGER PRIMARY KEY, place TEXT NOT NULL, depth REAL NOT NULL) STRICT;
-- > 002_soundings.sql
CREATE TABLE soundings (id INTEGER PRIMARY KEY, place TEXT NOT NULL, depth REAL NOT NULL);
INSERT INTO soundings SELECT * FROM probes;
DROP TABLE probes;

-- ## a column gets another name in a rebuild, and all that it demanded is forgotten · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, color TEXT NOT NULL UNIQUE CHECK (length(color) > 2), watts INTEGER);
-- > 002_british.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, colour TEXT, watts INTEGER);
INSERT INTO lamps_new (id, colour, watts) SELECT id, color, watts FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## a key of text takes NULL after the rebuild · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value TEXT);
-- > 002_scope.sql
CREATE TABLE settings_new (key TEXT PRIMARY KEY, value TEXT, scope TEXT NOT NULL DEFAULT 'app');
INSERT INTO settings_new (key, value) SELECT key, value FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## two tables move together, and each constraint is there in other words · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE);
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, slug TEXT NOT NULL UNIQUE, state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'live')), reply_to INTEGER REFERENCES posts(id));
-- > 002_articles.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
INSERT INTO accounts (id, email) SELECT id, mail FROM users;
CREATE UNIQUE INDEX accounts_email ON accounts(email);
CREATE TABLE articles (id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, slug TEXT NOT NULL UNIQUE, status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'live')), reply_to INTEGER REFERENCES articles(id));
INSERT INTO articles (id, account, slug, status, reply_to) SELECT id, author, slug, state, reply_to FROM posts;
DROP TABLE posts;
DROP TABLE users;

-- ## a table is kept aside, for nobody to write it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, total INTEGER NOT NULL CHECK (total >= 0));
-- > 002_archive.sql
CREATE TABLE orders_archive AS SELECT * FROM orders;
DROP TABLE orders;

-- ## people are taken apart into persons and addresses that not everybody has · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT NOT NULL, town TEXT NOT NULL, zip TEXT NOT NULL);
-- > 002_addresses.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE addresses (person_id INTEGER PRIMARY KEY REFERENCES persons(id), street TEXT, town TEXT, zip TEXT);
INSERT INTO persons SELECT id, name FROM people;
INSERT INTO addresses SELECT id, street, town, zip FROM people;
DROP TABLE people;

-- ## two columns get other names in a rebuild, with all that they demand · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, color TEXT NOT NULL UNIQUE CHECK (length(color) > 2), watts INTEGER NOT NULL DEFAULT 60);
-- > 002_british.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, colour TEXT NOT NULL CHECK (length("colour") > 2), power INTEGER NOT NULL DEFAULT 60, UNIQUE (colour));
INSERT INTO lamps_new (id, colour, power) SELECT id, color, watts AS power FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## a key of two columns says NOT NULL by being WITHOUT ROWID · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (user_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key));
-- > 002_by_key.sql
CREATE TABLE prefs_new (user_id INTEGER, key TEXT, value TEXT, PRIMARY KEY (user_id, key)) WITHOUT ROWID;
INSERT INTO prefs_new SELECT user_id, key, value FROM prefs;
DROP TABLE prefs;
ALTER TABLE prefs_new RENAME TO prefs;

-- ## part numbers in a key of two columns become numbers · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spares (model INTEGER NOT NULL, part TEXT NOT NULL, shelf TEXT, PRIMARY KEY (model, part));
-- > 002_shelf.sql
CREATE TABLE spares_new (model INTEGER NOT NULL, part INTEGER NOT NULL, shelf TEXT NOT NULL DEFAULT '', PRIMARY KEY (model, part));
INSERT INTO spares_new SELECT model, part, coalesce(shelf, '') FROM spares;
DROP TABLE spares;
ALTER TABLE spares_new RENAME TO spares;

-- ## a count becomes a text and keeps its zero as default · guilty: warning changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0);
-- > 002_state.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'queued', tries TEXT NOT NULL DEFAULT 0);
INSERT INTO jobs_new SELECT id, state, tries FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## a foreign key is a text now, and its parent a number · guilty: warning changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER REFERENCES folders(id), what TEXT);
-- > 002_what.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, folder_id TEXT REFERENCES folders(id), what TEXT NOT NULL DEFAULT '');
INSERT INTO notes_new SELECT id, folder_id, coalesce(what, '') FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## large amounts become texts on purpose, default and all · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE transfers (id INTEGER PRIMARY KEY, wei INTEGER NOT NULL DEFAULT 0, memo TEXT);
-- > 002_wei.sql
CREATE TABLE transfers_new (id INTEGER PRIMARY KEY, wei TEXT NOT NULL DEFAULT '0', memo TEXT NOT NULL DEFAULT '');
INSERT INTO transfers_new SELECT id, wei, coalesce(memo, '') FROM transfers;
DROP TABLE transfers;
ALTER TABLE transfers_new RENAME TO transfers;

-- ## ids become texts, and those that point at them too · innocent, may: breaks-old-writes, breaks-old-reads, loses-table-option, foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER REFERENCES albums(id), what TEXT);
-- > 002_text_ids.sql
CREATE TABLE albums_new (id TEXT PRIMARY KEY NOT NULL, name TEXT);
INSERT INTO albums_new SELECT CAST(id AS TEXT), name FROM albums;
CREATE TABLE photos_new (id INTEGER PRIMARY KEY, album_id TEXT REFERENCES albums(id), what TEXT);
INSERT INTO photos_new SELECT id, album_id, what FROM photos;
DROP TABLE photos;
DROP TABLE albums;
ALTER TABLE albums_new RENAME TO albums;
ALTER TABLE photos_new RENAME TO photos;

-- ## kilometres that were texts become numbers, and the copy says so · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE runs (id INTEGER PRIMARY KEY, km TEXT NOT NULL);
-- > 002_races.sql
CREATE TABLE races (id INTEGER PRIMARY KEY, km REAL NOT NULL);
INSERT INTO races SELECT id, CAST(trim(km) AS REAL) FROM runs;
DROP TABLE runs;

-- ## every verse of a song gets the same place, where songs are of many kinds · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (
  singer_id BIGINT PRIMARY KEY, name TEXT NOT NULL, born DATE, voice TEXT, height REAL, photo BLOB, note TEXT
);
CREATE TABLE songs (
  song_id BIGINT PRIMARY KEY, title TEXT NOT NULL, singer_id BIGINT NOT NULL REFERENCES singers (singer_id), year INTEGER,
  seconds INTEGER NOT NULL, price REAL, label TEXT, cover BLOB, added_at DATETIME NOT NULL, mood TEXT
);
CREATE TABLE verses (
  verse_id BIGINT PRIMARY KEY, song_id BIGINT NOT NULL REFERENCES songs (song_id) ON DELETE CASCADE, words TEXT NOT NULL, chord TEXT
);
-- > 002_place.sql
ALTER TABLE verses ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX verses_place ON verses (song_id, place);

-- ## every verse of a song gets a place of its own · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (
  singer_id BIGINT PRIMARY KEY, name TEXT NOT NULL, born DATE, voice TEXT, height REAL, photo BLOB, note TEXT
);
CREATE TABLE songs (
  song_id BIGINT PRIMARY KEY, title TEXT NOT NULL, singer_id BIGINT NOT NULL REFERENCES singers (singer_id), year INTEGER,
  seconds INTEGER NOT NULL, price REAL, label TEXT, cover BLOB, added_at DATETIME NOT NULL, mood TEXT
);
CREATE TABLE verses (
  verse_id BIGINT PRIMARY KEY, song_id BIGINT NOT NULL REFERENCES songs (song_id) ON DELETE CASCADE, words TEXT NOT NULL, chord TEXT
);
-- > 002_place.sql
ALTER TABLE verses ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE verses SET place = (SELECT count(*) FROM verses AS v WHERE v.song_id = verses.song_id AND v.rowid < verses.rowid);
CREATE UNIQUE INDEX verses_place ON verses (song_id, place);

-- ## seconds become texts, and their CHECK of numbers goes · innocent, may: breaks-old-writes, breaks-old-reads, needless-rebuild
-- @ runner: transactional
-- = 001_messages.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at INTEGER NOT NULL DEFAULT (strftime('%s', 'now')) CHECK (sent_at BETWEEN 0 AND 4102444800));
-- > 002_sent_iso.sql
CREATE TABLE letters_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT NOT NULL DEFAULT (datetime('now')));
INSERT INTO letters_new SELECT id, body, datetime(sent_at, 'unixepoch') FROM letters;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;

-- ## numbers become texts by the type alone, and their CHECK goes · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_ratings.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, words TEXT, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_words.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, words TEXT NOT NULL DEFAULT '', stars TEXT NOT NULL);
INSERT INTO ratings_new SELECT id, coalesce(words, ''), stars FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- Children are folded into documents and lists: which parent a list belongs to has to be said, and a key that comes twice hides one of its values.

-- ## one document for each user, without the user · guilty: error drops-column|drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, name));
-- > 002_fold.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, doc TEXT NOT NULL);
INSERT INTO settings (doc) SELECT json_group_object(name, value) FROM prefs GROUP BY user_id;
DROP TABLE prefs;

-- ## one list for each post, without the post · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), label TEXT NOT NULL);
-- > 002_fold.sql
CREATE TABLE labels (list TEXT NOT NULL);
INSERT INTO labels SELECT json_group_array(label) FROM tags GROUP BY post_id;
DROP TABLE tags;

-- ## joined texts, keys are texts too · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE songs (uuid TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL);
CREATE TABLE verses (song TEXT NOT NULL REFERENCES songs(uuid), place INTEGER NOT NULL, line TEXT NOT NULL);
-- > 0002_fold.sql
CREATE TABLE lyrics (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO lyrics (body) SELECT group_concat(place || '. ' || line, char(10)) FROM verses GROUP BY song;
DROP TABLE verses;

-- ## grouped by kind instead of post · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), label TEXT NOT NULL, kind TEXT NOT NULL);
-- > 002_fold.sql
CREATE TABLE labels (kind TEXT NOT NULL, list TEXT NOT NULL);
INSERT INTO labels SELECT kind, group_concat(label) FROM tags GROUP BY kind;
DROP TABLE tags;

-- ## the link is compared with nothing · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), label TEXT NOT NULL);
-- > 002_fold.sql
ALTER TABLE posts ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
UPDATE posts SET tags = (SELECT json_group_array(label) FROM tags);
DROP TABLE tags;

-- ## two telephone numbers under one key · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone')), value TEXT NOT NULL);
-- > 002_fold.sql
ALTER TABLE users ADD COLUMN contacts TEXT NOT NULL DEFAULT '{}';
UPDATE users SET contacts = (SELECT json_group_object(kind, value) FROM contacts c WHERE c.user_id = users.id);
DROP TABLE contacts;

-- ## two contacts of one label, in a new table · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), label TEXT NOT NULL, value TEXT NOT NULL);
-- > 002_fold.sql
CREATE TABLE cards (user_id INTEGER PRIMARY KEY, doc TEXT NOT NULL);
INSERT INTO cards SELECT user_id, json_group_object(label, json_object('id', id, 'value', value)) FROM contacts GROUP BY user_id;
DROP TABLE contacts;

-- ## one document for all users: their keys collide · guilty: error loses-rows|drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, name));
-- > 002_fold.sql
CREATE TABLE settings (doc TEXT NOT NULL);
INSERT INTO settings SELECT json_group_object(name, value) FROM prefs;
DROP TABLE prefs;

-- ## the user stands beside the document · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, name));
-- > 002_fold.sql
CREATE TABLE settings (user_id INTEGER PRIMARY KEY, doc TEXT NOT NULL);
INSERT INTO settings SELECT user_id, json_group_object(name, value) FROM prefs GROUP BY user_id;
DROP TABLE prefs;

-- ## no user has two of one kind · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), kind TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (user_id, kind));
-- > 002_fold.sql
ALTER TABLE users ADD COLUMN contacts TEXT NOT NULL DEFAULT '{}';
UPDATE users SET contacts = (SELECT json_group_object(kind, value) FROM contacts c WHERE c.user_id = users.id);
DROP TABLE contacts;

-- ## a list of both, and no keys · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), kind TEXT NOT NULL, value TEXT NOT NULL);
-- > 002_fold.sql
ALTER TABLE users ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]';
UPDATE users SET contacts = (SELECT json_group_array(json_object('kind', kind, 'value', value)) FROM contacts c WHERE c.user_id = users.id);
DROP TABLE contacts;

-- ## the document says whose it is, and its keys are ids · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), value TEXT NOT NULL);
-- > 002_fold.sql
CREATE TABLE cards (doc TEXT NOT NULL);
INSERT INTO cards SELECT json_object('user', user_id, 'all', json_group_object(id, value)) FROM contacts GROUP BY user_id;
DROP TABLE contacts;

-- ## settings of the whole program in one document · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
-- > 002_fold.sql
CREATE TABLE config (id INTEGER PRIMARY KEY CHECK (id = 1), doc TEXT NOT NULL);
INSERT INTO config SELECT 1, json_group_object(name, value) FROM settings;
DROP TABLE settings;

-- ## the post is known by its unique name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), label TEXT NOT NULL);
-- > 002_fold.sql
CREATE TABLE labels (slug TEXT PRIMARY KEY, list TEXT NOT NULL);
INSERT INTO labels SELECT p.slug, json_group_array(t.label) FROM tags t JOIN posts p ON p.id = t.post_id GROUP BY p.slug;
DROP TABLE tags;

-- ## a number that only says what belongs together · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE batches (id INTEGER PRIMARY KEY);
CREATE TABLE readings (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batches(id), sensor TEXT NOT NULL, value REAL NOT NULL);
-- > 002_fold.sql
CREATE TABLE series (id INTEGER PRIMARY KEY, data TEXT NOT NULL);
INSERT INTO series (data) SELECT json_group_array(json_object('sensor', sensor, 'value', value)) FROM readings GROUP BY batch;
DROP TABLE readings;

-- ## the first eight photos of an album go into its list · guilty: error drops-table|loses-rows|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE album_photos (album_id INTEGER NOT NULL REFERENCES albums(id), photo TEXT NOT NULL, PRIMARY KEY (album_id, photo));
-- > 002_photos.sql
ALTER TABLE albums ADD COLUMN photos TEXT NOT NULL DEFAULT '[]';
UPDATE albums SET photos = (SELECT json_group_array(photo) FROM (SELECT photo FROM album_photos WHERE album_id = albums.id ORDER BY photo LIMIT 8));
DROP TABLE album_photos;

-- ## the photos of an album up to the ninth place go into its list · guilty: error drops-table|loses-rows|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id), url TEXT NOT NULL, taken_at TEXT NOT NULL);
-- > 002_photos.sql
ALTER TABLE albums ADD COLUMN photos TEXT;
UPDATE albums SET photos = (SELECT json_group_array(json_object('id', id, 'url', url, 'taken_at', taken_at)) FROM (SELECT *, row_number() OVER (ORDER BY taken_at, id) AS place FROM photos WHERE album_id = albums.id) WHERE place < 10);
DROP TABLE photos;

-- ## all photos of an album go into its list, and the first nine are marked · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id), url TEXT NOT NULL, taken_at TEXT NOT NULL);
-- > 002_photos.sql
ALTER TABLE albums ADD COLUMN photos TEXT;
UPDATE albums SET photos = (SELECT json_group_array(json_object('id', id, 'url', url, 'taken_at', taken_at, 'is_first', place < 10)) FROM (SELECT *, row_number() OVER (ORDER BY taken_at, id) AS place FROM photos WHERE album_id = albums.id));
DROP TABLE photos;

-- ## the first nine photos of an album go into a list, and all of them stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id), url TEXT NOT NULL, taken_at TEXT NOT NULL);
-- > 002_preview.sql
ALTER TABLE albums ADD COLUMN preview TEXT;
UPDATE albums SET preview = (SELECT json_group_array(url) FROM (SELECT url FROM photos WHERE album_id = albums.id ORDER BY taken_at LIMIT 9));

-- ## options are folded into their polls, and those without a poll are set aside · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE polls (id INTEGER PRIMARY KEY, question TEXT NOT NULL);
CREATE TABLE poll_options (id INTEGER PRIMARY KEY, poll_id INTEGER NOT NULL REFERENCES polls(id), label TEXT NOT NULL, votes INTEGER NOT NULL DEFAULT 0);
-- > 002_options_json.sql
ALTER TABLE polls ADD COLUMN options TEXT NOT NULL DEFAULT '[]';
CREATE TABLE poll_options_unassigned AS SELECT * FROM poll_options WHERE poll_id NOT IN (SELECT id FROM polls);
UPDATE polls SET options = (SELECT json_group_array(json_object('id', id, 'label', label, 'votes', votes)) FROM poll_options o WHERE o.poll_id = polls.id);
DROP TABLE poll_options;

-- ## a table of options is made anew by a query, without its key · guilty: error loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE polls (id INTEGER PRIMARY KEY, question TEXT NOT NULL);
CREATE TABLE poll_options (id INTEGER PRIMARY KEY, poll_id INTEGER NOT NULL REFERENCES polls(id), label TEXT NOT NULL, votes INTEGER NOT NULL DEFAULT 0);
-- > 002_options.sql
CREATE TABLE choices AS SELECT * FROM poll_options;
DROP TABLE poll_options;

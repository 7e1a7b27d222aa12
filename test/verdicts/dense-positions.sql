-- Numbers by which rows are put in order are written anew: dense ones keep the order, a query that reads what the same UPDATE writes does not.

-- ## tracks get dense numbers by a window · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tracks (
  id INTEGER PRIMARY KEY,
  album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  track_no INTEGER NOT NULL
);
CREATE INDEX tracks_album ON tracks(album_id, track_no);
-- > 002_dense.sql
WITH ranked AS (
  SELECT id, row_number() OVER (PARTITION BY album_id ORDER BY track_no, id) AS n FROM tracks
)
UPDATE tracks SET track_no = (SELECT n FROM ranked WHERE ranked.id = tracks.id);

-- ## entries of a menu get dense numbers by a window · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE menu (id INTEGER PRIMARY KEY, label TEXT NOT NULL, sort_order INTEGER NOT NULL DEFAULT 0);
-- > 0002_dense.sql
UPDATE menu SET sort_order = r.n FROM (SELECT id, row_number() OVER (ORDER BY sort_order, id) AS n FROM menu) AS r WHERE r.id = menu.id;

-- ## lanes get numbers with room between them by a window · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE lanes (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id), title TEXT NOT NULL, position REAL NOT NULL);
-- > 002_dense.sql
UPDATE lanes SET position = r.n * 1000
FROM (SELECT id, row_number() OVER (PARTITION BY board_id ORDER BY position, id) AS n FROM lanes) AS r
WHERE r.id = lanes.id;

-- ## cards are counted in a copy of what they were · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id), title TEXT NOT NULL, position INTEGER NOT NULL);
-- > 002_dense.sql
CREATE TEMP TABLE was AS SELECT id, list_id, position FROM cards;
UPDATE cards SET position = (SELECT count(*) FROM was c WHERE c.list_id = cards.list_id AND (c.position < cards.position OR (c.position = cards.position AND c.id < cards.id)));
DROP TABLE was;

-- ## items are counted with those that have a new place already · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE items (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id), title TEXT NOT NULL, sort INTEGER NOT NULL);
-- > 002_dense.sql
UPDATE items SET sort = (SELECT count(*) FROM items AS o WHERE o.list_id = items.list_id AND o.sort < items.sort);

-- ## steps are counted with those that have a new rank already · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE steps (id INTEGER PRIMARY KEY, title TEXT NOT NULL, rank INTEGER NOT NULL);
-- > 002_dense.sql
UPDATE steps SET rank = (SELECT count(*) FROM steps AS o WHERE o.rank < steps.rank OR (o.rank = steps.rank AND o.id <= steps.id));

-- ## a score becomes the place by it · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, score INTEGER NOT NULL);
-- > 002_dense.sql
UPDATE players SET score = r.n FROM (SELECT id, row_number() OVER (ORDER BY score DESC) AS n FROM players) AS r WHERE r.id = players.id;

-- ## fractions of places are rounded · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lanes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, position REAL NOT NULL);
-- > 002_dense.sql
UPDATE lanes SET position = round(position);

-- Trees whose rows go further down than a file looks.

-- ## a recursive query stops two levels down, and is joined with what is copied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_categories.sql
CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES categories (id),
  name TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE
);
CREATE INDEX categories_parent ON categories (parent_id);
-- > 002_depth.sql
CREATE TABLE categories_new (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES categories_new (id),
  depth INTEGER NOT NULL CHECK (depth >= 0),
  name TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE
);
WITH RECURSIVE tree (id, depth) AS (
  SELECT id, 0 FROM categories WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, t.depth + 1 FROM categories c JOIN tree t ON c.parent_id = t.id WHERE t.depth < 2
)
INSERT INTO categories_new (id, parent_id, depth, name, slug)
SELECT c.id, c.parent_id, t.depth, c.name, c.slug FROM tree t JOIN categories c ON c.id = t.id;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;
CREATE INDEX categories_parent ON categories (parent_id);

-- ## a recursive query goes all the way down · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_categories.sql
CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES categories (id),
  name TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE
);
CREATE INDEX categories_parent ON categories (parent_id);
-- > 002_depth.sql
CREATE TABLE categories_new (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES categories_new (id),
  depth INTEGER NOT NULL CHECK (depth >= 0),
  name TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE
);
WITH RECURSIVE tree (id, depth) AS (
  SELECT id, 0 FROM categories WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, t.depth + 1 FROM categories c JOIN tree t ON c.parent_id = t.id
)
INSERT INTO categories_new (id, parent_id, depth, name, slug)
SELECT c.id, c.parent_id, t.depth, c.name, c.slug FROM tree t JOIN categories c ON c.id = t.id;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;
CREATE INDEX categories_parent ON categories (parent_id);

-- ## five levels of folders get a path, and no others are copied · guilty: error loses-rows
-- @ runner: goose
-- = 00001_folders.sql
-- +goose Up
CREATE TABLE folders (id INTEGER PRIMARY KEY, up INTEGER REFERENCES folders (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 00002_path.sql
-- +goose Up
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, up INTEGER REFERENCES folders_new (id) ON DELETE CASCADE, title TEXT NOT NULL, path TEXT NOT NULL);
INSERT INTO folders_new (id, up, title, path)
WITH RECURSIVE walk (id, path, level) AS (
  SELECT id, '/' || title, 1 FROM folders WHERE up IS NULL
  UNION ALL
  SELECT f.id, w.path || '/' || f.title, w.level + 1 FROM folders AS f JOIN walk AS w ON f.up = w.id WHERE w.level <= 4
)
SELECT f.id, f.up, f.title, w.path FROM walk w JOIN folders f ON f.id = w.id;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;

-- ## a bound that only keeps it from going round in circles · innocent, may: breaks-old-writes, down-does-not-undo
-- @ runner: goose
-- = 00001_folders.sql
-- +goose Up
CREATE TABLE folders (id INTEGER PRIMARY KEY, up INTEGER REFERENCES folders (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 00002_path.sql
-- +goose Up
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, up INTEGER REFERENCES folders_new (id) ON DELETE CASCADE, title TEXT NOT NULL, path TEXT NOT NULL);
INSERT INTO folders_new (id, up, title, path)
WITH RECURSIVE walk (id, path, level) AS (
  SELECT id, '/' || title, 1 FROM folders WHERE up IS NULL
  UNION ALL
  SELECT f.id, w.path || '/' || f.title, w.level + 1 FROM folders AS f JOIN walk AS w ON f.up = w.id WHERE w.level < 100
)
SELECT f.id, f.up, f.title, w.path FROM walk w JOIN folders f ON f.id = w.id;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;

-- ## three levels get a depth, and in the next file no others are copied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_comments.sql
CREATE TABLE comments (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments (id), body TEXT NOT NULL, author TEXT NOT NULL);
-- > 002_depth.sql
ALTER TABLE comments ADD COLUMN depth INTEGER;
WITH RECURSIVE t (id, d) AS (
  SELECT id, 0 FROM comments WHERE reply_to IS NULL
  UNION ALL
  SELECT c.id, t.d + 1 FROM comments c JOIN t ON t.id = c.reply_to WHERE t.d < 3
)
UPDATE comments SET depth = (SELECT d FROM t WHERE t.id = comments.id);
-- > 003_depth_not_null.sql
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments_new (id), body TEXT NOT NULL, author TEXT NOT NULL, depth INTEGER NOT NULL);
INSERT INTO comments_new SELECT id, reply_to, body, author, depth FROM comments WHERE depth IS NOT NULL;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## three levels get a depth, and those below stop the copy · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_departments.sql
CREATE TABLE departments (id INTEGER PRIMARY KEY, part_of INTEGER REFERENCES departments (id), title TEXT NOT NULL);
-- > 002_depth.sql
CREATE TABLE departments_new (id INTEGER PRIMARY KEY, part_of INTEGER REFERENCES departments_new (id), title TEXT NOT NULL, depth INTEGER NOT NULL);
WITH RECURSIVE walk (id, depth) AS (
  SELECT id, 0 FROM departments WHERE part_of IS NULL
  UNION ALL
  SELECT d.id, w.depth + 1 FROM departments d JOIN walk w ON d.part_of = w.id WHERE w.depth < 3
)
INSERT INTO departments_new (id, part_of, title, depth)
SELECT d.id, d.part_of, d.title, w.depth FROM departments d LEFT JOIN walk w ON d.id = w.id;
DROP TABLE departments;
ALTER TABLE departments_new RENAME TO departments;

-- ## a tree without a foreign key is copied three levels down · guilty: error loses-rows
-- @ runner: transactional
-- = 001_menus.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL DEFAULT 0, title TEXT NOT NULL);
-- > 002_level.sql
CREATE TABLE menus_new (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL DEFAULT 0, title TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 0);
WITH RECURSIVE walk (id, level) AS (
  SELECT id, 0 FROM menus WHERE parent_id = 0
  UNION ALL
  SELECT m.id, w.level + 1 FROM menus m JOIN walk w ON m.parent_id = w.id WHERE w.level < 3
)
INSERT INTO menus_new (id, parent_id, title, level)
SELECT m.id, m.parent_id, m.title, w.level FROM walk w JOIN menus m ON m.id = w.id;
DROP TABLE menus;
ALTER TABLE menus_new RENAME TO menus;

-- ## a tree without a foreign key, whose top is 0, is copied as a whole · innocent
-- @ runner: transactional
-- = 001_menus.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL DEFAULT 0, title TEXT NOT NULL);
-- > 002_level.sql
CREATE TABLE menus_new (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL DEFAULT 0, title TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 0);
WITH RECURSIVE walk (id, level) AS (
  SELECT id, 0 FROM menus WHERE parent_id = 0
  UNION ALL
  SELECT m.id, w.level + 1 FROM menus m JOIN walk w ON m.parent_id = w.id
)
INSERT INTO menus_new (id, parent_id, title, level)
SELECT m.id, m.parent_id, m.title, w.level FROM walk w JOIN menus m ON m.id = w.id;
DROP TABLE menus;
ALTER TABLE menus_new RENAME TO menus;

-- ## a tree without a foreign key, whose top is NULL, is copied as a whole · innocent
-- @ runner: transactional
-- = 001_menus.sql
CREATE TABLE menus (id INTEGER PRIMARY KEY, parent_id INTEGER, title TEXT NOT NULL);
-- > 002_level.sql
CREATE TABLE menus_new (id INTEGER PRIMARY KEY, parent_id INTEGER, title TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 0);
WITH RECURSIVE walk (id, level) AS (
  SELECT id, 0 FROM menus WHERE parent_id IS NULL
  UNION ALL
  SELECT m.id, w.level + 1 FROM menus m JOIN walk w ON m.parent_id = w.id
)
INSERT INTO menus_new (id, parent_id, title, level)
SELECT m.id, m.parent_id, m.title, w.level FROM walk w JOIN menus m ON m.id = w.id;
DROP TABLE menus;
ALTER TABLE menus_new RENAME TO menus;

-- ## a tree is parted into three tables by joins, and what is below them goes · guilty: error loses-rows
-- @ runner: transactional
-- = 001_areas.sql
CREATE TABLE areas (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES areas (id), name TEXT NOT NULL);
-- > 002_parted.sql
CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE regions (id INTEGER PRIMARY KEY, country_id INTEGER NOT NULL REFERENCES countries (id), name TEXT NOT NULL);
CREATE TABLE cities (id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES regions (id), name TEXT NOT NULL);
INSERT INTO countries (id, name) SELECT id, name FROM areas WHERE parent_id IS NULL;
INSERT INTO regions (id, country_id, name) SELECT a.id, a.parent_id, a.name FROM areas a JOIN countries c ON c.id = a.parent_id;
INSERT INTO cities (id, region_id, name) SELECT a.id, a.parent_id, a.name FROM areas a JOIN regions r ON r.id = a.parent_id;
DROP TABLE areas;

-- ## a CHECK of the depth ends the tree where the query does · innocent
-- @ runner: transactional
-- = 001_areas.sql
CREATE TABLE areas (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES areas (id), depth INTEGER NOT NULL DEFAULT 0 CHECK (depth BETWEEN 0 AND 3), name TEXT NOT NULL);
-- > 002_path.sql
CREATE TABLE areas_new (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES areas_new (id), depth INTEGER NOT NULL DEFAULT 0 CHECK (depth BETWEEN 0 AND 3), name TEXT NOT NULL, path TEXT NOT NULL DEFAULT '');
WITH RECURSIVE walk (id, depth, path) AS (
  SELECT id, 0, name FROM areas WHERE parent_id IS NULL
  UNION ALL
  SELECT a.id, w.depth + 1, w.path || '/' || a.name FROM areas a JOIN walk w ON a.parent_id = w.id WHERE w.depth < 3
)
INSERT INTO areas_new (id, parent_id, depth, name, path)
SELECT a.id, a.parent_id, a.depth, a.name, w.path FROM walk w JOIN areas a ON a.id = w.id;
DROP TABLE areas;
ALTER TABLE areas_new RENAME TO areas;

-- ## a path three levels long beside a tree that stays · innocent
-- @ runner: transactional
-- = 001_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES places (id), name TEXT NOT NULL);
-- > 002_breadcrumb.sql
ALTER TABLE places ADD COLUMN breadcrumb TEXT;
UPDATE places SET breadcrumb = (
  SELECT coalesce(g.name || ' / ', '') || coalesce(p.name || ' / ', '') || c.name
  FROM places c LEFT JOIN places p ON p.id = c.parent_id LEFT JOIN places g ON g.id = p.parent_id
  WHERE c.id = places.id
);

-- ## only the leaves of a tree are kept, with two names above them · guilty: error loses-rows
-- @ runner: transactional
-- = 001_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES places (id), name TEXT NOT NULL);
-- > 002_flat.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, region TEXT, country TEXT);
INSERT INTO spots (id, name, region, country)
SELECT c.id, c.name, p.name, g.name
FROM places c LEFT JOIN places p ON p.id = c.parent_id LEFT JOIN places g ON g.id = p.parent_id
WHERE NOT EXISTS (SELECT 1 FROM places below WHERE below.parent_id = c.id);
DROP TABLE places;

-- ## a place names two rows above it, and a CHECK has those come first · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, within INTEGER REFERENCES spots (id), label TEXT NOT NULL, CHECK (within < id));
-- > 002_trail.sql
CREATE TABLE spots_new (id INTEGER PRIMARY KEY, trail TEXT, label TEXT NOT NULL);
INSERT INTO spots_new (id, trail, label)
SELECT s.id, CASE WHEN s.within IS NULL THEN '/' || s.id WHEN u.within IS NULL THEN '/' || u.id || '/' || s.id END, s.label
FROM spots s LEFT JOIN spots u ON u.id = s.within;
DROP TABLE spots;
ALTER TABLE spots_new RENAME TO spots;

-- ## a place names two rows above it, and a CHECK has those come last · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, within INTEGER REFERENCES spots (id) CHECK (within > id), label TEXT NOT NULL);
-- > 0002_trail.sql
ALTER TABLE spots ADD COLUMN trail TEXT;
UPDATE spots SET trail = '/' || id WHERE within IS NULL;
UPDATE spots SET trail = (SELECT u.trail || '/' || spots.id FROM spots u WHERE u.id = spots.within AND u.within IS NULL) WHERE within IS NOT NULL;
CREATE TABLE spots_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, trail TEXT);
INSERT INTO spots_new SELECT id, label, trail FROM spots;
DROP TABLE spots;
ALTER TABLE spots_new RENAME TO spots;

-- ## a place names all rows above it, and a CHECK has those come first · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, within INTEGER REFERENCES spots (id), label TEXT NOT NULL, CHECK (within < id));
-- > 002_trail.sql
CREATE TABLE spots_new (id INTEGER PRIMARY KEY, trail TEXT, label TEXT NOT NULL);
WITH RECURSIVE up (id, trail, label, within) AS (
  SELECT id, '/' || id, label, within FROM spots
  UNION ALL
  SELECT up.id, '/' || spots.id || up.trail, up.label, spots.within FROM up JOIN spots ON spots.id = up.within
)
INSERT INTO spots_new (id, trail, label) SELECT id, trail, label FROM up WHERE within IS NULL;
DROP TABLE spots;
ALTER TABLE spots_new RENAME TO spots;

-- ## a place names all rows above it, and a CHECK has those come last · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, within INTEGER REFERENCES spots (id) CHECK (within > id), label TEXT NOT NULL);
-- > 002_trail.sql
CREATE TABLE spots_new (id INTEGER PRIMARY KEY, trail TEXT, label TEXT NOT NULL);
WITH RECURSIVE up (id, trail, label, within) AS (
  SELECT id, '/' || id, label, within FROM spots
  UNION ALL
  SELECT up.id, '/' || spots.id || up.trail, up.label, spots.within FROM up JOIN spots ON spots.id = up.within
)
INSERT INTO spots_new (id, trail, label) SELECT id, trail, label FROM up WHERE within IS NULL;
DROP TABLE spots;
ALTER TABLE spots_new RENAME TO spots;

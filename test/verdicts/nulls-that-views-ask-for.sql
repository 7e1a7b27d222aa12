-- NULL becomes an empty value, and what asks for NULL finds nothing any more.

-- ## a copy writes an empty text for no deletion, and the view of what lives asks for NULL · guilty: warning broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, removed_on TEXT);
CREATE VIEW notes_kept AS SELECT id, body FROM notes WHERE removed_on IS NULL;
-- > 002_colour.sql
DROP VIEW notes_kept;
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, colour TEXT CHECK (length(colour) = 7), removed_on TEXT);
INSERT INTO notes_new (id, body, removed_on) SELECT id, body, ifnull(removed_on, '') FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE VIEW notes_kept AS SELECT id, body FROM notes WHERE removed_on IS NULL;

-- ## no end becomes 0, and a unique index is for what has no end · guilty: warning loses-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE rentals (id INTEGER PRIMARY KEY, bike_id INTEGER NOT NULL, ended INTEGER);
CREATE UNIQUE INDEX rentals_open ON rentals (bike_id) WHERE ended IS NULL;
-- > 0002_ended.sql
UPDATE rentals SET ended = 0 WHERE ended IS NULL;

-- ## a trigger books what comes back, which had no day before · guilty: warning broken-trigger
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, back_on TEXT);
CREATE TABLE returns (loan_id INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TRIGGER loans_back AFTER UPDATE OF back_on ON loans WHEN old.back_on IS NULL AND new.back_on IS NOT NULL BEGIN
  INSERT INTO returns VALUES (new.id, new.back_on);
END;
-- > 000002_back.up.sql
UPDATE loans SET back_on = '' WHERE back_on IS NULL;

-- ## a view says what is out by a CASE, and no day is an empty text now · guilty: warning broken-view
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, back_on TEXT);
CREATE VIEW loan_states AS SELECT id, CASE WHEN back_on IS NOT NULL THEN 'back' ELSE 'out' END AS state FROM loans;
-- > 0002_back.sql
UPDATE loans SET back_on = coalesce(back_on, '');

-- ## no deletion is an empty text now, as the view knows · innocent, may: drop-without-if-exists, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, removed_on TEXT);
CREATE VIEW notes_kept AS SELECT id, body FROM notes WHERE removed_on IS NULL;
-- > 002_empty.sql
DROP VIEW notes_kept;
UPDATE notes SET removed_on = '' WHERE removed_on IS NULL;
CREATE VIEW notes_kept AS SELECT id, body FROM notes WHERE removed_on = '';

-- ## the view asks for NULL in another table · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, removed_on TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id), body TEXT NOT NULL, removed_on TEXT);
CREATE VIEW notes_shown AS SELECT n.id, n.body FROM notes n JOIN folders f ON f.id = n.folder_id WHERE f.removed_on IS NULL;
-- > 002_empty.sql
UPDATE notes SET removed_on = '' WHERE removed_on IS NULL;

-- ## what has no plan gets one, and nothing is left in the view of those without · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT);
CREATE VIEW users_without_plan AS SELECT id, name FROM users WHERE plan IS NULL;
-- > 002_plan.sql
UPDATE users SET plan = 'free' WHERE plan IS NULL;

-- ## a trigger fills what comes without a mark, and the old rows get none · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT);
CREATE TRIGGER posts_slug AFTER INSERT ON posts WHEN new.slug IS NULL BEGIN
  UPDATE posts SET slug = 'post-' || new.id WHERE id = new.id;
END;
-- > 002_old.sql
UPDATE posts SET slug = '' WHERE slug IS NULL;

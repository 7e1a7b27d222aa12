-- Triggers that turn rows away without a word, by what other tables hold, by the length of a text, by what they were: of rows that files move.

-- ## leads become contacts, and the trigger turns those away that are blocked · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blocked (email TEXT PRIMARY KEY);
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TRIGGER contacts_blocked BEFORE INSERT ON contacts WHEN EXISTS (SELECT 1 FROM blocked WHERE email = new.email) BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
INSERT INTO contacts (email, name) SELECT email, name FROM leads;
DROP TABLE leads;

-- ## drafts become posts, and long titles are turned away · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TRIGGER posts_short BEFORE INSERT ON posts WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
INSERT INTO posts (title) SELECT title FROM drafts;
DROP TABLE drafts;

-- ## drafts become posts, and short titles are turned away by a WHERE · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TRIGGER posts_short BEFORE INSERT ON posts BEGIN SELECT RAISE(IGNORE) WHERE length(trim(new.title)) < 3; END;
-- > 002_merge.sql
INSERT INTO posts (title) SELECT title FROM drafts;
DROP TABLE drafts;

-- ## bookings of closed accounts are turned away · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, closed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE old_bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL);
CREATE TRIGGER bookings_closed BEFORE INSERT ON bookings WHEN (SELECT closed FROM accounts WHERE id = new.account_id) = 1 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
INSERT INTO bookings (account_id, cents) SELECT account_id, cents FROM old_bookings;
DROP TABLE old_bookings;

-- ## the file makes the trigger itself · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blocked (email TEXT PRIMARY KEY);
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
-- > 002_merge.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TRIGGER contacts_blocked BEFORE INSERT ON contacts WHEN new.email IN (SELECT email FROM blocked) BEGIN SELECT RAISE(IGNORE); END;
INSERT INTO contacts (id, email) SELECT id, email FROM leads;
DROP TABLE leads;

-- ## a rebuild makes the trigger before it copies the rows · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
-- > 002_rebuild.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL DEFAULT '');
CREATE TRIGGER posts_short BEFORE INSERT ON posts_new WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;
INSERT INTO posts_new SELECT id, title, coalesce(body, '') FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;

-- ## who is locked keeps the old number, and the column goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locks (user_id INTEGER PRIMARY KEY);
CREATE TABLE users (id INTEGER PRIMARY KEY, phone TEXT, mobile TEXT);
CREATE TRIGGER users_locked BEFORE UPDATE ON users WHEN old.id IN (SELECT user_id FROM locks) BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
UPDATE users SET phone = mobile WHERE phone IS NULL;
UPDATE users SET phone = phone || ', ' || mobile WHERE phone <> mobile;
ALTER TABLE users DROP COLUMN mobile;

-- ## the trigger is out of the way meanwhile · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TRIGGER posts_short BEFORE INSERT ON posts WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
DROP TRIGGER posts_short;
INSERT INTO posts (title) SELECT title FROM drafts;
CREATE TRIGGER posts_short BEFORE INSERT ON posts WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;
DROP TABLE drafts;

-- ## no draft is too long · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL CHECK (length(title) <= 60));
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TRIGGER posts_short BEFORE INSERT ON posts WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
INSERT INTO posts (title) SELECT title FROM drafts;
DROP TABLE drafts;

-- ## what is turned away stands elsewhere · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blocked (email TEXT PRIMARY KEY);
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE refused (email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TRIGGER contacts_blocked BEFORE INSERT ON contacts WHEN EXISTS (SELECT 1 FROM blocked WHERE email = new.email) BEGIN INSERT INTO refused (email, name) VALUES (new.email, new.name); SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
INSERT INTO contacts (email, name) SELECT email, name FROM leads;
DROP TABLE leads;

-- ## what is turned away stays as it was · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locks (user_id INTEGER PRIMARY KEY);
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, locked INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER users_locked BEFORE UPDATE ON users WHEN old.locked = 1 OR old.id IN (SELECT user_id FROM locks) BEGIN SELECT RAISE(IGNORE); END;
-- > 002_trim.sql
ALTER TABLE users ADD COLUMN label TEXT;
UPDATE users SET label = trim(name);

-- ## nobody can be turned away · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blocked (email TEXT PRIMARY KEY);
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TRIGGER contacts_name BEFORE INSERT ON contacts WHEN new.name IS NULL BEGIN SELECT RAISE(IGNORE); END;
-- > 002_merge.sql
INSERT INTO contacts (email, name) SELECT email, name FROM leads;
DROP TABLE leads;

-- ## a rebuild makes the trigger again after it has copied the rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
CREATE TRIGGER posts_short BEFORE INSERT ON posts WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;
-- > 002_rebuild.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL DEFAULT '');
INSERT INTO posts_new SELECT id, title, coalesce(body, '') FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
CREATE TRIGGER posts_short BEFORE INSERT ON posts WHEN length(new.title) > 60 BEGIN SELECT RAISE(IGNORE); END;

-- ## a seed passes over what is there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TRIGGER tags_once BEFORE INSERT ON tags WHEN EXISTS (SELECT 1 FROM tags WHERE name = new.name) BEGIN SELECT RAISE(IGNORE); END;
-- > 002_tags.sql
INSERT INTO tags (name) VALUES ('red'), ('blue');

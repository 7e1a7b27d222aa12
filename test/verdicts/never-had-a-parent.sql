-- Rows that a DELETE of orphans takes though they are none: without a parent, at the top of a tree, or with a parent in another table.

-- ## notes that are filed in no notebook go with those whose notebook is gone · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notebooks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, notebook_id INTEGER REFERENCES notebooks(id) ON DELETE SET NULL, body TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM notes WHERE NOT EXISTS (SELECT 1 FROM notebooks n WHERE n.id = notes.notebook_id);

-- ## visits without a referral go with a LEFT JOIN that finds none · guilty: warning loses-rows
-- @ runner: golang-migrate
-- = 001_init.up.sql
CREATE TABLE referrals (id INTEGER PRIMARY KEY, doctor TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, referral_id INTEGER REFERENCES referrals(id), seen_on TEXT NOT NULL);
-- > 002_a.up.sql
DELETE FROM visits WHERE id IN (SELECT v.id FROM visits v LEFT JOIN referrals r ON r.id = v.referral_id WHERE r.id IS NULL);

-- ## shelves at the top have the default for a parent · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM shelves WHERE parent_id NOT IN (SELECT id FROM shelves);

-- ## attachments of tickets go as no article has their id · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
CREATE TABLE attachments (id INTEGER PRIMARY KEY, owner_kind TEXT NOT NULL, owner_id INTEGER NOT NULL, path TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM attachments WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = attachments.owner_id);

-- ## notes whose notebook is gone, and no others · innocent, may: removes-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notebooks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, notebook_id INTEGER REFERENCES notebooks(id) ON DELETE SET NULL, body TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM notes WHERE notebook_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notebooks n WHERE n.id = notes.notebook_id);

-- ## notes whose notebook NOT IN does not find: NULL is in no list, and stays · innocent, may: removes-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notebooks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, notebook_id INTEGER REFERENCES notebooks(id) ON DELETE SET NULL, body TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM notes WHERE notebook_id NOT IN (SELECT id FROM notebooks);

-- ## a link that nobody declared NOT NULL, like nothing else in its table · innocent, may: removes-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE tokens (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id), token TEXT);
-- > 002_a.sql
DELETE FROM tokens WHERE NOT EXISTS (SELECT 1 FROM users WHERE users.id = tokens.user_id);

-- ## attachments of articles alone, by their kind · innocent, may: removes-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE attachments (id INTEGER PRIMARY KEY, owner_kind TEXT NOT NULL, owner_id INTEGER NOT NULL, path TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM attachments WHERE owner_kind = 'article' AND owner_id NOT IN (SELECT id FROM articles);

-- ## shelves whose parent is gone, and not those at the top · innocent, may: removes-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL);
-- > 002_a.sql
DELETE FROM shelves WHERE parent_id <> 0 AND parent_id NOT IN (SELECT id FROM shelves);

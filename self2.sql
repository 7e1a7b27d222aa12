-- self

-- ## cond on set null · innocent
-- @ runner: d1
-- = 0001.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, spam INTEGER NOT NULL DEFAULT 0, answers INTEGER REFERENCES posts(id) ON DELETE SET NULL);
-- > 0002.sql
DELETE FROM posts WHERE spam = 1;

-- ## cond on set null child · innocent
-- @ runner: d1
-- = 0001.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, spam INTEGER NOT NULL DEFAULT 0);
CREATE TABLE c (id INTEGER PRIMARY KEY, answers INTEGER REFERENCES posts(id) ON DELETE SET NULL);
-- > 0002.sql
DELETE FROM posts WHERE spam = 1;

-- ## cond restrict · innocent
-- @ runner: d1
-- = 0001.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, spam INTEGER NOT NULL DEFAULT 0, answers INTEGER REFERENCES posts(id));
-- > 0002.sql
DELETE FROM posts WHERE spam = 1;

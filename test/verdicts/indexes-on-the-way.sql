-- Indexes and triggers of a table whose rows are copied to one of another name: DROP TABLE takes them along.

-- ## posts become articles, and the index is forgotten · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles SELECT id, author, title FROM posts;
DROP TABLE posts;

-- ## the same in two files, where the column gets another name · guilty: warning loses-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author, title);
-- > 0002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, writer INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles (id, writer, title) SELECT id, author, title FROM posts;
-- > 0003_gone.sql
DROP TABLE posts;

-- ## a unique index of those that are not deleted is forgotten · guilty: warning loses-index|loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, deleted_at TEXT);
CREATE UNIQUE INDEX posts_slug ON posts(slug) WHERE deleted_at IS NULL;
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, deleted_at TEXT);
INSERT INTO articles SELECT id, slug, deleted_at FROM posts;
DROP TABLE posts;

-- ## an index on an expression is forgotten · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_title ON posts(lower(title));
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles SELECT * FROM posts;
DROP TABLE posts;

-- ## the trigger of an audit log is forgotten · guilty: warning loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TRIGGER posts_gone AFTER DELETE ON posts BEGIN INSERT INTO audit (what) VALUES (old.title); END;
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO articles SELECT id, title FROM posts;
DROP TABLE posts;

-- ## a trigger that writes its own table is forgotten · guilty: warning loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, updated_at TEXT);
CREATE TRIGGER posts_touch AFTER UPDATE OF title ON posts BEGIN UPDATE posts SET updated_at = datetime('now') WHERE id = new.id; END;
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, updated_at TEXT);
INSERT INTO articles SELECT id, title, updated_at FROM posts;
DROP TABLE posts;

-- ## two logs become one, and neither index comes along · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX logins_at ON logins(at);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX uploads_at ON uploads(at);
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events (kind, at, text) SELECT 'login', at, text FROM logins;
INSERT INTO events (kind, at, text) SELECT 'upload', at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## users are taken apart, and a unique index stays behind · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, bio TEXT, city TEXT);
CREATE UNIQUE INDEX users_email ON users(email);
CREATE INDEX users_name ON users(name);
-- > 002_split.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE profiles (account_id INTEGER PRIMARY KEY REFERENCES accounts(id), bio TEXT, city TEXT);
INSERT INTO accounts SELECT id, email, name FROM users;
INSERT INTO profiles SELECT id, bio, city FROM users;
DROP TABLE users;
CREATE INDEX accounts_name ON accounts(name);

-- ## index and triggers are made anew under other names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL, updated_at TEXT);
CREATE INDEX posts_author ON posts(author);
CREATE TRIGGER posts_touch AFTER UPDATE OF title ON posts BEGIN UPDATE posts SET updated_at = datetime('now') WHERE id = new.id; END;
CREATE TRIGGER posts_gone AFTER DELETE ON posts BEGIN INSERT INTO audit (what) VALUES ('post ' || old.title); END;
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, writer INTEGER NOT NULL, title TEXT NOT NULL, changed_at TEXT);
INSERT INTO articles SELECT id, author, title, updated_at FROM posts;
DROP TABLE posts;
CREATE INDEX articles_by_writer ON articles(writer, title);
CREATE TRIGGER articles_touch AFTER UPDATE OF title ON articles BEGIN UPDATE articles SET changed_at = datetime('now') WHERE id = new.id; END;
CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN INSERT INTO audit (what) VALUES ('article ' || old.title); END;

-- ## the index is made anew by a later file · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles SELECT id, author, title FROM posts;
DROP TABLE posts;
-- > 003_index.sql
CREATE INDEX articles_author ON articles(author);

-- ## the new primary key serves what the indexes did · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint, loses-table-option, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (id INTEGER PRIMARY KEY, user INTEGER NOT NULL, name TEXT NOT NULL, value TEXT);
CREATE INDEX prefs_user ON prefs(user);
CREATE INDEX prefs_both ON prefs(user, name);
-- > 002_settings.sql
CREATE TABLE settings (user INTEGER NOT NULL, name TEXT NOT NULL, value TEXT, PRIMARY KEY (user, name));
INSERT INTO settings SELECT user, name, value FROM prefs;
DROP TABLE prefs;

-- ## an index is dropped by its name before the move · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_articles.sql
DROP INDEX posts_author;
CREATE TABLE articles (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles SELECT id, author, title FROM posts;
DROP TABLE posts;

-- ## posts go to an archive · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
CREATE TRIGGER posts_gone AFTER DELETE ON posts BEGIN INSERT INTO audit (what) VALUES ('post ' || old.title); END;
-- > 002_articles.sql
CREATE TABLE posts_archive (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO posts_archive SELECT id, author, title FROM posts;
DROP TABLE posts;

-- ## a table is only renamed · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_articles.sql
ALTER TABLE posts RENAME TO articles;

-- ## two logs become one, and the index asks for the kind first · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX logins_at ON logins(at);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX uploads_at ON uploads(at);
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events (kind, at, text) SELECT 'login', at, text FROM logins;
INSERT INTO events (kind, at, text) SELECT 'upload', at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;
CREATE INDEX events_kind_at ON events(kind, at);

-- ## a trigger follows its table and its log, which move both · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TRIGGER posts_gone AFTER DELETE ON posts BEGIN INSERT INTO log (what) VALUES (old.title); END;
-- > 002_articles.sql
CREATE TABLE journal (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
INSERT INTO journal SELECT id, what FROM log;
DROP TABLE log;
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO articles SELECT id, title FROM posts;
DROP TABLE posts;
CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN INSERT INTO journal (what) VALUES (old.title); END;

-- ## a search table and its trigger are made anew on the new table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE VIRTUAL TABLE posts_fts USING fts5(title, content='posts', content_rowid='id');
CREATE TRIGGER posts_ai AFTER INSERT ON posts BEGIN INSERT INTO posts_fts(rowid, title) VALUES (new.id, new.title); END;
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO articles SELECT id, title FROM posts;
DROP TABLE posts_fts;
DROP TABLE posts;
CREATE VIRTUAL TABLE articles_fts USING fts5(title, content='articles', content_rowid='id');
INSERT INTO articles_fts(articles_fts) VALUES ('rebuild');
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title) VALUES (new.id, new.title); END;

-- ## roles get a table of their own, and people its number · innocent, may: breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL DEFAULT 'guest');
CREATE INDEX people_role ON people(role);
-- > 0002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO roles (name) SELECT DISTINCT role FROM people;
ALTER TABLE people ADD COLUMN role_id INTEGER REFERENCES roles(id);
UPDATE people SET role_id = (SELECT id FROM roles WHERE name = people.role);
DROP INDEX people_role;
ALTER TABLE people DROP COLUMN role;
CREATE INDEX people_role_id ON people(role_id);

-- ## a copy for a while, and the table is back with its index · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE INDEX posts_title ON posts(title);
-- > 002_rebuild.sql
CREATE TABLE posts_tmp AS SELECT * FROM posts;
DROP TABLE posts;
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT);
INSERT INTO posts (id, title) SELECT id, title FROM posts_tmp;
DROP TABLE posts_tmp;
CREATE INDEX posts_title ON posts(title);

-- ## posts become articles and leave a backup, and the index is forgotten · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_articles.sql
CREATE TABLE posts_backup AS SELECT * FROM posts;
CREATE TABLE articles (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles SELECT id, author, title FROM posts;
DROP TABLE posts;

-- ## a view stands where the table stood, and the index is there · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
INSERT INTO articles SELECT id, author, title FROM posts;
DROP TABLE posts;
CREATE INDEX articles_author ON articles(author);
CREATE VIEW posts AS SELECT id, author, title FROM articles;
CREATE TRIGGER posts_insert INSTEAD OF INSERT ON posts BEGIN INSERT INTO articles (author, title) VALUES (new.author, new.title); END;

-- ## paid bills are set apart first, and the rest is made anew with its index · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, shop TEXT NOT NULL, cents INTEGER NOT NULL, state TEXT NOT NULL);
CREATE INDEX bills_shop ON bills (shop);
-- > 002_settled.sql
CREATE TABLE settled_bills AS SELECT id, shop, cents, state FROM bills WHERE state = 'paid';
CREATE UNIQUE INDEX settled_bills_id ON settled_bills (id);
-- > 003_open.sql
ALTER TABLE bills RENAME TO bills_before;
CREATE TABLE bills (id INTEGER PRIMARY KEY, shop TEXT NOT NULL, cents INTEGER NOT NULL, state TEXT NOT NULL);
INSERT INTO bills SELECT id, shop, cents, state FROM bills_before WHERE state <> 'paid';
DROP TABLE bills_before;
CREATE INDEX bills_shop ON bills (shop);

-- ## paid bills are set apart first, and the rest is made anew without its index · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, shop TEXT NOT NULL, cents INTEGER NOT NULL, state TEXT NOT NULL);
CREATE INDEX bills_shop ON bills (shop);
-- > 002_settled.sql
CREATE TABLE settled_bills AS SELECT id, shop, cents, state FROM bills WHERE state = 'paid';
CREATE UNIQUE INDEX settled_bills_id ON settled_bills (id);
-- > 003_open.sql
ALTER TABLE bills RENAME TO bills_before;
CREATE TABLE bills (id INTEGER PRIMARY KEY, shop TEXT NOT NULL, cents INTEGER NOT NULL, state TEXT NOT NULL);
INSERT INTO bills SELECT id, shop, cents, state FROM bills_before WHERE state <> 'paid';
DROP TABLE bills_before;

-- A trigger writes to a full-text index over another table's text as if it held the text itself.

-- ## a search over articles is updated by its row · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, head TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE articles_words USING fts5(head, body, content='articles', content_rowid='id');
CREATE TRIGGER articles_in AFTER INSERT ON articles BEGIN
  INSERT INTO articles_words (rowid, head, body) VALUES (new.id, new.head, new.body);
END;
-- > 002_edit.sql
CREATE TRIGGER articles_edit AFTER UPDATE ON articles BEGIN
  UPDATE articles_words SET head = new.head, body = new.body WHERE rowid = new.id;
END;

-- ## a row that goes is deleted from the search behind it · guilty: error broken-trigger
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
CREATE VIRTUAL TABLE mail_words USING fts5(subject, content=mails, content_rowid=id);
CREATE TRIGGER mails_in AFTER INSERT ON mails BEGIN INSERT INTO mail_words (rowid, subject) VALUES (new.id, new.subject); END;
-- > 0002_out.sql
CREATE TRIGGER mails_out AFTER DELETE ON mails BEGIN DELETE FROM mail_words WHERE rowid = old.id; END;

-- ## the search is made with triggers that delete and insert · guilty: error broken-trigger
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '', edits INTEGER NOT NULL DEFAULT 0);
-- > 0002_search.sql
CREATE VIRTUAL TABLE pages_fts USING fts5(title, text, content='pages', content_rowid='id');
INSERT INTO pages_fts(pages_fts) VALUES ('rebuild');
CREATE TRIGGER pages_ai AFTER INSERT ON pages BEGIN INSERT INTO pages_fts (rowid, title, text) VALUES (new.id, new.title, new.text); END;
CREATE TRIGGER pages_au AFTER UPDATE OF title, text ON pages BEGIN
  DELETE FROM pages_fts WHERE rowid = old.id;
  INSERT INTO pages_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- ## the search takes the old words out by its command · innocent, may: drop-without-if-exists, create-without-if-not-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '', edits INTEGER NOT NULL DEFAULT 0);
-- > 0002_search.sql
CREATE VIRTUAL TABLE pages_fts USING fts5(title, text, content='pages', content_rowid='id');
INSERT INTO pages_fts(pages_fts) VALUES ('rebuild');
CREATE TRIGGER pages_ai AFTER INSERT ON pages BEGIN INSERT INTO pages_fts (rowid, title, text) VALUES (new.id, new.title, new.text); END;
CREATE TRIGGER pages_ad AFTER DELETE ON pages BEGIN INSERT INTO pages_fts (pages_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text); END;
CREATE TRIGGER pages_au AFTER UPDATE OF title, text ON pages BEGIN
  INSERT INTO pages_fts (pages_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO pages_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- ## a row is deleted from the search before it goes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
CREATE VIRTUAL TABLE mail_words USING fts5(subject, content=mails, content_rowid=id);
CREATE TRIGGER mails_in AFTER INSERT ON mails BEGIN INSERT INTO mail_words (rowid, subject) VALUES (new.id, new.subject); END;
-- > 002_out.sql
CREATE TRIGGER mails_out BEFORE DELETE ON mails BEGIN DELETE FROM mail_words WHERE rowid = old.id; END;
CREATE TRIGGER mails_before BEFORE UPDATE ON mails BEGIN DELETE FROM mail_words WHERE rowid = old.id; END;
CREATE TRIGGER mails_after AFTER UPDATE ON mails BEGIN INSERT INTO mail_words (rowid, subject) VALUES (new.id, new.subject); END;

-- ## a search with a text of its own is updated by its row · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
CREATE VIRTUAL TABLE mail_words USING fts5(subject);
CREATE TRIGGER mails_in AFTER INSERT ON mails BEGIN INSERT INTO mail_words (rowid, subject) VALUES (new.id, new.subject); END;
-- > 002_edit.sql
CREATE TRIGGER mails_edit AFTER UPDATE ON mails BEGIN UPDATE mail_words SET subject = new.subject WHERE rowid = old.id; END;
CREATE TRIGGER mails_out AFTER DELETE ON mails BEGIN DELETE FROM mail_words WHERE rowid = old.id; END;

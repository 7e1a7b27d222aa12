-- Search tables hold rows too: their own, or an index over the rows of another table.

-- ## a search table with its own texts is dropped · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE letters USING fts5(sender, body);
-- > 002_no_letters.sql
DROP TABLE IF EXISTS letters;

-- ## a search table with its own texts is made anew and stays empty · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE chapters USING fts5(title, body);
-- > 002_tokenizer.sql
DROP TABLE chapters;
CREATE VIRTUAL TABLE chapters USING fts5(title, body, tokenize = 'porter');

-- ## a search table is made anew without one of its columns · guilty: error drops-column|changes-values|loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE recipes USING fts5(title, ingredients, steps);
-- > 002_two_columns.sql
CREATE VIRTUAL TABLE recipes_new USING fts5(title, steps);
INSERT INTO recipes_new (rowid, title, steps) SELECT rowid, title, steps FROM recipes;
DROP TABLE recipes;
ALTER TABLE recipes_new RENAME TO recipes;

-- ## every row of a search table is deleted · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE clips USING fts5(text);
-- > 002_restart.sql
DELETE FROM clips;

-- ## boxes of a map are dropped · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE zones USING rtree(id, min_x, max_x, min_y, max_y);
-- > 002_no_zones.sql
DROP TABLE IF EXISTS zones;

-- ## boxes of a map are made anew without a copy · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE areas USING rtree(id, min_x, max_x, min_y, max_y);
-- > 002_three_dimensions.sql
DROP TABLE areas;
CREATE VIRTUAL TABLE areas USING rtree(id, min_x, max_x, min_y, max_y, min_z, max_z);

-- ## an old fts4 table with its own texts goes · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE mails USING fts4(subject, body);
-- > 002_no_mails.sql
DROP TABLE IF EXISTS mails;

-- ## the rows of a content table get new rowids under its index · guilty: error changes-values|loses-rows|broken-view|loses-index|stale-search
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (code TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE docs_fts USING fts5(body, content = 'docs');
CREATE TRIGGER docs_ai AFTER INSERT ON docs BEGIN INSERT INTO docs_fts (rowid, body) VALUES (new.rowid, new.body); END;
-- > 002_lang.sql
CREATE TABLE docs_new (code TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO docs_new (code, body) SELECT code, body FROM docs ORDER BY code DESC;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;
CREATE TRIGGER docs_ai AFTER INSERT ON docs BEGIN INSERT INTO docs_fts (rowid, body) VALUES (new.rowid, new.body); END;

-- ## an index over older rows is made and never filled · guilty: warning stale-search|does-nothing|loses-rows|broken-view|loses-index|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_search.sql
CREATE VIRTUAL TABLE posts_fts USING fts5(body, content = 'posts', content_rowid = 'id');
CREATE TRIGGER posts_ai AFTER INSERT ON posts BEGIN INSERT INTO posts_fts (rowid, body) VALUES (new.id, new.body); END;
CREATE TRIGGER posts_ad AFTER DELETE ON posts BEGIN INSERT INTO posts_fts (posts_fts, rowid, body) VALUES ('delete', old.id, old.body); END;
CREATE TRIGGER posts_au AFTER UPDATE ON posts BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO posts_fts (rowid, body) VALUES (new.id, new.body);
END;

-- ## an index is made anew with another tokenizer and not filled · guilty: warning stale-search|loses-rows|broken-view|loses-index|drops-table|changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, lyrics TEXT NOT NULL);
CREATE VIRTUAL TABLE songs_fts USING fts5(lyrics, content = 'songs', content_rowid = 'id');
CREATE TRIGGER songs_ai AFTER INSERT ON songs BEGIN INSERT INTO songs_fts (rowid, lyrics) VALUES (new.id, new.lyrics); END;
-- > 0002_trigram.sql
DROP TABLE IF EXISTS songs_fts;
CREATE VIRTUAL TABLE songs_fts USING fts5(lyrics, content = 'songs', content_rowid = 'id', tokenize = 'trigram');

-- ## a search table is copied whole · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE chapters USING fts5(title, body);
-- > 002_tokenizer.sql
CREATE VIRTUAL TABLE chapters_new USING fts5(title, body, tokenize = 'porter');
INSERT INTO chapters_new (rowid, title, body) SELECT rowid, title, body FROM chapters;
DROP TABLE chapters;
ALTER TABLE chapters_new RENAME TO chapters;

-- ## an index over other rows goes, the rows stay · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE VIRTUAL TABLE posts_fts USING fts5(body, content = 'posts', content_rowid = 'id');
-- > 002_no_search.sql
DROP TABLE IF EXISTS posts_fts;

-- ## an index is made and filled with rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_search.sql
CREATE VIRTUAL TABLE posts_fts USING fts5(body, content = 'posts', content_rowid = 'id');
INSERT INTO posts_fts (posts_fts) VALUES ('rebuild');
CREATE TRIGGER posts_ai AFTER INSERT ON posts BEGIN INSERT INTO posts_fts (rowid, body) VALUES (new.id, new.body); END;
CREATE TRIGGER posts_ad AFTER DELETE ON posts BEGIN INSERT INTO posts_fts (posts_fts, rowid, body) VALUES ('delete', old.id, old.body); END;
CREATE TRIGGER posts_au AFTER UPDATE ON posts BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO posts_fts (rowid, body) VALUES (new.id, new.body);
END;

-- ## an index is filled row by row · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL);
-- > 0002_search.sql
CREATE VIRTUAL TABLE talks_fts USING fts5(title, text);
INSERT INTO talks_fts (rowid, title, text) SELECT id, title, text FROM talks;
CREATE TRIGGER talks_ai AFTER INSERT ON talks BEGIN INSERT INTO talks_fts (rowid, title, text) VALUES (new.id, new.title, new.text); END;
CREATE TRIGGER talks_ad AFTER DELETE ON talks BEGIN DELETE FROM talks_fts WHERE rowid = old.id; END;
CREATE TRIGGER talks_au AFTER UPDATE ON talks BEGIN UPDATE talks_fts SET title = new.title, text = new.text WHERE rowid = new.id; END;

-- ## an index is made anew and filled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, lyrics TEXT NOT NULL);
CREATE VIRTUAL TABLE songs_fts USING fts5(lyrics, content = 'songs', content_rowid = 'id');
-- > 002_trigram.sql
DROP TABLE songs_fts;
CREATE VIRTUAL TABLE songs_fts USING fts5(lyrics, content = 'songs', content_rowid = 'id', tokenize = 'trigram');
INSERT INTO songs_fts (songs_fts) VALUES ('rebuild');

-- ## the content table is rebuilt with its ids, and the index too · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE notes_fts USING fts5(body, content = 'notes', content_rowid = 'id');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts (rowid, body) VALUES (new.id, new.body); END;
-- > 002_required.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '');
INSERT INTO notes_new (id, body) SELECT id, coalesce(body, '') FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts (rowid, body) VALUES (new.id, new.body); END;
INSERT INTO notes_fts (notes_fts) VALUES ('rebuild');

-- ## boxes of a map are copied into a new shape · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE VIRTUAL TABLE areas USING rtree(id, min_x, max_x, min_y, max_y);
-- > 002_copy.sql
CREATE VIRTUAL TABLE areas_new USING rtree(id, min_x, max_x, min_y, max_y, min_z, max_z);
INSERT INTO areas_new (id, min_x, max_x, min_y, max_y, min_z, max_z) SELECT id, min_x, max_x, min_y, max_y, 0, 0 FROM areas;
DROP TABLE areas;
ALTER TABLE areas_new RENAME TO areas;

-- ## a search table is made and dropped in one pull request · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ads (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_search.sql
CREATE VIRTUAL TABLE ads_fts USING fts5(text);
INSERT INTO ads_fts (rowid, text) SELECT id, text FROM ads;
-- > 003_no_search.sql
DROP TABLE IF EXISTS ads_fts;

-- ## optimize and integrity-check of an index · innocent, may: does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ads (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE VIRTUAL TABLE ads_fts USING fts5(text, content = 'ads', content_rowid = 'id');
-- > 002_optimize.sql
INSERT INTO ads_fts (ads_fts) VALUES ('rebuild');
INSERT INTO ads_fts (ads_fts) VALUES ('optimize');
-- ## a rebuild closes the gaps of rowids under a search index · guilty: warning broken-view|stale-search|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (slug TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE articles_fts USING fts5(title, body, content='articles', content_rowid='rowid');
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN INSERT INTO articles_fts(articles_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;
-- > 002_lang.sql
CREATE TABLE articles_new (slug TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO articles_new (slug, title, body) SELECT slug, title, body FROM articles;
DROP TABLE articles;
ALTER TABLE articles_new RENAME TO articles;
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN INSERT INTO articles_fts(articles_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;

-- ## a rebuild keeps the rowids · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (slug TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE articles_fts USING fts5(title, body, content='articles', content_rowid='rowid');
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN INSERT INTO articles_fts(articles_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;
-- > 002_lang.sql
CREATE TABLE articles_new (slug TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO articles_new (rowid, slug, title, body) SELECT rowid, slug, title, body FROM articles;
DROP TABLE articles;
ALTER TABLE articles_new RENAME TO articles;
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN INSERT INTO articles_fts(articles_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;

-- ## a rebuild closes the gaps, and the index is made anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (slug TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE articles_fts USING fts5(title, body, content='articles', content_rowid='rowid');
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN INSERT INTO articles_fts(articles_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;
-- > 002_lang.sql
CREATE TABLE articles_new (slug TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO articles_new (slug, title, body) SELECT slug, title, body FROM articles;
DROP TABLE articles;
ALTER TABLE articles_new RENAME TO articles;
CREATE TRIGGER articles_ai AFTER INSERT ON articles BEGIN INSERT INTO articles_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER articles_ad AFTER DELETE ON articles BEGIN INSERT INTO articles_fts(articles_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;
INSERT INTO articles_fts(articles_fts) VALUES ('rebuild');


-- ## a full-text index is dropped and made again from the rows · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE memos (id TEXT PRIMARY KEY, title TEXT, content TEXT NOT NULL);
CREATE VIRTUAL TABLE memos_fts USING fts5(memo_id UNINDEXED, title, content);
INSERT INTO memos_fts (memo_id, title, content) SELECT id, title, content FROM memos;
-- > 0002_external_content.sql
DROP TABLE memos_fts;
CREATE TABLE memo_search (id INTEGER PRIMARY KEY AUTOINCREMENT, memo_id TEXT NOT NULL UNIQUE REFERENCES memos(id) ON DELETE CASCADE, title TEXT, content TEXT NOT NULL DEFAULT '');
INSERT INTO memo_search (memo_id, title, content) SELECT id, title, content FROM memos;
CREATE VIRTUAL TABLE memos_fts USING fts5(memo_id UNINDEXED, title, content, content = 'memo_search', content_rowid = 'id');
INSERT INTO memos_fts(memos_fts) VALUES('rebuild');

-- ## a full-text index gets another tokenizer · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memos (id TEXT PRIMARY KEY, title TEXT, content TEXT NOT NULL);
CREATE VIRTUAL TABLE memos_fts USING fts5(memo_id UNINDEXED, title, content);
-- > 002_trigram.sql
DROP TABLE memos_fts;
CREATE VIRTUAL TABLE memos_fts USING fts5(memo_id UNINDEXED, title, content, tokenize = 'trigram');
INSERT INTO memos_fts (memo_id, title, content) SELECT id, title, content FROM memos;

-- ## a full-text table is filled from a table that lacks a column · guilty: error drops-table|loses-rows|drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, title TEXT);
CREATE VIRTUAL TABLE memos_fts USING fts5(title, content);
-- > 002_trigram.sql
DROP TABLE memos_fts;
CREATE VIRTUAL TABLE memos_fts USING fts5(title, content, tokenize = 'trigram');
INSERT INTO memos_fts (rowid, title, content) SELECT id, title, '' FROM memos;

-- ## an index that the base filled is made anew and stays empty · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, title TEXT);
CREATE VIRTUAL TABLE memos_fts USING fts5(title);
INSERT INTO memos_fts (rowid, title) SELECT id, title FROM memos;
-- > 002_trigram.sql
DROP TABLE memos_fts;
CREATE VIRTUAL TABLE memos_fts USING fts5(title, tokenize = 'trigram');

-- ## a rebuild numbers anew the rows under an index that no trigger fills · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE podcasts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, notes TEXT);
CREATE VIRTUAL TABLE podcasts_search USING fts5(title, notes, content = 'podcasts', content_rowid = 'id');
-- > 002_notes.sql
CREATE TABLE podcasts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '');
INSERT INTO podcasts_new (title, notes) SELECT title, coalesce(notes, '') FROM podcasts ORDER BY title;
DROP TABLE podcasts;
ALTER TABLE podcasts_new RENAME TO podcasts;

-- ## an UPDATE closes the gaps of ids under an index that no trigger fills · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lyrics (id INTEGER PRIMARY KEY, song TEXT NOT NULL, text TEXT NOT NULL);
CREATE VIRTUAL TABLE lyrics_search USING fts5(text, content = 'lyrics', content_rowid = 'id');
-- > 002_gaps.sql
UPDATE lyrics SET id = (SELECT count(*) FROM lyrics AS other WHERE other.id <= lyrics.id);

-- ## a copy in another order under an old fts4 index · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clauses (code TEXT PRIMARY KEY, text TEXT);
CREATE VIRTUAL TABLE clauses_search USING fts4(text, content='clauses');
-- > 002_text.sql
CREATE TABLE clauses_new (code TEXT PRIMARY KEY, text TEXT NOT NULL DEFAULT '');
INSERT INTO clauses_new SELECT code, coalesce(text, '') FROM clauses ORDER BY code DESC;
DROP TABLE clauses;
ALTER TABLE clauses_new RENAME TO clauses;

-- ## a rebuild keeps the ids under an index that no trigger fills · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE podcasts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, notes TEXT);
CREATE VIRTUAL TABLE podcasts_search USING fts5(title, notes, content = 'podcasts', content_rowid = 'id');
-- > 002_notes.sql
CREATE TABLE podcasts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '');
INSERT INTO podcasts_new (id, title, notes) SELECT id, title, coalesce(notes, '') FROM podcasts ORDER BY title;
DROP TABLE podcasts;
ALTER TABLE podcasts_new RENAME TO podcasts;

-- ## rows are numbered anew, and the next file fills the index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clauses (code TEXT PRIMARY KEY, text TEXT);
CREATE VIRTUAL TABLE clauses_search USING fts5(text, content = 'clauses');
-- > 002_text.sql
CREATE TABLE clauses_new (code TEXT PRIMARY KEY, text TEXT NOT NULL DEFAULT '');
INSERT INTO clauses_new SELECT code, coalesce(text, '') FROM clauses ORDER BY code;
DROP TABLE clauses;
ALTER TABLE clauses_new RENAME TO clauses;
-- > 003_search.sql
INSERT INTO clauses_search (clauses_search) VALUES ('rebuild');

-- ## texts change under an index that the application fills · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lyrics (id INTEGER PRIMARY KEY, song TEXT NOT NULL, text TEXT NOT NULL);
CREATE VIRTUAL TABLE lyrics_search USING fts5(text, content = 'lyrics', content_rowid = 'id');
-- > 002_trim.sql
UPDATE lyrics SET text = trim(text) WHERE text <> trim(text);

-- ## pages in another language get new rowids, by which a trigger finds them · guilty: error changes-values
-- @ runner: transactional
-- = 001_pages.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);
-- rowid is pages.id
CREATE VIRTUAL TABLE page_text USING fts5(heading, body);
CREATE TRIGGER pages_gone AFTER DELETE ON pages BEGIN
  DELETE FROM page_text WHERE rowid = OLD.id;
END;
-- > 002_without_accents.sql
DROP TRIGGER pages_gone;
CREATE VIRTUAL TABLE page_text_new USING fts5(heading, body, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO page_text_new (heading, body) SELECT heading, body FROM page_text;
DROP TABLE page_text;
ALTER TABLE page_text_new RENAME TO page_text;
CREATE TRIGGER pages_gone AFTER DELETE ON pages BEGIN
  DELETE FROM page_text WHERE rowid = OLD.id;
END;

-- ## pages in another language keep their rowids · innocent
-- @ runner: transactional
-- = 001_pages.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);
-- rowid is pages.id
CREATE VIRTUAL TABLE page_text USING fts5(heading, body);
CREATE TRIGGER pages_gone AFTER DELETE ON pages BEGIN
  DELETE FROM page_text WHERE rowid = OLD.id;
END;
-- > 002_without_accents.sql
DROP TRIGGER pages_gone;
CREATE VIRTUAL TABLE page_text_new USING fts5(heading, body, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO page_text_new (rowid, heading, body) SELECT rowid, heading, body FROM page_text;
DROP TABLE page_text;
ALTER TABLE page_text_new RENAME TO page_text;
CREATE TRIGGER pages_gone AFTER DELETE ON pages BEGIN
  DELETE FROM page_text WHERE rowid = OLD.id;
END;

-- ## a search table that triggers fill is made anew and left empty · guilty: error broken-view|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE guides_fts USING fts5(name, body);
CREATE TRIGGER guides_ai AFTER INSERT ON guides BEGIN
  INSERT INTO guides_fts (rowid, name, body) VALUES (new.id, new.name, new.body);
END;
CREATE TRIGGER guides_ad AFTER DELETE ON guides BEGIN
  DELETE FROM guides_fts WHERE rowid = old.id;
END;
-- > 0002_stemming.sql
DROP TABLE guides_fts;
CREATE VIRTUAL TABLE guides_fts USING fts5(name, body, tokenize = 'porter unicode61');

-- ## a search table that triggers fill is made anew and filled · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE guides_fts USING fts5(name, body);
CREATE TRIGGER guides_ai AFTER INSERT ON guides BEGIN
  INSERT INTO guides_fts (rowid, name, body) VALUES (new.id, new.name, new.body);
END;
-- > 0002_stemming.sql
DROP TABLE IF EXISTS guides_fts;
CREATE VIRTUAL TABLE guides_fts USING fts5(name, body, tokenize = 'porter unicode61');
INSERT INTO guides_fts (rowid, name, body) SELECT id, name, body FROM guides;

-- ## a search table that triggers fill is made anew, and filled by the next file · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE guides_fts USING fts5(name, body);
CREATE TRIGGER guides_ai AFTER INSERT ON guides BEGIN
  INSERT INTO guides_fts (rowid, name, body) VALUES (new.id, new.name, new.body);
END;
-- > 0002_stemming.sql
DROP TABLE IF EXISTS guides_fts;
CREATE VIRTUAL TABLE guides_fts USING fts5(name, body, tokenize = 'porter unicode61');
-- > 0003_fill.sql
INSERT INTO guides_fts (rowid, name, body) SELECT id, name, body FROM guides;

-- ## places stand in an R-Tree alone · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
CREATE VIRTUAL TABLE shop_places USING rtree(id, lat0, lat1, lng0, lng1);
-- > 002_fill.sql
INSERT INTO shop_places SELECT id, lat, lat, lng, lng FROM shops;
-- > 003_drop.sql
ALTER TABLE shops DROP COLUMN lat;
ALTER TABLE shops DROP COLUMN lng;

-- ## places stand in an R-Tree, and whole in its auxiliary columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
-- > 002_new.sql
CREATE VIRTUAL TABLE shop_places USING rtree(id, lat0, lat1, lng0, lng1, +lat, +lng);
INSERT INTO shop_places SELECT id, lat, lat, lng, lng, lat, lng FROM shops;
ALTER TABLE shops DROP COLUMN lat;
ALTER TABLE shops DROP COLUMN lng;

-- ## places stand in a table of points, and an R-Tree is made beside it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
-- > 002_new.sql
CREATE TABLE points (shop_id INTEGER PRIMARY KEY REFERENCES shops(id), lat REAL NOT NULL, lng REAL NOT NULL);
INSERT INTO points SELECT id, lat, lng FROM shops;
CREATE VIRTUAL TABLE shop_places USING rtree(id, lat0, lat1, lng0, lng1);
INSERT INTO shop_places SELECT id, lat, lat, lng, lng FROM shops;
ALTER TABLE shops DROP COLUMN lat;
ALTER TABLE shops DROP COLUMN lng;

-- ## small whole numbers stand in an R-Tree · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, x0 INTEGER NOT NULL CHECK (x0 BETWEEN 0 AND 1000), x1 INTEGER NOT NULL CHECK (x1 BETWEEN 1001 AND 2000));
-- > 002_new.sql
CREATE VIRTUAL TABLE box_sides USING rtree(id, x0, x1);
INSERT INTO box_sides SELECT id, x0, x1 FROM boxes;
ALTER TABLE boxes DROP COLUMN x0;
ALTER TABLE boxes DROP COLUMN x1;

-- ## an index that the application fills is emptied before the texts change · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE letters_fts USING fts5(sender, body, content='letters', content_rowid='id');
-- > 002_https.sql
INSERT INTO letters_fts (letters_fts) VALUES ('delete-all');
UPDATE letters SET body = replace(body, 'http:', 'https:') WHERE body LIKE '%http:%';

-- ## rows are taken out of an index that the application fills · guilty: error broken-view
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE letters_fts USING fts5(sender, body, content='letters', content_rowid='id');
-- > 0002_clear.sql
DELETE FROM letters_fts;

-- ## nothing but the index is emptied, whose triggers fill it · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE letters_fts USING fts5(sender, body, content='letters', content_rowid='id');
CREATE TRIGGER letters_added AFTER INSERT ON letters BEGIN
  INSERT INTO letters_fts (rowid, sender, body) VALUES (new.id, new.sender, new.body);
END;
-- > 002_clear.sql
INSERT INTO letters_fts (letters_fts) VALUES ('delete-all');

-- ## an index that the application fills is emptied and filled by hand · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE letters_fts USING fts5(sender, body, content='letters', content_rowid='id');
-- > 0002_clear.sql
DELETE FROM letters_fts;
INSERT INTO letters_fts (rowid, sender, body) SELECT id, sender, body FROM letters;

-- ## an index is emptied and filled by a later file · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIRTUAL TABLE letters_fts USING fts5(sender, body, content='letters', content_rowid='id');
-- > 002_clear.sql
INSERT INTO letters_fts (letters_fts) VALUES ('delete-all');
-- > 003_fill.sql
INSERT INTO letters_fts (letters_fts) VALUES ('rebuild');

-- ## an index without texts is made anew for another language and left empty · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, steps TEXT NOT NULL);
CREATE VIRTUAL TABLE recipes_search USING fts5(dish, steps, content='');
CREATE TRIGGER recipes_added AFTER INSERT ON recipes BEGIN
  INSERT INTO recipes_search (rowid, dish, steps) VALUES (new.id, new.dish, new.steps);
END;
-- > 002_accents.sql
DROP TABLE IF EXISTS recipes_search;
CREATE VIRTUAL TABLE recipes_search USING fts5(dish, steps, content='', tokenize = 'unicode61 remove_diacritics 2');

-- ## an index without texts is made anew for another language and filled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, steps TEXT NOT NULL);
CREATE VIRTUAL TABLE recipes_search USING fts5(dish, steps, content='');
CREATE TRIGGER recipes_added AFTER INSERT ON recipes BEGIN
  INSERT INTO recipes_search (rowid, dish, steps) VALUES (new.id, new.dish, new.steps);
END;
-- > 002_accents.sql
DROP TABLE IF EXISTS recipes_search;
CREATE VIRTUAL TABLE recipes_search USING fts5(dish, steps, content='', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO recipes_search (rowid, dish, steps) SELECT id, dish, steps FROM recipes;

-- ## letters are kept aside without their numbers, by which a view finds them · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE VIRTUAL TABLE letters USING fts5(sender, body);
CREATE TABLE letter_flags (letter INTEGER PRIMARY KEY, colour TEXT NOT NULL);
CREATE VIEW flagged AS SELECT f.colour, l.sender, l.body FROM letter_flags AS f JOIN letters AS l ON l.rowid = f.letter;
-- > 0002_folder.sql
CREATE TABLE kept AS SELECT * FROM letters;
DROP TABLE letters;
CREATE VIRTUAL TABLE letters USING fts5(sender, body, folder);
INSERT INTO letters (sender, body, folder) SELECT sender, body, 'inbox' FROM kept;
DROP TABLE kept;

-- ## letters are kept aside with their numbers · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE VIRTUAL TABLE letters USING fts5(sender, body);
CREATE TABLE letter_flags (letter INTEGER PRIMARY KEY, colour TEXT NOT NULL);
CREATE VIEW flagged AS SELECT f.colour, l.sender, l.body FROM letter_flags AS f JOIN letters AS l ON l.rowid = f.letter;
-- > 0002_folder.sql
CREATE TABLE kept AS SELECT rowid, * FROM letters;
DROP TABLE letters;
CREATE VIRTUAL TABLE letters USING fts5(sender, body, folder UNINDEXED);
INSERT INTO letters (rowid, sender, body, folder) SELECT rowid, sender, body, 'inbox' FROM kept;
DROP TABLE kept;

-- ## nothing finds letters by their numbers, and they are kept aside without them · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE VIRTUAL TABLE letters USING fts5(sender, body);
CREATE VIEW senders AS SELECT DISTINCT sender FROM letters;
-- > 0002_folder.sql
CREATE TABLE kept AS SELECT * FROM letters;
DROP TABLE letters;
CREATE VIRTUAL TABLE letters USING fts5(sender, body, folder);
INSERT INTO letters (sender, body, folder) SELECT sender, body, 'inbox' FROM kept;
DROP TABLE kept;

-- ## a rebuild numbers lines anew, and triggers had filled the search by their rowids · guilty: error broken-view
-- @ runner: transactional
-- = 001_lines.sql
CREATE TABLE lines (path TEXT PRIMARY KEY, words TEXT NOT NULL);
CREATE VIRTUAL TABLE line_search USING fts4(words);
CREATE TRIGGER lines_came AFTER INSERT ON lines BEGIN
  INSERT INTO line_search (docid, words) VALUES (new.rowid, new.words);
END;
CREATE TRIGGER lines_gone AFTER DELETE ON lines BEGIN
  DELETE FROM line_search WHERE docid = old.rowid;
END;
-- > 002_actor.sql
CREATE TABLE lines_new (path TEXT PRIMARY KEY, words TEXT NOT NULL, actor TEXT);
INSERT INTO lines_new (path, words) SELECT path, words FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
CREATE TRIGGER lines_came AFTER INSERT ON lines BEGIN
  INSERT INTO line_search (docid, words) VALUES (new.rowid, new.words);
END;
CREATE TRIGGER lines_gone AFTER DELETE ON lines BEGIN
  DELETE FROM line_search WHERE docid = old.rowid;
END;

-- ## boxes stand in an R-Tree by the rowids of rooms, which a rebuild numbers anew · guilty: error broken-view
-- @ runner: transactional
-- = 001_rooms.sql
CREATE TABLE rooms (name TEXT PRIMARY KEY, low REAL NOT NULL, high REAL NOT NULL);
CREATE VIRTUAL TABLE room_boxes USING rtree(id, low, high);
CREATE TRIGGER rooms_came AFTER INSERT ON rooms BEGIN
  INSERT INTO room_boxes VALUES (new.rowid, new.low, new.low + abs(new.high));
END;
-- > 002_floor.sql
CREATE TABLE rooms_new (name TEXT PRIMARY KEY, low REAL NOT NULL, high REAL NOT NULL, floor INTEGER);
INSERT INTO rooms_new (name, low, high) SELECT name, low, high FROM rooms ORDER BY name;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;
CREATE TRIGGER rooms_came AFTER INSERT ON rooms BEGIN
  INSERT INTO room_boxes VALUES (new.rowid, new.low, new.low + abs(new.high));
END;

-- ## a log has the rowids of guests, and they get other ones · guilty: error broken-view
-- @ runner: transactional
-- = 001_guests.sql
CREATE TABLE guests (badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE arrivals (id INTEGER PRIMARY KEY, guest INTEGER NOT NULL, at TEXT);
CREATE TRIGGER guests_came AFTER INSERT ON guests BEGIN
  INSERT INTO arrivals (guest, at) VALUES (new.rowid, CURRENT_TIMESTAMP);
END;
-- > 002_firm.sql
CREATE TABLE guests_new (badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, firm TEXT);
INSERT INTO guests_new (badge, name) SELECT badge, name FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;
CREATE TRIGGER guests_came AFTER INSERT ON guests BEGIN
  INSERT INTO arrivals (guest, at) VALUES (new.rowid, CURRENT_TIMESTAMP);
END;

-- ## the rebuild copies the rowids of lines, by which triggers had filled the search · innocent
-- @ runner: transactional
-- = 001_lines.sql
CREATE TABLE lines (path TEXT PRIMARY KEY, words TEXT NOT NULL);
CREATE VIRTUAL TABLE line_search USING fts4(words);
CREATE TRIGGER lines_came AFTER INSERT ON lines BEGIN
  INSERT INTO line_search (docid, words) VALUES (new.rowid, new.words);
END;
-- > 002_actor.sql
CREATE TABLE lines_new (path TEXT PRIMARY KEY, words TEXT NOT NULL, actor TEXT);
INSERT INTO lines_new (rowid, path, words) SELECT rowid, path, words FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
CREATE TRIGGER lines_came AFTER INSERT ON lines BEGIN
  INSERT INTO line_search (docid, words) VALUES (new.rowid, new.words);
END;

-- ## lines get other rowids, and the next file fills the search with them · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_lines.sql
CREATE TABLE lines (path TEXT PRIMARY KEY, words TEXT NOT NULL);
CREATE VIRTUAL TABLE line_search USING fts4(words);
CREATE TRIGGER lines_came AFTER INSERT ON lines BEGIN
  INSERT INTO line_search (docid, words) VALUES (new.rowid, new.words);
END;
-- > 002_actor.sql
CREATE TABLE lines_new (path TEXT PRIMARY KEY, words TEXT NOT NULL, actor TEXT);
INSERT INTO lines_new (path, words) SELECT path, words FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
CREATE TRIGGER lines_came AFTER INSERT ON lines BEGIN
  INSERT INTO line_search (docid, words) VALUES (new.rowid, new.words);
END;
-- > 003_search.sql
DELETE FROM line_search;
INSERT INTO line_search (docid, words) SELECT rowid, words FROM lines;

-- ## recipes go to a search table of another name without their numbers · guilty: error changes-values
-- @ runner: transactional
-- = 001_recipes.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, cook TEXT NOT NULL);
CREATE VIRTUAL TABLE recipe_words USING fts5(dish, steps);
CREATE TRIGGER recipes_gone AFTER DELETE ON recipes BEGIN DELETE FROM recipe_words WHERE rowid = OLD.id; END;
-- > 002_stems.sql
CREATE VIRTUAL TABLE recipe_stems USING fts5(dish, steps, tokenize = 'porter');
INSERT INTO recipe_stems (dish, steps) SELECT dish, steps FROM recipe_words;
DROP TRIGGER recipes_gone;
DROP TABLE recipe_words;
CREATE TRIGGER recipes_away AFTER DELETE ON recipes BEGIN DELETE FROM recipe_stems WHERE rowid = OLD.id; END;

-- ## recipes go to a search table of another name with their numbers · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_recipes.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, cook TEXT NOT NULL);
CREATE VIRTUAL TABLE recipe_words USING fts5(dish, steps);
CREATE TRIGGER recipes_gone AFTER DELETE ON recipes BEGIN DELETE FROM recipe_words WHERE rowid = OLD.id; END;
-- > 002_stems.sql
CREATE VIRTUAL TABLE recipe_stems USING fts5(dish, steps, tokenize = 'porter');
INSERT INTO recipe_stems (rowid, dish, steps) SELECT rowid, dish, steps FROM recipe_words;
DROP TRIGGER recipes_gone;
DROP TABLE recipe_words;
CREATE TRIGGER recipes_away AFTER DELETE ON recipes BEGIN DELETE FROM recipe_stems WHERE rowid = OLD.id; END;

-- ## nothing finds recipes by their numbers, and they go to a search table of another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_recipes.sql
CREATE VIRTUAL TABLE recipe_words USING fts5(dish, steps);
-- > 002_stems.sql
CREATE VIRTUAL TABLE recipe_stems USING fts5(dish, steps, tokenize = 'porter');
INSERT INTO recipe_stems (dish, steps) SELECT dish, steps FROM recipe_words;
DROP TABLE recipe_words;

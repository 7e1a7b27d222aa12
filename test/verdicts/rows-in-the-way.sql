-- Rows of one parent become another's, where that has some of the same key already.

-- ## members of team 2 come to team 1 and take the place of its own · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memberships (team_id INTEGER NOT NULL, user_id INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'admin', 'owner')), PRIMARY KEY (team_id, user_id));
-- > 002_merge.sql
UPDATE OR REPLACE memberships SET team_id = 1 WHERE team_id = 2;

-- ## stock of a closed shop replaces that of the other one · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, moved_to INTEGER REFERENCES shops (id));
CREATE TABLE stock (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), sku TEXT NOT NULL, pieces INTEGER NOT NULL, UNIQUE (shop_id, sku));
-- > 00002_merge.sql
-- +goose Up
UPDATE OR REPLACE stock SET shop_id = (SELECT moved_to FROM shops WHERE shops.id = stock.shop_id) WHERE shop_id IN (SELECT id FROM shops WHERE moved_to IS NOT NULL);

-- ## members who are in both teams go with what is left of the other · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memberships (team_id INTEGER NOT NULL, user_id INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'member', note TEXT, PRIMARY KEY (team_id, user_id));
-- > 002_merge.sql
UPDATE OR IGNORE memberships SET team_id = 1 WHERE team_id = 2;
DELETE FROM memberships WHERE team_id = 2;

-- ## the key of the table itself replaces · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memberships (team_id INTEGER NOT NULL, user_id INTEGER NOT NULL, note TEXT, PRIMARY KEY (team_id, user_id) ON CONFLICT REPLACE);
-- > 002_merge.sql
UPDATE memberships SET team_id = 1 WHERE team_id = 2;

-- ## tags that a post has already · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE post_tags (post_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (post_id, tag_id));
-- > 002_merge.sql
UPDATE OR IGNORE post_tags SET tag_id = 1 WHERE tag_id = 2;
DELETE FROM post_tags WHERE tag_id = 2;

-- ## tags with the time at which they came · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE post_tags (post_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY (post_id, tag_id));
-- > 002_merge.sql
UPDATE OR REPLACE post_tags SET tag_id = 1 WHERE tag_id = 2;

-- ## members of team 2 come to team 1, and it stops where there are some of both · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memberships (team_id INTEGER NOT NULL, user_id INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'member', PRIMARY KEY (team_id, user_id));
-- > 002_merge.sql
UPDATE memberships SET team_id = 1 WHERE team_id = 2;

-- ## who is in both keeps both · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memberships (team_id INTEGER NOT NULL, user_id INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'member', PRIMARY KEY (team_id, user_id));
-- > 002_merge.sql
UPDATE OR IGNORE memberships SET team_id = 1 WHERE team_id = 2;

-- ## the doubles of a team are deleted first, as it says · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memberships (team_id INTEGER NOT NULL, user_id INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'member', PRIMARY KEY (team_id, user_id));
-- > 002_merge.sql
DELETE FROM memberships WHERE team_id = 2 AND user_id IN (SELECT user_id FROM memberships WHERE team_id = 1);
UPDATE OR REPLACE memberships SET team_id = 1 WHERE team_id = 2;

-- ## the order of two rows is changed by OR REPLACE on its own id · innocent, may: updates-all-rows, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE menu (id INTEGER PRIMARY KEY, place INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_order.sql
UPDATE OR REPLACE menu SET place = place + 1;

-- ## words of one language are copied to another name of it, but for those that it has · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (word TEXT NOT NULL, lang TEXT NOT NULL, note TEXT, UNIQUE (word, lang));
-- > 002_lang.sql
INSERT OR IGNORE INTO words (word, lang, note) SELECT word, 'en', note FROM words WHERE lang = 'english';
DELETE FROM words WHERE lang = 'english';

-- ## stock is copied to another shop, and there it does nothing about what that has · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, sku TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, sku));
-- > 002_merge.sql
INSERT INTO stock (shop, sku, pieces) SELECT 'new', sku, pieces FROM stock WHERE shop = 'old' ON CONFLICT DO NOTHING;
DELETE FROM stock WHERE shop = 'old';

-- ## a trigger ignores words that are there, and the copied ones go · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL, lang TEXT NOT NULL, note TEXT);
CREATE TRIGGER words_once BEFORE INSERT ON words WHEN EXISTS (SELECT 1 FROM words w WHERE w.word = new.word AND w.lang = new.lang) BEGIN SELECT RAISE(IGNORE); END;
-- > 002_lang.sql
INSERT INTO words (word, lang, note) SELECT word, 'en', note FROM words WHERE lang = 'english';
DELETE FROM words WHERE lang = 'english';

-- ## stock is put together before it is copied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, sku TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, sku));
-- > 002_merge.sql
UPDATE stock SET pieces = pieces + (SELECT s.pieces FROM stock s WHERE s.shop = 'old' AND s.sku = stock.sku) WHERE shop = 'new' AND EXISTS (SELECT 1 FROM stock s WHERE s.shop = 'old' AND s.sku = stock.sku);
INSERT OR IGNORE INTO stock (shop, sku, pieces) SELECT 'new', sku, pieces FROM stock WHERE shop = 'old';
DELETE FROM stock WHERE shop = 'old';

-- ## words are copied but for those that are there, and only what was copied goes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (word TEXT NOT NULL, lang TEXT NOT NULL, note TEXT, UNIQUE (word, lang));
-- > 002_lang.sql
INSERT OR IGNORE INTO words (word, lang, note) SELECT word, 'en', note FROM words WHERE lang = 'english';
DELETE FROM words WHERE lang = 'english' AND EXISTS (SELECT 1 FROM words e WHERE e.word = words.word AND e.lang = 'en' AND e.note IS words.note);

-- ## editors are writers too, and stay editors · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grants (account TEXT NOT NULL, role TEXT NOT NULL, given_by TEXT, PRIMARY KEY (account, role));
-- > 002_role.sql
INSERT OR IGNORE INTO grants (account, role, given_by) SELECT account, 'writer', given_by FROM grants WHERE role = 'editor';

-- ## codes are copied without blanks, and what stands beside them goes where the copy is there already · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL);
-- > 002_trim.sql
INSERT OR IGNORE INTO coupons (code, cents) SELECT trim(code), cents FROM coupons WHERE code <> trim(code);
DELETE FROM coupons WHERE code <> trim(code);

-- ## codes are copied without blanks, and only those go that say the same as their copy · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL);
-- > 002_trim.sql
INSERT OR IGNORE INTO coupons (code, cents) SELECT trim(code), cents FROM coupons WHERE code <> trim(code);
DELETE FROM coupons WHERE code <> trim(code) AND EXISTS (SELECT 1 FROM coupons c WHERE c.code = trim(coupons.code) AND c.cents = coupons.cents);

-- ## every setting becomes one language, and a UNION adds a theme · guilty: warning loses-rows|changes-values|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE conf (key TEXT PRIMARY KEY NOT NULL, value TEXT);
-- > 002_conf.sql
INSERT OR REPLACE INTO conf SELECT key, 'en' FROM conf UNION SELECT 'theme', 'dark';

-- ## every user gets one theme by an upsert, and a guest another · guilty: warning loses-rows|changes-values|narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER PRIMARY KEY, theme TEXT NOT NULL DEFAULT 'auto');
-- > 0002_prefs.sql
INSERT INTO prefs (user_id, theme) SELECT id, 'dark' FROM users UNION ALL SELECT 0, 'light'
ON CONFLICT (user_id) DO UPDATE SET theme = excluded.theme;

-- ## two old codes of a language are replaced by a UNION · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE conf (key TEXT PRIMARY KEY NOT NULL, value TEXT);
-- > 002_conf.sql
INSERT OR REPLACE INTO conf (key, value)
SELECT key, 'de' FROM conf WHERE key = 'lang' AND value = 'ger' UNION SELECT key, 'en' FROM conf WHERE key = 'lang' AND value = 'eng';

-- ## users without a theme get one, and a guest another · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER PRIMARY KEY, theme TEXT NOT NULL DEFAULT 'auto');
-- > 002_prefs.sql
INSERT INTO prefs (user_id, theme) SELECT 0, 'light' UNION ALL SELECT id, 'dark' FROM users WHERE true
ON CONFLICT (user_id) DO NOTHING;

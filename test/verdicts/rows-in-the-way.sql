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

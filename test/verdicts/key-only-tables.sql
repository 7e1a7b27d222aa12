-- Tables of nothing but keys: links between others, copied, folded and cut short. No value of theirs is their own.

-- ## links move to a table of another name · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, color TEXT);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts (id), tag_id INTEGER NOT NULL REFERENCES tags (id), PRIMARY KEY (post_id, tag_id));
-- > 0002_links.sql
CREATE TABLE taggings (post_id INTEGER NOT NULL REFERENCES posts (id), tag_id INTEGER NOT NULL REFERENCES tags (id), PRIMARY KEY (post_id, tag_id));
INSERT INTO taggings (post_id, tag_id) SELECT post_id, tag_id FROM post_tags;
DROP TABLE post_tags;

-- ## links become a number per post · guilty: error drops-column|drops-table|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, color TEXT);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts (id), tag_id INTEGER NOT NULL REFERENCES tags (id), PRIMARY KEY (post_id, tag_id));
-- > 0002_links.sql
CREATE TABLE tagged (post_id INTEGER NOT NULL REFERENCES posts (id), n INTEGER NOT NULL);
INSERT INTO tagged (post_id, n) SELECT post_id, count(*) FROM post_tags GROUP BY post_id;
DROP TABLE post_tags;

-- ## links of three move to a table without a key · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists, loses-constraint
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE roles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id TEXT NOT NULL REFERENCES teams (id), role_id INTEGER NOT NULL REFERENCES roles (id), UNIQUE (user_id, team_id, role_id));
-- > 0002_links.sql
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id TEXT NOT NULL REFERENCES teams (id), role_id INTEGER NOT NULL REFERENCES roles (id));
INSERT INTO memberships SELECT user_id, team_id, role_id FROM members;
DROP TABLE members;

-- ## links of three lose one · guilty: error drops-column
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE roles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id TEXT NOT NULL REFERENCES teams (id), role_id INTEGER NOT NULL REFERENCES roles (id), PRIMARY KEY (user_id, team_id, role_id));
-- > 0002_links.sql
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id TEXT NOT NULL REFERENCES teams (id));
INSERT INTO memberships SELECT DISTINCT user_id, team_id FROM members;
DROP TABLE members;

-- ## links between rows of one table move · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE edges (a INTEGER NOT NULL REFERENCES nodes (id), b INTEGER NOT NULL REFERENCES nodes (id));
-- > 0002_links.sql
CREATE TABLE links (source INTEGER NOT NULL REFERENCES nodes (id), target INTEGER NOT NULL REFERENCES nodes (id));
INSERT INTO links SELECT a, b FROM edges;
DROP TABLE edges;

-- ## links between rows of one table lose an end · guilty: error drops-column
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE edges (a INTEGER NOT NULL REFERENCES nodes (id), b INTEGER NOT NULL REFERENCES nodes (id));
-- > 0002_links.sql
CREATE TABLE links (source INTEGER NOT NULL REFERENCES nodes (id), target INTEGER REFERENCES nodes (id));
INSERT INTO links (source) SELECT a FROM edges;
DROP TABLE edges;

-- ## links leave their ids behind · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE b (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE ab (id INTEGER PRIMARY KEY, a_id INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE, b_id INTEGER NOT NULL REFERENCES b (id), UNIQUE (a_id, b_id));
-- > 0002_links.sql
CREATE TABLE ba (b_id INTEGER NOT NULL REFERENCES b (id), a_id INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE, PRIMARY KEY (b_id, a_id)) WITHOUT ROWID;
INSERT INTO ba SELECT b_id, a_id FROM ab;
DROP TABLE ab;

-- ## links with a truth move · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE b (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE ab (a_id INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE, b_id INTEGER NOT NULL REFERENCES b (id), active INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (a_id, b_id));
-- > 0002_links.sql
CREATE TABLE ba (b_id INTEGER NOT NULL REFERENCES b (id), a_id INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE, active INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (b_id, a_id)) WITHOUT ROWID;
INSERT INTO ba SELECT b_id, a_id, active FROM ab;
DROP TABLE ab;

-- ## links with a truth lose it · guilty: error drops-column
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE b (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE ab (a_id INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE, b_id INTEGER NOT NULL REFERENCES b (id), active INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (a_id, b_id));
-- > 0002_links.sql
CREATE TABLE ba (b_id INTEGER NOT NULL REFERENCES b (id), a_id INTEGER NOT NULL REFERENCES a (id), active INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (b_id, a_id)) WITHOUT ROWID;
INSERT INTO ba (b_id, a_id) SELECT b_id, a_id FROM ab;
DROP TABLE ab;

-- ## a table of one key moves · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE admins (user_id INTEGER NOT NULL REFERENCES users (id));
-- > 0002_links.sql
CREATE TABLE administrators (user_id INTEGER NOT NULL REFERENCES users (id));
INSERT INTO administrators SELECT user_id FROM admins;
DROP TABLE admins;

-- ## a table of one key becomes a truth · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE admins (user_id INTEGER NOT NULL UNIQUE REFERENCES users (id));
-- > 0002_links.sql
ALTER TABLE users ADD COLUMN is_admin INTEGER NOT NULL DEFAULT 0;
UPDATE users SET is_admin = 1 WHERE id IN (SELECT user_id FROM admins);
DROP TABLE admins;

-- ## a table of one key goes · guilty: error drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE admins (user_id INTEGER NOT NULL UNIQUE REFERENCES users (id));
-- > 0002_links.sql
DROP TABLE admins;

-- ## links are rebuilt with foreign keys off · innocent, may: not-rerunnable, crash-gets-stuck, breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: sqlite3
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, color TEXT);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts (id), tag_id INTEGER NOT NULL REFERENCES tags (id), PRIMARY KEY (post_id, tag_id));
-- > 0002_links.sql
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE post_tags_new (post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE, PRIMARY KEY (post_id, tag_id)) WITHOUT ROWID;
CREATE INDEX post_tags_tag ON post_tags_new (tag_id);
INSERT INTO post_tags_new (post_id, tag_id) SELECT post_id, tag_id FROM post_tags;
DROP TABLE post_tags;
ALTER TABLE post_tags_new RENAME TO post_tags;
COMMIT;

-- ## links are folded into a document, both parents stay · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE recipe_labels (recipe_id INTEGER NOT NULL REFERENCES recipes (id), label_id INTEGER NOT NULL REFERENCES labels (id), UNIQUE (recipe_id, label_id));
-- > 0002_document.sql
ALTER TABLE recipes ADD COLUMN labels TEXT NOT NULL DEFAULT '[]';
UPDATE recipes SET labels = (SELECT json_group_array(l.word) FROM recipe_labels r JOIN labels l ON l.id = r.label_id WHERE r.recipe_id = recipes.id);
DROP TABLE recipe_labels;

-- ## links are counted, which ones is gone · guilty: error drops-column|drops-table|loses-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE recipe_labels (recipe_id INTEGER NOT NULL REFERENCES recipes (id), label_id INTEGER NOT NULL REFERENCES labels (id), UNIQUE (recipe_id, label_id));
-- > 0002_document.sql
ALTER TABLE recipes ADD COLUMN labels INTEGER NOT NULL DEFAULT 0;
UPDATE recipes SET labels = (SELECT count(*) FROM recipe_labels r JOIN labels l ON l.id = r.label_id WHERE r.recipe_id = recipes.id);
DROP TABLE recipe_labels;

-- ## links are copied the wrong way round · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_sails.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sailors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE crews (boat_id INTEGER NOT NULL REFERENCES boats (id), sailor_id INTEGER NOT NULL REFERENCES sailors (id), UNIQUE (boat_id, sailor_id));
-- > 002_key.sql
CREATE TABLE crews_new (boat_id INTEGER NOT NULL REFERENCES boats (id), sailor_id INTEGER NOT NULL REFERENCES sailors (id), PRIMARY KEY (boat_id, sailor_id));
INSERT INTO crews_new (boat_id, sailor_id) SELECT sailor_id, boat_id FROM crews;
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;

-- ## links are copied as they are · innocent
-- @ runner: transactional
-- = 001_sails.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sailors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE crews (boat_id INTEGER NOT NULL REFERENCES boats (id), sailor_id INTEGER NOT NULL REFERENCES sailors (id), UNIQUE (boat_id, sailor_id));
-- > 002_key.sql
CREATE TABLE crews_new (boat_id INTEGER NOT NULL REFERENCES boats (id), sailor_id INTEGER NOT NULL REFERENCES sailors (id), PRIMARY KEY (boat_id, sailor_id));
INSERT INTO crews_new (boat_id, sailor_id) SELECT boat_id, sailor_id FROM crews;
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;

-- ## links change places on the way to another table · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
INSERT INTO memberships (user_id, team_id) SELECT team_id, user_id FROM members;
DROP TABLE members;

-- ## links move to another table as they are · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
INSERT INTO memberships (user_id, team_id) SELECT user_id, team_id FROM members;
DROP TABLE members;

-- ## links change places, and both columns get other names · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
CREATE TABLE memberships (member_id INTEGER NOT NULL REFERENCES users (id), squad_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (member_id, squad_id));
INSERT INTO memberships (member_id, squad_id) SELECT team_id, user_id FROM members;
DROP TABLE members;

-- ## links move as they are, and both columns get other names · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
CREATE TABLE memberships (member_id INTEGER NOT NULL REFERENCES users (id), squad_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (member_id, squad_id));
INSERT INTO memberships (member_id, squad_id) SELECT user_id, team_id FROM members;
DROP TABLE members;

-- ## links change places by a WITH, and their table goes in the next file · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id)) WITHOUT ROWID;
WITH known (t, u) AS (SELECT user_id, team_id FROM members) INSERT INTO memberships (user_id, team_id) SELECT u, t FROM known;
-- > 003_members.sql
DROP TABLE members;

-- ## links with an id change places, with foreign keys on · guilty: error changes-values|creates-orphans
-- @ runner: d1
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), UNIQUE (user_id, team_id));
-- > 002_memberships.sql
CREATE TABLE memberships (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), UNIQUE (user_id, team_id));
INSERT INTO memberships (id, user_id, team_id) SELECT id, team_id, user_id FROM members;
DROP TABLE members;

-- ## links change places on the way to links that are there · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
INSERT OR IGNORE INTO memberships (user_id, team_id) SELECT team_id, user_id FROM members;
DROP TABLE members;

-- ## links go to links that are there · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user_id, team_id));
-- > 002_memberships.sql
INSERT OR IGNORE INTO memberships (user_id, team_id) SELECT user_id, team_id FROM members;
DROP TABLE members;

-- ## three links without a key go round in a ring · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE roles (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE members (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), role_id INTEGER NOT NULL REFERENCES roles (id));
-- > 002_memberships.sql
CREATE TABLE memberships (user_id INTEGER NOT NULL REFERENCES users (id), team_id INTEGER NOT NULL REFERENCES teams (id), role_id INTEGER NOT NULL REFERENCES roles (id));
INSERT INTO memberships (user_id, team_id, role_id) SELECT team_id, role_id, user_id FROM members;
DROP TABLE members;

-- ## who follows becomes who is followed · guilty: error changes-values
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE follows (follower_id INTEGER NOT NULL REFERENCES users (id), followee_id INTEGER NOT NULL REFERENCES users (id), PRIMARY KEY (follower_id, followee_id));
-- > 002_memberships.sql
CREATE TABLE followings (follower_id INTEGER NOT NULL REFERENCES users (id), followee_id INTEGER NOT NULL REFERENCES users (id), PRIMARY KEY (follower_id, followee_id));
INSERT INTO followings (follower_id, followee_id) SELECT followee_id, follower_id FROM follows;
DROP TABLE follows;

-- ## who follows whom, in a key of another order · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE follows (follower_id INTEGER NOT NULL REFERENCES users (id), followee_id INTEGER NOT NULL REFERENCES users (id), PRIMARY KEY (follower_id, followee_id));
-- > 002_memberships.sql
CREATE TABLE followings (follower_id INTEGER NOT NULL REFERENCES users (id), followee_id INTEGER NOT NULL REFERENCES users (id), PRIMARY KEY (followee_id, follower_id));
INSERT INTO followings SELECT follower_id, followee_id FROM follows;
DROP TABLE follows;

-- ## whole repetitions leave a list that gets a key of all its columns · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grants (role TEXT NOT NULL, right TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE grants_new (role TEXT NOT NULL, right TEXT NOT NULL, PRIMARY KEY (role, right)) WITHOUT ROWID;
INSERT INTO grants_new (role, right) SELECT DISTINCT role, right FROM grants;
DROP TABLE grants;
ALTER TABLE grants_new RENAME TO grants;

-- ## whole repetitions leave a list that moves to a table of another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE grants (role TEXT NOT NULL, right TEXT NOT NULL);
-- > 0002_permissions.sql
CREATE TABLE permissions (role TEXT NOT NULL, right TEXT NOT NULL, UNIQUE (role, right));
INSERT OR IGNORE INTO permissions (role, right) SELECT role, right FROM grants;
DROP TABLE grants;

-- ## who gave a right is no part of the key, and goes for some · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grants (role TEXT NOT NULL, right TEXT NOT NULL, given_by TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE grants_new (role TEXT NOT NULL, right TEXT NOT NULL, given_by TEXT NOT NULL, PRIMARY KEY (role, right));
INSERT OR IGNORE INTO grants_new SELECT DISTINCT role, right, given_by FROM grants;
DROP TABLE grants;
ALTER TABLE grants_new RENAME TO grants;

-- ## equal journeys become one, though each of them counts · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE taps (card TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_ids.sql
CREATE TABLE taps_new (id INTEGER PRIMARY KEY, card TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO taps_new (card, cents) SELECT DISTINCT card, cents FROM taps;
DROP TABLE taps;
ALTER TABLE taps_new RENAME TO taps;

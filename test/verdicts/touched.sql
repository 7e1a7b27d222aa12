-- A trigger sets the time of change: what fills a new column changes nothing that production has.

-- ## a new column of recipes is filled, and all of them are of today · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 0002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
UPDATE recipes SET path = lower(replace(dish, ' ', '-')) WHERE path IS NULL;

-- ## seconds since 1970, by a trigger with a condition, in two files · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seen_at INTEGER NOT NULL DEFAULT (unixepoch()));
CREATE TRIGGER boats_seen AFTER UPDATE ON boats FOR EACH ROW WHEN old.seen_at IS new.seen_at BEGIN
  UPDATE boats SET seen_at = unixepoch() WHERE rowid = new.rowid;
END;
-- > 002_flag.sql
ALTER TABLE boats ADD COLUMN flag TEXT;
-- > 003_fill.sql
UPDATE boats SET flag = upper(substr(name, 1, 2));

-- ## the file makes the trigger before it fills the column · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, touched TEXT);
-- > 002_touch.sql
CREATE TRIGGER shelves_touched AFTER UPDATE ON shelves BEGIN
  UPDATE shelves SET touched = datetime('now') WHERE id = new.id;
END;
ALTER TABLE shelves ADD COLUMN width INTEGER;
UPDATE shelves SET width = 80;

-- ## the trigger is out of the way · innocent, may: drop-without-if-exists, create-without-if-not-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 0002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
DROP TRIGGER recipes_changed;
UPDATE recipes SET path = lower(replace(dish, ' ', '-')) WHERE path IS NULL;
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;

-- ## the trigger is for another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE OF dish ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
UPDATE recipes SET path = lower(replace(dish, ' ', '-'));

-- ## the statement puts the time back itself · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes WHEN new.changed IS old.changed BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
ALTER TABLE recipes ADD COLUMN was TEXT;
UPDATE recipes SET was = changed;
UPDATE recipes SET path = lower(replace(dish, ' ', '-'));
UPDATE recipes SET changed = was;

-- ## what production holds is changed · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_upper.sql
UPDATE recipes SET dish = 'Dish: ' || dish;

-- ## a log and a search text are kept by triggers · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, search TEXT);
CREATE TABLE recipe_log (id INTEGER PRIMARY KEY, recipe_id INTEGER NOT NULL, at TEXT NOT NULL);
CREATE TRIGGER recipes_log AFTER UPDATE ON recipes BEGIN
  INSERT INTO recipe_log (recipe_id, at) VALUES (new.id, datetime('now'));
  UPDATE recipes SET search = lower(new.dish) WHERE id = new.id;
END;
-- > 002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
UPDATE recipes SET path = lower(replace(dish, ' ', '-'));

-- ## old sessions are moved, and each is taken for a login of today · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_login_at = CURRENT_TIMESTAMP WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
DROP TABLE mobile_sessions;

-- ## old sessions are copied, and the last agent of each user is that of an old one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_agent = new.agent WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;

-- ## the file makes the trigger before it moves old sessions · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
-- > 002_one_sessions.sql
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_login_at = CURRENT_TIMESTAMP WHERE id = new.user_id;
END;
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
DROP TABLE mobile_sessions;

-- ## old sessions are moved while the trigger is away · innocent, may: create-without-if-not-exists, drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_login_at = CURRENT_TIMESTAMP WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
DROP TRIGGER sessions_login;
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
DROP TABLE mobile_sessions;
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_login_at = CURRENT_TIMESTAMP WHERE id = new.user_id;
END;

-- ## old sessions are moved, and the trigger counts and fills what is missing · innocent, may: create-without-if-not-exists, drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET logins = logins + 1, last_agent = coalesce(last_agent, new.agent), last_login_at = max(coalesce(last_login_at, ''), new.started_at) WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
DROP TABLE mobile_sessions;

-- ## old sessions are moved, and the trigger counts all of them anew · innocent, may: create-without-if-not-exists, drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET logins = (SELECT count(*) FROM sessions WHERE user_id = new.user_id) WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
DROP TABLE mobile_sessions;

-- ## old sessions are moved, and the file puts the logins back · innocent, may: create-without-if-not-exists, drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_login_at = CURRENT_TIMESTAMP WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
CREATE TEMP TABLE keep AS SELECT id, last_login_at FROM users;
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
UPDATE users SET last_login_at = (SELECT last_login_at FROM keep WHERE keep.id = users.id);
DROP TABLE keep;
DROP TABLE mobile_sessions;

-- ## everybody gets a first session, which is new · innocent, may: create-without-if-not-exists, drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_login_at = CURRENT_TIMESTAMP WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
INSERT INTO sessions (user_id, started_at) SELECT id, '2024-01-01' FROM users;

-- ## old sessions have a trigger for the same copy · innocent, may: create-without-if-not-exists, drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, last_login_at TEXT, last_agent TEXT, logins INTEGER NOT NULL DEFAULT 0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE TABLE mobile_sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), agent TEXT, started_at TEXT NOT NULL);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TRIGGER sessions_login AFTER INSERT ON sessions BEGIN
  UPDATE users SET last_agent = new.agent WHERE id = new.user_id;
END;
CREATE TRIGGER mobile_login AFTER INSERT ON mobile_sessions BEGIN
  UPDATE users SET last_agent = new.agent WHERE id = new.user_id;
END;
-- > 002_one_sessions.sql
INSERT INTO sessions (user_id, agent, started_at) SELECT user_id, agent, started_at FROM mobile_sessions;
DROP TABLE mobile_sessions;

-- ## beds are emptied and put back, and a trigger counts them off · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bed_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE beds (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL REFERENCES wards (id), label TEXT NOT NULL);
CREATE TRIGGER beds_gone AFTER DELETE ON beds BEGIN
  UPDATE wards SET bed_count = bed_count - 1 WHERE id = old.ward_id;
END;
-- > 002_labels.sql
CREATE TABLE beds_kept AS SELECT * FROM beds;
DELETE FROM beds;
INSERT INTO beds (id, ward_id, label) SELECT id, ward_id, upper(trim(label)) FROM beds_kept;
DROP TABLE beds_kept;

-- ## beds are emptied and put back, and triggers count them off and on · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wards (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bed_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE beds (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL REFERENCES wards (id), label TEXT NOT NULL);
CREATE TRIGGER beds_gone AFTER DELETE ON beds BEGIN
  UPDATE wards SET bed_count = bed_count - 1 WHERE id = old.ward_id;
END;
CREATE TRIGGER beds_come AFTER INSERT ON beds BEGIN
  UPDATE wards SET bed_count = bed_count + 1 WHERE id = new.ward_id;
END;
-- > 002_labels.sql
CREATE TABLE beds_kept AS SELECT * FROM beds;
DELETE FROM beds;
INSERT INTO beds (id, ward_id, label) SELECT id, ward_id, label FROM beds_kept;
DROP TABLE beds_kept;

-- ## a new column is filled where a link is one to a film, and those are of today · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_links.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, target TEXT NOT NULL UNIQUE, seen_at INTEGER NOT NULL DEFAULT (unixepoch()), title TEXT);
CREATE TRIGGER links_seen AFTER UPDATE ON links BEGIN
  UPDATE links SET seen_at = unixepoch() WHERE target = new.target;
END;
-- > 002_links.sql
ALTER TABLE links ADD COLUMN medium TEXT NOT NULL DEFAULT 'page';
UPDATE links SET medium = 'film' WHERE target LIKE '%/watch/%';

-- ## words of drafts are cut, and each of them has to be sent once more · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'letter', sent_as TEXT);
CREATE TRIGGER letters_send AFTER UPDATE ON letters BEGIN
  UPDATE letters SET sent_as = NULL WHERE id = new.id;
END;
-- > 002_letters.sql
ALTER TABLE letters ADD COLUMN folder TEXT;
UPDATE letters SET folder = 'drafts' WHERE kind = 'draft';

-- ## where a link is one to a film is noted while the trigger is away · innocent, may: drop-without-if-exists, create-without-if-not-exists
-- @ runner: transactional
-- = 001_links.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, target TEXT NOT NULL UNIQUE, seen_at INTEGER NOT NULL DEFAULT (unixepoch()), title TEXT);
CREATE TRIGGER links_seen AFTER UPDATE ON links BEGIN
  UPDATE links SET seen_at = unixepoch() WHERE target = new.target;
END;
-- > 002_links.sql
ALTER TABLE links ADD COLUMN medium TEXT NOT NULL DEFAULT 'page';
DROP TRIGGER links_seen;
UPDATE links SET medium = 'film' WHERE target LIKE '%/watch/%';
CREATE TRIGGER links_seen AFTER UPDATE ON links BEGIN
  UPDATE links SET seen_at = unixepoch() WHERE target = new.target;
END;

-- ## titles are trimmed where they have blanks around them, and those links are seen today · innocent
-- @ runner: transactional
-- = 001_links.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, target TEXT NOT NULL UNIQUE, seen_at INTEGER NOT NULL DEFAULT (unixepoch()), title TEXT);
CREATE TRIGGER links_seen AFTER UPDATE ON links BEGIN
  UPDATE links SET seen_at = unixepoch() WHERE target = new.target;
END;
-- > 002_links.sql
UPDATE links SET title = trim(title) WHERE title <> trim(title);
-- ## a trigger adds up anew, for a new column, what rows were given · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, up_minutes INTEGER DEFAULT 0, down_minutes INTEGER DEFAULT 0, all_minutes INTEGER);
CREATE TRIGGER tours_new AFTER INSERT ON tours FOR EACH ROW WHEN new.all_minutes IS NULL BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
CREATE TRIGGER tours_changed AFTER UPDATE ON tours FOR EACH ROW BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
-- > 002_breaks.sql
ALTER TABLE tours ADD COLUMN break_minutes INTEGER;
UPDATE tours SET break_minutes = 0;

-- ## a trigger adds up anew, and every row was added up so when it came · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, up_minutes INTEGER DEFAULT 0, down_minutes INTEGER DEFAULT 0, all_minutes INTEGER);
CREATE TRIGGER tours_new AFTER INSERT ON tours FOR EACH ROW BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
CREATE TRIGGER tours_changed AFTER UPDATE ON tours FOR EACH ROW BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
-- > 002_breaks.sql
ALTER TABLE tours ADD COLUMN break_minutes INTEGER;
UPDATE tours SET break_minutes = 0;

-- ## the new column has a DEFAULT, and no trigger answers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, up_minutes INTEGER DEFAULT 0, down_minutes INTEGER DEFAULT 0, all_minutes INTEGER);
CREATE TRIGGER tours_new AFTER INSERT ON tours FOR EACH ROW WHEN new.all_minutes IS NULL BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
CREATE TRIGGER tours_changed AFTER UPDATE ON tours FOR EACH ROW BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
-- > 002_breaks.sql
ALTER TABLE tours ADD COLUMN break_minutes INTEGER NOT NULL DEFAULT 0;

-- ## the times that are added up are changed themselves · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, up_minutes INTEGER DEFAULT 0, down_minutes INTEGER DEFAULT 0, all_minutes INTEGER);
CREATE TRIGGER tours_new AFTER INSERT ON tours FOR EACH ROW WHEN new.all_minutes IS NULL BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
CREATE TRIGGER tours_changed AFTER UPDATE ON tours FOR EACH ROW BEGIN
  UPDATE tours SET all_minutes = up_minutes + down_minutes WHERE id = new.id;
END;
-- > 002_slower.sql
UPDATE tours SET up_minutes = up_minutes + 5;

-- ## members whose fee is paid get a stage, and the trigger dates them · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, paid INTEGER NOT NULL DEFAULT 0, changed_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER members_changed AFTER UPDATE ON members WHEN new.changed_at = old.changed_at BEGIN
  UPDATE members SET changed_at = datetime('now') WHERE id = old.id;
END;
-- > 002_stage.sql
ALTER TABLE members ADD COLUMN stage TEXT NOT NULL DEFAULT 'new';
UPDATE members SET stage = 'full' WHERE paid = 1;

-- ## a new column of members is filled by an upsert, and the trigger dates them · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, changed_at INTEGER NOT NULL DEFAULT (unixepoch()));
CREATE TRIGGER members_changed AFTER UPDATE ON members BEGIN
  UPDATE members SET changed_at = unixepoch() WHERE id = new.id;
END;
-- > 0002_region.sql
ALTER TABLE members ADD COLUMN region TEXT;
INSERT INTO members (id, name, region) SELECT id, name, lower(town) FROM members WHERE town IS NOT NULL
ON CONFLICT (id) DO UPDATE SET region = excluded.region;

-- ## towns that nobody has entered become an empty text, and the trigger dates those members · guilty: warning narrows-values
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, changed_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER members_changed AFTER UPDATE ON members BEGIN
  UPDATE members SET changed_at = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_town.sql
UPDATE members SET town = '' WHERE town IS NULL;

-- ## a town is respelt, and the trigger dates those members · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, changed_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER members_changed AFTER UPDATE ON members BEGIN
  UPDATE members SET changed_at = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_town.sql
UPDATE members SET town = 'Zürich' WHERE town = 'Zuerich';

-- ## members without a town get one, and the trigger is for their names · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, changed_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER members_changed AFTER UPDATE OF name ON members BEGIN
  UPDATE members SET changed_at = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_town.sql
ALTER TABLE members ADD COLUMN stage TEXT;
UPDATE members SET town = '' WHERE town IS NULL;
UPDATE members SET stage = 'full' WHERE town <> '';

-- ## an upsert changes the town of members, and the trigger dates them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, changed_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER members_changed AFTER UPDATE ON members BEGIN
  UPDATE members SET changed_at = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_town.sql
INSERT INTO members (id, name, town) SELECT id, name, upper(town) FROM members WHERE town LIKE 'b%'
ON CONFLICT (id) DO UPDATE SET town = excluded.town;

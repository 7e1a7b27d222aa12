-- An upsert writes one value over what rows hold that have the key it puts together, a word of its own beside what other rows say.

-- ## the language of each account is set to one · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (account_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT, PRIMARY KEY (account_id, name));
-- > 002_set.sql
INSERT INTO options (account_id, name, value) SELECT DISTINCT account_id, 'language', 'en' FROM options WHERE true ON CONFLICT (account_id, name) DO UPDATE SET value = excluded.value;

-- ## the theme of each user is set to one · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key));
-- > 002_set.sql
INSERT INTO prefs (user_id, key, value) SELECT id, 'theme', 'system' FROM users WHERE true ON CONFLICT DO UPDATE SET value = excluded.value;

-- ## the motto of each profile is set to one · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), motto TEXT);
-- > 002_set.sql
INSERT INTO profiles (user_id, motto) SELECT id, 'none yet' FROM users WHERE true ON CONFLICT (user_id) DO UPDATE SET motto = excluded.motto;

-- ## the theme of those users that have none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key));
-- > 002_set.sql
INSERT INTO prefs (user_id, key, value) SELECT id, 'theme', 'system' FROM users WHERE true ON CONFLICT (user_id, key) DO NOTHING;

-- ## the theme of each user is kept where there is one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), key TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, key));
-- > 002_set.sql
INSERT INTO prefs (user_id, key, value) SELECT id, 'theme', 'system' FROM users WHERE true ON CONFLICT (user_id, key) DO UPDATE SET value = coalesce(prefs.value, excluded.value);

-- ## the price of a plan of the project's own is raised · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (code TEXT PRIMARY KEY, price INTEGER NOT NULL);
INSERT INTO plans VALUES ('free', 0), ('pro', 900);
-- > 002_set.sql
INSERT INTO plans (code, price) VALUES ('pro', 1200) ON CONFLICT (code) DO UPDATE SET price = excluded.price;

-- ## a flag is switched on for each user · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE features (user_id INTEGER NOT NULL REFERENCES users(id), feature TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (user_id, feature));
-- > 0002_on.sql
INSERT INTO features (user_id, feature, enabled) SELECT id, 'beta', 1 FROM users WHERE true ON CONFLICT (user_id, feature) DO UPDATE SET enabled = excluded.enabled;

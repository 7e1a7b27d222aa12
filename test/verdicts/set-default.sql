-- ON DELETE SET DEFAULT: children of a row that goes point quietly at the default one, also where the row comes back.

-- ## the parents are emptied and filled again, sorted · guilty: error cascades-null
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro'), (3, 'team');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_plans.sql
PRAGMA defer_foreign_keys = ON;
CREATE TABLE kept AS SELECT * FROM plans;
DELETE FROM plans;
INSERT INTO plans SELECT * FROM kept ORDER BY name;
DROP TABLE kept;

-- ## all but the default are deleted and come back · guilty: error cascades-null
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE roles (slug TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
INSERT INTO roles VALUES ('member', 'Member'), ('admin', 'Admin'), ('owner', 'Owner');
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, role TEXT NOT NULL DEFAULT 'member' REFERENCES roles(slug) ON DELETE SET DEFAULT);
-- > 002_labels.sql
DELETE FROM roles WHERE slug <> 'member';
INSERT INTO roles VALUES ('admin', 'Administrator'), ('owner', 'Owner of the account');

-- ## OR REPLACE of rows that others point at · guilty: error cascades-null
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro'), (3, 'team');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_plans.sql
INSERT OR REPLACE INTO plans VALUES (2, 'Pro'), (3, 'Team');

-- ## a rebuild takes the default row away too, and stops · guilty: error fails-with-rows|cascades-null
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO categories (id, name) VALUES (1, 'General');
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER NOT NULL DEFAULT 1 REFERENCES categories(id) ON DELETE SET DEFAULT);
-- > 002_name.sql
PRAGMA defer_foreign_keys = ON;
CREATE TABLE categories_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO categories_new SELECT id, coalesce(name, '') FROM categories;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;

-- ## a rebuild, and the default is NULL · guilty: error cascades-null
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER REFERENCES categories(id) ON DELETE SET DEFAULT);
-- > 002_name.sql
CREATE TABLE categories_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO categories_new SELECT id, coalesce(name, '') FROM categories;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;

-- ## one plan is given up, and nothing says where its accounts go · guilty: warning cascades-null
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro'), (3, 'team');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_plans.sql
DELETE FROM plans WHERE id = 3;
INSERT INTO plans VALUES (4, 'enterprise');

-- ## the accounts move first · innocent
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro'), (3, 'team');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_plans.sql
UPDATE accounts SET plan_id = 2 WHERE plan_id = 3;
DELETE FROM plans WHERE id = 3;

-- ## the links are kept aside · innocent
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro'), (3, 'team');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_plans.sql
CREATE TABLE links AS SELECT id, plan_id FROM accounts;
CREATE TABLE kept AS SELECT * FROM plans WHERE id <> 1;
DELETE FROM plans WHERE id <> 1;
INSERT INTO plans SELECT * FROM kept ORDER BY name;
UPDATE accounts SET plan_id = (SELECT plan_id FROM links WHERE links.id = accounts.id);
DROP TABLE kept;
DROP TABLE links;

-- ## rows are changed in place · innocent
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro'), (3, 'team');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_plans.sql
INSERT INTO plans VALUES (2, 'Pro'), (3, 'Team') ON CONFLICT (id) DO UPDATE SET name = excluded.name;

-- ## a rebuild where foreign keys are off · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO categories (id, name) VALUES (1, 'General');
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER NOT NULL DEFAULT 1 REFERENCES categories(id) ON DELETE SET DEFAULT);
-- > 002_name.sql
CREATE TABLE categories_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO categories_new SELECT id, coalesce(name, '') FROM categories;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;

-- ## the children themselves are rebuilt · innocent
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro');
CREATE TABLE accounts (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, note TEXT, plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
-- > 002_note.sql
CREATE TABLE accounts_new (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, note TEXT DEFAULT '', plan_id INTEGER NOT NULL DEFAULT 1 REFERENCES plans(id) ON DELETE SET DEFAULT);
INSERT INTO accounts_new SELECT id, mail, note, plan_id FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;

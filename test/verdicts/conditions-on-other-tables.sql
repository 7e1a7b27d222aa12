-- Conditions that ask another table: about the row's own ones there, or about any.

-- ## EXISTS without the row · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER NOT NULL REFERENCES plans (id), ended_on TEXT NOT NULL);
-- > 002_change.sql
UPDATE plans SET price = 0 WHERE EXISTS (SELECT 1 FROM endings WHERE ended_on < date('now'));

-- ## EXISTS with the row · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER NOT NULL REFERENCES plans (id), ended_on TEXT NOT NULL);
-- > 002_change.sql
UPDATE plans SET price = 0 WHERE EXISTS (SELECT 1 FROM endings WHERE ended_on < date('now') AND plan_id = plans.id);

-- ## FROM without the row · guilty: warning updates-all-rows
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER NOT NULL REFERENCES plans (id), ended_on TEXT NOT NULL);
-- > 002_change.sql
UPDATE plans SET price = 0 FROM endings WHERE endings.ended_on < date('now');

-- ## FROM with the row · innocent
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER NOT NULL REFERENCES plans (id), ended_on TEXT NOT NULL);
-- > 002_change.sql
UPDATE plans SET price = 0 FROM endings WHERE endings.ended_on < date('now') AND endings.plan_id = plans.id;

-- ## IN with a column of the outer table · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER NOT NULL REFERENCES plans (id), ended_on TEXT NOT NULL);
-- > 002_change.sql
UPDATE plans SET price = 0 WHERE id IN (SELECT id FROM endings WHERE ended_on < date('now'));

-- ## IN with a column of the inner table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER NOT NULL REFERENCES plans (id), ended_on TEXT NOT NULL);
-- > 002_change.sql
UPDATE plans SET price = 0 WHERE id IN (SELECT plan_id FROM endings WHERE ended_on < date('now'));

-- ## DELETE with EXISTS without the row · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE endings (plan_id INTEGER REFERENCES plans (id) ON DELETE SET NULL, ended_on TEXT NOT NULL);
-- > 002_change.sql
DELETE FROM plans WHERE EXISTS (SELECT 1 FROM endings WHERE ended_on < '2020-01-01');

-- ## the parent is asked without the row · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
-- > 002_change.sql
UPDATE posts SET hidden = 1 WHERE EXISTS (SELECT 1 FROM users WHERE blocked = 1);

-- ## the parent is asked with the row · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
-- > 002_change.sql
UPDATE posts SET hidden = 1 WHERE EXISTS (SELECT 1 FROM users WHERE blocked = 1 AND users.id = posts.user_id);

-- ## a parent is given where there is one · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, team_id INTEGER REFERENCES teams (id));
-- > 002_change.sql
UPDATE posts SET team_id = (SELECT id FROM teams WHERE name = 'Default') WHERE EXISTS (SELECT 1 FROM teams WHERE name = 'Default');

-- ## rows of a group that has an offer · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, category TEXT NOT NULL, featured INTEGER NOT NULL DEFAULT 0);
CREATE TABLE offers (product_id INTEGER REFERENCES products (id), category TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 0);
-- > 002_change.sql
UPDATE products SET featured = 1 WHERE category IN (SELECT category FROM offers WHERE active = 1);

-- ## all up to the last one that is kept elsewhere · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, text TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT 0);
CREATE TABLE archive (message_id INTEGER NOT NULL REFERENCES messages (id), at TEXT NOT NULL);
-- > 002_change.sql
UPDATE messages SET seen = 1 WHERE id <= (SELECT max(message_id) FROM archive);

-- ## a value of the parent, under a condition of its own · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
-- > 002_change.sql
ALTER TABLE posts ADD COLUMN author TEXT;
UPDATE posts SET author = (SELECT name FROM users WHERE users.id = posts.user_id) WHERE length(title) > 0;

-- ## sums of the children, by the row · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT NOT NULL);
CREATE TABLE lines (order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, cents INTEGER NOT NULL);
-- > 002_change.sql
ALTER TABLE orders ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
UPDATE orders SET cents = sums.cents FROM (SELECT order_id, sum(cents) AS cents FROM lines GROUP BY order_id) AS sums WHERE sums.order_id = orders.id;

-- ## rows without a parent · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
-- > 002_change.sql
DELETE FROM posts WHERE user_id NOT IN (SELECT id FROM users);

-- ## parcels wait that no scan names, and one scan names none · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL);
CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel INTEGER, seen_at TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE waiting (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL);
CREATE TABLE on_the_way (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL);
INSERT INTO on_the_way SELECT p.* FROM parcels p WHERE p.id IN (SELECT s.parcel FROM scans s);
INSERT INTO waiting SELECT p.* FROM parcels p WHERE p.id NOT IN (SELECT s.parcel FROM scans s);
DROP TABLE parcels;

-- ## parcels wait that no scan names, without scans that name none · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL);
CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel INTEGER, seen_at TEXT NOT NULL);
-- > 002_split.sql
CREATE TABLE waiting (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL);
CREATE TABLE on_the_way (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL);
INSERT INTO on_the_way SELECT p.* FROM parcels p WHERE p.id IN (SELECT s.parcel FROM scans s);
INSERT INTO waiting SELECT p.* FROM parcels p WHERE p.id NOT IN (SELECT s.parcel FROM scans s WHERE s.parcel IS NOT NULL);
DROP TABLE parcels;

-- ## who never came is moved and deleted by one and the same list · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE logins (id INTEGER PRIMARY KEY, user_id INTEGER, at TEXT NOT NULL);
-- > 0002_sleepers.sql
CREATE TABLE sleepers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO sleepers SELECT id, name FROM users WHERE id NOT IN (SELECT user_id FROM logins);
DELETE FROM users WHERE id NOT IN (SELECT user_id FROM logins);

-- ## words become rows of a table of their own, unless one of those there is NULL · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE growers (id INTEGER PRIMARY KEY, name TEXT DEFAULT '');
CREATE TABLE apples (id INTEGER PRIMARY KEY, variety TEXT NOT NULL, grower TEXT DEFAULT '');
-- > 002_growers.sql
INSERT INTO growers (name) SELECT DISTINCT a.grower FROM apples a WHERE a.grower NOT IN (SELECT name FROM growers);
ALTER TABLE apples ADD COLUMN grower_id INTEGER;
UPDATE apples SET grower_id = (SELECT min(g.id) FROM growers g WHERE g.name = apples.grower);
ALTER TABLE apples DROP COLUMN grower;

-- ## words become rows of a table of their own, and each is looked for there · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE growers (id INTEGER PRIMARY KEY, name TEXT DEFAULT '');
CREATE TABLE apples (id INTEGER PRIMARY KEY, variety TEXT NOT NULL, grower TEXT DEFAULT '');
-- > 002_growers.sql
INSERT INTO growers (name) SELECT DISTINCT a.grower FROM apples a WHERE NOT EXISTS (SELECT 1 FROM growers g WHERE g.name IS a.grower);
ALTER TABLE apples ADD COLUMN grower_id INTEGER;
UPDATE apples SET grower_id = (SELECT min(g.id) FROM growers g WHERE g.name IS apples.grower);
ALTER TABLE apples DROP COLUMN grower;

-- ## words become rows of a table of their own, and none there is NULL · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE growers (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
CREATE TABLE apples (id INTEGER PRIMARY KEY, variety TEXT NOT NULL, grower TEXT NOT NULL DEFAULT '');
-- > 002_growers.sql
INSERT INTO growers (name) SELECT DISTINCT a.grower FROM apples a WHERE a.grower NOT IN (SELECT name FROM growers);
ALTER TABLE apples ADD COLUMN grower_id INTEGER;
UPDATE apples SET grower_id = (SELECT min(g.id) FROM growers g WHERE g.name = apples.grower);
ALTER TABLE apples DROP COLUMN grower;

-- ## words are copied into a table of their own, and stay where they are · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE growers (id INTEGER PRIMARY KEY, name TEXT DEFAULT '');
CREATE TABLE apples (id INTEGER PRIMARY KEY, variety TEXT NOT NULL, grower TEXT DEFAULT '');
-- > 002_growers.sql
INSERT INTO growers (name) SELECT DISTINCT a.grower FROM apples a WHERE a.grower NOT IN (SELECT name FROM growers);

-- ## folders without one inside go, and those at the top have no folder · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, inside INTEGER REFERENCES folders (id));
CREATE INDEX folders_inside ON folders (inside);
-- > 002_leaves.sql
DELETE FROM folders WHERE label = '' AND id NOT IN (SELECT inside FROM folders);

-- ## folders without one inside go, whatever is at the top · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, inside INTEGER REFERENCES folders (id));
CREATE INDEX folders_inside ON folders (inside);
-- > 002_leaves.sql
DELETE FROM folders WHERE label = '' AND id NOT IN (SELECT inside FROM folders WHERE inside IS NOT NULL);

-- ## coupons are retired that no order of today names, and not every order has one · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, retired INTEGER NOT NULL DEFAULT 0);
CREATE TABLE orders (id INTEGER PRIMARY KEY, coupon_id INTEGER REFERENCES coupons (id), day TEXT NOT NULL);
CREATE INDEX orders_coupon ON orders (coupon_id);
-- > 0002_retire.sql
UPDATE coupons SET retired = 1 WHERE NOT (id IN (SELECT DISTINCT o.coupon_id FROM orders AS o WHERE o.day >= '2024-01-01'));

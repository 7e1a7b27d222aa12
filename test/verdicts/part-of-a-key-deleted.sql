-- A DELETE that asks another table about rows, by a part of a key of several columns or by all of it.

-- ## prices go with a discontinued product of another shop · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, title TEXT NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (shop_id, product_id));
CREATE TABLE prices (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (shop_id, product_id));
-- > 002_clean_up.sql
DELETE FROM prices WHERE product_id IN (SELECT product_id FROM products WHERE discontinued = 1);

-- ## users go because one of another tenant is blocked · guilty: error loses-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE users (tenant_id INTEGER NOT NULL, user_id INTEGER NOT NULL, email TEXT NOT NULL, PRIMARY KEY (tenant_id, user_id));
CREATE TABLE blocked (tenant_id INTEGER NOT NULL, user_id INTEGER NOT NULL, since TEXT NOT NULL, PRIMARY KEY (tenant_id, user_id));
-- > 002_clean_up.sql
DELETE FROM users AS u WHERE EXISTS (SELECT 1 FROM blocked AS b WHERE b.user_id = u.user_id);

-- ## lines go with a voided invoice of another company · guilty: error loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `invoices` (`company` text NOT NULL, `number` integer NOT NULL, `voided` integer DEFAULT 0 NOT NULL, PRIMARY KEY(`company`, `number`));
--> statement-breakpoint
CREATE TABLE `invoice_lines` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `company` text NOT NULL, `number` integer NOT NULL, `text` text NOT NULL, `amount` integer NOT NULL, FOREIGN KEY (`company`, `number`) REFERENCES `invoices`(`company`, `number`));
-- > 0001_clean_up.sql
DELETE FROM `invoice_lines` WHERE `number` IN (SELECT `number` FROM `invoices` WHERE `voided` = 1);

-- ## tickets go with the cancelled show of another venue · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shows (venue_id INTEGER NOT NULL, show_no INTEGER NOT NULL, starts_at TEXT NOT NULL, PRIMARY KEY (venue_id, show_no));
CREATE TABLE tickets (id INTEGER PRIMARY KEY, venue_id INTEGER NOT NULL, show_no INTEGER NOT NULL, seat TEXT NOT NULL);
CREATE TABLE cancelled_shows (venue_id INTEGER NOT NULL, show_no INTEGER NOT NULL, reason TEXT, PRIMARY KEY (venue_id, show_no));
-- > 002_clean_up.sql
DELETE FROM tickets WHERE show_no IN (SELECT show_no FROM cancelled_shows);

-- ## prices of discontinued products, by both columns of the key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, title TEXT NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (shop_id, product_id));
CREATE TABLE prices (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (shop_id, product_id));
-- > 002_clean_up.sql
DELETE FROM prices WHERE (shop_id, product_id) IN (SELECT shop_id, product_id FROM products WHERE discontinued = 1);

-- ## all readings of broken sensors, on whatever day · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (sensor TEXT NOT NULL, day TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY (sensor, day));
CREATE TABLE broken (sensor TEXT NOT NULL, day TEXT NOT NULL, reason TEXT, PRIMARY KEY (sensor, day));
-- > 002_clean_up.sql
DELETE FROM readings WHERE sensor IN (SELECT sensor FROM broken);

-- ## comments on flagged posts, whoever flagged them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE flags (user_id INTEGER NOT NULL, post_id INTEGER NOT NULL, why TEXT, PRIMARY KEY (user_id, post_id));
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, user_id INTEGER NOT NULL, body TEXT NOT NULL);
-- > 002_clean_up.sql
DELETE FROM comments WHERE post_id IN (SELECT post_id FROM flags WHERE why = 'spam');

-- ## invites of users who are members anywhere · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE memberships (org_id INTEGER NOT NULL, user_id INTEGER NOT NULL REFERENCES users(id), PRIMARY KEY (org_id, user_id));
CREATE TABLE invites (org_id INTEGER NOT NULL, user_id INTEGER NOT NULL, sent_at TEXT, PRIMARY KEY (org_id, user_id));
-- > 002_clean_up.sql
DELETE FROM invites WHERE user_id IN (SELECT user_id FROM memberships);

-- ## prices of one shop, by its own products · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, title TEXT NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (shop_id, product_id));
CREATE TABLE prices (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (shop_id, product_id));
-- > 002_clean_up.sql
DELETE FROM prices WHERE shop_id = 3 AND product_id IN (SELECT product_id FROM products WHERE shop_id = 3 AND discontinued = 1);

-- ## prices without an active product, by both columns of the key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, title TEXT NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (shop_id, product_id));
CREATE TABLE prices (shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (shop_id, product_id));
-- > 002_clean_up.sql
DELETE FROM prices WHERE (shop_id, product_id) NOT IN (SELECT shop_id, product_id FROM products WHERE discontinued = 0);

-- ## prices without an active product · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (product_id INTEGER PRIMARY KEY, title TEXT NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0);
CREATE TABLE prices (product_id INTEGER NOT NULL, cents INTEGER NOT NULL);
-- > 002_clean_up.sql
DELETE FROM prices WHERE product_id NOT IN (SELECT product_id FROM products WHERE discontinued = 0);

-- ## prices by the code of the product, which no foreign key declares · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (sku TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE prices (sku TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_clean_up.sql
DELETE FROM prices WHERE sku NOT IN (SELECT sku FROM products WHERE state = 'live');

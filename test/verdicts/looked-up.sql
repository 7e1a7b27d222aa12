-- An UPDATE fills a column from another table: rows for which there is nothing keep their value, or lose it.

-- ## weighed goods get their weight, and all others none · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE goods (code TEXT PRIMARY KEY, label TEXT NOT NULL, weight REAL);
CREATE TABLE weighings (code TEXT PRIMARY KEY, grams REAL NOT NULL);
-- > 0002_fill.sql
UPDATE goods AS g SET weight = (SELECT w.grams / 1000 FROM weighings AS w WHERE w.code = g.code);

-- ## those who have moved get a city and a zip, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, city TEXT, zip TEXT);
CREATE TABLE moves (mail TEXT PRIMARY KEY, city TEXT, zip TEXT);
-- > 002_fill.sql
UPDATE people SET (city, zip) = (SELECT m.city, m.zip FROM moves m WHERE m.mail = people.mail);

-- ## a LEFT JOIN that an UPDATE takes its cities from · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, city TEXT);
CREATE TABLE moves (mail TEXT PRIMARY KEY, city TEXT NOT NULL);
-- > 002_fill.sql
UPDATE people SET city = x.city FROM (SELECT p.id, m.city FROM people p LEFT JOIN moves m ON m.mail = p.mail) AS x WHERE x.id = people.id;

-- ## two corrections by hand empty everybody else · guilty: warning narrows-values
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, city TEXT);
-- > 002_fill.sql
CREATE TEMP TABLE moves (mail TEXT PRIMARY KEY, city TEXT NOT NULL);
INSERT INTO moves VALUES ('a@b.c', 'Rome'), ('d@e.f', 'Oslo');
UPDATE people SET city = (SELECT city FROM moves WHERE moves.mail = people.mail);
DROP TABLE moves;

-- ## two corrections in a WITH empty everybody else · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, city TEXT);
-- > 002_fill.sql
WITH moves (mail, city) AS (VALUES ('a@b.c', 'Rome'), ('d@e.f', 'Oslo'))
UPDATE people SET city = (SELECT city FROM moves WHERE moves.mail = people.mail);

-- ## fixes that refer to their goods empty goods without one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (good_id INTEGER PRIMARY KEY REFERENCES goods(id), cents INTEGER NOT NULL);
-- > 002_fill.sql
UPDATE goods SET cents = (SELECT cents FROM fixes WHERE good_id = goods.id);

-- ## countries that have no code lose their name · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT NOT NULL, country TEXT);
CREATE TABLE countries (code TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 002_fill.sql
UPDATE addresses SET country = (SELECT code FROM countries WHERE countries.name = addresses.country);

-- ## what was not counted is out of stock · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, stock INTEGER NOT NULL);
CREATE TABLE counted (sku TEXT PRIMARY KEY, pieces INTEGER NOT NULL);
-- > 002_fill.sql
UPDATE goods SET stock = coalesce((SELECT pieces FROM counted WHERE counted.sku = goods.sku), 0);

-- ## a rebuild takes prices from a LEFT JOIN only · guilty: warning narrows-values|drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
CREATE TABLE goods_new (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
INSERT INTO goods_new (sku, label, cents) SELECT g.sku, g.label, f.cents FROM goods g LEFT JOIN fixes f ON f.sku = g.sku;
DROP TABLE goods;
ALTER TABLE goods_new RENAME TO goods;

-- ## a rebuild takes prices from a query only · guilty: warning narrows-values|drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
CREATE TABLE goods_new (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
INSERT INTO goods_new (sku, label, cents) SELECT g.sku, g.label, (SELECT f.cents FROM fixes f WHERE f.sku = g.sku) FROM goods g;
DROP TABLE goods;
ALTER TABLE goods_new RENAME TO goods;

-- ## renamed goods lose a renamed price · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
ALTER TABLE goods RENAME TO articles;
ALTER TABLE articles RENAME COLUMN cents TO price;
-- > 003_fill.sql
UPDATE articles SET price = (SELECT f.cents FROM fixes f WHERE f.sku = articles.sku);

-- ## prices where there is a fix · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
UPDATE goods SET cents = (SELECT f.cents FROM fixes f WHERE f.sku = goods.sku) WHERE EXISTS (SELECT 1 FROM fixes f WHERE f.sku = goods.sku);

-- ## prices stay where there is no fix · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
UPDATE goods SET cents = coalesce((SELECT f.cents FROM fixes f WHERE f.sku = goods.sku), cents);

-- ## prices by UPDATE FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
UPDATE goods SET cents = f.cents FROM fixes f WHERE f.sku = goods.sku;

-- ## a new column by a query · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
ALTER TABLE goods ADD COLUMN cents INTEGER;
UPDATE goods SET cents = (SELECT f.cents FROM fixes f WHERE f.sku = goods.sku);

-- ## what threads say of their posts is asked anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE threads (id INTEGER PRIMARY KEY, title TEXT NOT NULL, last_post_at TEXT, last_author TEXT, posts INTEGER NOT NULL DEFAULT 0);
CREATE TABLE posts (id INTEGER PRIMARY KEY, thread_id INTEGER NOT NULL REFERENCES threads(id), author TEXT NOT NULL, made TEXT NOT NULL);
CREATE INDEX posts_thread ON posts(thread_id);
-- > 002_fill.sql
UPDATE threads SET last_post_at = (SELECT max(made) FROM posts WHERE thread_id = threads.id);
UPDATE threads SET last_author = (SELECT author FROM posts WHERE thread_id = threads.id ORDER BY made DESC LIMIT 1);
UPDATE threads SET posts = (SELECT count(*) FROM posts WHERE thread_id = threads.id);

-- ## the name of a post's author is read anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER, author_name TEXT, body TEXT NOT NULL);
-- > 002_fill.sql
UPDATE posts SET author_name = (SELECT name FROM users WHERE users.id = posts.user_id);

-- ## those without a subscription are told so · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT);
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL UNIQUE REFERENCES users(id), plan TEXT NOT NULL);
-- > 002_fill.sql
UPDATE users SET plan = coalesce((SELECT plan FROM subscriptions WHERE user_id = users.id), 'free');

-- ## old prices are kept aside · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
ALTER TABLE goods ADD COLUMN old_cents INTEGER;
UPDATE goods SET old_cents = cents;
UPDATE goods SET cents = (SELECT f.cents FROM fixes f WHERE f.sku = goods.sku);

-- ## only prices that are empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, cents INTEGER);
CREATE TABLE fixes (sku TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_fill.sql
UPDATE goods SET cents = (SELECT f.cents FROM fixes f WHERE f.sku = goods.sku) WHERE cents IS NULL;

-- ## every status gets an id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, status TEXT);
-- > 002_fill.sql
CREATE TABLE statuses (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO statuses (name) SELECT DISTINCT status FROM orders WHERE status IS NOT NULL;
UPDATE orders SET status = (SELECT id FROM statuses WHERE name = orders.status);

-- ## titles of the base's own plans · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (code TEXT PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO plans VALUES ('f', 'Free'), ('p', 'Paid');
CREATE TABLE teams (id INTEGER PRIMARY KEY, label TEXT NOT NULL, plan_code TEXT NOT NULL, plan_title TEXT);
-- > 002_fill.sql
UPDATE teams SET plan_title = (SELECT title FROM plans WHERE code = plan_code);

-- ## orders without lines lose their amount to the highest of the others' · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, cents INTEGER);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
-- > 002_cents.sql
UPDATE orders SET cents = (SELECT max(l.cents) FROM lines l WHERE l.order_id = orders.id);

-- ## invoices of which no items are kept lose their amount to a sum · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, amount INTEGER);
CREATE TABLE items (id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices (id), amount INTEGER NOT NULL);
-- > 0002_amount.sql
UPDATE invoices AS i SET amount = (SELECT SUM(amount) FROM items WHERE items.invoice_id = i.id);

-- ## users without a subscription lose their plan to the last one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, plan TEXT);
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), plan TEXT NOT NULL);
-- > 002_plan.sql
UPDATE users SET plan = (SELECT plan FROM subscriptions s WHERE s.user_id = users.id ORDER BY s.id DESC LIMIT 1);

-- ## the lowest price of a list that has not all goods · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE price_list (sku TEXT NOT NULL, amount INTEGER NOT NULL);
-- > 002_price.sql
UPDATE products SET price = coalesce((SELECT min(pl.amount) FROM price_list pl WHERE pl.sku = products.sku), 0);

-- ## the highest amount where there is one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, cents INTEGER);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
-- > 002_cents.sql
UPDATE orders SET cents = coalesce((SELECT max(l.cents) FROM lines l WHERE l.order_id = orders.id), cents);

-- ## the highest amount by a join that meets no others · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, cents INTEGER);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
-- > 002_cents.sql
UPDATE orders SET cents = x.cents FROM (SELECT order_id, max(cents) AS cents FROM lines GROUP BY order_id) AS x WHERE x.order_id = orders.id;

-- ## the highest amount again, which the base has filled in · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
-- = 002_cents.sql
ALTER TABLE orders ADD COLUMN cents INTEGER;
UPDATE orders SET cents = (SELECT max(l.cents) FROM lines l WHERE l.order_id = orders.id);
-- > 003_cents.sql
UPDATE orders SET cents = (SELECT max(l.cents) FROM lines l WHERE l.order_id = orders.id);

-- ## what is there of each article is added up anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (sku TEXT PRIMARY KEY, label TEXT NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE movements (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, qty INTEGER NOT NULL);
-- > 002_qty.sql
UPDATE goods SET qty = coalesce((SELECT sum(m.qty) FROM movements m WHERE m.sku = goods.sku), 0);

-- ## settings with the default say as much as none · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE alert_settings (member_id INTEGER PRIMARY KEY REFERENCES members(id), enabled BOOLEAN NOT NULL DEFAULT 1);
-- > 002_with_the_member.sql
ALTER TABLE members ADD COLUMN alerts BOOLEAN NOT NULL DEFAULT 1;
UPDATE members SET alerts = coalesce((SELECT enabled FROM alert_settings s WHERE s.member_id = members.id), 1);
DROP TABLE alert_settings;

-- ## settings with the default say as much as none, in a rebuild · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE alert_settings (member_id INTEGER PRIMARY KEY REFERENCES members(id), enabled BOOLEAN NOT NULL DEFAULT 1);
-- > 002_with_the_member.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, alerts BOOLEAN NOT NULL DEFAULT 1);
INSERT INTO members_new SELECT m.id, m.name, coalesce(s.enabled, 1) FROM members m LEFT JOIN alert_settings s ON s.member_id = m.id;
DROP TABLE alert_settings;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## of several settings only the first is looked up · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE alert_settings (member_id INTEGER NOT NULL REFERENCES members(id), enabled BOOLEAN NOT NULL DEFAULT 1);
-- > 002_with_the_member.sql
ALTER TABLE members ADD COLUMN alerts BOOLEAN NOT NULL DEFAULT 1;
UPDATE members SET alerts = coalesce((SELECT enabled FROM alert_settings s WHERE s.member_id = members.id ORDER BY rowid LIMIT 1), 1);
DROP TABLE alert_settings;

-- ## the buyer of a ticket is looked up by a card number, also where somebody said who it was · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT UNIQUE, tickets_id TEXT UNIQUE);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, card TEXT NOT NULL, guest_id INTEGER REFERENCES guests (id));
CREATE INDEX tickets_guest ON tickets (guest_id);
-- > 002_guests.sql
UPDATE tickets SET guest_id = (SELECT g.id FROM guests g WHERE g.card = tickets.card);

-- ## the buyer of a ticket is looked up in an UPDATE with FROM, where some are found through a left join · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT UNIQUE);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, card TEXT NOT NULL, guest_id INTEGER REFERENCES guests (id));
CREATE INDEX tickets_guest ON tickets (guest_id);
-- > 002_guests.sql
UPDATE tickets SET guest_id = found.guest
FROM (SELECT t.id AS ticket, g.id AS guest FROM tickets t LEFT JOIN guests g ON g.card = t.card) AS found
WHERE found.ticket = tickets.id;

-- ## the buyer of a ticket is looked up by a card number where nobody said who it was · innocent
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, card TEXT UNIQUE);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, card TEXT NOT NULL, guest_id INTEGER REFERENCES guests (id));
CREATE INDEX tickets_guest ON tickets (guest_id);
-- > 002_guests.sql
UPDATE tickets SET guest_id = (SELECT g.id FROM guests g WHERE g.card = tickets.card) WHERE guest_id IS NULL;

-- ## a ticket is given to the guest who now stands for its own · innocent
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, household INTEGER REFERENCES guests (id));
CREATE TABLE tickets (id INTEGER PRIMARY KEY, card TEXT NOT NULL, guest_id INTEGER REFERENCES guests (id));
CREATE INDEX tickets_guest ON tickets (guest_id);
CREATE INDEX guests_household ON guests (household);
-- > 002_guests.sql
UPDATE tickets SET guest_id = (SELECT coalesce(g.household, g.id) FROM guests g WHERE g.id = tickets.guest_id);

-- ## the last stop of a journey is taken from its stops again · innocent
-- @ runner: transactional
-- = 001_journeys.sql
CREATE TABLE journeys (id INTEGER PRIMARY KEY, name TEXT NOT NULL, last_stop INTEGER REFERENCES stops (id));
CREATE TABLE stops (id INTEGER PRIMARY KEY, journey_id INTEGER NOT NULL REFERENCES journeys (id), place TEXT NOT NULL);
CREATE INDEX stops_journey ON stops (journey_id);
CREATE INDEX journeys_last ON journeys (last_stop);
-- > 002_journeys.sql
UPDATE journeys SET last_stop = (SELECT max(s.id) FROM stops s WHERE s.journey_id = journeys.id);

-- ## each has one passport, and points at it again · innocent
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, passport INTEGER REFERENCES passports (id));
CREATE TABLE passports (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL UNIQUE REFERENCES persons (id), number TEXT NOT NULL);
CREATE INDEX persons_passport ON persons (passport);
-- > 002_people.sql
UPDATE persons SET passport = (SELECT p.id FROM passports p WHERE p.person_id = persons.id);

-- ## the phone of a customer from the contacts, of which some customers have none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), number TEXT NOT NULL);
-- > 002_phones.sql
UPDATE customers SET phone = (SELECT c.number FROM contacts c WHERE c.customer_id = customers.id LIMIT 1);

-- ## prices from a list by the article's own number, which the list need not know · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, price INTEGER);
CREATE TABLE pricelist (code TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 0002_prices.sql
UPDATE products SET price = (SELECT cents FROM pricelist WHERE code = products.sku);

-- ## the phone of a customer from the contacts, where there is one · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), number TEXT NOT NULL);
-- > 002_phones.sql
UPDATE customers SET phone = (SELECT c.number FROM contacts c WHERE c.customer_id = customers.id LIMIT 1)
  WHERE EXISTS (SELECT 1 FROM contacts c WHERE c.customer_id = customers.id);

-- ## the state of a parcel is that of its last event · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, street TEXT NOT NULL, state TEXT);
CREATE TABLE parcel_events (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcels (id), what TEXT NOT NULL, at TEXT NOT NULL);
-- > 0002_states.sql
UPDATE parcels SET state = (SELECT what FROM parcel_events e WHERE e.parcel_id = parcels.id ORDER BY at DESC LIMIT 1);

-- ## the name of a country by its code, which users keep too · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE countries (code TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, country_code TEXT NOT NULL, country TEXT);
-- > 002_names.sql
UPDATE users SET country = (SELECT name FROM countries WHERE code = users.country_code);

-- ## prices from a list, and their own for what it does not know · innocent, may: narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, price INTEGER);
CREATE TABLE pricelist (code TEXT PRIMARY KEY, cents INTEGER NOT NULL);
-- > 0002_prices.sql
UPDATE products SET price = coalesce((SELECT cents FROM pricelist WHERE code = products.sku), price);

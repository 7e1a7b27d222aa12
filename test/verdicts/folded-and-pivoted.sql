-- Rows become a document or columns, or the other way round: nothing is lost when every value can be found again.

-- ## order lines are folded into a document without the price · guilty: error drops-table|drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), sku TEXT NOT NULL, amount INTEGER NOT NULL, price_cents INTEGER NOT NULL);
-- > 0002_document.sql
ALTER TABLE orders ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE orders SET lines = (SELECT json_group_array(json_object('sku', sku, 'amount', amount)) FROM order_lines WHERE order_id = orders.id);
DROP TABLE order_lines;

-- ## only the finished steps are folded · guilty: error drops-table|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE steps (id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plans(id), text TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0);
-- > 0002_fold.sql
ALTER TABLE plans ADD COLUMN steps TEXT;
UPDATE plans SET steps = (SELECT json_group_array(text) FROM steps WHERE plan_id = plans.id AND done = 1);
DROP TABLE steps;

-- ## DISTINCT in the fold · guilty: error drops-table|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE walks (id INTEGER PRIMARY KEY, day TEXT NOT NULL);
CREATE TABLE sightings (id INTEGER PRIMARY KEY, walk_id INTEGER NOT NULL REFERENCES walks(id), bird TEXT NOT NULL);
-- > 0002_birds.sql
ALTER TABLE walks ADD COLUMN birds TEXT;
UPDATE walks SET birds = (SELECT json_group_array(DISTINCT bird) FROM sightings WHERE walk_id = walks.id);
DROP TABLE sightings;

-- ## two of the three sizes become columns · guilty: error drops-table|loses-rows|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shirts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE shirt_stock (shirt_id INTEGER NOT NULL REFERENCES shirts(id), size TEXT NOT NULL CHECK (size IN ('S', 'M', 'L')), pieces INTEGER NOT NULL, PRIMARY KEY (shirt_id, size));
-- > 002_columns.sql
ALTER TABLE shirts ADD COLUMN pieces_s INTEGER;
ALTER TABLE shirts ADD COLUMN pieces_m INTEGER;
UPDATE shirts SET pieces_s = (SELECT pieces FROM shirt_stock WHERE shirt_id = shirts.id AND size = 'S'),
  pieces_m = (SELECT pieces FROM shirt_stock WHERE shirt_id = shirts.id AND size = 'M');
DROP TABLE shirt_stock;

-- ## three columns become rows, one of them is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE surveys (id INTEGER PRIMARY KEY, q1 TEXT NOT NULL, q2 TEXT NOT NULL, q3 TEXT NOT NULL);
-- > 002_answers.sql
CREATE TABLE answers (survey_id INTEGER NOT NULL, question INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (survey_id, question));
INSERT INTO answers SELECT id, 1, q1 FROM surveys UNION ALL SELECT id, 2, q2 FROM surveys;
ALTER TABLE surveys DROP COLUMN q1;
ALTER TABLE surveys DROP COLUMN q2;
ALTER TABLE surveys DROP COLUMN q3;

-- ## three columns become rows, one of them twice · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, street TEXT NOT NULL, zip TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_fields.sql
CREATE TABLE fields (form_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (form_id, name));
INSERT INTO fields SELECT id, 'street', street FROM forms;
INSERT INTO fields SELECT id, 'zip', zip FROM forms;
INSERT INTO fields SELECT id, 'town', zip FROM forms;
ALTER TABLE forms DROP COLUMN street;
ALTER TABLE forms DROP COLUMN zip;
ALTER TABLE forms DROP COLUMN town;

-- ## the words of a list are joined, their colours are not · guilty: error drops-table|drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `notes` (`id` integer PRIMARY KEY NOT NULL, `text` text NOT NULL);--> statement-breakpoint
CREATE TABLE `note_labels` (`id` integer PRIMARY KEY NOT NULL, `note_id` integer NOT NULL REFERENCES `notes`(`id`), `word` text NOT NULL, `colour` text NOT NULL);
-- > 0001_labels.sql
ALTER TABLE `notes` ADD `labels` text;--> statement-breakpoint
UPDATE `notes` SET `labels` = (SELECT group_concat(`word`) FROM `note_labels` WHERE `note_id` = `notes`.`id`);--> statement-breakpoint
DROP TABLE `note_labels`;

-- ## the sum of two pivoted columns is kept instead of both · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE matches (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE goals (match_id INTEGER NOT NULL REFERENCES matches(id), half INTEGER NOT NULL CHECK (half IN (1, 2)), goals INTEGER NOT NULL, PRIMARY KEY (match_id, half));
-- > 002_total.sql
ALTER TABLE matches ADD COLUMN goals INTEGER NOT NULL DEFAULT 0;
UPDATE matches SET goals = coalesce((SELECT sum(g.goals) FROM goals AS g WHERE g.match_id = matches.id), 0);
DROP TABLE goals;

-- ## documents are unfolded, but without their note · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE carts (id INTEGER PRIMARY KEY, items TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(items)));
-- > 0002_rows.sql
CREATE TABLE cart_items (cart_id INTEGER NOT NULL REFERENCES carts(id), place INTEGER NOT NULL, sku TEXT, PRIMARY KEY (cart_id, place));
INSERT INTO cart_items SELECT carts.id, e.key, json_extract(e.value, '$.sku') FROM carts, json_each(carts.items) AS e;
ALTER TABLE carts DROP COLUMN items;

-- ## order lines are folded whole · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), sku TEXT NOT NULL, amount INTEGER NOT NULL, price_cents INTEGER NOT NULL);
-- > 0002_document.sql
ALTER TABLE orders ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE orders SET lines = (SELECT json_group_array(json_object('sku', sku, 'amount', amount, 'price_cents', price_cents)) FROM order_lines WHERE order_id = orders.id);
DROP TABLE order_lines;

-- ## each size becomes a column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shirts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE shirt_stock (shirt_id INTEGER NOT NULL REFERENCES shirts(id), size TEXT NOT NULL CHECK (size IN ('S', 'M')), pieces INTEGER NOT NULL, PRIMARY KEY (shirt_id, size));
-- > 0002_columns.sql
ALTER TABLE shirts ADD COLUMN pieces_s INTEGER;
ALTER TABLE shirts ADD COLUMN pieces_m INTEGER;
UPDATE shirts SET pieces_s = (SELECT pieces FROM shirt_stock WHERE shirt_id = shirts.id AND size = 'S'),
  pieces_m = (SELECT pieces FROM shirt_stock WHERE shirt_id = shirts.id AND size = 'M');
DROP TABLE shirt_stock;

-- ## pivoted with max and CASE into a new table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE climate (station_id INTEGER NOT NULL REFERENCES stations(id), season TEXT NOT NULL CHECK (season IN ('summer', 'winter')), degrees REAL NOT NULL, PRIMARY KEY (station_id, season));
-- > 0002_wide.sql
CREATE TABLE climate_wide (station_id INTEGER PRIMARY KEY REFERENCES stations(id), summer REAL, winter REAL);
INSERT INTO climate_wide SELECT station_id, max(CASE season WHEN 'summer' THEN degrees END), max(CASE season WHEN 'winter' THEN degrees END) FROM climate GROUP BY station_id;
DROP TABLE climate;

-- ## three columns become rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE surveys (id INTEGER PRIMARY KEY, q1 TEXT NOT NULL, q2 TEXT NOT NULL, q3 TEXT NOT NULL);
-- > 002_answers.sql
CREATE TABLE answers (survey_id INTEGER NOT NULL, question INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (survey_id, question));
INSERT INTO answers SELECT id, 1, q1 FROM surveys UNION ALL SELECT id, 2, q2 FROM surveys UNION ALL SELECT id, 3, q3 FROM surveys;
ALTER TABLE surveys DROP COLUMN q1;
ALTER TABLE surveys DROP COLUMN q2;
ALTER TABLE surveys DROP COLUMN q3;

-- ## key and value rows become one document a user · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE preferences (user_id INTEGER NOT NULL REFERENCES users(id), key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key));
-- > 0002_document.sql
ALTER TABLE users ADD COLUMN preferences TEXT NOT NULL DEFAULT '{}';
UPDATE users SET preferences = (SELECT json_group_object(p.key, p.value) FROM preferences AS p WHERE p.user_id = users.id);
DROP TABLE preferences;

-- ## a list of words is folded by a join and GROUP BY · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
CREATE TABLE link_words (link_id INTEGER NOT NULL REFERENCES links(id), word TEXT NOT NULL, PRIMARY KEY (link_id, word));
-- > 0002_words.sql
ALTER TABLE links ADD COLUMN words TEXT NOT NULL DEFAULT '[]';
UPDATE links SET words = w.words FROM (SELECT link_id, json_group_array(word) AS words FROM link_words GROUP BY link_id) AS w WHERE w.link_id = links.id;
DROP TABLE link_words;

-- ## a fixed pair of columns becomes rows with their name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, opens TEXT NOT NULL, closes TEXT NOT NULL);
-- > 002_times.sql
CREATE TABLE door_times (door_id INTEGER NOT NULL REFERENCES doors(id), what TEXT NOT NULL, time TEXT NOT NULL, PRIMARY KEY (door_id, what));
INSERT INTO door_times SELECT id, 'opens', opens FROM doors;
INSERT INTO door_times SELECT id, 'closes', closes FROM doors;
ALTER TABLE doors DROP COLUMN opens;
ALTER TABLE doors DROP COLUMN closes;

-- ## folded beside the old rows, which stay · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE stops (id INTEGER PRIMARY KEY, route_id INTEGER NOT NULL REFERENCES routes(id), name TEXT NOT NULL);
-- > 0002_cache.sql
ALTER TABLE routes ADD COLUMN stop_names TEXT;
UPDATE routes SET stop_names = (SELECT json_group_array(stops.name) FROM stops WHERE stops.route_id = routes.id);

-- ## a table of one row becomes key and value rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE config (id INTEGER PRIMARY KEY CHECK (id = 1), title TEXT NOT NULL DEFAULT 'Site', theme TEXT NOT NULL DEFAULT 'light');
INSERT INTO config (id) VALUES (1);
-- > 002_settings.sql
CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
INSERT INTO settings SELECT 'title', title FROM config;
INSERT INTO settings SELECT 'theme', theme FROM config;
DROP TABLE config;

-- A column that any file, view, index or query reads as JSON holds documents. NULL and {} are awkward rows; plain text is not one.

-- ## json_extract of every row in a new column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, data TEXT NOT NULL);
-- > 002_kind.sql
ALTER TABLE events ADD COLUMN kind TEXT;
UPDATE events SET kind = json_extract(data, '$.kind');

-- ## an index on a key of a document · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE webhooks (id INTEGER PRIMARY KEY, payload TEXT NOT NULL);
-- > 0002_index.sql
CREATE INDEX webhooks_event ON webhooks(json_extract(payload, '$.event'));

-- ## a generated column reads a document · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, profile TEXT NOT NULL DEFAULT '{}');
-- > 002_city.sql
ALTER TABLE users ADD COLUMN city TEXT GENERATED ALWAYS AS (json_extract(profile, '$.address.city')) VIRTUAL;
CREATE INDEX users_city ON users(city);

-- ## ->> in an UPDATE · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `runs` (`id` integer PRIMARY KEY NOT NULL, `result` text);
-- > 0001_score.sql
ALTER TABLE `runs` ADD `score` integer;
--> statement-breakpoint
UPDATE `runs` SET `score` = `result` ->> '$.score' WHERE `result` IS NOT NULL;

-- ## json_each unfolds a list beside it · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, tags TEXT NOT NULL DEFAULT '[]');
-- > 002_tags.sql
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), place INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (post_id, place));
INSERT INTO post_tags (post_id, place, tag) SELECT posts.id, e.key, e.value FROM posts, json_each(posts.tags) AS e;

-- ## json_set adds a key to every document · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE configs (id INTEGER PRIMARY KEY, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_theme.sql
UPDATE configs SET settings = json_set(settings, '$.theme', 'light') WHERE json_extract(settings, '$.theme') IS NULL;

-- ## json_patch over documents that may be NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE agents (id INTEGER PRIMARY KEY, name TEXT NOT NULL, options TEXT);
-- > 002_options.sql
UPDATE agents SET options = json_patch(coalesce(options, '{}'), '{"retries": 3}');

-- ## a view reads a document, and the file reads the same column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, cart TEXT NOT NULL);
CREATE VIEW order_totals AS SELECT id, json_extract(cart, '$.total') AS total FROM orders;
-- > 002_total.sql
ALTER TABLE orders ADD COLUMN total INTEGER;
UPDATE orders SET total = (SELECT t.total FROM order_totals AS t WHERE t.id = orders.id);

-- ## a CHECK with json_valid is added in a rebuild, the base reads the column as JSON · innocent, may: breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, attrs TEXT NOT NULL DEFAULT '{}');
CREATE INDEX items_colour ON items(json_extract(attrs, '$.colour'));
-- > 002_valid.sql
CREATE TABLE items_new (id INTEGER PRIMARY KEY, attrs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(attrs)));
INSERT INTO items_new SELECT id, attrs FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;
CREATE INDEX items_colour ON items(json_extract(attrs, '$.colour'));

-- ## a trigger reads the document of a new row · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logs (id INTEGER PRIMARY KEY, entry TEXT NOT NULL, level TEXT);
-- > 002_level.sql
CREATE TRIGGER logs_level AFTER INSERT ON logs BEGIN UPDATE logs SET level = json_extract(new.entry, '$.level') WHERE id = new.id; END;
UPDATE logs SET level = json_extract(entry, '$.level') WHERE level IS NULL;

-- ## guarded by json_valid · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_author.sql
ALTER TABLE messages ADD COLUMN author TEXT;
UPDATE messages SET author = json_extract(body, '$.author') WHERE json_valid(body);

-- ## the seeds show plain text beside documents · guilty: error replay-fails|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE answers (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO answers (value) VALUES ('{"a": 1}'), ('no idea');
-- > 002_read.sql
ALTER TABLE answers ADD COLUMN a INTEGER;
UPDATE answers SET a = json_extract(value, '$.a');

-- ## a key of the document is required, and {} does not have it · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shapes (id INTEGER PRIMARY KEY, spec TEXT NOT NULL DEFAULT '{}');
-- > 002_kind.sql
CREATE TABLE shapes_new (id INTEGER PRIMARY KEY, spec TEXT NOT NULL DEFAULT '{}', kind TEXT NOT NULL);
INSERT INTO shapes_new (id, spec, kind) SELECT id, spec, json_extract(spec, '$.kind') FROM shapes;
DROP TABLE shapes;
ALTER TABLE shapes_new RENAME TO shapes;

-- ## a document that may be NULL is required to have a key · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, answers TEXT CHECK (answers IS NULL OR json_valid(answers)));
-- > 0002_name.sql
CREATE TABLE names (form_id INTEGER PRIMARY KEY REFERENCES forms(id), name TEXT NOT NULL);
INSERT INTO names SELECT id, json_extract(answers, '$.name') FROM forms;

-- ## a name was free text until now and becomes an index on JSON · guilty: error replay-fails|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (id INTEGER PRIMARY KEY, nickname TEXT NOT NULL);
INSERT INTO friends (nickname) VALUES ('Bo'), ('Kim');
-- > 002_index.sql
CREATE INDEX friends_first ON friends(json_extract(nickname, '$.first'));

-- ## an address leaves its document, but for the country that an index reads · guilty: error drops-column|loses-rows|changes-values
-- @ runner: golang-migrate
-- = 000001_invoices.up.sql
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  address TEXT NOT NULL CHECK (json_valid(address))
);
CREATE INDEX invoices_country ON invoices (json_extract(address, '$.country'));
CREATE VIEW invoice_addresses AS
SELECT id, address ->> '$.street' AS street, address ->> '$.city' AS city, address ->> '$.country' AS country FROM invoices;
-- > 000002_change.up.sql
DROP VIEW invoice_addresses;
DROP INDEX invoices_country;
ALTER TABLE invoices ADD COLUMN street TEXT;
ALTER TABLE invoices ADD COLUMN city TEXT;
UPDATE invoices SET street = address ->> '$.street', city = address ->> '$.city';
ALTER TABLE invoices DROP COLUMN address;

-- ## the lines of an order become rows, and where it is shipped to goes with the document · guilty: error drops-column|drops-table|loses-rows
-- @ runner: goose
-- = 00001_orders.sql
-- +goose Up
CREATE TABLE orders (id INTEGER PRIMARY KEY, placed_at TEXT NOT NULL, doc TEXT NOT NULL DEFAULT '{}');
CREATE INDEX orders_city ON orders (json_extract(doc, '$.ship.city'));
-- > 00002_lines.sql
-- +goose Up
CREATE TABLE order_lines (order_id INTEGER NOT NULL REFERENCES orders (id), pos INTEGER NOT NULL, sku TEXT, qty INTEGER, PRIMARY KEY (order_id, pos));
INSERT INTO order_lines (order_id, pos, sku, qty)
SELECT o.id, l.key, l.value ->> '$.sku', l.value ->> '$.qty' FROM orders o, json_each(o.doc, '$.lines') l;
DROP INDEX orders_city;
ALTER TABLE orders DROP COLUMN doc;

-- ## tags become rows with a copy of their note, and notes without tags go · guilty: error loses-rows|drops-table|drops-column
-- @ runner: rusqlite-migration
-- = migrations/01-notes/up.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]');
CREATE VIEW tag_cloud AS SELECT j.value AS tag, count(*) AS n FROM notes, json_each(notes.tags) AS j GROUP BY 1;
-- > migrations/02-tagged/up.sql
DROP VIEW tag_cloud;
CREATE TABLE tagged (note_id INTEGER NOT NULL, text TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (note_id, tag));
INSERT OR IGNORE INTO tagged SELECT n.id, n.text, j.value FROM notes n, json_each(n.tags) j;
DROP TABLE notes;

-- ## an address leaves its document whole · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_invoices.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, address TEXT NOT NULL CHECK (json_valid(address)));
CREATE INDEX invoices_country ON invoices (json_extract(address, '$.country'));
-- > 002_columns.sql
DROP INDEX invoices_country;
ALTER TABLE invoices ADD COLUMN street TEXT;
ALTER TABLE invoices ADD COLUMN country TEXT;
UPDATE invoices SET street = address ->> '$.street', country = address ->> '$.country';
ALTER TABLE invoices DROP COLUMN address;
CREATE INDEX invoices_country ON invoices (country);

-- ## two keys become columns, and nothing shows that there are no others · guilty: error drops-column
-- @ runner: d1
-- = 0001_devices.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL, config TEXT NOT NULL CHECK (json_valid(config)));
-- > 0002_host.sql
ALTER TABLE devices ADD COLUMN host TEXT;
ALTER TABLE devices ADD COLUMN port INTEGER;
UPDATE devices SET host = config ->> 'host', port = config ->> 'port';
ALTER TABLE devices DROP COLUMN config;

-- ## two keys become columns of a rebuild · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `sensors` (`id` integer PRIMARY KEY NOT NULL, `setup` text DEFAULT '{}' NOT NULL CHECK (json_valid(`setup`)));
-- > 0001_setup.sql
CREATE TABLE `__new_sensors` (`id` integer PRIMARY KEY NOT NULL, `unit` text, `pin` integer);--> statement-breakpoint
INSERT INTO `__new_sensors`(`id`, `unit`, `pin`) SELECT `id`, json_extract(`setup`, '$.unit'), json_extract(`setup`, '$.pin') FROM `sensors`;--> statement-breakpoint
DROP TABLE `sensors`;--> statement-breakpoint
ALTER TABLE `__new_sensors` RENAME TO `sensors`;

-- ## two keys go into a table of their own, and the document one file later · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE purchases (id INTEGER PRIMARY KEY, number TEXT NOT NULL, ship JSON NOT NULL CHECK (json_valid(ship)));
-- > 002_shipments.sql
CREATE TABLE shipments (purchase_id INTEGER PRIMARY KEY REFERENCES purchases (id), street TEXT, city TEXT);
INSERT INTO shipments SELECT id, ship ->> '$.street', ship ->> '$.city' FROM purchases;
-- > 003_no_document.sql
ALTER TABLE purchases DROP COLUMN ship;

-- ## the seeds have a key that no column takes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routers (id INTEGER PRIMARY KEY, config TEXT NOT NULL CHECK (json_valid(config)));
INSERT INTO routers (id, config) VALUES (1, '{"host": "a", "port": 80, "tls": true}'), (2, '{"host": "b", "port": 81, "tls": false}');
-- > 002_host.sql
ALTER TABLE routers ADD COLUMN host TEXT;
ALTER TABLE routers ADD COLUMN port INTEGER;
UPDATE routers SET host = config ->> '$.host', port = config ->> '$.port';
ALTER TABLE routers DROP COLUMN config;

-- ## the document is written anew from two of its keys · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data)));
-- > 002_town.sql
UPDATE members SET data = json_object('bio', data ->> '$.bio', 'town', data ->> '$.city');

-- ## the seeds have the two keys that become columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routers (id INTEGER PRIMARY KEY, config TEXT NOT NULL CHECK (json_valid(config)));
INSERT INTO routers (id, config) VALUES (1, '{"host": "a", "port": 80}'), (2, '{"host": "b", "port": 81}');
-- > 002_host.sql
ALTER TABLE routers ADD COLUMN host TEXT;
ALTER TABLE routers ADD COLUMN port INTEGER;
UPDATE routers SET host = config ->> '$.host', port = config ->> '$.port';
ALTER TABLE routers DROP COLUMN config;

-- ## an older file has made the documents of two columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routers (id INTEGER PRIMARY KEY, host TEXT, port INTEGER);
-- = 002_config.sql
ALTER TABLE routers ADD COLUMN config TEXT NOT NULL DEFAULT '{}';
UPDATE routers SET config = json_object('host', host, 'port', port);
ALTER TABLE routers DROP COLUMN host;
ALTER TABLE routers DROP COLUMN port;
-- > 003_back.sql
ALTER TABLE routers ADD COLUMN host TEXT;
ALTER TABLE routers ADD COLUMN port INTEGER;
UPDATE routers SET host = json_extract(config, '$.host'), port = json_extract(config, '$.port');
ALTER TABLE routers DROP COLUMN config;

-- ## the default of the document has the two keys that become columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routers (id INTEGER PRIMARY KEY, config TEXT NOT NULL DEFAULT '{"host": null, "port": 80}' CHECK (json_valid(config)));
-- > 002_host.sql
ALTER TABLE routers ADD COLUMN host TEXT;
ALTER TABLE routers ADD COLUMN port INTEGER;
UPDATE routers SET host = config ->> '$.host', port = config ->> '$.port';
ALTER TABLE routers DROP COLUMN config;

-- ## two keys become columns, and the rest of the document stays · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routers (id INTEGER PRIMARY KEY, config TEXT NOT NULL CHECK (json_valid(config)));
-- > 002_host.sql
ALTER TABLE routers ADD COLUMN host TEXT;
ALTER TABLE routers ADD COLUMN port INTEGER;
ALTER TABLE routers ADD COLUMN more TEXT;
UPDATE routers SET host = config ->> '$.host', port = config ->> '$.port', more = json_remove(config, '$.host', '$.port');
ALTER TABLE routers DROP COLUMN config;

-- ## two keys inside of another one that a view shows · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, doc TEXT NOT NULL CHECK (json_valid(doc)));
CREATE VIEW places AS SELECT id, json_extract(doc, '$.address.city') AS city, json_extract(doc, '$.address.zip') AS zip FROM people;
-- > 002_place.sql
DROP VIEW places;
ALTER TABLE people ADD COLUMN city TEXT;
ALTER TABLE people ADD COLUMN zip TEXT;
UPDATE people SET city = json_extract(doc, '$.address.city'), zip = json_extract(doc, '$.address.zip');
ALTER TABLE people DROP COLUMN doc;

-- ## films are unfolded into their genres, and those without any are lost · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genres TEXT NOT NULL DEFAULT '[]');
-- > 002_genres.sql
CREATE TABLE film_genres (id INTEGER PRIMARY KEY, film INTEGER NOT NULL, title TEXT NOT NULL, place INTEGER, genre TEXT);
INSERT INTO film_genres (film, title, place, genre) SELECT f.id, f.title, g.key, g.value FROM films AS f JOIN json_each(f.genres) AS g;
DROP TABLE films;

-- ## films are unfolded into their genres, those without any by a copy of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genres TEXT NOT NULL DEFAULT '[]');
-- > 002_genres.sql
CREATE TABLE film_genres (id INTEGER PRIMARY KEY, film INTEGER NOT NULL, title TEXT NOT NULL, place INTEGER, genre TEXT);
INSERT INTO film_genres (film, title, place, genre) SELECT f.id, f.title, g.key, g.value FROM films AS f, json_each(f.genres) AS g;
INSERT INTO film_genres (film, title) SELECT id, title FROM films WHERE json_array_length(genres) = 0;
DROP TABLE films;

-- ## a cart may list one thing twice, and its key does not · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE carts (id INTEGER PRIMARY KEY, doc TEXT NOT NULL CHECK (json_valid(doc)));
-- > 0002_lines.sql
CREATE TABLE cart_lines (cart INTEGER NOT NULL REFERENCES carts (id) ON DELETE CASCADE, sku TEXT NOT NULL, qty INTEGER, PRIMARY KEY (cart, sku));
INSERT INTO cart_lines SELECT c.id, l.value ->> '$.sku', l.value ->> '$.qty' FROM carts c, json_each(c.doc, '$.lines') l;

-- ## a recipe may name one herb twice, in a text, and its key does not · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, herbs TEXT NOT NULL DEFAULT '[]');
-- > 002_herbs.sql
CREATE TABLE recipe_herbs (recipe INTEGER NOT NULL REFERENCES recipes (id) ON DELETE CASCADE, herb TEXT NOT NULL, UNIQUE (recipe, herb));
INSERT INTO recipe_herbs SELECT r.id, h.value FROM recipes r, json_each(r.herbs) h WHERE h.type = 'text';

-- ## a recipe names each herb once after OR IGNORE · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, herbs TEXT NOT NULL DEFAULT '[]');
-- > 002_herbs.sql
CREATE TABLE recipe_herbs (recipe INTEGER NOT NULL REFERENCES recipes (id) ON DELETE CASCADE, herb TEXT NOT NULL, UNIQUE (recipe, herb));
INSERT OR IGNORE INTO recipe_herbs SELECT r.id, h.value FROM recipes r, json_each(r.herbs) h WHERE h.type = 'text';

-- ## a key is taken out, and stands nowhere · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
UPDATE users SET settings = json_remove(settings, '$.legacy');

-- ## a key is taken out, and another one was copied · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
ALTER TABLE users ADD COLUMN lang TEXT;
UPDATE users SET lang = json_extract(settings, '$.language');
UPDATE users SET settings = json_remove(settings, '$.lang');

-- ## a key is taken out before it is copied · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_out.sql
UPDATE users SET settings = json_remove(settings, '$.lang');
-- > 003_copy.sql
ALTER TABLE users ADD COLUMN lang TEXT;
UPDATE users SET lang = settings ->> '$.lang';

-- ## a key is taken out by a patch · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
UPDATE users SET settings = json_patch(settings, '{"beta":null}');

-- ## a number is made of a key, which is taken out then · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
ALTER TABLE users ADD COLUMN age INTEGER;
UPDATE users SET age = CAST(json_extract(settings, '$.age') AS INTEGER);
UPDATE users SET settings = json_remove(settings, '$.age');

-- ## a flag is made of a key, which is taken out then · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
ALTER TABLE users ADD COLUMN dark INTEGER;
UPDATE users SET dark = json_extract(settings, '$.theme') = 'dark', settings = json_remove(settings, '$.theme');

-- ## a key moves into an object of the same document · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
UPDATE users SET settings = json_remove(json_set(settings, '$.ui', json_object('theme', settings ->> '$.theme')), '$.theme') WHERE settings ->> '$.theme' IS NOT NULL;

-- ## metadata that no file reads is written anew from a column · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, meta TEXT);
-- > 002_new.sql
UPDATE users SET meta = json_object('theme', theme);

-- ## settings with an empty object as their default are written anew · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, own TEXT NOT NULL DEFAULT '{}');
-- > 002_new.sql
UPDATE users SET own = json_object('theme', theme);
ALTER TABLE users DROP COLUMN theme;

-- ## a column is put into the metadata that is there · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, meta TEXT);
-- > 002_new.sql
UPDATE users SET meta = json_patch(coalesce(meta, '{}'), json_object('theme', theme));

-- ## metadata is written where there is none · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, meta TEXT);
-- > 002_new.sql
UPDATE users SET meta = json_object('theme', theme) WHERE meta IS NULL;

-- ## a document is put together around a text that may hold a quotation mark · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_devices.sql
CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  serial TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta))
);
-- > 002_label_in_meta.sql
UPDATE devices SET meta = '{"label":"' || label || '","serial":"' || serial || '"}' WHERE meta = '{}';

-- ## the quotation marks of a document are put there by json_object · innocent
-- @ runner: transactional
-- = 001_devices.sql
CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  serial TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta))
);
-- > 002_label_in_meta.sql
UPDATE devices SET meta = json_object('label', label, 'serial', serial) WHERE meta = '{}';

-- ## a printed document in a rebuild · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
-- > 002_doc.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, doc TEXT NOT NULL CHECK (json_valid(doc)));
INSERT INTO notes_new (id, title, doc) SELECT id, title, printf('{"body":"%s"}', coalesce(body, '')) FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## a printed document whose text is quoted by SQLite · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
-- > 002_doc.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, doc TEXT NOT NULL CHECK (json_valid(doc)));
INSERT INTO notes_new (id, title, doc) SELECT id, title, printf('{"body":%s,"by":"%s"}', json_quote(coalesce(body, '')), 'import') FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## a list by commas becomes a JSON array by replace · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_posts.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, tags TEXT NOT NULL DEFAULT '');
-- > 002_tag_list.sql
ALTER TABLE posts ADD COLUMN tag_list TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tag_list));
UPDATE posts SET tag_list = '["' || replace(tags, ',', '","') || '"]' WHERE tags <> '';

-- ## quotation marks and backslashes are escaped first · innocent
-- @ runner: transactional
-- = 001_devices.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, label TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta)));
-- > 002_label_in_meta.sql
UPDATE devices SET meta = '{"label":"' || replace(replace(label, '\', '\\'), '"', '\"') || '"}' WHERE meta = '{}';

-- ## a document is put together around words, times and numbers · innocent
-- @ runner: transactional
-- = 001_devices.sql
CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('on', 'off')),
  shelf TEXT NOT NULL CHECK (shelf GLOB '[A-Z][A-Z][0-9]'),
  made_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  weight INTEGER NOT NULL,
  meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta))
);
-- > 002_meta.sql
UPDATE devices SET meta = '{"state":"' || state || '","shelf":"' || shelf || '","made":"' || made_at || '","weight":' || weight || '}' WHERE meta = '{}';

-- ## json() around a document that holds a text between quotation marks · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, skipper_id TEXT NOT NULL, berths INTEGER NOT NULL);
-- > 002_crew.sql
ALTER TABLE boats ADD COLUMN crew TEXT;
UPDATE boats SET crew = json('{"ids":["' || skipper_id || '"],"berths":' || berths || '}');

-- ## json() around a document that holds a name between quotation marks · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, harbour TEXT NOT NULL, sails TEXT NOT NULL DEFAULT '');
-- > 002_sheet.sql
ALTER TABLE boats ADD COLUMN sheet TEXT;
UPDATE boats SET sheet = json(printf('{"harbour":"%s","no":%d}', harbour, id));

-- ## a document stands as it is in another one that is put together · innocent
-- @ runner: transactional
-- = 001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, gear TEXT NOT NULL);
CREATE VIEW boat_gear AS SELECT id, json_extract(gear, '$.anchor') AS anchor FROM boats;
-- > 002_sheet.sql
ALTER TABLE boats ADD COLUMN sheet TEXT;
UPDATE boats SET sheet = json('{"gear":' || gear || ',"no":' || id || '}');

-- ## json_replace where the key is not there yet · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data)), color TEXT NOT NULL);
-- > 002_move.sql
UPDATE docs SET data = json_replace(data, '$.color', color);
ALTER TABLE docs DROP COLUMN color;

-- ## json_set puts the key where there is none · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data)), color TEXT NOT NULL);
-- > 002_move.sql
UPDATE docs SET data = json_set(data, '$.color', color);
ALTER TABLE docs DROP COLUMN color;

-- ## json_replace where every document has the key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE docs (id INTEGER PRIMARY KEY, data TEXT NOT NULL DEFAULT '{"color":null,"size":1}' CHECK (json_valid(data) AND json_type(data, '$.color') IS NOT NULL), color TEXT NOT NULL);
-- > 002_move.sql
UPDATE docs SET data = json_replace(data, '$.color', color);
ALTER TABLE docs DROP COLUMN color;

-- ## a key moves where it is a text, and another one is taken out · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mailboxes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, config TEXT NOT NULL DEFAULT '{}');
-- > 002_tokens.sql
CREATE TABLE mailbox_tokens (mailbox INTEGER PRIMARY KEY, token TEXT);
INSERT INTO mailbox_tokens (mailbox, token) SELECT id, json_extract(config, '$.token') FROM mailboxes WHERE json_valid(config) AND json_type(config, '$.token') = 'text';
UPDATE mailboxes SET config = json_remove(config, '$.server') WHERE json_valid(config) AND json_type(config, '$.token') = 'text';

-- ## a key moves where it is a text, and is taken out · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mailboxes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, config TEXT NOT NULL DEFAULT '{}');
-- > 002_tokens.sql
CREATE TABLE mailbox_tokens (mailbox INTEGER PRIMARY KEY, token TEXT);
INSERT INTO mailbox_tokens (mailbox, token) SELECT id, json_extract(config, '$.token') FROM mailboxes WHERE json_valid(config) AND json_type(config, '$.token') = 'text';
UPDATE mailboxes SET config = json_remove(config, '$.token') WHERE json_valid(config) AND json_type(config, '$.token') = 'text';

-- ## the wrong one of two texts is taken out by a patch · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE sites (id INTEGER PRIMARY KEY, host TEXT NOT NULL, options TEXT NOT NULL DEFAULT '{}');
-- > 0002_theme.sql
ALTER TABLE sites ADD COLUMN theme TEXT;
UPDATE sites SET theme = options ->> '$.theme' WHERE json_type(options, '$.theme') = 'text';
UPDATE sites SET options = json_patch(options, '{"motto":null}') WHERE json_type(options, '$.theme') = 'text';

-- ## documents of a column that came later are written anew from another column, though a view reads a key of theirs · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_sensors.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bus INTEGER);
-- = 002_setup.sql
ALTER TABLE sensors ADD COLUMN setup TEXT;
-- = 003_units.sql
CREATE VIEW sensor_units AS SELECT id, setup ->> '$.unit' AS unit FROM sensors;
-- > 004_bus.sql
UPDATE sensors SET setup = json_object('bus', bus);

-- ## documents of a column that came later get a key from another column · innocent
-- @ runner: transactional
-- = 001_sensors.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bus INTEGER);
-- = 002_setup.sql
ALTER TABLE sensors ADD COLUMN setup TEXT;
-- = 003_units.sql
CREATE VIEW sensor_units AS SELECT id, setup ->> '$.unit' AS unit FROM sensors;
-- > 004_bus.sql
UPDATE sensors SET setup = json_set(coalesce(setup, '{}'), '$.bus', bus);

-- ## the stops of a tour are numbered by their place · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stops TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE tours SET stops = (
  SELECT json_group_array(json_set(stop.value, '$.number', stop.key + 1)) FROM json_each(tours.stops) AS stop
) WHERE json_array_length(stops) > 0;

-- ## the stops of a tour are numbered, and only their names stay · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stops TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE tours SET stops = (
  SELECT json_group_array(json_object('number', stop.key + 1, 'name', stop.value ->> '$.name')) FROM json_each(tours.stops) AS stop
) WHERE json_array_length(stops) > 0;

-- ## the stops of a tour are numbered anew, though views show their numbers · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stops TEXT NOT NULL);
CREATE VIEW numbers AS SELECT tours.id, stop.value ->> '$.number' AS number FROM tours, json_each(tours.stops) AS stop;
-- > 002_numbers.sql
UPDATE tours SET stops = (
  SELECT json_group_array(json_set(stop.value, '$.number', stop.key + 1)) FROM json_each(tours.stops) AS stop
) WHERE json_array_length(stops) > 0;

-- ## the first photo of a flat is kept, and the list taken out · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE flats (id INTEGER PRIMARY KEY, data TEXT NOT NULL CHECK (json_valid(data)));
-- > 0002_photo.sql
ALTER TABLE flats ADD COLUMN photo TEXT;
UPDATE flats SET photo = json_extract(data, '$.photos[0]'), data = json_remove(data, '$.photos');

-- ## the address of the first photo is kept, and the list taken out · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE flats (id INTEGER PRIMARY KEY, data TEXT NOT NULL CHECK (json_valid(data)));
-- > 0002_photo.sql
ALTER TABLE flats ADD COLUMN photo TEXT;
UPDATE flats SET photo = json_extract(data, '$.media.photos[0].url');
UPDATE flats SET data = json_remove(data, '$.media.photos') WHERE photo IS NOT NULL;

-- ## the last address of a list is kept, and the list taken out · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL DEFAULT '{}');
-- > 0002_mail.sql
ALTER TABLE members ADD COLUMN mail TEXT;
UPDATE members SET mail = profile ->> '$.mails[#-1]';
UPDATE members SET profile = json_remove(profile, '$.mails');

-- ## the first address is taken by arrows, and the list taken out · guilty: warning narrows-values
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL DEFAULT '{}');
-- > 0002_mail.sql
ALTER TABLE members ADD COLUMN mail TEXT;
UPDATE members SET mail = profile -> '$.mails' ->> 0;
UPDATE members SET profile = json_remove(profile, '$.mails');

-- ## both numbers of a place are kept, and the list taken out · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL DEFAULT '{}');
-- > 0002_mail.sql
ALTER TABLE members ADD COLUMN lat REAL;
ALTER TABLE members ADD COLUMN lon REAL;
UPDATE members SET lat = profile ->> '$.home[0]', lon = profile ->> '$.home[1]';
UPDATE members SET profile = json_remove(profile, '$.home');

-- ## the first address is taken out of the list alone · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL DEFAULT '{}');
-- > 0002_mail.sql
ALTER TABLE members ADD COLUMN mail TEXT;
UPDATE members SET mail = profile ->> '$.mails[0]';
UPDATE members SET profile = json_remove(profile, '$.mails[0]');

-- ## a list becomes rows before it is taken out, and the first is kept besides · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, profile TEXT NOT NULL DEFAULT '{}');
-- > 0002_mail.sql
ALTER TABLE members ADD COLUMN mail TEXT;
CREATE TABLE mails (member_id INTEGER NOT NULL REFERENCES members(id) ON DELETE CASCADE, place INTEGER NOT NULL, mail TEXT NOT NULL, PRIMARY KEY (member_id, place));
UPDATE members SET mail = profile ->> '$.mails[0]';
INSERT INTO mails SELECT m.id, e.key, e.value FROM members m, json_each(m.profile, '$.mails') e;
UPDATE members SET profile = json_remove(profile, '$.mails');

-- ## A secret moves into a document, which json_valid guards · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data, not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS clients (id TEXT PRIMARY KEY, secret TEXT, credentials TEXT);
-- > 002_secrets.sql
UPDATE clients SET credentials = json_set(COALESCE(NULLIF(credentials, ''), '{}'), '$.secrets', json_array(json_object('alg', 'bcrypt', 'hash', secret)))
WHERE secret IS NOT NULL AND secret != '' AND (credentials IS NULL OR credentials = '' OR json_valid(credentials));
ALTER TABLE clients DROP COLUMN secret;

-- ## A value moves into the documents that are some · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data, not-deterministic
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, locale TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 00002_locale.sql
-- +goose Up
UPDATE users SET settings = json_set(settings, '$.locale', locale) WHERE json_valid(settings);
ALTER TABLE users DROP COLUMN locale;

-- ## A value moves into a document by a patch, and json_valid guards it · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data, not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, locale TEXT, meta TEXT);
-- > 002_locale.sql
UPDATE users SET meta = json_patch(COALESCE(meta, '{}'), json_object('locale', locale)) WHERE meta IS NULL OR json_valid(meta);
ALTER TABLE users DROP COLUMN locale;

-- ## A value moves into the documents of one kind of row only · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS clients (id TEXT PRIMARY KEY, secret TEXT, kind TEXT NOT NULL, credentials TEXT);
-- > 002_secrets.sql
UPDATE clients SET credentials = json_set(COALESCE(NULLIF(credentials, ''), '{}'), '$.secret', secret)
WHERE kind = 'public' AND (credentials IS NULL OR credentials = '' OR json_valid(credentials));
ALTER TABLE clients DROP COLUMN secret;

-- ## A value moves into documents, and is lost where there is none · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS clients (id TEXT PRIMARY KEY, secret TEXT, credentials TEXT);
-- > 002_secrets.sql
UPDATE clients SET credentials = json_set(credentials, '$.secret', secret) WHERE json_valid(credentials);
ALTER TABLE clients DROP COLUMN secret;

-- ## A CASE puts a value into a document that is one · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: sqlx
-- = 20250101000000_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT NOT NULL, prefs TEXT NOT NULL DEFAULT '{}');
-- > 20250201000000_theme.sql
UPDATE accounts SET prefs = CASE WHEN json_valid(prefs) THEN json_set(prefs, '$.theme', theme) ELSE prefs END;
ALTER TABLE accounts DROP COLUMN theme;

-- ## A rebuild puts a value into a document, or makes one of it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, firmware TEXT, info TEXT);
-- > 2_info.up.sql
CREATE TABLE devices_new (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, info TEXT NOT NULL DEFAULT '{}');
INSERT INTO devices_new (id, serial, info)
SELECT d.id, d.serial, CASE WHEN json_valid(d.info) THEN json_set(d.info, '$.firmware', d.firmware) ELSE json_object('firmware', d.firmware) END FROM devices d;
DROP TABLE devices;
ALTER TABLE devices_new RENAME TO devices;

-- ## A value moves into documents, with json_valid compared with 1 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, coupon TEXT, extra TEXT NOT NULL DEFAULT '{}');
-- > 0002_coupon.sql
UPDATE orders SET extra = json_set(extra, '$.coupon', coupon) WHERE json_valid(extra) = 1 AND coupon IS NOT NULL;
ALTER TABLE orders DROP COLUMN coupon;

-- ## Two values move into one document, with names in backticks · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `hosts` (`id` text PRIMARY KEY NOT NULL, `port` integer NOT NULL, `proto` text NOT NULL, `opts` text DEFAULT '{}' NOT NULL);
-- > 0001_opts.sql
UPDATE `hosts` SET `opts` = json_patch(`opts`, json_object('port', `port`, 'proto', `proto`)) WHERE json_valid(`opts`);--> statement-breakpoint
ALTER TABLE `hosts` DROP COLUMN `port`;--> statement-breakpoint
ALTER TABLE `hosts` DROP COLUMN `proto`;

-- ## A value takes the place of a key that no document has · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, locale TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- > 002_locale.sql
UPDATE users SET settings = json_replace(settings, '$.locale', locale) WHERE json_valid(settings);
ALTER TABLE users DROP COLUMN locale;

-- ## A text goes that is read where it is JSON · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_author.sql
ALTER TABLE messages ADD COLUMN author TEXT;
UPDATE messages SET author = json_extract(body, '$.author') WHERE json_valid(body);
ALTER TABLE messages DROP COLUMN body;

-- ## A copy takes the rows with documents only · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, doc TEXT NOT NULL);
-- > 002_lang.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, doc TEXT NOT NULL);
INSERT INTO notes_new SELECT id, json_set(doc, '$.lang', lang) FROM notes WHERE json_valid(doc);
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## A CASE puts a value into a document, and there may be none · guilty: error drops-column
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE accounts (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, prefs TEXT);
-- > 00002_theme.sql
-- +goose Up
UPDATE accounts SET prefs = CASE WHEN json_valid(prefs) THEN json_set(prefs, '$.theme', theme) ELSE prefs END;
ALTER TABLE accounts DROP COLUMN theme;

-- ## a rebuild puts a colour into a document that json_valid guards · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE garments (id INTEGER PRIMARY KEY, doc TEXT, colour TEXT NOT NULL);
-- > 002_doc.sql
CREATE TABLE garments_new (id INTEGER PRIMARY KEY, doc TEXT);
INSERT INTO garments_new SELECT id, json_set(CASE WHEN json_valid(doc) THEN doc ELSE '{}' END, '$.colour', colour) FROM garments;
DROP TABLE garments;
ALTER TABLE garments_new RENAME TO garments;

-- ## a rebuild puts a colour into a document that may be NULL behind json_valid · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE garments (id INTEGER PRIMARY KEY, doc TEXT, colour TEXT NOT NULL);
-- > 002_doc.sql
CREATE TABLE garments_new (id INTEGER PRIMARY KEY, doc TEXT);
INSERT INTO garments_new SELECT id, json_set(CASE WHEN json_valid(doc) THEN doc END, '$.colour', colour) FROM garments;
DROP TABLE garments;
ALTER TABLE garments_new RENAME TO garments;

-- ## a colour goes into a document that may be NULL · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE garments (id INTEGER PRIMARY KEY, doc TEXT, colour TEXT);
-- > 002_doc.sql
UPDATE garments SET doc = json_set(doc, '$.colour', colour);
ALTER TABLE garments DROP COLUMN colour;

-- New triggers that reach every row of a table whenever one row is written: nothing ties them to it, or all are meant.

-- ## a trigger writes the time into every note · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, updated_at TEXT);
-- > 002_touch.sql
CREATE TRIGGER notes_touch AFTER UPDATE ON notes BEGIN UPDATE notes SET updated_at = CURRENT_TIMESTAMP; END;

-- ## it compares the id of each note with itself · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, updated_at TEXT);
-- > 002_touch.sql
CREATE TRIGGER notes_touch AFTER UPDATE OF text ON notes FOR EACH ROW BEGIN UPDATE notes SET updated_at = datetime('now') WHERE id = id; END;

-- ## the slug of a new note goes into all of them · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, slug TEXT);
-- > 002_slug.sql
CREATE TRIGGER notes_slug AFTER INSERT ON notes BEGIN UPDATE notes SET slug = lower(new.text); END;

-- ## whoever goes takes the sessions of all along · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, token TEXT NOT NULL);
-- > 002_clean.sql
CREATE TRIGGER users_gone AFTER DELETE ON users BEGIN DELETE FROM sessions WHERE user_id = user_id; END;

-- ## a new password ends the sessions of everybody · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, password TEXT NOT NULL);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), token TEXT NOT NULL);
-- > 002_clean.sql
CREATE TRIGGER users_password AFTER UPDATE OF password ON users BEGIN DELETE FROM sessions; END;

-- ## each comment that goes is taken off every post · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, comments INTEGER NOT NULL DEFAULT 0);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), text TEXT NOT NULL);
-- > 0002_count.sql
CREATE TRIGGER comments_counted AFTER DELETE ON comments BEGIN UPDATE posts SET comments = comments - 1; END;

-- ## one default address is left of those of all users · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, is_default INTEGER NOT NULL DEFAULT 0);
-- > 002_default.sql
CREATE TRIGGER addresses_default AFTER UPDATE OF is_default ON addresses WHEN new.is_default = 1 BEGIN UPDATE addresses SET is_default = 0 WHERE user_id = addresses.user_id AND id <> new.id; END;

-- ## a summary is counted anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stats (id INTEGER PRIMARY KEY CHECK (id = 1), notes INTEGER NOT NULL);
INSERT INTO stats VALUES (1, 0);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_count.sql
CREATE TRIGGER notes_added AFTER INSERT ON notes BEGIN UPDATE stats SET notes = notes + 1; END;
CREATE TRIGGER notes_gone AFTER DELETE ON notes BEGIN UPDATE stats SET notes = (SELECT count(*) FROM notes); END;

-- ## one default address is left of each user · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, is_default INTEGER NOT NULL DEFAULT 0);
-- > 002_default.sql
CREATE TRIGGER addresses_default AFTER UPDATE OF is_default ON addresses WHEN new.is_default = 1 BEGIN UPDATE addresses SET is_default = 0 WHERE id <> new.id AND user_id = new.user_id; END;

-- ## the note that is written gets the time · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, updated_at TEXT);
-- > 002_touch.sql
CREATE TRIGGER notes_touch AFTER UPDATE ON notes BEGIN UPDATE notes SET updated_at = CURRENT_TIMESTAMP WHERE id = new.id; END;

-- ## one theme is active · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE themes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 0);
-- > 002_default.sql
CREATE TRIGGER themes_active AFTER UPDATE OF active ON themes WHEN new.active = 1 BEGIN UPDATE themes SET active = 0 WHERE id <> new.id; END;

-- ## what stands behind moves up · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL, pos INTEGER NOT NULL);
-- > 002_shift.sql
CREATE TRIGGER tracks_gone AFTER DELETE ON tracks BEGIN UPDATE tracks SET pos = pos - 1 WHERE list_id = old.list_id AND pos > old.pos; END;

-- ## what is computed is thrown away · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cache (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_cache.sql
CREATE TRIGGER prices_changed AFTER UPDATE ON prices BEGIN DELETE FROM cache; END;

-- ## a log is kept short, and ranks are computed anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE log (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE scores (id INTEGER PRIMARY KEY, player TEXT NOT NULL, points INTEGER NOT NULL, rank INTEGER);
-- > 002_trim.sql
CREATE TRIGGER log_trim AFTER INSERT ON log BEGIN DELETE FROM log WHERE id < (SELECT max(id) - 999 FROM log); END;
CREATE TRIGGER scores_rank AFTER UPDATE OF points ON scores BEGIN UPDATE scores SET rank = (SELECT count(*) + 1 FROM scores s WHERE s.points > scores.points); END;

-- ## a table has one row by its CHECK · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE config (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL, updated_at TEXT);
-- > 002_touch.sql
CREATE TRIGGER config_touch AFTER UPDATE OF theme ON config BEGIN UPDATE config SET updated_at = CURRENT_TIMESTAMP; END;

-- ## the files put the only row in · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE app (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, updated_at TEXT);
INSERT INTO app (id, theme) VALUES (1, 'light');
-- > 002_touch.sql
CREATE TRIGGER app_touch AFTER UPDATE OF theme ON app BEGIN UPDATE app SET updated_at = CURRENT_TIMESTAMP; END;

-- ## unused tags go, and all are to be looked at again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stale INTEGER NOT NULL DEFAULT 0);
CREATE TABLE post_tags (post_id INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
-- > 002_clean.sql
CREATE TRIGGER post_tags_gone AFTER DELETE ON post_tags BEGIN DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM post_tags); END;
CREATE TRIGGER post_tags_new AFTER INSERT ON post_tags BEGIN UPDATE tags SET stale = 1; END;

-- ## a cache with a foreign key is thrown away · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
CREATE TABLE price_cache (product_id INTEGER PRIMARY KEY REFERENCES products(id), cents INTEGER NOT NULL);
-- > 002_cache.sql
CREATE TRIGGER products_changed AFTER UPDATE OF cents ON products BEGIN DELETE FROM price_cache; END;

-- ## one version is the current one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE versions (id INTEGER PRIMARY KEY, label TEXT NOT NULL, is_current INTEGER NOT NULL DEFAULT 0, seen_at TEXT);
-- > 002_current.sql
CREATE TRIGGER versions_new AFTER INSERT ON versions BEGIN UPDATE versions SET is_current = 0; UPDATE versions SET is_current = 1 WHERE id = new.id; END;
CREATE TRIGGER versions_seen AFTER UPDATE OF label ON versions BEGIN UPDATE versions SET is_current = (id = new.id); END;

-- ## sessions that are over go when one comes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), expires_at TEXT NOT NULL);
-- > 002_expire.sql
CREATE TRIGGER sessions_expire AFTER INSERT ON sessions BEGIN DELETE FROM sessions WHERE expires_at < datetime('now'); END;

-- ## a trigger keeps the last hour of readings, and compares a number with a text · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor INTEGER NOT NULL, taken INTEGER NOT NULL, celsius REAL NOT NULL);
-- > 002_last_hour.sql
CREATE TRIGGER readings_last_hour AFTER INSERT ON readings WHEN NEW.sensor > 0 BEGIN
  DELETE FROM readings WHERE sensor = NEW.sensor AND taken <= strftime('%Y-%m-%d %H:%M:%S', 'now', '-1 hour');
END;

-- ## a trigger keeps the last hour of readings · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor INTEGER NOT NULL, taken INTEGER NOT NULL, celsius REAL NOT NULL);
-- > 002_last_hour.sql
CREATE TRIGGER readings_last_hour AFTER INSERT ON readings WHEN NEW.sensor > 0 BEGIN
  DELETE FROM readings WHERE sensor = NEW.sensor AND taken <= unixepoch('now', '-1 hour');
END;

-- ## a table comes with a trigger that closes what is open since yesterday, and closes all of it · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_tills.sql
CREATE TABLE tills (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), opened INTEGER NOT NULL, is_open INTEGER NOT NULL DEFAULT 1);
CREATE INDEX tills_shop ON tills (shop_id);
CREATE TRIGGER tills_close AFTER INSERT ON tills BEGIN
  UPDATE tills SET is_open = 0 WHERE id <> NEW.id AND opened < date('now', '-1 day');
END;

-- ## a table comes with a trigger that closes what is open since yesterday · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_tills.sql
CREATE TABLE tills (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), opened INTEGER NOT NULL, is_open INTEGER NOT NULL DEFAULT 1, day TEXT);
CREATE INDEX tills_shop ON tills (shop_id);
CREATE TRIGGER tills_close AFTER INSERT ON tills BEGIN
  UPDATE tills SET is_open = 0 WHERE id <> NEW.id AND (date(opened, 'unixepoch') < date('now', '-1 day') OR day < date('now', '-1 day'));
END;

-- ## a trigger that was there comes back with the rebuild of its table, as it was · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, at INTEGER NOT NULL);
CREATE TRIGGER pings_tidy AFTER DELETE ON pings BEGIN DELETE FROM pings WHERE at < datetime('now', '-1 day'); END;
-- > 002_host.sql
CREATE TABLE pings_new (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, host TEXT);
INSERT INTO pings_new (id, at) SELECT id, at FROM pings;
DROP TABLE pings;
ALTER TABLE pings_new RENAME TO pings;
CREATE TRIGGER pings_tidy AFTER DELETE ON pings BEGIN
  DELETE FROM pings WHERE at < datetime('now', '-1 day');
END;

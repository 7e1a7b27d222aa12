-- Links that are looked up by the name that a row has, where two owners may have rows of one name.

-- ## notes get the tag of that name of any user, as a foreign key says who the users are · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL, UNIQUE (user_id, name));
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), body TEXT NOT NULL, tag TEXT);
-- > 002_links.sql
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE tags.name = notes.tag);

-- ## tasks get the project of that slug in any workspace, the first one · guilty: error changes-values
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE projects (id INTEGER PRIMARY KEY, workspace_id INTEGER NOT NULL, slug TEXT NOT NULL, UNIQUE (workspace_id, slug));
CREATE TABLE tasks (id INTEGER PRIMARY KEY, workspace_id INTEGER NOT NULL, project_slug TEXT NOT NULL, title TEXT NOT NULL);
-- > 002_links.sql
ALTER TABLE tasks ADD COLUMN project_id INTEGER;
UPDATE tasks SET project_id = (SELECT p.id FROM projects p WHERE p.slug = tasks.project_slug LIMIT 1);

-- ## items get the list of that name whose id is the lowest, whoever owns it · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (owner_id, name));
CREATE TABLE items (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL, list TEXT NOT NULL, text TEXT NOT NULL, list_id INTEGER);
-- > 002_links.sql
UPDATE items SET list_id = (SELECT min(id) FROM lists WHERE lists.name = items.list);

-- ## tags are made for each user, and looked up by their names alone · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT NOT NULL, tag TEXT NOT NULL);
-- > 002_links.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (user_id, name));
INSERT INTO tags (user_id, name) SELECT DISTINCT user_id, tag FROM notes;
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE tags.name = notes.tag);

-- ## categories are made for each user, and the copy looks them up by their labels alone · guilty: error changes-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `email` text NOT NULL);
--> statement-breakpoint
CREATE TABLE `expenses` (`id` integer PRIMARY KEY NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`), `category` text NOT NULL, `cents` integer NOT NULL);
-- > 0001_categories.sql
CREATE TABLE `categories` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`), `label` text NOT NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_user_label` ON `categories` (`user_id`, `label`);
--> statement-breakpoint
INSERT INTO `categories` (`user_id`, `label`) SELECT DISTINCT `user_id`, `category` FROM `expenses`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_expenses` (`id` integer PRIMARY KEY NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`), `category_id` integer NOT NULL REFERENCES `categories`(`id`), `cents` integer NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_expenses` (`id`, `user_id`, `category_id`, `cents`) SELECT `id`, `user_id`, (SELECT c.`id` FROM `categories` c WHERE c.`label` = `expenses`.`category`), `cents` FROM `expenses`;
--> statement-breakpoint
DROP TABLE `expenses`;
--> statement-breakpoint
ALTER TABLE `__new_expenses` RENAME TO `expenses`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## rooms are made for each home, and looked up by their names alone · guilty: error changes-values
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, home_id INTEGER NOT NULL, room TEXT NOT NULL, label TEXT NOT NULL);
-- > 002_rooms.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, home_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (home_id, name));
INSERT INTO rooms (home_id, name) SELECT home_id, room FROM devices GROUP BY home_id, room;
ALTER TABLE devices ADD COLUMN room_id INTEGER REFERENCES rooms(id);
UPDATE devices SET room_id = r.id FROM rooms AS r WHERE r.name = devices.room;
ALTER TABLE devices DROP COLUMN room;

-- ## notes get their own user's tag of that name · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (user_id, name));
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT NOT NULL, tag TEXT);
-- > 002_links.sql
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE tags.name = notes.tag AND tags.user_id = notes.user_id);

-- ## notes get the tag of that name, which no two users have · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, name TEXT NOT NULL UNIQUE);
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT NOT NULL, tag TEXT);
-- > 002_links.sql
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE tags.name = notes.tag);

-- ## rooms are made for each home, and looked up by both columns of the key · innocent, may: breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, home_id INTEGER NOT NULL, room TEXT NOT NULL, label TEXT NOT NULL);
-- > 002_rooms.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, home_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (home_id, name));
INSERT INTO rooms (home_id, name) SELECT home_id, room FROM devices GROUP BY home_id, room;
ALTER TABLE devices ADD COLUMN room_id INTEGER REFERENCES rooms(id);
UPDATE devices SET room_id = r.id FROM rooms AS r WHERE r.name = devices.room AND r.home_id = devices.home_id;
ALTER TABLE devices DROP COLUMN room;

-- ## tags are made for all users, and the first one of each is noted · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT NOT NULL, tag TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, name TEXT NOT NULL UNIQUE);
INSERT INTO tags (user_id, name) SELECT min(user_id), tag FROM notes GROUP BY tag;
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE tags.name = notes.tag);

-- ## tags are made for each user, and looked up as a row value · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT NOT NULL, tag TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (user_id, name));
INSERT INTO tags (user_id, name) SELECT DISTINCT user_id, tag FROM notes;
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE (tags.user_id, tags.name) = (notes.user_id, notes.tag));

-- ## items get the first list of that name of their own owner · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (owner_id, name));
CREATE TABLE items (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL, list TEXT NOT NULL, list_id INTEGER);
-- > 002_links.sql
UPDATE items SET list_id = (SELECT id FROM lists WHERE lists.name = items.list AND lists.owner_id = items.owner_id ORDER BY id LIMIT 1) WHERE list_id IS NULL AND EXISTS (SELECT 1 FROM lists WHERE lists.name = items.list AND lists.owner_id = items.owner_id);

-- ## tags made of the notes of all users are found by their name alone · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), tag TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_a.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL, UNIQUE (user_id, name));
INSERT OR IGNORE INTO tags (user_id, name) SELECT user_id, tag FROM notes;
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE name = notes.tag);
ALTER TABLE notes DROP COLUMN tag;

-- ## tags are found by user and name, of which only the table outside is said · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (user_id, name));
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, tag TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_a.sql
INSERT OR IGNORE INTO tags (user_id, name) SELECT user_id, tag FROM notes;
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE user_id = notes.user_id AND name = notes.tag);
ALTER TABLE notes DROP COLUMN tag;

-- ## tags of users are found by name and user, of which only the table outside is said · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL, UNIQUE (user_id, name));
CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), tag TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_a.sql
ALTER TABLE notes ADD COLUMN tag_id INTEGER REFERENCES tags(id);
UPDATE notes SET tag_id = (SELECT id FROM tags WHERE name = notes.tag AND user_id = notes.user_id);

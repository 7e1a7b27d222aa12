/** Stories about rows: what real projects merge, with the rules about data that have to speak of it. */

/** One pull request. `speaks` is the exact set of rules about data that speak, sorted. */
export interface DataStory {
  readonly title: string
  readonly speaks: readonly string[]
  readonly story: string
}

const CHAT = `
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
  CREATE TABLE conversations (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, title TEXT);
  CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL REFERENCES conversations(id) ON DELETE CASCADE, body TEXT);
  CREATE INDEX conversations_owner ON conversations(owner_id);
  CREATE INDEX messages_conversation ON messages(conversation_id);`

const REBUILD_USERS = `
  CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', email TEXT);
  INSERT INTO users_new (id, name, email) SELECT id, coalesce(name, ''), email FROM users;
  DROP TABLE users;
  ALTER TABLE users_new RENAME TO users;`

export const GUILTY: readonly DataStory[] = [
  {
    title: 'a rebuild under D1 takes children and grandchildren along',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql${REBUILD_USERS}
`,
  },
  {
    title: 'defer_foreign_keys does not keep the children',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql
  PRAGMA defer_foreign_keys = on;${REBUILD_USERS}
  PRAGMA defer_foreign_keys = off;
`,
  },
  {
    title: 'the old table is renamed first, and the children follow it into the DROP',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: sqlx
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql
  ALTER TABLE users RENAME TO _users_old;
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', email TEXT);
  INSERT INTO users SELECT id, coalesce(name, ''), email FROM _users_old;
  DROP TABLE _users_old;
`,
  },
  {
    title: 'the file switches foreign keys on, and off inside its own transaction only',
    speaks: ['cascades-delete'],
    story: `
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql
  PRAGMA foreign_keys = ON;
  BEGIN;
  PRAGMA foreign_keys = OFF;${REBUILD_USERS}
  COMMIT;
`,
  },
  {
    title: 'a table that only an index statement names loses its rows',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql
  DROP INDEX messages_conversation;${REBUILD_USERS}
  CREATE INDEX messages_conversation ON messages(conversation_id, id);
`,
  },
  {
    title: 'the child is rebuilt too, but behind the parent, when it is empty already',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_blog.sql
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors(id) ON DELETE CASCADE, title TEXT);
  -- > 002_required.sql
  CREATE TABLE authors_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
  INSERT INTO authors_new SELECT id, coalesce(name, '') FROM authors;
  DROP TABLE authors;
  ALTER TABLE authors_new RENAME TO authors;
  CREATE TABLE posts_new (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors(id) ON DELETE CASCADE, title TEXT NOT NULL DEFAULT '');
  INSERT INTO posts_new SELECT id, author_id, coalesce(title, '') FROM posts;
  DROP TABLE posts;
  ALTER TABLE posts_new RENAME TO posts;
`,
  },
  {
    title: 'seeds by INSERT OR REPLACE delete what refers to the old row',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_plans.sql
  CREATE TABLE plans (code TEXT PRIMARY KEY, price INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO plans VALUES ('free', 0), ('pro', 900);
  CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans(code) ON DELETE CASCADE);
  -- > 002_prices.sql
  INSERT OR REPLACE INTO plans VALUES ('free', 0), ('pro', 1000);
`,
  },
  {
    title: 'an innocent-looking DELETE takes the products of a category along',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_shop.sql
  CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE products (id INTEGER PRIMARY KEY, category_id INTEGER NOT NULL REFERENCES categories(id) ON DELETE CASCADE, name TEXT);
  -- > 002_no_test_categories.sql
  DELETE FROM categories WHERE name LIKE '%1';
`,
  },
  {
    title: 'tasks lose their project in a rebuild of projects, by a composite key',
    speaks: ['cascades-null'],
    story: `
  -- @ runner: d1
  -- = 001_tasks.sql
  CREATE TABLE projects (tenant INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT, PRIMARY KEY (tenant, number));
  CREATE TABLE tasks (id INTEGER PRIMARY KEY, tenant INTEGER, project INTEGER, FOREIGN KEY (tenant, project) REFERENCES projects(tenant, number) ON DELETE SET NULL);
  -- > 002_projects.sql
  CREATE TABLE projects_new (tenant INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL DEFAULT '', PRIMARY KEY (tenant, number));
  INSERT INTO projects_new SELECT tenant, number, coalesce(name, '') FROM projects;
  DROP TABLE projects;
  ALTER TABLE projects_new RENAME TO projects;
`,
  },
  {
    title: 'one rebuild deletes likes and empties the links of notes',
    speaks: ['cascades-delete', 'cascades-null'],
    story: `
  -- @ runner: sqlx
  -- = 001_posts.sql
  CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT);
  CREATE TABLE likes (post_id INTEGER NOT NULL REFERENCES posts(id) ON DELETE CASCADE, user TEXT NOT NULL, PRIMARY KEY (post_id, user));
  CREATE TABLE notes (id INTEGER PRIMARY KEY, post_id INTEGER REFERENCES posts(id) ON DELETE SET NULL, body TEXT);
  -- > 002_title.sql
  CREATE TABLE __new_posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT 'untitled');
  INSERT INTO __new_posts (id, title) SELECT id, coalesce(title, 'untitled') FROM posts;
  DROP TABLE posts;
  ALTER TABLE __new_posts RENAME TO posts;
`,
  },
  {
    title: 'a feature is removed with its table',
    speaks: ['drops-table'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE user_badges (user_id INTEGER NOT NULL REFERENCES users(id), badge TEXT NOT NULL, PRIMARY KEY (user_id, badge)) WITHOUT ROWID;
  -- > 002_no_badges.sql
  DROP TABLE IF EXISTS user_badges;
`,
  },
  {
    title: 'one table is copied and dropped, another is dropped beside it',
    speaks: ['drops-table'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT, note TEXT);
  CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT, note TEXT);
  -- > 002_teams.sql
  CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', note TEXT);
  INSERT INTO teams SELECT id, coalesce(name, ''), note FROM groups;
  DROP TABLE groups;
  DROP TABLE contacts;
`,
  },
  {
    title: 'a table that cannot be given rows is dropped all the same',
    speaks: ['drops-table'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE audit (id INTEGER PRIMARY KEY, line TEXT CHECK (line <> line));
  -- > 002_no_audit.sql
  DROP TABLE audit;
`,
  },
  {
    title: 'a column is dropped that nobody has copied',
    speaks: ['drops-column'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, legacy_id INTEGER);
  -- > 002_no_legacy.sql
  ALTER TABLE users DROP COLUMN legacy_id;
`,
  },
  {
    title: 'a rename forgets a column on the way',
    speaks: ['drops-column'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, fax TEXT);
  -- > 002_people.sql
  CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
  INSERT INTO people SELECT id, name, phone FROM contacts;
  DROP TABLE contacts;
`,
  },
  {
    title: 'OR IGNORE drops the duplicates of a new UNIQUE without a word',
    speaks: ['loses-rows'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
  -- > 002_unique.sql
  CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
  INSERT OR IGNORE INTO users_new SELECT id, email FROM users;
  DROP TABLE users;
  ALTER TABLE users_new RENAME TO users;
`,
  },
  {
    title: 'only the active ones come along',
    speaks: ['loses-rows'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, deleted_at TEXT);
  -- > 002_users.sql
  CREATE TABLE tmp_users (id INTEGER PRIMARY KEY, name TEXT, deleted_at TEXT, CHECK (deleted_at IS NULL OR length(deleted_at) > 0));
  INSERT INTO tmp_users SELECT * FROM users WHERE deleted_at IS NULL;
  DROP TABLE users;
  ALTER TABLE tmp_users RENAME TO users;
`,
  },
  {
    title: 'DROP TABLE IF EXISTS before every CREATE, as in a dump',
    speaks: ['loses-rows'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT);
  -- > 002_settings.sql
  DROP TABLE IF EXISTS settings;
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT, updated_at TEXT);
`,
  },
  {
    title: 'SELECT * into a table whose columns stand in another order',
    speaks: ['changes-values'],
    story: `
  -- @ runner: d1
  -- = 001_init.sql
  CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT, last TEXT, city TEXT);
  -- > 002_order.sql
  CREATE TABLE people_new (id INTEGER PRIMARY KEY, last TEXT, first TEXT, city TEXT);
  INSERT INTO people_new SELECT * FROM people;
  DROP TABLE people;
  ALTER TABLE people_new RENAME TO people;
`,
  },
  {
    title: 'phone numbers become numbers',
    speaks: ['changes-values'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE contacts (id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
  -- > 002_phone.sql
  ALTER TABLE contacts RENAME TO contacts_old;
  CREATE TABLE contacts (id INTEGER PRIMARY KEY, phone NUMERIC NOT NULL);
  INSERT INTO contacts SELECT * FROM contacts_old;
  DROP TABLE contacts_old;
`,
  },
  {
    title: 'the copy leaves a column out that the new table has',
    speaks: ['changes-values'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, sku TEXT, price REAL);
  -- > 002_items.sql
  CREATE TABLE items_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', sku TEXT, price REAL);
  INSERT INTO items_new (id, name, price) SELECT id, coalesce(name, ''), price FROM items;
  DROP TABLE items;
  ALTER TABLE items_new RENAME TO items;
`,
  },
  {
    title: 'a generator copies a column that the old table does not have',
    speaks: ['string-for-column'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE \`users\` (\`id\` integer PRIMARY KEY NOT NULL, \`name\` text);
  -- > 002_avatar.sql
  CREATE TABLE \`__new_users\` (\`id\` integer PRIMARY KEY NOT NULL, \`name\` text, \`avatar\` text, \`bio\` text);
  INSERT INTO \`__new_users\`("id", "name", "avatar", "bio") SELECT "id", "name", "avatar", "bio" FROM \`users\`;
  DROP TABLE \`users\`;
  ALTER TABLE \`__new_users\` RENAME TO \`users\`;
`,
  },
  {
    title: 'the test data go, and all others with them',
    speaks: ['deletes-all-rows'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE logs (line TEXT, level INTEGER);
  -- > 002_clean.sql
  DELETE FROM logs WHERE 1 = 1;
`,
  },
  {
    title: 'passwords are reset for everybody',
    speaks: ['updates-all-rows'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, password_hash TEXT NOT NULL);
  -- > 002_reset.sql
  UPDATE users SET password_hash = '!';
`,
  },
  {
    title: 'parents are deleted while foreign keys are off',
    speaks: ['creates-orphans'],
    story: `
  -- = 001_init.sql
  CREATE TABLE IF NOT EXISTS authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors(id));
  -- > 002_clean.sql
  DELETE FROM authors WHERE name = 'name 1' OR name LIKE '%2';
`,
  },
  {
    title: 'ids start over behind a rebuild',
    speaks: ['resets-autoincrement'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE tickets (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT);
  -- > 002_title.sql
  ALTER TABLE tickets RENAME TO tickets_before;
  CREATE TABLE tickets (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL DEFAULT '');
  INSERT INTO tickets SELECT id, coalesce(title, '') FROM tickets_before;
  DROP TABLE tickets_before;
`,
  },
  {
    title: 'the first user becomes admin, whoever that is',
    speaks: ['assumes-row'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, role TEXT NOT NULL DEFAULT 'member');
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT);
  INSERT INTO settings VALUES ('theme', 'light');
  -- > 002_admin.sql
  UPDATE users SET role = 'admin' WHERE users.id = 1;
  UPDATE settings SET value = 'dark' WHERE key = 'theme';
`,
  },
  {
    title: 'a role that a migration has made is deleted, and somebody has it',
    speaks: ['creates-orphans'],
    story: `
  -- = 001_roles.sql
  CREATE TABLE IF NOT EXISTS roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  INSERT OR IGNORE INTO roles VALUES (1, 'admin'), (2, 'editor'), (3, 'guest');
  CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, role_id INTEGER REFERENCES roles(id));
  -- > 002_no_guests.sql
  DELETE FROM roles WHERE id = 3;
`,
  },
  {
    title: 'a DELETE behind a WITH takes rows along',
    speaks: ['cascades-delete'],
    story: `
  -- @ runner: d1
  -- = 001_chat.sql${CHAT}
  -- > 002_clean.sql
  WITH gone AS (SELECT id FROM users WHERE name LIKE '%1') DELETE FROM users WHERE id IN gone;
`,
  },
  {
    title: 'ON UPDATE SET NULL when the keys are written anew',
    speaks: ['cascades-null'],
    story: `
  -- @ runner: d1
  -- = 001_plans.sql
  CREATE TABLE plans (code TEXT PRIMARY KEY, price INTEGER);
  CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan TEXT REFERENCES plans(code) ON UPDATE SET NULL);
  -- > 002_codes.sql
  UPDATE plans SET code = 'plan-' || code;
`,
  },
  {
    title: 'values change in a table without a key, whose rows come out in another order',
    speaks: ['changes-values'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE visits (name TEXT, zip TEXT);
  -- > 002_zip.sql
  CREATE TABLE visits2 (name TEXT, zip INTEGER);
  INSERT INTO visits2 SELECT name, zip FROM visits ORDER BY name DESC;
  DROP TABLE visits;
  ALTER TABLE visits2 RENAME TO visits;
`,
  },
]

export const INNOCENT: readonly DataStory[] = [
  {
    title: 'the same rebuild where foreign keys are off',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql${REBUILD_USERS}
`,
  },
  {
    title: 'foreign keys switched off outside of the transaction',
    speaks: [],
    story: `
  -- = 001_chat.sql${CHAT}
  -- > 002_users.sql
  PRAGMA foreign_keys = OFF;
  BEGIN;${REBUILD_USERS}
  COMMIT;
  PRAGMA foreign_keys = ON;
`,
  },
  {
    title: 'under D1, all children are rebuilt before their parent is dropped',
    speaks: [],
    story: `
  -- @ runner: d1
  -- = 001_blog.sql
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors(id) ON DELETE CASCADE, title TEXT);
  -- > 002_required.sql
  CREATE TABLE authors_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
  INSERT INTO authors_new SELECT id, coalesce(name, '') FROM authors;
  CREATE TABLE posts_new (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors_new(id) ON DELETE CASCADE, title TEXT);
  INSERT INTO posts_new SELECT id, author_id, title FROM posts;
  DROP TABLE posts;
  DROP TABLE authors;
  ALTER TABLE authors_new RENAME TO authors;
  ALTER TABLE posts_new RENAME TO posts;
`,
  },
  {
    title: 'under D1, a copy of the children is put back',
    speaks: [],
    story: `
  -- @ runner: d1
  -- = 001_blog.sql
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors(id) ON DELETE CASCADE, title TEXT);
  -- > 002_required.sql
  CREATE TABLE posts_backup AS SELECT * FROM posts;
  CREATE TABLE authors_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
  INSERT INTO authors_new SELECT id, coalesce(name, '') FROM authors;
  DROP TABLE authors;
  ALTER TABLE authors_new RENAME TO authors;
  INSERT INTO posts SELECT * FROM posts_backup;
  DROP TABLE posts_backup;
`,
  },
  {
    title: 'the child of a cascade is rebuilt, which takes nothing along',
    speaks: [],
    story: `
  -- @ runner: sqlx
  -- = 001_chat.sql${CHAT}
  -- > 002_messages.sql
  CREATE TABLE __new_messages (id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL REFERENCES conversations(id) ON DELETE CASCADE, body TEXT NOT NULL DEFAULT '');
  INSERT INTO __new_messages (id, conversation_id, body) SELECT id, conversation_id, coalesce(body, '') FROM messages;
  DROP TABLE messages;
  ALTER TABLE __new_messages RENAME TO messages;
  CREATE INDEX messages_conversation ON messages(conversation_id);
`,
  },
  {
    title: 'children are deleted by name before their parents',
    speaks: [],
    story: `
  -- @ runner: d1
  -- = 001_shop.sql
  CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE products (id INTEGER PRIMARY KEY, category_id INTEGER NOT NULL REFERENCES categories(id) ON DELETE CASCADE, name TEXT);
  -- > 002_no_test_categories.sql
  DELETE FROM products WHERE category_id IN (SELECT id FROM categories WHERE name LIKE '%1');
  DELETE FROM categories WHERE name LIKE '%1';
`,
  },
  {
    title: 'seeds by upsert leave what refers to them alone',
    speaks: [],
    story: `
  -- @ runner: d1
  -- = 001_plans.sql
  CREATE TABLE plans (code TEXT PRIMARY KEY, price INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO plans VALUES ('free', 0), ('pro', 900);
  CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans(code) ON DELETE CASCADE);
  -- > 002_prices.sql
  INSERT INTO plans VALUES ('free', 0), ('pro', 1000) ON CONFLICT (code) DO UPDATE SET price = excluded.price;
`,
  },
  {
    title: 'a temporary table of an odd name, and the new table under the old name at once',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
  -- > 002_users.sql
  CREATE TEMP TABLE "x y" AS SELECT * FROM users;
  DROP TABLE users;
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
  INSERT INTO users SELECT id, coalesce(name, '') FROM "x y";
  DROP TABLE "x y";
`,
  },
  {
    title: 'the old table is renamed first',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
  -- > 002_users.sql
  ALTER TABLE users RENAME TO old_users;
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT CHECK (name IS NULL OR name <> 'nobody'));
  INSERT INTO users (name, id) SELECT name, id FROM old_users;
  DROP TABLE old_users;
`,
  },
  {
    title: 'several tables at once, without a primary key, WITHOUT ROWID, with a composite key',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE events (name TEXT, at TEXT);
  CREATE TABLE flags (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
  CREATE TABLE members (team INTEGER, person INTEGER, role TEXT, PRIMARY KEY (team, person));
  -- > 002_not_null.sql
  CREATE TABLE events2 (name TEXT NOT NULL DEFAULT '', at TEXT);
  CREATE TABLE flags2 (name TEXT PRIMARY KEY, value TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
  CREATE TABLE members2 (team INTEGER, person INTEGER, role TEXT NOT NULL DEFAULT 'member', PRIMARY KEY (team, person));
  INSERT INTO events2 SELECT coalesce(name, ''), at FROM events ORDER BY at DESC;
  INSERT INTO flags2 SELECT name, coalesce(value, '') FROM flags;
  INSERT INTO members2 SELECT team, person, coalesce(role, 'member') FROM members;
  DROP TABLE events; DROP TABLE flags; DROP TABLE members;
  ALTER TABLE events2 RENAME TO events; ALTER TABLE flags2 RENAME TO flags; ALTER TABLE members2 RENAME TO members;
`,
  },
  {
    title: 'a tree that refers to itself is rebuilt',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE nodes (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES nodes(id) ON DELETE CASCADE, label TEXT);
  -- > 002_label.sql
  CREATE TABLE nodes_new (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES nodes(id) ON DELETE CASCADE, label TEXT NOT NULL DEFAULT '');
  INSERT INTO nodes_new SELECT id, parent_id, coalesce(label, '') FROM nodes;
  DROP TABLE nodes;
  ALTER TABLE nodes_new RENAME TO nodes;
`,
  },
  {
    title: 'generated columns are computed again in a rebuild',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE lines (id INTEGER PRIMARY KEY, price INTEGER, amount INTEGER, total INTEGER GENERATED ALWAYS AS (price * amount) STORED, label TEXT AS ('#' || id));
  -- > 002_lines.sql
  CREATE TABLE lines_new (id INTEGER PRIMARY KEY, price INTEGER NOT NULL DEFAULT 0, amount INTEGER, total INTEGER GENERATED ALWAYS AS (price * amount) STORED);
  INSERT INTO lines_new (id, price, amount) SELECT id, coalesce(price, 0), amount FROM lines;
  DROP TABLE lines;
  ALTER TABLE lines_new RENAME TO lines;
`,
  },
  {
    title: 'a column is renamed in three steps, in three pull requests',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, fullname TEXT, age INTEGER);
  -- = 002_add.sql
  ALTER TABLE users ADD COLUMN display_name TEXT;
  -- = 003_fill.sql
  UPDATE users SET display_name = fullname WHERE display_name IS NULL;
  -- > 004_drop.sql
  ALTER TABLE users DROP COLUMN fullname;
`,
  },
  {
    title: 'a column is renamed in three steps, in one pull request',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, fullname TEXT, age INTEGER);
  -- > 002_add.sql
  ALTER TABLE users ADD COLUMN display_name TEXT;
  -- > 003_fill.sql
  UPDATE users SET display_name = fullname WHERE display_name IS NULL;
  -- > 004_drop.sql
  ALTER TABLE users DROP COLUMN fullname;
`,
  },
  {
    title: 'RENAME COLUMN and RENAME TO',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, fullname TEXT, active BOOLEAN);
  -- > 002_rename.sql
  ALTER TABLE users RENAME COLUMN fullname TO name;
  ALTER TABLE users RENAME COLUMN active TO is_active;
  ALTER TABLE users RENAME TO members;
`,
  },
  {
    title: 'euros become cents, and the old column goes',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'paid')));
  -- > 002_cents.sql
  ALTER TABLE orders ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
  UPDATE orders SET cents = CAST(round(total * 100) AS INTEGER);
  ALTER TABLE orders DROP COLUMN total;
  CREATE TABLE orders_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, paid INTEGER NOT NULL CHECK (paid IN (0, 1)));
  INSERT INTO orders_new SELECT id, cents, state = 'paid' FROM orders;
  DROP TABLE orders;
  ALTER TABLE orders_new RENAME TO orders;
`,
  },
  {
    title: 'JSON is taken apart into columns, one for each key that the seeds have',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE profiles (id INTEGER PRIMARY KEY, data JSON NOT NULL CHECK (json_valid(data)));
  INSERT INTO profiles (data) VALUES ('{"city": "Graz", "age": 30}');
  -- > 002_columns.sql
  ALTER TABLE profiles ADD COLUMN city TEXT;
  ALTER TABLE profiles ADD COLUMN age INTEGER;
  UPDATE profiles SET city = data ->> '$.city', age = data ->> '$.age';
  ALTER TABLE profiles DROP COLUMN data;
`,
  },
  {
    title: 'addresses move out of users into a table of their own',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, city TEXT);
  -- > 002_addresses.sql
  CREATE TABLE addresses (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), street TEXT, town TEXT);
  CREATE INDEX addresses_user ON addresses(user_id);
  INSERT INTO addresses (user_id, street, town) SELECT id, street, city FROM users WHERE street IS NOT NULL OR city IS NOT NULL;
  ALTER TABLE users DROP COLUMN street;
  ALTER TABLE users DROP COLUMN city;
`,
  },
  {
    title: 'one table is split into two, and dropped',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, paid INTEGER NOT NULL CHECK (paid IN (0, 1)));
  -- > 002_split.sql
  CREATE TABLE open_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, paid INTEGER NOT NULL);
  CREATE TABLE paid_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, paid INTEGER NOT NULL);
  INSERT INTO open_orders SELECT * FROM orders WHERE paid = 0;
  INSERT INTO paid_orders SELECT * FROM orders WHERE paid = 1;
  DROP TABLE orders;
`,
  },
  {
    title: 'old rows go to an archive that is there already',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE logs (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
  CREATE TABLE logs_archive (id INTEGER PRIMARY KEY, line TEXT NOT NULL, reason TEXT);
  -- > 002_archive.sql
  INSERT INTO logs_archive (id, line, reason) SELECT id + 1000, line, 'moved' FROM logs;
  DELETE FROM logs;
`,
  },
  {
    title: 'backfills of new columns, with and without a WHERE',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id), body TEXT);
  -- > 002_slug.sql
  ALTER TABLE users ADD COLUMN slug TEXT;
  UPDATE users SET slug = lower(replace(name, ' ', '-')) WHERE name IS NOT NULL;
  ALTER TABLE users ADD COLUMN posts INTEGER NOT NULL DEFAULT 0;
  UPDATE users SET posts = (SELECT count(*) FROM posts WHERE user_id = users.id);
  UPDATE users SET email = NULL WHERE email = '';
`,
  },
  {
    title: 'guide-like seeds: INSERT OR IGNORE, and an UPDATE of what they made',
    speaks: [],
    story: `
  -- = 001_init.sql
  CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE, Rank INTEGER);
  INSERT OR IGNORE INTO Roles (Id, Name) VALUES (100, 'admin'), (101, 'editor');
  -- > 002_ranks.sql
  INSERT OR IGNORE INTO Roles (Id, Name) VALUES (102, 'guest');
  UPDATE Roles SET Rank = 1 WHERE Name = 'admin';
  UPDATE Roles SET Rank = 9 WHERE Id = 102;
  UPDATE Roles SET Rank = 5 WHERE Id = 55 AND EXISTS (SELECT 1 FROM Roles WHERE Id = 55);
`,
  },
  {
    title: 'a full-text index with its triggers is made anew',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
  CREATE VIRTUAL TABLE notes_fts USING fts4(title, body);
  CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
  CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN DELETE FROM notes_fts WHERE rowid = old.id; END;
  -- > 002_title_only.sql
  DROP TRIGGER notes_ai;
  DROP TRIGGER notes_ad;
  DROP TABLE notes_fts;
  CREATE VIRTUAL TABLE notes_search USING fts4(title);
  INSERT INTO notes_search(rowid, title) SELECT id, title FROM notes;
  CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_search(rowid, title) VALUES (new.id, new.title); END;
  CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN DELETE FROM notes_search WHERE rowid = old.id; END;
`,
  },
  {
    title: 'AUTOINCREMENT is carried over',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE tickets (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT);
  -- > 002_title.sql
  CREATE TABLE tickets_new (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL DEFAULT '');
  INSERT INTO tickets_new SELECT id, coalesce(title, '') FROM tickets;
  DELETE FROM sqlite_sequence WHERE name = 'tickets_new';
  INSERT INTO sqlite_sequence (name, seq) SELECT 'tickets_new', seq FROM sqlite_sequence WHERE name = 'tickets';
  DROP TABLE tickets;
  ALTER TABLE tickets_new RENAME TO tickets;
`,
  },
  {
    title: 'a view over a rebuilt table is made again',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, active INTEGER);
  CREATE VIEW active_users AS SELECT id, name FROM users WHERE active = 1;
  -- > 002_users.sql
  DROP VIEW active_users;
  CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT, active INTEGER NOT NULL DEFAULT 1);
  INSERT INTO users_new SELECT id, name, coalesce(active, 1) FROM users;
  DROP TABLE users;
  ALTER TABLE users_new RENAME TO users;
  CREATE VIEW active_users AS SELECT id, name FROM users WHERE active = 1;
`,
  },
  {
    title: 'types that change nothing: INTEGER to TEXT, dates, truths, numbers with a cast',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE things (id INTEGER PRIMARY KEY, code INTEGER, made TEXT, done TEXT, size TEXT);
  -- > 002_types.sql
  CREATE TABLE things_new (id INTEGER PRIMARY KEY, code TEXT, made DATETIME, done BOOLEAN, size INTEGER);
  INSERT INTO things_new SELECT id, code, made, done, CAST(size AS INTEGER) FROM things;
  DROP TABLE things;
  ALTER TABLE things_new RENAME TO things;
`,
  },
  {
    title: 'a helper table is made, used and dropped in one file, and another in two',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, score INTEGER);
  -- > 002_scores.sql
  CREATE TABLE best AS SELECT email, max(score) AS score FROM users GROUP BY email;
  UPDATE users SET score = (SELECT best.score FROM best WHERE best.email = users.email) WHERE score IS NULL;
  DROP TABLE best;
  CREATE TABLE todo (user_id INTEGER PRIMARY KEY);
  INSERT INTO todo SELECT id FROM users WHERE score IS NULL;
  -- > 003_rest.sql
  UPDATE users SET score = 0 WHERE id IN (SELECT user_id FROM todo);
  DROP TABLE todo;
`,
  },
  {
    title: 'expired rows go, and nobody else',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE sessions (id TEXT PRIMARY KEY, expires_at TEXT NOT NULL, user TEXT);
  -- > 002_expired.sql
  DELETE FROM sessions WHERE expires_at < '2024-01-01';
  UPDATE sessions SET user = 'nobody' WHERE user = '';
`,
  },
  {
    title: 'double quotes around names that exist, and around a text that is no name',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE "users" ("id" INTEGER PRIMARY KEY, "name" TEXT);
  -- > 002_role.sql
  CREATE TABLE "users_new" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL DEFAULT '', "role" TEXT NOT NULL DEFAULT 'member', CHECK ("role" <> ''));
  INSERT INTO "users_new" ("id", "name", "role") SELECT "id", coalesce("name", ''), "member" FROM "users";
  DROP TABLE "users";
  ALTER TABLE "users_new" RENAME TO "users";
`,
  },
  {
    title: 'a foreign key is declared where only the application kept the links, so that some may point at nothing',
    speaks: ['creates-orphans'],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT);
  -- > 002_key.sql
  CREATE TABLE posts_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, body TEXT);
  INSERT INTO posts_new SELECT id, user_id, body FROM posts;
  DROP TABLE posts;
  ALTER TABLE posts_new RENAME TO posts;
  CREATE INDEX posts_user ON posts(user_id);
`,
  },
  {
    title: 'what is rolled back has not happened',
    speaks: [],
    story: `
  -- = 001_init.sql
  CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT);
  -- > 002_dry_run.sql
  BEGIN;
  DELETE FROM users;
  DROP TABLE users;
  ROLLBACK;
  CREATE INDEX IF NOT EXISTS users_name ON users(name);
`,
  },
  {
    title: 'a text column becomes a key into a table of its own',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, role TEXT, status TEXT, created TEXT);
  -- > 002_roles.sql
  CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
  INSERT INTO roles (name) SELECT DISTINCT role FROM users WHERE role IS NOT NULL;
  ALTER TABLE users ADD COLUMN role_id INTEGER REFERENCES roles(id);
  UPDATE users SET role_id = (SELECT roles.id FROM roles WHERE roles.name = users.role);
  ALTER TABLE users ADD COLUMN active INTEGER NOT NULL DEFAULT 0;
  UPDATE users SET active = 1 WHERE status = 'active';
  ALTER TABLE users ADD COLUMN since INTEGER;
  UPDATE users SET since = CAST(strftime('%s', created) AS INTEGER);
  ALTER TABLE users DROP COLUMN role;
  ALTER TABLE users DROP COLUMN status;
  ALTER TABLE users DROP COLUMN created;
  CREATE INDEX users_role ON users(role_id);
`,
  },
  {
    title: 'a rebuild in two files: copy in the first, swap in the second',
    speaks: [],
    story: `
  -- @ runner: transactional
  -- = 001_init.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
  -- > 002_copy.sql
  CREATE TABLE users_next (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
  INSERT INTO users_next SELECT id, coalesce(name, '') FROM users;
  -- > 003_swap.sql
  DROP TABLE users;
  ALTER TABLE users_next RENAME TO users;
`,
  },
  {
    title: 'a role goes when nobody has it any more',
    speaks: [],
    story: `
  -- = 001_roles.sql
  CREATE TABLE IF NOT EXISTS roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  INSERT OR IGNORE INTO roles VALUES (1, 'admin'), (2, 'editor'), (3, 'guest');
  CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, role_id INTEGER REFERENCES roles(id));
  -- > 002_no_guests.sql
  UPDATE users SET role_id = 2 WHERE role_id = 3;
  DELETE FROM roles WHERE id = 3;
`,
  },
]

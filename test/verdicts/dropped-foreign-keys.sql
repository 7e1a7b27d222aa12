-- A column that points at another table is dropped. The made-up ids of a rehearsal may coincide; production's do not.

-- ## the editor of an article is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE editors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE articles (id INTEGER PRIMARY KEY, editor_id INTEGER REFERENCES editors(id), headline TEXT NOT NULL);
-- > 002_no_editor.sql
ALTER TABLE articles DROP COLUMN editor_id;

-- ## the warehouse of a stock line is dropped under D1 · guilty: error drops-column
-- @ runner: d1
-- = 0001_stock.sql
CREATE TABLE warehouses (id INTEGER PRIMARY KEY AUTOINCREMENT, city TEXT NOT NULL);
CREATE TABLE stock (id INTEGER PRIMARY KEY AUTOINCREMENT, sku TEXT NOT NULL, amount INTEGER NOT NULL DEFAULT 0,
  warehouse_id INTEGER NOT NULL REFERENCES warehouses(id) ON DELETE CASCADE);
-- > 0002_one_warehouse.sql
ALTER TABLE stock DROP COLUMN warehouse_id;

-- ## an index on the key goes first, then the key · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `teams` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `name` text NOT NULL);--> statement-breakpoint
CREATE TABLE `players` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `team_id` integer, `shirt` integer,
  FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action);--> statement-breakpoint
CREATE INDEX `players_team_idx` ON `players` (`team_id`);
-- > 0001_free_agents.sql
DROP INDEX IF EXISTS `players_team_idx`;--> statement-breakpoint
CREATE TABLE `__new_players` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `shirt` integer);--> statement-breakpoint
INSERT INTO `__new_players`(`id`, `shirt`) SELECT `id`, `shirt` FROM `players`;--> statement-breakpoint
DROP TABLE `players`;--> statement-breakpoint
ALTER TABLE `__new_players` RENAME TO `players`;

-- ## a rebuild of invoices forgets the customer · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, company TEXT NOT NULL, vat TEXT);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), total_cents INTEGER NOT NULL, note TEXT);
-- > 002_note_required.sql
CREATE TABLE invoices_new (id INTEGER PRIMARY KEY, total_cents INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '');
INSERT INTO invoices_new (id, total_cents, note) SELECT id, total_cents, coalesce(note, '') FROM invoices;
DROP TABLE invoices;
ALTER TABLE invoices_new RENAME TO invoices;

-- ## one of two keys to the same table is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, iban TEXT NOT NULL UNIQUE);
CREATE TABLE transfers (id INTEGER PRIMARY KEY, from_account INTEGER NOT NULL REFERENCES accounts(id),
  to_account INTEGER NOT NULL REFERENCES accounts(id), cents INTEGER NOT NULL);
-- > 002_one_side.sql
ALTER TABLE transfers DROP COLUMN to_account;

-- ## every table loses its tenant · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);
CREATE TABLE projects (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL REFERENCES tenants(id), name TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL REFERENCES tenants(id), colour TEXT NOT NULL);
-- > 002_single_tenant.sql
ALTER TABLE projects DROP COLUMN tenant_id;
ALTER TABLE labels DROP COLUMN tenant_id;

-- ## the parent of a comment thread is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE comments (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES comments(id), body TEXT NOT NULL);
-- > 002_flat_comments.sql
ALTER TABLE comments DROP COLUMN parent_id;

-- ## a priority goes although a label table knows the same words · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE priorities (code TEXT PRIMARY KEY, label TEXT NOT NULL);
INSERT INTO priorities VALUES ('low', 'Low'), ('mid', 'Middle'), ('high', 'High');
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, priority TEXT NOT NULL REFERENCES priorities(code));
-- > 002_no_priority.sql
ALTER TABLE tickets DROP COLUMN priority;

-- ## the country of an address goes, a seeded list of countries stays · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE countries (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO countries (code, name) VALUES ('at', 'Austria'), ('ch', 'Switzerland'), ('de', 'Germany');
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT NOT NULL, country TEXT NOT NULL DEFAULT 'at');
-- > 0002_domestic.sql
ALTER TABLE addresses DROP COLUMN country;

-- ## a text key (uuid) to the owner is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE devices (id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE, model TEXT);
-- > 002_shared_devices.sql
ALTER TABLE devices DROP COLUMN user_id;

-- ## a join table is dropped · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE recipe_tags (recipe_id INTEGER NOT NULL REFERENCES recipes(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (recipe_id, tag_id));
-- > 002_no_tags.sql
DROP TABLE IF EXISTS recipe_tags;

-- ## a composite key to a parent is dropped in a rebuild · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (building TEXT NOT NULL, number INTEGER NOT NULL, seats INTEGER, PRIMARY KEY (building, number));
CREATE TABLE lessons (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, building TEXT, number INTEGER, FOREIGN KEY (building, number) REFERENCES rooms(building, number));
-- > 002_online_only.sql
CREATE TABLE lessons_new (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
INSERT INTO lessons_new SELECT id, subject FROM lessons;
DROP TABLE lessons;
ALTER TABLE lessons_new RENAME TO lessons;

-- ## the author moves into a join table first, then the key goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE papers (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors(id), title TEXT NOT NULL);
-- > 002_many_authors.sql
CREATE TABLE paper_authors (paper_id INTEGER NOT NULL REFERENCES papers(id), author_id INTEGER NOT NULL REFERENCES authors(id), PRIMARY KEY (paper_id, author_id));
INSERT INTO paper_authors (paper_id, author_id) SELECT id, author_id FROM papers;
ALTER TABLE papers DROP COLUMN author_id;

-- ## the key gets another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pets (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people(id), name TEXT NOT NULL);
-- > 002_owner.sql
ALTER TABLE pets RENAME COLUMN person_id TO owner_id;

-- ## the key becomes a copy of the parent's unique e-mail · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE visits (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members(id), day TEXT NOT NULL);
-- > 002_visits_by_email.sql
ALTER TABLE visits ADD COLUMN member_email TEXT REFERENCES members(email);
UPDATE visits SET member_email = (SELECT email FROM members WHERE members.id = visits.member_id);
ALTER TABLE visits DROP COLUMN member_id;

-- ## a key that was added in the same pull request goes again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_shelf.sql
ALTER TABLE books ADD COLUMN shelf_id INTEGER REFERENCES shelves(id);
-- > 003_no_shelf.sql
ALTER TABLE books DROP COLUMN shelf_id;

-- ## a rebuild keeps the key and adds ON DELETE CASCADE · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE courses (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE lectures (id INTEGER PRIMARY KEY, course_id INTEGER NOT NULL REFERENCES courses(id), day TEXT);
-- > 002_cascade.sql
CREATE TABLE lectures_new (id INTEGER PRIMARY KEY, course_id INTEGER NOT NULL REFERENCES courses(id) ON DELETE CASCADE, day TEXT);
INSERT INTO lectures_new (id, course_id, day) SELECT id, course_id, day FROM lectures;
DROP TABLE lectures;
ALTER TABLE lectures_new RENAME TO lectures;

-- ## two keys of one table swap their order in the table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE follows (id INTEGER PRIMARY KEY, follower INTEGER NOT NULL REFERENCES users(id), followed INTEGER NOT NULL REFERENCES users(id));
-- > 002_order.sql
CREATE TABLE follows_new (id INTEGER PRIMARY KEY, followed INTEGER NOT NULL REFERENCES users(id), follower INTEGER NOT NULL REFERENCES users(id));
INSERT INTO follows_new (id, followed, follower) SELECT id, followed, follower FROM follows;
DROP TABLE follows;
ALTER TABLE follows_new RENAME TO follows;

-- ## a status becomes a key into a table of labels made from its own values · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, status TEXT NOT NULL, total INTEGER NOT NULL);
-- > 002_status_table.sql
CREATE TABLE statuses (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT INTO statuses (word) SELECT DISTINCT status FROM orders;
ALTER TABLE orders ADD COLUMN status_id INTEGER REFERENCES statuses(id);
UPDATE orders SET status_id = (SELECT statuses.id FROM statuses WHERE statuses.word = orders.status);
ALTER TABLE orders DROP COLUMN status;

-- ## a copied foreign key is dropped where the copy on the child stays · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE customers (id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plans(id), email TEXT NOT NULL);
-- > 0002_subscriptions.sql
CREATE TABLE subscriptions (customer_id INTEGER PRIMARY KEY REFERENCES customers(id), plan_id INTEGER NOT NULL REFERENCES plans(id));
INSERT INTO subscriptions (customer_id, plan_id) SELECT id, plan_id FROM customers;
ALTER TABLE customers DROP COLUMN plan_id;

-- ## the tenant of a lease, a key of the table's own words, is dropped above its payments · guilty: error replay-fails
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, tenant_id INTEGER, FOREIGN KEY (tenant_id) REFERENCES tenants (id));
CREATE TABLE payments (id INTEGER PRIMARY KEY, lease_id INTEGER NOT NULL REFERENCES leases (id) ON DELETE CASCADE, cents INTEGER NOT NULL);
-- > 0002_vacant.sql
ALTER TABLE leases DROP COLUMN tenant_id;

-- ## the tenant of a lease goes by a rebuild, with its payments kept aside · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, tenant_id INTEGER, FOREIGN KEY (tenant_id) REFERENCES tenants (id));
CREATE TABLE payments (id INTEGER PRIMARY KEY, lease_id INTEGER NOT NULL REFERENCES leases (id) ON DELETE CASCADE, cents INTEGER NOT NULL);
-- > 0002_vacant.sql
CREATE TABLE payments_kept AS SELECT id, lease_id, cents FROM payments;
CREATE TABLE leases_new (id INTEGER PRIMARY KEY, flat TEXT NOT NULL);
INSERT INTO leases_new (id, flat) SELECT id, flat FROM leases;
DROP TABLE leases;
ALTER TABLE leases_new RENAME TO leases;
INSERT INTO payments (id, lease_id, cents) SELECT id, lease_id, cents FROM payments_kept WHERE id NOT IN (SELECT id FROM payments);
DROP TABLE payments_kept;

-- ## the tenants of leases move to a table that goes with the old leases · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, tenant_id INTEGER, FOREIGN KEY (tenant_id) REFERENCES tenants (id));
-- > 0002_shared.sql
CREATE TABLE lease_tenants (id INTEGER PRIMARY KEY, lease_id INTEGER NOT NULL REFERENCES leases (id) ON DELETE CASCADE, tenant_id INTEGER NOT NULL REFERENCES tenants (id));
INSERT INTO lease_tenants (lease_id, tenant_id) SELECT id, tenant_id FROM leases WHERE tenant_id IS NOT NULL;
CREATE TABLE leases_new (id INTEGER PRIMARY KEY, flat TEXT NOT NULL);
INSERT INTO leases_new (id, flat) SELECT id, flat FROM leases;
DROP TABLE leases;
ALTER TABLE leases_new RENAME TO leases;

-- ## the tenants of leases move to a table that is put back behind the rebuild · innocent, may: breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, tenant_id INTEGER, FOREIGN KEY (tenant_id) REFERENCES tenants (id));
-- > 0002_shared.sql
CREATE TABLE lease_tenants (id INTEGER PRIMARY KEY, lease_id INTEGER NOT NULL REFERENCES leases (id) ON DELETE CASCADE, tenant_id INTEGER NOT NULL REFERENCES tenants (id));
INSERT INTO lease_tenants (lease_id, tenant_id) SELECT id, tenant_id FROM leases WHERE tenant_id IS NOT NULL;
CREATE TABLE lease_tenants_kept AS SELECT id, lease_id, tenant_id FROM lease_tenants;
CREATE TABLE leases_new (id INTEGER PRIMARY KEY, flat TEXT NOT NULL);
INSERT INTO leases_new (id, flat) SELECT id, flat FROM leases;
DROP TABLE leases;
ALTER TABLE leases_new RENAME TO leases;
INSERT INTO lease_tenants (id, lease_id, tenant_id) SELECT id, lease_id, tenant_id FROM lease_tenants_kept WHERE id NOT IN (SELECT id FROM lease_tenants);
DROP TABLE lease_tenants_kept;

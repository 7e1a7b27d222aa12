/** Advice that is SQL is written into the file that it is about, and the file rehearsed again; nothing else is changed by it. */

import { describe, expect, test } from 'vitest'
import { dedented } from '../story.ts'
import { adviceTaken } from '../support/advice-taken.ts'

/** Rules that have to speak, and the tables of which anything may have changed when their advice is taken. */
const STORIES: readonly {
  title: string
  rules: readonly string[]
  changes: readonly string[]
  after?: readonly string[]
  story: string
}[] = [
  {
    title: 'children with an audit log and a counter: neither notices',
    rules: ['cascades-delete'],
    changes: ['shops'],
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE tills (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops(id) ON DELETE CASCADE, label TEXT NOT NULL);
      CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
      CREATE TABLE counters (name TEXT PRIMARY KEY, n INTEGER NOT NULL);
      INSERT INTO counters VALUES ('tills', 0);
      CREATE TRIGGER "tills gone" AFTER DELETE ON tills BEGIN
        INSERT INTO audit (what) VALUES ('gone ' || old.id);
        UPDATE counters SET n = n - 1 WHERE name = 'tills';
      END;
      CREATE TRIGGER tills_come AFTER INSERT ON tills BEGIN
        INSERT INTO audit (what) VALUES ('new ' || new.id);
        UPDATE counters SET n = n + 1 WHERE name = 'tills';
      END;
      CREATE TRIGGER tills_change AFTER UPDATE ON tills BEGIN INSERT INTO audit (what) VALUES ('changed'); END;
      -- > 0002_names.sql
      CREATE TABLE shops_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO shops_new SELECT id, coalesce(name, '') FROM shops;
      DROP TABLE shops;
      ALTER TABLE shops_new RENAME TO shops;
    `,
  },
  {
    title: 'links with an audit log, under key words and with a driver that takes one statement at a time',
    rules: ['cascades-null'],
    changes: ['group'],
    story: `
      -- @ runner: drizzle
      -- = 0000_init.sql
      CREATE TABLE \`group\` (\`id\` integer PRIMARY KEY NOT NULL, \`name\` text);
      --> statement-breakpoint
      CREATE TABLE \`line items\` (\`code\` text PRIMARY KEY, \`group id\` integer REFERENCES \`group\`(\`id\`) ON DELETE set null, \`order\` text);
      --> statement-breakpoint
      CREATE TABLE log (id integer PRIMARY KEY, code text);
      --> statement-breakpoint
      CREATE TRIGGER moved AFTER UPDATE OF \`group id\` ON \`line items\` BEGIN INSERT INTO log (code) VALUES (old.code); END;
      -- > 0001_name.sql
      PRAGMA foreign_keys=OFF;--> statement-breakpoint
      CREATE TABLE \`__new_group\` (\`id\` integer PRIMARY KEY NOT NULL, \`name\` text DEFAULT '' NOT NULL);
      --> statement-breakpoint
      INSERT INTO \`__new_group\`("id", "name") SELECT "id", coalesce("name", '') FROM \`group\`;--> statement-breakpoint
      DROP TABLE \`group\`;--> statement-breakpoint
      ALTER TABLE \`__new_group\` RENAME TO \`group\`;--> statement-breakpoint
      PRAGMA foreign_keys=ON;
    `,
  },
  {
    title: 'a search index that goes by the rowids of rows without a number as their key',
    rules: ['cascades-delete'],
    changes: ['books'],
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT);
      CREATE TABLE pages (code TEXT PRIMARY KEY, rowid INTEGER, book INTEGER REFERENCES books(id) ON DELETE CASCADE, body TEXT NOT NULL);
      CREATE VIRTUAL TABLE pages_fts USING fts5(body, content = 'pages', content_rowid = '_rowid_');
      CREATE TRIGGER pages_ai AFTER INSERT ON pages BEGIN INSERT INTO pages_fts (rowid, body) VALUES (new._rowid_, new.body); END;
      CREATE TRIGGER pages_ad AFTER DELETE ON pages BEGIN INSERT INTO pages_fts (pages_fts, rowid, body) VALUES ('delete', old._rowid_, old.body); END;
      -- > 0002_title.sql
      CREATE TABLE books_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '');
      INSERT INTO books_new SELECT id, coalesce(title, '') FROM books;
      DROP TABLE books;
      ALTER TABLE books_new RENAME TO books;
    `,
  },
  {
    title: 'children that point at each other, and a name that is taken',
    rules: ['cascades-delete'],
    changes: ['roots'],
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE roots (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE "left side" (id INTEGER PRIMARY KEY, root INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE, other INTEGER REFERENCES "right side"(id) ON DELETE CASCADE);
      CREATE TABLE "right side" (id INTEGER PRIMARY KEY, root INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE, other INTEGER REFERENCES "left side"(id) ON DELETE CASCADE);
      CREATE TABLE "left side_kept" (id INTEGER PRIMARY KEY, name TEXT);
      -- > 0002_name.sql
      CREATE TABLE roots_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO roots_new SELECT id, coalesce(name, '') FROM roots;
      DROP TABLE roots;
      ALTER TABLE roots_new RENAME TO roots;
    `,
  },
  {
    title: 'a trigger of the children that the file makes anew itself',
    rules: ['cascades-delete'],
    changes: ['shops', 'tills_come'],
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE tills (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops(id) ON DELETE CASCADE);
      CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
      CREATE TRIGGER tills_gone AFTER DELETE ON tills BEGIN INSERT INTO audit (what) VALUES ('gone'); END;
      CREATE TRIGGER tills_come AFTER INSERT ON tills BEGIN INSERT INTO audit (what) VALUES ('new'); END;
      -- > 0002_names.sql
      DROP TRIGGER tills_come;
      CREATE TABLE shops_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO shops_new SELECT id, coalesce(name, '') FROM shops;
      DROP TABLE shops;
      ALTER TABLE shops_new RENAME TO shops;
      CREATE TRIGGER tills_come AFTER INSERT ON tills BEGIN INSERT INTO audit (what) VALUES ('made'); END;
    `,
  },
  {
    title: 'a star that crosses columns with quotes in their names, beside a value of its own',
    rules: ['changes-values'],
    changes: ['order lines'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE "order lines" (id INTEGER PRIMARY KEY, "from" TEXT, [the "to"] TEXT NOT NULL, \`a\`\`b\` INTEGER);
      -- > 002_extra.sql
      CREATE TABLE "new order lines" (id INTEGER PRIMARY KEY, [the "to"] TEXT NOT NULL, "from" TEXT NOT NULL DEFAULT 'here', \`a\`\`b\` INTEGER, extra TEXT);
      INSERT INTO "new order lines" SELECT *, 'x' FROM "order lines";
      DROP TABLE "order lines";
      ALTER TABLE "new order lines" RENAME TO "order lines";
    `,
  },
  {
    title: 'columns that are left out, or written with one text, of a table that is joined with another',
    rules: ['changes-values'],
    changes: ['players'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE teams (id INTEGER PRIMARY KEY, city TEXT NOT NULL);
      CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT, "Group" TEXT, team INTEGER REFERENCES teams(id), note TEXT);
      -- > 002_city.sql
      CREATE TABLE players_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', "Group" TEXT NOT NULL, team INTEGER REFERENCES teams(id), city TEXT, note TEXT);
      -- the copy
      INSERT INTO players_new (id, name, "Group", team, city) SELECT p.id, coalesce(p.name, ''), 'none', p.team, t.city FROM players AS p LEFT JOIN teams t ON t.id = p.team;
      DROP TABLE players;
      ALTER TABLE players_new RENAME TO players;
    `,
  },
  {
    title: 'ids that are given out anew behind a temporary table',
    rules: ['changes-values'],
    changes: ['stops'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE stops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT);
      CREATE TABLE rides (id INTEGER PRIMARY KEY, stop INTEGER NOT NULL REFERENCES stops(id));
      -- > 002_order.sql
      CREATE TEMP TABLE hop AS SELECT * FROM stops;
      DROP TABLE stops;
      CREATE TABLE stops (id INTEGER PRIMARY KEY, at TEXT, name TEXT NOT NULL);
      INSERT INTO stops (name, at) SELECT name, upper(at) FROM hop ORDER BY name DESC;
      DROP TABLE hop;
    `,
  },
  {
    title: 'a trigger for a tool that ends a statement at every line with a semicolon',
    rules: ['loses-trigger'],
    changes: ['notes'],
    story: `
      -- @ runner: goose
      -- = 00001_init.sql
      -- +goose Up
      CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);
      CREATE TABLE log (id INTEGER PRIMARY KEY, text TEXT);
      -- +goose StatementBegin
      CREATE TRIGGER noted AFTER INSERT ON notes BEGIN
        INSERT INTO log (text) VALUES (new.text);
        INSERT INTO log (text) VALUES ('again');
      END;
      -- +goose StatementEnd
      -- > 00002_text.sql
      -- +goose Up
      CREATE TABLE notes_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL DEFAULT '');
      INSERT INTO notes_new SELECT id, coalesce(text, '') FROM notes;
      DROP TABLE notes;
      ALTER TABLE notes_new RENAME TO notes;
    `,
  },
  {
    title: 'one row of a parent, with key words as its names',
    rules: ['cascades-delete'],
    changes: ['my themes'],
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE "my themes" ("the code" TEXT PRIMARY KEY NOT NULL, "order" TEXT NOT NULL, used INTEGER NOT NULL DEFAULT 0);
      INSERT INTO "my themes" ("the code", "order") VALUES ('dark', '#000'), ('light', '#fff');
      CREATE TABLE blogs (id INTEGER PRIMARY KEY, theme TEXT NOT NULL REFERENCES "my themes"("the code") ON DELETE CASCADE);
      -- > 0002_colours.sql
      REPLACE INTO "my themes" ("the code", "order") VALUES ('dark', '#111');
    `,
  },
  {
    title: 'rows of a parent that are selected',
    rules: ['cascades-delete'],
    changes: ['themes'],
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE themes (code TEXT PRIMARY KEY NOT NULL, colour TEXT NOT NULL);
      CREATE TABLE blogs (id INTEGER PRIMARY KEY, theme TEXT NOT NULL REFERENCES themes(code) ON DELETE CASCADE);
      -- > 0002_colours.sql
      INSERT OR REPLACE INTO themes SELECT code, colour || '!' FROM themes;
    `,
  },
  {
    title: 'an index whose name another table has',
    rules: ['foreign-key-without-index'],
    changes: ['players'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);
      CREATE INDEX players_team ON notes(text);
      -- > 002_players.sql
      CREATE TABLE players (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams(id));
    `,
  },
  {
    title: 'children that hold their parent, with children and an audit log of their own',
    rules: ['fails-with-rows'],
    changes: ['hosts'],
    story: `
      -- @ runner: sqlx
      -- = 1_init.sql
      CREATE TABLE hosts (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE jobs (code TEXT PRIMARY KEY, host INTEGER NOT NULL REFERENCES hosts(id) ON DELETE RESTRICT);
      CREATE TABLE runs (id INTEGER PRIMARY KEY, job TEXT NOT NULL REFERENCES jobs(code) ON DELETE CASCADE, took INTEGER);
      CREATE TABLE notes (id INTEGER PRIMARY KEY, job TEXT REFERENCES jobs(code) ON DELETE SET NULL);
      CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
      CREATE TRIGGER jobs_gone AFTER DELETE ON jobs BEGIN INSERT INTO log (what) VALUES (old.code); END;
      -- > 2_name.sql
      CREATE TABLE hosts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO hosts_new SELECT id, coalesce(name, '') FROM hosts;
      DROP TABLE hosts;
      ALTER TABLE hosts_new RENAME TO hosts;
    `,
  },
  {
    title: 'rows of the files themselves that hold their parent',
    rules: ['replay-fails'],
    changes: ['kinds'],
    story: `
      -- @ runner: sqlx
      -- = 1_init.sql
      CREATE TABLE kinds (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE "all things" (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL REFERENCES kinds(id));
      INSERT INTO kinds VALUES (1, 'lamp'), (2, 'chair');
      INSERT INTO "all things" VALUES (7, 1), (9, 2);
      -- > 2_name.sql
      CREATE TABLE kinds_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO kinds_new SELECT id, coalesce(name, '') FROM kinds;
      DROP TABLE kinds;
      ALTER TABLE kinds_new RENAME TO kinds;
    `,
  },
  {
    title: 'a table that is made of a query, and had constraints of every kind',
    rules: ['loses-constraint'],
    changes: ['bills'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE bills (id INTEGER PRIMARY KEY AUTOINCREMENT, person INTEGER NOT NULL REFERENCES people(id) ON UPDATE CASCADE, paid BOOLEAN NOT NULL DEFAULT FALSE, code TEXT COLLATE NOCASE, UNIQUE (code), CHECK (code <> ''));
      -- > 002_small.sql
      CREATE TABLE bills_new AS SELECT id, person, paid, code, lower(code) AS small FROM bills;
      DROP TABLE bills;
      ALTER TABLE bills_new RENAME TO bills;
    `,
  },
  {
    title: 'several constraints of one column, and one that SQLite computes',
    rules: ['loses-constraint'],
    changes: ['lines'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE lines (id INTEGER PRIMARY KEY, "order" INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE, paid BOOLEAN NOT NULL DEFAULT FALSE, price INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * 2) STORED);
      -- > 002_note.sql
      CREATE TABLE lines_new (id INTEGER PRIMARY KEY, "order" INTEGER NOT NULL REFERENCES orders(id), paid BOOLEAN, price INTEGER NOT NULL, total INTEGER, note TEXT);
      INSERT INTO lines_new (id, "order", paid, price, total) SELECT id, "order", paid, price, total FROM lines;
      DROP TABLE lines;
      ALTER TABLE lines_new RENAME TO lines;
    `,
  },
  {
    title: 'the copy of a table that was filled again out of it',
    rules: ['leftover-table'],
    changes: ['coupons'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE coupons (code TEXT PRIMARY KEY COLLATE NOCASE, off INTEGER NOT NULL CHECK (off > 0));
      -- > 002_upper.sql
      CREATE TABLE coupons_tmp AS SELECT * FROM coupons;
      DELETE FROM coupons;
      INSERT INTO coupons SELECT upper(code), off FROM coupons_tmp;
    `,
  },
  {
    title: 'a key to a column whose plain index has the name that a unique one would have',
    rules: ['dangling-foreign-key'],
    changes: ['loans', 'pages', 'books'],
    // What is unique refuses what is not.
    after: ['depends-on-data', 'breaks-old-writes'],
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE books (id INTEGER PRIMARY KEY, isbn TEXT NOT NULL, "in print" INTEGER);
      CREATE INDEX books_isbn ON books (isbn);
      -- > 002_loans.sql
      CREATE TABLE loans (id INTEGER PRIMARY KEY, isbn TEXT NOT NULL REFERENCES books (isbn));
      CREATE TABLE pages (id INTEGER PRIMARY KEY, isbn TEXT REFERENCES books (isbn));
      CREATE INDEX loans_isbn ON loans (isbn);
      CREATE INDEX pages_isbn ON pages (isbn);
    `,
  },
  {
    title: 'a tree whose branches go with the old one, beside leaves',
    rules: ['cascades-delete'],
    changes: ['my nodes'],
    story: `
      -- @ runner: d1
      -- = 001_init.sql
      CREATE TABLE "my nodes" (id INTEGER PRIMARY KEY, up INTEGER REFERENCES "my nodes" (id) ON DELETE CASCADE, name TEXT, sort INTEGER);
      CREATE TABLE leaves (id INTEGER PRIMARY KEY, node INTEGER NOT NULL REFERENCES "my nodes"(id) ON DELETE CASCADE, color TEXT NOT NULL);
      CREATE INDEX leaves_node ON leaves (node);
      -- > 002_sort.sql
      CREATE TABLE "my nodes 2" (id INTEGER PRIMARY KEY, up INTEGER REFERENCES "my nodes" (id) ON DELETE CASCADE, name TEXT, sort INTEGER NOT NULL DEFAULT 0);
      INSERT INTO "my nodes 2" SELECT id, up, name, coalesce(sort, 0) FROM "my nodes";
      DROP TABLE "my nodes";
      ALTER TABLE "my nodes 2" RENAME TO "my nodes";
      CREATE INDEX nodes_up ON "my nodes" (up);
    `,
  },
  {
    title: 'a tree whose branches lose what they hang on',
    rules: ['cascades-null'],
    changes: ['folders'],
    story: `
      -- @ runner: drizzle
      -- = 0000_init.sql
      CREATE TABLE \`folders\` (\`id\` text PRIMARY KEY NOT NULL, \`up\` text, \`name\` text, FOREIGN KEY (\`up\`) REFERENCES \`folders\`(\`id\`) ON DELETE SET NULL);
      -- > 0001_name.sql
      PRAGMA foreign_keys=OFF;--> statement-breakpoint
      CREATE TABLE \`__new_folders\` (\`id\` text PRIMARY KEY NOT NULL, \`up\` text, \`name\` text DEFAULT '' NOT NULL, FOREIGN KEY (\`up\`) REFERENCES \`folders\`(\`id\`) ON DELETE SET NULL);
      --> statement-breakpoint
      INSERT INTO \`__new_folders\`("id", "up", "name") SELECT "id", "up", coalesce("name", '') FROM \`folders\`;--> statement-breakpoint
      DROP TABLE \`folders\`;--> statement-breakpoint
      ALTER TABLE \`__new_folders\` RENAME TO \`folders\`;--> statement-breakpoint
      PRAGMA foreign_keys=ON;
    `,
  },
  {
    title: 'a tree that holds itself',
    rules: ['fails-with-rows'],
    changes: ['posts'],
    story: `
      -- @ runner: sqlx
      -- = 1_init.sql
      CREATE TABLE posts (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES posts(id), body TEXT);
      CREATE TABLE likes (id INTEGER PRIMARY KEY, post INTEGER REFERENCES posts(id) ON DELETE SET NULL);
      CREATE INDEX likes_post ON likes (post);
      -- > 2_body.sql
      CREATE TABLE posts_new (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES posts(id), body TEXT NOT NULL DEFAULT '');
      INSERT INTO posts_new SELECT id, reply_to, coalesce(body, '') FROM posts;
      DROP TABLE posts;
      ALTER TABLE posts_new RENAME TO posts;
      CREATE INDEX posts_reply_to ON posts (reply_to);
    `,
  },
  {
    title: 'a parent that nobody made',
    rules: ['creates-orphans'],
    changes: ['site', 'device'],
    story: `
      -- @ runner: transactional
      -- = 001_devices.sql
      CREATE TABLE device (serial TEXT PRIMARY KEY, model TEXT NOT NULL, seen_at INTEGER);
      -- > 002_sites.sql
      CREATE TABLE site (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "opened on" TEXT DEFAULT 'unknown');
      ALTER TABLE device ADD COLUMN site_id INTEGER NOT NULL DEFAULT 1 REFERENCES site (id);
      CREATE INDEX device_site ON device (site_id);
    `,
  },
]

describe('taken, nothing else is changed:', () => {
  test.each(STORIES)('$title', async ({ rules, changes, after = [], story }) => {
    const { told, facts } = await adviceTaken(dedented(story), [], after)
    expect(told).toEqual(rules)
    const about = facts.map((fact) =>
      'name' in fact && fact.type === 'trigger' ? fact.name : 'table' in fact ? fact.table : fact.kind,
    )
    expect([...new Set(about)].filter((name) => !changes.includes(name))).toEqual([])
  })
})

/** Advice in words, done as it says, and messages that name what is the reason and nothing else. */

import { describe, expect, test } from 'vitest'
import { dedented } from '../story.ts'
import { judged } from '../support/advice.ts'

interface Case {
  readonly title: string
  readonly rule: string
  readonly story: string
  /** What the message has in it, and what it has not. */
  readonly says?: readonly string[]
  readonly never?: readonly string[]
  /** Rules that have nothing to say beside it. */
  readonly silent?: readonly string[]
  /** What the fix has in it. */
  readonly advises?: readonly string[]
  /** What is written instead, when the fix is followed. */
  readonly done?: readonly (readonly [from: string, to: string])[]
}

const CASES: readonly Case[] = [
  {
    title: 'a computed default on a column that is added',
    rule: 'default-is-text',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE meters (id INTEGER PRIMARY KEY);
      -- > 002_since.sql
      ALTER TABLE meters ADD COLUMN since TEXT NOT NULL DEFAULT 'CURRENT_TIMESTAMP';
    `,
    advises: ['without NOT NULL and without a default', 'DEFAULT (CURRENT_TIMESTAMP)'],
    done: [["TEXT NOT NULL DEFAULT 'CURRENT_TIMESTAMP'", 'TEXT']],
  },
  {
    title: 'a computed default in a table that is made',
    rule: 'default-is-text',
    story: `
      -- @ runner: transactional
      -- > 001_init.sql
      CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL DEFAULT 'lower(hex(randomblob(8)))', at TEXT);
    `,
    advises: ['DEFAULT (lower(hex(randomblob(8))))'],
    done: [["'lower(hex(randomblob(8)))'", '(lower(hex(randomblob(8))))']],
  },
  {
    title: 'a generated column that may be NULL and must not',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE pumps (id INTEGER PRIMARY KEY, meta TEXT);
      -- > 002_rate.sql
      ALTER TABLE pumps ADD COLUMN rate INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(meta, '$.rate')) VIRTUAL;
    `,
    advises: ['Let the expression of pumps.rate never be NULL'],
    done: [["(json_extract(meta, '$.rate'))", "(coalesce(json_extract(meta, '$.rate'), 0))"]],
  },
  {
    title: 'a column that was computed and has to be given',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE tours (id INTEGER PRIMARY KEY, km INTEGER NOT NULL, metres INTEGER GENERATED ALWAYS AS (km * 1000) STORED);
      -- > 002_metres.sql
      CREATE TABLE tours_new (id INTEGER PRIMARY KEY, km INTEGER NOT NULL, metres INTEGER NOT NULL);
      INSERT INTO tours_new SELECT id, km, metres FROM tours;
      DROP TABLE tours;
      ALTER TABLE tours_new RENAME TO tours;
    `,
    advises: ['Keep tours.metres generated'],
    done: [
      ['metres INTEGER NOT NULL', 'metres INTEGER GENERATED ALWAYS AS (km * 1000) STORED'],
      ['SELECT id, km, metres', 'SELECT id, km'],
    ],
  },
  {
    title: 'a required link, for which no value is right',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE crews (id INTEGER PRIMARY KEY, name TEXT);
      INSERT INTO crews VALUES (1, 'all');
      CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT);
      CREATE INDEX boats_name ON boats(name);
      -- > 002_crew.sql
      CREATE TABLE boats_new (id INTEGER PRIMARY KEY, name TEXT, crew INTEGER NOT NULL REFERENCES crews(id));
      INSERT INTO boats_new SELECT id, name, 1 FROM boats;
      DROP TABLE boats;
      ALTER TABLE boats_new RENAME TO boats;
      CREATE INDEX boats_name ON boats(name);
      CREATE INDEX boats_crew ON boats(crew);
    `,
    advises: ['Let boats.crew be NULL'],
    done: [['crew INTEGER NOT NULL', 'crew INTEGER']],
  },
  {
    title: 'a default that every old row gets, in a column that has to differ',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE kites (id INTEGER PRIMARY KEY, maker TEXT NOT NULL);
      -- > 002_code.sql
      ALTER TABLE kites ADD COLUMN code TEXT NOT NULL DEFAULT '';
      UPDATE kites SET code = 'kite-' || id;
      CREATE UNIQUE INDEX kites_code ON kites (code);
    `,
    says: ['by the second such row'],
    advises: ['Let kites.code be NULL, without a DEFAULT'],
    done: [["TEXT NOT NULL DEFAULT ''", 'TEXT']],
  },
  {
    title: 'a default in a column that has to differ, in an expression',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE kites (id INTEGER PRIMARY KEY, maker TEXT NOT NULL);
      -- > 002_code.sql
      ALTER TABLE kites ADD COLUMN code TEXT NOT NULL DEFAULT '';
      UPDATE kites SET code = 'kite-' || id;
      CREATE UNIQUE INDEX kites_code ON kites (lower(code));
    `,
    says: ['by the second such row'],
    advises: ['Create the index in a later migration', 'leaves kites.code out'],
    done: [['CREATE UNIQUE INDEX kites_code ON kites (lower(code));', '']],
  },
  {
    title: 'a pair that stands there both ways round',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE ports (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
      CREATE TABLE ferries (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), minutes INTEGER NOT NULL, PRIMARY KEY (port, coast)) WITHOUT ROWID;
      -- > 002_once.sql
      CREATE UNIQUE INDEX ferries_once ON ferries (min(port, coast), max(port, coast));
    `,
    says: ['two rows of ferries with the same port and coast the other way round'],
    advises: [
      'SELECT min(port, coast), max(port, coast), count(*) FROM ferries GROUP BY min(port, coast), max(port, coast) HAVING count(*) > 1',
      'keep one of the rows of ferries that have the same min(port, coast) and max(port, coast)',
    ],
    done: [
      [
        'CREATE UNIQUE INDEX',
        `DELETE FROM ferries WHERE port > coast AND EXISTS (SELECT 1 FROM ferries AS back WHERE back.port = ferries.coast AND back.coast = ferries.port);
      CREATE UNIQUE INDEX`,
      ],
    ],
  },
  {
    title: 'a unique index over a part of the rows, whose column may be NULL',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT, gone INTEGER NOT NULL DEFAULT 0);
      -- > 002_once.sql
      CREATE UNIQUE INDEX guests_mail ON guests (lower(mail) DESC) WHERE gone = 0 OR gone IS NULL;
    `,
    advises: [
      'SELECT lower(mail), count(*) FROM guests WHERE (lower(mail)) IS NOT NULL AND (gone = 0 OR gone IS NULL) GROUP BY lower(mail) HAVING count(*) > 1',
    ],
  },
  {
    title: 'a column that a view no longer has',
    rule: 'breaks-old-reads',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE trips (id INTEGER PRIMARY KEY, rider TEXT NOT NULL, km INTEGER NOT NULL);
      CREATE VIEW trip_lengths AS SELECT id, rider, km FROM trips;
      -- > 002_metres.sql
      DROP VIEW trip_lengths;
      CREATE VIEW trip_lengths AS SELECT id, km, km * 1000 AS metres FROM trips;
    `,
    advises: ['Keep rider in the SELECT of the view trip_lengths'],
    done: [['AS SELECT id, km, km', 'AS SELECT id, rider, km, km']],
  },
  {
    title: 'a new child with rows, where nothing shows that foreign keys are on',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
      -- > 002_plays.sql
      CREATE TABLE plays (id INTEGER PRIMARY KEY, song_id INTEGER NOT NULL REFERENCES songs (id), count INTEGER NOT NULL);
      INSERT INTO plays (song_id, count) SELECT id, 0 FROM songs;
    `,
    says: ['fails after it (FOREIGN KEY constraint failed), if the application switches foreign keys on.'],
    advises: ['ON DELETE CASCADE'],
    done: [['REFERENCES songs (id)', 'REFERENCES songs (id) ON DELETE CASCADE']],
  },
  {
    title: 'a new child with rows, where the database has foreign keys on',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
      -- > 0002_plays.sql
      CREATE TABLE plays (id INTEGER PRIMARY KEY, song_id INTEGER NOT NULL REFERENCES songs (id), count INTEGER NOT NULL);
      INSERT INTO plays (song_id, count) SELECT id, 0 FROM songs;
    `,
    says: ['fails after it (FOREIGN KEY constraint failed).'],
  },
  {
    title: 'a trigger that goose cuts',
    rule: 'replay-fails',
    story: `
      -- @ runner: goose
      -- = 00001_init.sql
      -- +goose Up
      CREATE TABLE tanks (id INTEGER PRIMARY KEY, litres INTEGER NOT NULL, changes INTEGER NOT NULL DEFAULT 0);
      -- > 00002_count.sql
      -- +goose Up
      CREATE TRIGGER tanks_changes AFTER UPDATE OF litres ON tanks BEGIN
        UPDATE tanks SET changes = changes + 1 WHERE id = new.id;
      END;
    `,
    advises: ['"-- +goose StatementBegin" above the trigger', '"-- +goose StatementEnd" below its END;'],
    done: [
      ['CREATE TRIGGER', '-- +goose StatementBegin\n      CREATE TRIGGER'],
      ['END;', 'END;\n      -- +goose StatementEnd'],
    ],
  },
  {
    title: 'a column that libSQL declares anew, and rows without a value',
    rule: 'depends-on-data',
    story: `
      -- @ runner: drizzle-libsql
      -- = 0000_init.sql
      CREATE TABLE tanks (id integer PRIMARY KEY NOT NULL, litres integer);
      -- > 0001_litres.sql
      ALTER TABLE tanks ALTER COLUMN litres TO litres integer NOT NULL DEFAULT 0;
    `,
    advises: ['Before it, give a value to those that have none: UPDATE tanks SET litres = … WHERE litres IS NULL;'],
    done: [
      [
        'ALTER TABLE',
        'UPDATE tanks SET litres = 0 WHERE litres IS NULL;\n      --> statement-breakpoint\n      ALTER TABLE',
      ],
    ],
  },
  {
    title: 'two values that fall into the ELSE of a CASE',
    rule: 'narrows-values',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE lamps (id INTEGER PRIMARY KEY, mode INTEGER NOT NULL CHECK (mode IN (0, 1, 2, 3)));
      -- > 002_words.sql
      CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, mode TEXT NOT NULL CHECK (mode IN ('off', 'dim', 'on', 'blinking')));
      INSERT INTO lamps_new (id, mode) SELECT id, CASE mode WHEN 0 THEN 'off' WHEN 1 THEN 'dim' ELSE 'on' END FROM lamps;
      DROP TABLE lamps;
      ALTER TABLE lamps_new RENAME TO lamps;
    `,
    advises: ['2 and 3 both fall into the ELSE of the CASE', 'WHEN 2 THEN … WHEN 3 THEN … ELSE … END'],
    done: [["ELSE 'on'", "WHEN 3 THEN 'blinking' ELSE 'on'"]],
  },
  {
    title: 'a value that falls into the ELSE of a CASE with conditions, beside one that has a branch',
    rule: 'narrows-values',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE lamps (id INTEGER PRIMARY KEY, mode TEXT NOT NULL CHECK (mode IN ('a', 'b', 'c')));
      -- > 002_words.sql
      UPDATE lamps SET mode = CASE WHEN mode = 'a' THEN 'b' WHEN mode = 'b' THEN 'a' ELSE 'a' END;
    `,
    advises: ["'c' falls into the ELSE of the CASE", "WHEN mode = 'c' THEN … ELSE … END"],
    done: [["ELSE 'a'", "WHEN mode = 'c' THEN 'c' ELSE 'a'"]],
  },
  {
    title: 'a trigger that makes an old column of a new one',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE tanks (id INTEGER PRIMARY KEY, litres REAL);
      -- > 002_ml.sql
      ALTER TABLE tanks ADD COLUMN ml INTEGER;
      CREATE TRIGGER tanks_litres AFTER INSERT ON tanks BEGIN
        UPDATE tanks SET litres = new.ml / 1000.0 WHERE id = new.id;
      END;
    `,
    says: ['NULL instead of its litres'],
    never: ['fails after it'],
    advises: ['Let tanks_litres act only on rows', 'WHEN new.ml IS NOT NULL'],
    done: [['AFTER INSERT ON tanks BEGIN', 'AFTER INSERT ON tanks WHEN new.ml IS NOT NULL BEGIN']],
  },
  {
    title: 'a trigger that replaces a row of another table',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE calls (id INTEGER PRIMARY KEY, phone TEXT NOT NULL);
      CREATE TABLE phones (phone TEXT PRIMARY KEY, credit INTEGER NOT NULL DEFAULT 0);
      -- > 002_last.sql
      ALTER TABLE phones ADD COLUMN last_call INTEGER;
      CREATE TRIGGER calls_last AFTER INSERT ON calls BEGIN
        INSERT OR REPLACE INTO phones (phone, last_call) VALUES (new.phone, new.id);
      END;
    `,
    says: ['a row of phones is replaced without an error, and its credit is the default again'],
    advises: ['ON CONFLICT … DO UPDATE SET … in calls_last'],
    done: [
      ['INSERT OR REPLACE INTO', 'INSERT INTO'],
      ['(new.phone, new.id)', '(new.phone, new.id) ON CONFLICT (phone) DO UPDATE SET last_call = excluded.last_call'],
    ],
  },
  {
    title: 'an old INSERT that failed before the file, too',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE spots (id INTEGER PRIMARY KEY, tag TEXT NOT NULL, note TEXT);
      -- > 002_label.sql
      ALTER TABLE spots RENAME COLUMN tag TO label;
      -- > 003_remark.sql
      ALTER TABLE spots RENAME COLUMN note TO remark;
    `,
    never: ['INSERT INTO spots (id, note)'],
  },
  {
    title: 'rows that a partial unique index refuses',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE cards (
        id INTEGER PRIMARY KEY,
        owner INTEGER NOT NULL REFERENCES owners (id),
        bank TEXT NOT NULL,
        main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1))
      );
      -- > 002_one.sql
      CREATE UNIQUE INDEX cards_main ON cards (owner) WHERE main = 1;
    `,
    says: ['two rows with equal cards.owner where main = 1'],
    never: ['not unique'],
  },
  {
    title: 'a number that a strict column does not take',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE bags (id INTEGER PRIMARY KEY, kg REAL NOT NULL) STRICT;
      -- > 002_kg.sql
      CREATE TABLE bags_new (id INTEGER PRIMARY KEY, kg INT NOT NULL) STRICT;
      INSERT INTO bags_new SELECT id, kg FROM bags;
      DROP TABLE bags;
      ALTER TABLE bags_new RENAME TO bags;
    `,
    advises: ['CAST(round(…) AS INTEGER)'],
  },
  {
    title: 'one underscore where refinery asks for two',
    rule: 'misnamed-migration',
    story: `
      -- @ runner: refinery
      -- = V1__init.sql
      CREATE TABLE teams (id INTEGER PRIMARY KEY);
      -- = V2__name.sql
      ALTER TABLE teams ADD COLUMN name TEXT;
      -- > V3_team_notes.sql
      ALTER TABLE teams ADD COLUMN notes TEXT;
    `,
    advises: ['V3__team_notes.sql'],
  },
  {
    title: 'a copy that gives a column no value',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE halls (code TEXT PRIMARY KEY NOT NULL, name TEXT);
      -- > 002_floor.sql
      CREATE TABLE halls_new (code TEXT PRIMARY KEY NOT NULL, name TEXT, floor INTEGER NOT NULL);
      INSERT INTO halls_new (code, name) SELECT code, name FROM halls;
      DROP TABLE halls;
      ALTER TABLE halls_new RENAME TO halls;
    `,
    advises: ['whatever the rows hold', 'DEFAULT'],
    done: [['floor INTEGER NOT NULL', 'floor INTEGER NOT NULL DEFAULT 0']],
  },
  {
    title: 'a DELETE that children hold',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: sqlx
      -- = 1_init.sql
      CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE deals (id INTEGER PRIMARY KEY, plan INTEGER REFERENCES plans(id));
      -- > 2_none.sql
      DELETE FROM plans WHERE name IS NOT NULL;
    `,
    advises: ['Rows of deals refer', 'point them at another parent'],
    done: [['DELETE FROM', 'UPDATE deals SET plan = NULL;\n      DELETE FROM']],
  },
  {
    title: 'keys that children name',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: sqlx
      -- = 1_init.sql
      CREATE TABLE plans (code TEXT PRIMARY KEY NOT NULL, name TEXT);
      CREATE TABLE deals (id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans(code));
      -- > 2_keys.sql
      UPDATE plans SET code = 'P-' || code;
    `,
    advises: ['UPDATE deals', 'defer_foreign_keys'],
    done: [
      ['UPDATE plans', 'PRAGMA defer_foreign_keys = ON;\n      UPDATE plans'],
      ['|| code;', "|| code;\n      UPDATE deals SET plan = 'P-' || plan;"],
    ],
  },
  {
    title: 'keys that children name, with foreign keys off',
    rule: 'creates-orphans',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE plans (code TEXT PRIMARY KEY NOT NULL, name TEXT);
      CREATE TABLE deals (id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans(code));
      -- > 002_keys.sql
      UPDATE plans SET code = 'P-' || code;
    `,
    advises: ['UPDATE deals too'],
    done: [['|| code;', "|| code;\n      UPDATE deals SET plan = 'P-' || plan;"]],
  },
  {
    title: 'a transaction in a file that switches foreign keys off, under prisma',
    rule: 'crash-gets-stuck',
    story: `
      -- @ runner: prisma
      -- = migrations/20250101090000_init/migration.sql
      CREATE TABLE "Shelf" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
      CREATE TABLE "Book" ("id" TEXT NOT NULL PRIMARY KEY, "shelfId" TEXT NOT NULL REFERENCES "Shelf" ("id") ON DELETE CASCADE);
      -- > migrations/20250102090000_room/migration.sql
      PRAGMA defer_foreign_keys=ON;
      PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Shelf" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "room" TEXT NOT NULL DEFAULT '');
      INSERT INTO "new_Shelf" ("id", "name") SELECT "id", "name" FROM "Shelf";
      DROP TABLE "Shelf";
      ALTER TABLE "new_Shelf" RENAME TO "Shelf";
      PRAGMA foreign_keys=ON;
      PRAGMA defer_foreign_keys=OFF;
      CREATE INDEX "Shelf_room" ON "Shelf" ("room");
    `,
    advises: [
      'Write BEGIN; right below PRAGMA foreign_keys=OFF (line 2), and COMMIT; right above PRAGMA foreign_keys=ON (line 7), and move what stands outside of them (line 9) between the two',
      'Do not put the pragma into a transaction',
    ],
    never: ['at the top'],
    done: [
      ['PRAGMA foreign_keys=OFF;', 'PRAGMA foreign_keys=OFF;\n      BEGIN;'],
      ['      CREATE INDEX "Shelf_room" ON "Shelf" ("room");\n', ''],
      [
        'PRAGMA foreign_keys=ON;',
        'CREATE INDEX "Shelf_room" ON "Shelf" ("room");\n      COMMIT;\n      PRAGMA foreign_keys=ON;',
      ],
    ],
  },
  {
    title: 'a file that asks for no transaction because it switches foreign keys off',
    rule: 'crash-gets-stuck',
    story: `
      -- @ runner: sqlx
      -- = migrations/1_init.sql
      CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE books (id INTEGER PRIMARY KEY, shelf INTEGER NOT NULL REFERENCES shelves(id) ON DELETE CASCADE);
      -- > migrations/2_room.sql
      -- no-transaction
      PRAGMA foreign_keys = OFF;
      CREATE TABLE shelves_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, room TEXT NOT NULL DEFAULT '');
      INSERT INTO shelves_new (id, name) SELECT id, name FROM shelves;
      DROP TABLE shelves;
      ALTER TABLE shelves_new RENAME TO shelves;
    `,
    advises: ['Write BEGIN; right below PRAGMA foreign_keys = OFF (line 2), and COMMIT; at the end of the file:'],
    done: [
      ['PRAGMA foreign_keys = OFF;', 'PRAGMA foreign_keys = OFF;\n      BEGIN;'],
      ['RENAME TO shelves;', 'RENAME TO shelves;\n      COMMIT;'],
    ],
  },
  {
    title: 'a file that asks for no transaction, and whose pragma changes nothing',
    rule: 'crash-gets-stuck',
    story: `
      -- @ runner: goose
      -- = 00001_init.sql
      -- +goose Up
      CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      -- > 00002_room.sql
      -- +goose NO TRANSACTION
      -- +goose Up
      PRAGMA foreign_keys = OFF;
      CREATE TABLE shelves_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, room TEXT NOT NULL DEFAULT '');
      INSERT INTO shelves_new (id, name) SELECT id, name FROM shelves;
      DROP TABLE shelves;
      ALTER TABLE shelves_new RENAME TO shelves;
      PRAGMA foreign_keys = ON;
    `,
    advises: ['Take the words out'],
  },
  {
    title: 'rows whose id is taken get new ones, and no other value',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      -- > 002_people.sql
      ALTER TABLE owners ADD COLUMN tenant INTEGER;
      INSERT OR IGNORE INTO owners (id, name) SELECT id, name FROM tenants;
      DROP TABLE tenants;
    `,
    advises: ['Give these rows new ids'],
    done: [['OR IGNORE INTO owners (id, name) SELECT id, name', 'INTO owners (name, tenant) SELECT name, id']],
  },
  {
    title: 'one of many rows is taken over, whichever it is',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE mails (id INTEGER PRIMARY KEY, guest INTEGER NOT NULL REFERENCES guests(id), kind TEXT NOT NULL, mail TEXT NOT NULL);
      -- > 002_mail.sql
      ALTER TABLE guests ADD COLUMN mail TEXT;
      UPDATE guests SET mail = (SELECT kind || ' ' || mail FROM mails WHERE guest = guests.id ORDER BY id LIMIT 1);
      DROP TABLE mails;
    `,
    says: ['Lost: rows with the same mails.guest as another row'],
    advises: ['Take over what all of them say'],
    never: ['any row,', 'nothing but'],
  },
  {
    title: 'two columns that change places are one mistake',
    rule: 'changes-values',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE posts (id INTEGER PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL);
      -- > 002_grid.sql
      CREATE TABLE posts_new (id INTEGER PRIMARY KEY, y REAL NOT NULL, x REAL NOT NULL, z REAL);
      INSERT INTO posts_new (id, y, x) SELECT id, x + 0.0, y + 0.0 FROM posts;
      DROP TABLE posts;
      ALTER TABLE posts_new RENAME TO posts;
    `,
    says: ['y holds what was in x', ' and '],
    done: [['SELECT id, x + 0.0, y + 0.0', 'SELECT id, y + 0.0, x + 0.0']],
  },
  {
    title: 'a rebuild that leaves its own new column out has nothing that could be guarded',
    rule: 'rerun-loses-data',
    story: `
      -- = 001_init.sql
      CREATE TABLE IF NOT EXISTS guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      -- > 002_locale.sql
      DROP TABLE IF EXISTS guests_new;
      CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, locale TEXT);
      INSERT INTO guests_new (id, name) SELECT id, name FROM guests;
      DROP TABLE guests;
      ALTER TABLE guests_new RENAME TO guests;
    `,
    advises: ['Let the file run once only: apply it and its history row in one transaction'],
  },
  {
    title: 'a copy that reads a view of the rows that are shown',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE tunes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hidden TEXT);
      CREATE VIEW shown AS SELECT id, name, hidden FROM tunes WHERE hidden IS NULL;
      -- > 002_pace.sql
      CREATE TABLE tunes_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hidden TEXT, pace INTEGER CHECK (pace > 0));
      INSERT INTO tunes_new (id, name, hidden) SELECT id, name, hidden FROM shown;
      DROP VIEW shown;
      DROP TABLE tunes;
      ALTER TABLE tunes_new RENAME TO tunes;
      CREATE VIEW shown AS SELECT id, name, hidden FROM tunes WHERE hidden IS NULL;
    `,
    says: ['The copy reads the view shown, which shows only rows WHERE hidden IS NULL.'],
    advises: ['Copy from tunes itself'],
    done: [['hidden FROM shown;', 'hidden FROM tunes;']],
  },
  {
    title: 'two values of one row that a file before this one has left as they are',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE bills (id INTEGER PRIMARY KEY, issued TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid')), due TEXT);
      -- > 002_fill.sql
      UPDATE bills SET due = issued WHERE due IS NULL AND state = 'open';
      -- > 003_due.sql
      CREATE TABLE bills_new (id INTEGER PRIMARY KEY, issued TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid')), due TEXT NOT NULL);
      INSERT INTO bills_new SELECT id, issued, state, due FROM bills;
      DROP TABLE bills;
      ALTER TABLE bills_new RENAME TO bills;
    `,
    says: ["fails on a row of bills with state 'paid' and due NULL. SQLite"],
    done: [[" AND state = 'open';", ';']],
  },
  {
    title: 'values that a new CHECK refuses, each once',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE wines (id INTEGER PRIMARY KEY, points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10));
      -- > 002_halves.sql
      CREATE TABLE wines_new (id INTEGER PRIMARY KEY, points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5));
      INSERT INTO wines_new SELECT id, points / 2 FROM wines;
      DROP TABLE wines;
      ALTER TABLE wines_new RENAME TO wines;
    `,
    says: ['fails on the value 1 or 0 in wines.points. SQLite'],
    done: [['BETWEEN 1 AND 5', 'BETWEEN 0 AND 5']],
  },
  {
    title: 'a unique generated column is called by its name',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE mails (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
      -- > 002_key.sql
      ALTER TABLE mails ADD COLUMN ref TEXT AS (json_extract(body, '$.ref'));
      CREATE UNIQUE INDEX mails_ref ON mails (ref);
    `,
    says: ["fails on two rows of mails with equal ref (json_extract(body, '$.ref')). SQLite"],
    done: [['CREATE UNIQUE INDEX', 'CREATE INDEX']],
  },
  {
    title: 'a key of one of two parents, and not of the other',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE ports (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
      CREATE TABLE routes (id TEXT PRIMARY KEY NOT NULL, a TEXT NOT NULL REFERENCES ports(id), b TEXT NOT NULL REFERENCES ports(id), UNIQUE (a, b));
      -- > 002_key.sql
      CREATE TABLE routes_new (a TEXT PRIMARY KEY NOT NULL REFERENCES ports(id), b TEXT NOT NULL REFERENCES ports(id), id TEXT NOT NULL UNIQUE);
      INSERT INTO routes_new (a, b, id) SELECT a, b, id FROM routes;
      DROP TABLE routes;
      ALTER TABLE routes_new RENAME TO routes;
    `,
    says: ['equal routes.a'],
    never: ['equal routes.b'],
  },
  {
    title: 'children of rows that are equal',
    rule: 'creates-orphans',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE uses (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL REFERENCES tags(id));
      -- > 002_once.sql
      DELETE FROM tags WHERE id NOT IN (SELECT min(id) FROM tags GROUP BY name);
      CREATE UNIQUE INDEX tags_name ON tags (name);
    `,
    says: ['where tags holds two rows with equal tags.name, which'],
    done: [
      [
        'DELETE FROM tags',
        'UPDATE uses SET tag = (SELECT min(k.id) FROM tags k JOIN tags t ON t.name = k.name WHERE t.id = uses.tag);\n      DELETE FROM tags',
      ],
    ],
  },
  {
    title: 'a table that an UPDATE was to read, by a name that is its own',
    rule: 'drops-table',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE pages (slug TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL);
      CREATE TABLE views (slug TEXT PRIMARY KEY NOT NULL, seen INTEGER NOT NULL);
      -- > 002_seen.sql
      ALTER TABLE pages ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
      UPDATE pages SET seen = coalesce((SELECT v.seen FROM views v WHERE v.slug = slug), 0);
      DROP TABLE views;
    `,
    says: ['the UPDATE in line 2 was to take them over, and asks for other rows, as slug is v.slug there'],
    advises: ['Write pages.slug for slug in the UPDATE in line 2'],
    never: ['Copy what is still needed'],
  },
  {
    title: 'a rebuild that loses rows at which others point',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE crates (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('full', 'empty', 'torn')));
      CREATE TABLE goods (id INTEGER PRIMARY KEY, crate_id INTEGER NOT NULL REFERENCES crates (id));
      -- > 002_states.sql
      CREATE TABLE crates_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('full', 'empty', 'lent')));
      INSERT OR IGNORE INTO crates_new (id, state) SELECT id, state FROM crates;
      DROP TABLE crates;
      ALTER TABLE crates_new RENAME TO crates;
    `,
    says: ["crates.state = 'torn'"],
    advises: ["CHECK (state IN ('full', 'empty', 'lent'))"],
    silent: ['creates-orphans'],
  },
  {
    title: 'a new key that a copy gives way to, beside a CHECK that takes them all',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE marks (id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('read', 'liked', 'lent')), UNIQUE (reader, page, kind));
      -- > 002_later.sql
      CREATE TABLE marks_new (id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('read', 'liked', 'lent', 'later')), UNIQUE (reader, page));
      INSERT OR IGNORE INTO marks_new (id, reader, page, kind) SELECT id, reader, page, kind FROM marks;
      DROP TABLE marks;
      ALTER TABLE marks_new RENAME TO marks;
    `,
    says: ['Lost: rows with the same reader and page as another row.'],
    never: ['marks.kind'],
    advises: ['decide by a statement of its own which'],
  },
  {
    title: 'a key of the new table that replaces by itself',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE pacts (id INTEGER PRIMARY KEY, buyer INTEGER NOT NULL, ends TEXT NOT NULL);
      -- > 002_one.sql
      CREATE TABLE pacts_new (id INTEGER PRIMARY KEY, buyer INTEGER NOT NULL UNIQUE ON CONFLICT REPLACE, ends TEXT NOT NULL);
      INSERT INTO pacts_new (id, buyer, ends) SELECT id, buyer, ends FROM pacts;
      DROP TABLE pacts;
      ALTER TABLE pacts_new RENAME TO pacts;
    `,
    says: ['Lost: rows with the same pacts.buyer as another row.'],
    advises: ['Take ON CONFLICT REPLACE away from UNIQUE (buyer) in the new table'],
  },
  {
    title: 'a list of which one value is told from the rest',
    rule: 'drops-column',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE crew (id INTEGER PRIMARY KEY, rank TEXT NOT NULL DEFAULT 'hand' CHECK (rank IN ('hand', 'mate', 'captain')));
      -- > 002_level.sql
      ALTER TABLE crew ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
      UPDATE crew SET level = CASE rank WHEN 'captain' THEN 2 WHEN 'boss' THEN 1 ELSE 0 END;
      ALTER TABLE crew DROP COLUMN rank;
    `,
    says: ["The values 'hand' and 'mate' end the same."],
    never: ['in no other column'],
    done: [["WHEN 'boss'", "WHEN 'mate'"]],
  },
  {
    title: 'a trigger that skips rows of the copy',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE calls (id INTEGER PRIMARY KEY, state TEXT NOT NULL);
      -- > 002_guard.sql
      CREATE TABLE calls_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL, note TEXT CHECK (note <> ''));
      CREATE TRIGGER calls_guard BEFORE INSERT ON calls_new WHEN NEW.state = 'void' BEGIN SELECT RAISE(IGNORE); END;
      INSERT INTO calls_new (id, state) SELECT id, state FROM calls;
      DROP TABLE calls;
      ALTER TABLE calls_new RENAME TO calls;
    `,
    advises: ['Make the trigger after the copy'],
    done: [
      [
        "      CREATE TRIGGER calls_guard BEFORE INSERT ON calls_new WHEN NEW.state = 'void' BEGIN SELECT RAISE(IGNORE); END;\n",
        '',
      ],
      [
        'FROM calls;',
        "FROM calls;\n      CREATE TRIGGER calls_guard BEFORE INSERT ON calls_new WHEN NEW.state = 'void' BEGIN SELECT RAISE(IGNORE); END;",
      ],
    ],
  },
  {
    title: 'a WHERE that happens to take no invented row does not lose all of production',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE calls (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
      -- > 002_recent.sql
      CREATE TABLE calls_new (id INTEGER PRIMARY KEY, at TEXT NOT NULL, note TEXT);
      INSERT INTO calls_new (id, at) SELECT id, at FROM calls WHERE at >= '2020-01-01' AND id < 0;
      DROP TABLE calls;
      ALTER TABLE calls_new RENAME TO calls;
    `,
    says: ['without some of its rows', 'WHERE', 'In the rehearsal, none of its 14 rows came along.'],
    never: ['without its rows', 'all 14'],
    advises: ['let it take them too'],
  },
  {
    title: 'rows that differ in case only are not named by their invented value',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT);
      -- > 002_case.sql
      CREATE TABLE guests_new (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT);
      INSERT OR IGNORE INTO guests_new SELECT id, mail, name FROM guests;
      DROP TABLE guests;
      ALTER TABLE guests_new RENAME TO guests;
    `,
    says: ['only in case'],
    never: ['abcdef', '30000'],
  },
  {
    title: 'several rows of one parent, and nothing that is odd in one of them',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE homes (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES owners(id), street TEXT NOT NULL, city TEXT);
      -- > 002_main.sql
      ALTER TABLE homes ADD COLUMN main INTEGER NOT NULL DEFAULT 1;
      CREATE UNIQUE INDEX homes_main ON homes(owner) WHERE main = 1;
    `,
    says: ['fails on several rows of homes for one row of owners (equal homes.owner). SQLite'],
  },
  {
    title: 'a NULL, and not the value that made another column give way',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE leases (code TEXT PRIMARY KEY NOT NULL, start TEXT NOT NULL, stop TEXT, CHECK (stop > start));
      -- > 002_stop.sql
      CREATE TABLE leases_new (code TEXT PRIMARY KEY NOT NULL, start TEXT NOT NULL, stop TEXT NOT NULL, CHECK (stop > start));
      INSERT INTO leases_new SELECT code, start, stop FROM leases;
      DROP TABLE leases;
      ALTER TABLE leases_new RENAME TO leases;
    `,
    says: ['fails on a NULL in leases.stop. SQLite'],
  },
  {
    title: 'two equal values, in a column that is called like another database’s type',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE drives (id INTEGER PRIMARY KEY, serial TEXT NOT NULL, name TEXT);
      -- > 002_once.sql
      CREATE UNIQUE INDEX drives_serial ON drives(serial);
    `,
    says: ['fails on two rows with equal drives.serial. SQLite: UNIQUE constraint failed: drives.serial.'],
    never: ['SQLite spells it'],
  },
  {
    title: 'a helper table that children follow',
    rule: 'leftover-table',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE halls (code TEXT PRIMARY KEY NOT NULL, name TEXT);
      CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL REFERENCES halls(code) ON DELETE CASCADE);
      -- > 002_name.sql
      ALTER TABLE halls RENAME TO halls_old;
      CREATE TABLE halls (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL DEFAULT '');
      INSERT INTO halls SELECT code, coalesce(name, '') FROM halls_old;
    `,
    advises: ['Do not drop it as it is: seats refers to it'],
    done: [
      ['      ALTER TABLE halls RENAME TO halls_old;\n', ''],
      [
        'CREATE TABLE halls (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT',
        'CREATE TABLE halls_new (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT',
      ],
      ['INSERT INTO halls SELECT', 'INSERT INTO halls_new SELECT'],
      ['FROM halls_old;', 'FROM halls;\n      DROP TABLE halls;\n      ALTER TABLE halls_new RENAME TO halls;'],
    ],
  },
  {
    title: 'a helper table that may take the place of one with an index',
    rule: 'leftover-table',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE halls (code TEXT PRIMARY KEY NOT NULL, name TEXT);
      CREATE INDEX halls_name ON halls(name);
      -- > 002_name.sql
      CREATE TABLE halls_new (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL DEFAULT '');
      INSERT INTO halls_new SELECT code, coalesce(name, '') FROM halls;
    `,
    advises: ['look after halls_name'],
  },
  {
    title: 'links that a rebuild of their own table sets to NULL are no fault of the copy',
    rule: 'cascades-null',
    story: `
      -- @ runner: sqlx
      -- = 1_init.sql
      CREATE TABLE areas (id INTEGER PRIMARY KEY, above INTEGER REFERENCES areas(id) ON DELETE SET NULL, name TEXT);
      -- > 2_name.sql
      CREATE TABLE areas_new (id INTEGER PRIMARY KEY, above INTEGER REFERENCES areas(id) ON DELETE SET NULL, name TEXT NOT NULL DEFAULT '');
      INSERT INTO areas_new SELECT id, above, coalesce(name, '') FROM areas;
      DROP TABLE areas;
      ALTER TABLE areas_new RENAME TO areas;
    `,
    says: ['areas.above'],
  },
  {
    title: 'a new trigger writes a row that another table refuses',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
      -- > 002_scans.sql
      CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel INTEGER NOT NULL, place TEXT NOT NULL DEFAULT (nullif('', '')));
      CREATE TRIGGER parcels_scan AFTER INSERT ON parcels BEGIN
        INSERT INTO scans (parcel) VALUES (new.id);
      END;
    `,
    advises: ['Let trigger parcels_scan give scans.place a value'],
    done: [['(parcel) VALUES (new.id)', "(parcel, place) VALUES (new.id, 'desk')"]],
  },
  {
    title: 'a new trigger writes what a CHECK of another table refuses',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
      -- > 002_scans.sql
      CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel INTEGER NOT NULL, size INTEGER NOT NULL CHECK (size > 1000));
      CREATE TRIGGER parcels_scan AFTER INSERT ON parcels BEGIN
        INSERT INTO scans (parcel, size) VALUES (new.id, new.weight);
      END;
    `,
    advises: ['Let trigger parcels_scan write only what that constraint allows'],
    done: [['VALUES (new.id, new.weight)', 'VALUES (new.id, max(new.weight, 1001))']],
  },
  {
    title: 'a new trigger writes one key twice',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
      -- > 002_scans.sql
      CREATE TABLE tallies (what TEXT PRIMARY KEY NOT NULL, n INTEGER NOT NULL);
      CREATE TRIGGER parcels_tally AFTER INSERT ON parcels BEGIN
        INSERT INTO tallies VALUES ('parcels', 1);
      END;
    `,
    advises: ['Let trigger parcels_tally write a row of tallies', 'ON CONFLICT'],
    done: [["('parcels', 1);", "('parcels', 1) ON CONFLICT (what) DO UPDATE SET n = n + 1;"]],
  },
  {
    title: 'a new trigger asks for what production’s SQLite does not know',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- @ sqlite: 3.40
      -- = 001_init.sql
      CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
      -- > 002_scans.sql
      CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel INTEGER NOT NULL, ms INTEGER NOT NULL);
      CREATE TRIGGER parcels_scan AFTER INSERT ON parcels BEGIN
        INSERT INTO scans (parcel, ms) VALUES (new.id, unixepoch('now', 'subsec'));
      END;
    `,
    advises: ['Write line 2 so that', 'needs-newer-sqlite', 'there scans.ms is NULL', 'parcels_scan'],
    done: [["unixepoch('now', 'subsec')", "unixepoch('now')"]],
  },
  {
    title: 'a column of a foreign key that only a rebuild drops, above rows that would go along',
    rule: 'replay-fails',
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE tenants (id INTEGER PRIMARY KEY);
      CREATE TABLE leases (id INTEGER PRIMARY KEY, tenant_id INTEGER, FOREIGN KEY (tenant_id) REFERENCES tenants (id));
      CREATE TABLE payments (id INTEGER PRIMARY KEY, lease_id INTEGER NOT NULL REFERENCES leases (id) ON DELETE CASCADE);
      -- > 0002_vacant.sql
      ALTER TABLE leases DROP COLUMN tenant_id;
    `,
    advises: [
      'DROP TABLE leases also deletes the rows of payments',
      'CREATE TABLE payments_kept AS SELECT id, lease_id FROM payments',
      'INSERT INTO payments (id, lease_id) SELECT id, lease_id FROM payments_kept',
    ],
  },
  {
    title: 'a switch among others that a second run turns back',
    rule: 'rerun-changes-state',
    story: `
      -- @ runner: sqlite3
      -- = 001_init.sql
      CREATE TABLE IF NOT EXISTS lamps (id INTEGER PRIMARY KEY, lit INTEGER NOT NULL DEFAULT 0);
      -- > 002_turn.sql
      UPDATE lamps SET lit = NOT lit WHERE id = 1 OR id = 2;
    `,
    advises: [
      "UPDATE lamps SET … WHERE (id = 1 OR id = 2) AND NOT EXISTS (SELECT 1 FROM done WHERE what = '002_turn.sql')",
    ],
  },
  {
    title: 'a switch that a second run turns back',
    rule: 'rerun-changes-state',
    story: `
      -- @ runner: sqlite3
      -- = 001_init.sql
      CREATE TABLE IF NOT EXISTS lamps (id INTEGER PRIMARY KEY, lit INTEGER NOT NULL DEFAULT 0);
      -- > 002_turn.sql
      UPDATE lamps SET lit = NOT lit;
    `,
    advises: ["UPDATE lamps SET … WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = '002_turn.sql')"],
    done: [
      [
        'UPDATE lamps SET lit = NOT lit;',
        `BEGIN;
      CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);
      UPDATE lamps SET lit = NOT lit WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = '002_turn.sql');
      INSERT OR IGNORE INTO done VALUES ('002_turn.sql');
      COMMIT;`,
      ],
    ],
  },
  {
    title: 'two values that a second run multiplies again, under one note',
    rule: 'rerun-changes-state',
    story: `
      -- @ runner: refinery
      -- = V1__init.sql
      CREATE TABLE pumps (id INTEGER PRIMARY KEY, litres INTEGER NOT NULL);
      CREATE TABLE tanks (id INTEGER PRIMARY KEY, litres INTEGER NOT NULL);
      -- > V2__millilitres.sql
      UPDATE pumps SET litres = litres * 1000;
      UPDATE tanks SET litres = litres * 1000;
    `,
    advises: [
      `CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);
  UPDATE pumps SET … WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = 'V2__millilitres.sql');
  UPDATE tanks SET … WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = 'V2__millilitres.sql');
  INSERT OR IGNORE INTO done VALUES ('V2__millilitres.sql');`,
    ],
    done: [
      [
        'UPDATE pumps SET litres = litres * 1000;',
        `CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);
      UPDATE pumps SET litres = litres * 1000 WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = 'V2__millilitres.sql');`,
      ],
      [
        'UPDATE tanks SET litres = litres * 1000;',
        `UPDATE tanks SET litres = litres * 1000 WHERE NOT EXISTS (SELECT 1 FROM done WHERE what = 'V2__millilitres.sql');
      INSERT OR IGNORE INTO done VALUES ('V2__millilitres.sql');`,
      ],
    ],
  },
  {
    title: 'an object of too many keys for D1',
    rule: 'replay-fails',
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE wells (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE gone (id INTEGER PRIMARY KEY, was TEXT NOT NULL);
      -- > 0002_gone.sql
      CREATE TRIGGER wells_gone AFTER DELETE ON wells BEGIN
        INSERT INTO gone (was) VALUES (json_object(${keys('old.name')}));
      END;
    `,
    advises: ["json_set(json_object('key', value, …), '$.key', value, …)"],
    done: [
      [
        `json_object(${keys('old.name')})`,
        `json_set(json_object('k0', old.name), ${keys('old.name')
          .replace("'k0', old.name, ", '')
          .replaceAll("'k", "'$.k")
          .replace(/, '\$.k16.*/, '')})`,
      ],
    ],
  },
  {
    title: 'a shelf without boxes, and not several shelves of one hall',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE shelves (id INTEGER PRIMARY KEY, hall INTEGER NOT NULL REFERENCES halls(id), label TEXT NOT NULL);
      CREATE TABLE boxes (id INTEGER PRIMARY KEY, shelf INTEGER NOT NULL REFERENCES shelves(id), grams INTEGER NOT NULL);
      CREATE INDEX shelves_hall ON shelves(hall);
      CREATE INDEX boxes_shelf ON boxes(shelf);
      -- > 002_grams.sql
      ALTER TABLE shelves ADD COLUMN grams INTEGER NOT NULL DEFAULT 0;
      UPDATE shelves SET grams = (SELECT sum(grams) FROM boxes WHERE shelf = shelves.id);
    `,
    says: ['fails on a row of shelves that no other row refers to. SQLite'],
    done: [['(SELECT sum(grams)', '(SELECT coalesce(sum(grams), 0)']],
  },
  {
    title: 'several rows of one parent, which no key keeps apart',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE shelves (id INTEGER PRIMARY KEY, hall INTEGER NOT NULL REFERENCES halls(id), label TEXT NOT NULL);
      -- > 002_one.sql
      CREATE TABLE guard (n INTEGER NOT NULL CHECK (n < 2));
      INSERT INTO guard SELECT count(*) FROM shelves GROUP BY hall;
      DROP TABLE guard;
    `,
    says: ['fails on several rows of shelves for one row of halls (equal shelves.hall). SQLite'],
  },
  {
    title: 'rows that a CHECK of two columns refuses, under the names that production has',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE leases (id INTEGER PRIMARY KEY, start TEXT NOT NULL, stop TEXT NOT NULL);
      -- > 002_order.sql
      CREATE TABLE leases_new (id INTEGER PRIMARY KEY, "from" TEXT NOT NULL, until TEXT NOT NULL, CONSTRAINT in_order CHECK (until >= "from"));
      INSERT INTO leases_new (id, "from", until) SELECT l.id, l.start, l.stop FROM leases l;
      DROP TABLE leases;
      ALTER TABLE leases_new RENAME TO leases;
    `,
    says: ['fails on a row of leases for which stop >= start does not hold. SQLite'],
    advises: ['in production first: SELECT * FROM leases WHERE NOT (stop >= start).'],
  },
  {
    title: 'a CHECK of columns that SQLite compares otherwise in production',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE scales (id INTEGER PRIMARY KEY, low TEXT NOT NULL, high TEXT NOT NULL);
      -- > 002_case.sql
      CREATE TABLE scales_new (id INTEGER PRIMARY KEY, low TEXT COLLATE NOCASE NOT NULL, high TEXT COLLATE NOCASE NOT NULL, CHECK (low <= high));
      INSERT INTO scales_new SELECT id, low, high FROM scales;
      DROP TABLE scales;
      ALTER TABLE scales_new RENAME TO scales;
    `,
    says: ['a row of scales for which low <= high does not hold'],
    advises: ['Look for such rows in production first, and'],
  },
  {
    title: 'a unique index on what SQLite computes from now on, where production has other values in it',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT NOT NULL);
      CREATE UNIQUE INDEX articles_slug ON articles (slug);
      -- > 002_computed.sql
      DROP INDEX articles_slug;
      ALTER TABLE articles DROP COLUMN slug;
      ALTER TABLE articles ADD COLUMN slug TEXT GENERATED ALWAYS AS (replace(lower(title), ' ', '-')) VIRTUAL;
      CREATE UNIQUE INDEX articles_slug ON articles (slug);
    `,
    says: ['two rows with equal articles.title'],
    advises: [
      "SELECT replace(lower(title), ' ', '-'), count(*) FROM articles GROUP BY replace(lower(title), ' ', '-')",
    ],
  },
  {
    title: 'a range of numbers for a column that holds texts now',
    rule: 'loses-constraint',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE calls (id INTEGER PRIMARY KEY, at INTEGER NOT NULL CHECK (at BETWEEN 946684800 AND 4102444800), note TEXT);
      -- > 002_readable.sql
      CREATE TABLE calls_new (id INTEGER PRIMARY KEY, at TEXT NOT NULL, note TEXT);
      INSERT INTO calls_new SELECT id, datetime(at, 'unixepoch'), note FROM calls;
      DROP TABLE calls;
      ALTER TABLE calls_new RENAME TO calls;
    `,
    says: ['without CHECK (at BETWEEN 946684800 AND 4102444800).'],
    advises: ['at is TEXT now', 'write a CHECK for the new form'],
  },
  {
    title: 'a range of numbers for a column that still holds numbers',
    rule: 'loses-constraint',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE calls (id INTEGER PRIMARY KEY, at INTEGER NOT NULL CHECK (at BETWEEN 1 AND 4102444800), note TEXT);
      -- > 002_note.sql
      CREATE TABLE calls_new (id INTEGER PRIMARY KEY, at REAL NOT NULL, note TEXT NOT NULL DEFAULT '');
      INSERT INTO calls_new SELECT id, at, coalesce(note, '') FROM calls;
      DROP TABLE calls;
      ALTER TABLE calls_new RENAME TO calls;
    `,
    advises: ['CHECK (at <= 4102444800)'],
  },
  {
    title: 'a full-text index that was never filled, under an UPDATE',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT 0);
      -- > 002_search.sql
      CREATE VIRTUAL TABLE letters_fts USING fts5(body, content='letters', content_rowid='id');
      CREATE TRIGGER letters_au AFTER UPDATE ON letters BEGIN
        INSERT INTO letters_fts(letters_fts, rowid, body) VALUES ('delete', old.id, old.body);
        INSERT INTO letters_fts(rowid, body) VALUES (new.id, new.body);
      END;
      UPDATE letters SET seen = 1 WHERE id < 100;
    `,
    says: ['No file is damaged'],
    advises: ["INSERT INTO letters_fts(letters_fts) VALUES ('rebuild');"],
    done: [['UPDATE letters', "INSERT INTO letters_fts(letters_fts) VALUES ('rebuild');\n      UPDATE letters"]],
  },
  {
    title: 'a last batch that has an end',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT);
      -- > 002_day.sql
      CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT DEFAULT '');
      INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT 300;
      INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT 300 OFFSET 300;
      DROP TABLE visits;
      ALTER TABLE visits_new RENAME TO visits;
    `,
    advises: ['Write LIMIT -1 in this copy, and leave its OFFSET as it is'],
    done: [['LIMIT 300 OFFSET', 'LIMIT -1 OFFSET']],
  },
  {
    title: 'a copy that leaves the first row behind',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT);
      -- > 002_day.sql
      CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT DEFAULT '');
      INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT -1 OFFSET 1;
      DROP TABLE visits;
      ALTER TABLE visits_new RENAME TO visits;
    `,
    advises: ['Copy without LIMIT and OFFSET'],
    done: [[' LIMIT -1 OFFSET 1', '']],
  },
  {
    title: 'a list with NULLs, of the same table, that NOT IN asks',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
      -- > 002_split.sql
      CREATE TABLE inner_talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
      CREATE TABLE outer_talks (id TEXT PRIMARY KEY NOT NULL, above TEXT, title TEXT NOT NULL);
      INSERT INTO inner_talks SELECT * FROM talks WHERE id IN (SELECT above FROM talks);
      INSERT INTO outer_talks SELECT * FROM talks WHERE id NOT IN (SELECT above FROM talks);
      DROP TABLE talks;
    `,
    says: ['with one NULL in its list NOT IN holds for no row of talks'],
    never: ['than the statement keeps'],
    advises: ['NOT IN (SELECT above FROM talks WHERE above IS NOT NULL)'],
    done: [['NOT IN (SELECT above FROM talks)', 'NOT IN (SELECT above FROM talks WHERE above IS NOT NULL)']],
  },
  {
    title: 'a trigger that is there to stop the file',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE chores (id INTEGER PRIMARY KEY, told TEXT);
      -- > 002_guard.sql
      CREATE TEMP TABLE chore_guard (n INTEGER);
      CREATE TEMP TRIGGER chore_check BEFORE INSERT ON chore_guard WHEN new.n > 0
      BEGIN SELECT RAISE(ABORT, 'chores without a word'); END;
      INSERT INTO chore_guard SELECT count(*) FROM chores WHERE told IS NULL;
      DROP TABLE chore_guard;
    `,
    advises: ['The table chore_guard is there to stop the file on purpose'],
  },
  {
    title: 'a key of a type that another database numbers',
    rule: 'null-key',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
      -- > 002_tags.sql
      CREATE TABLE tags (id SERIAL PRIMARY KEY, name TEXT NOT NULL);
      INSERT INTO tags (name) SELECT word FROM words;
    `,
    advises: ['Declare id as INTEGER PRIMARY KEY'],
    done: [['id SERIAL PRIMARY KEY', 'id INTEGER PRIMARY KEY']],
  },
  {
    title: 'bytes that are looked for among texts',
    rule: 'deletes-all-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE runs (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL);
      CREATE TABLE logs (id INTEGER PRIMARY KEY, run BLOB NOT NULL, line TEXT NOT NULL);
      -- > 002_logs.sql
      DELETE FROM logs WHERE run NOT IN (SELECT lower(hex(id)) FROM runs);
    `,
    says: ['run holds bytes, lower(hex(id)) is a text'],
    advises: ['write id for lower(hex(id))'],
    done: [['SELECT lower(hex(id)) FROM', 'SELECT id FROM']],
  },
  {
    title: 'a number that stands beside moments',
    rule: 'deletes-all-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, made_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);
      -- > 002_jobs.sql
      DELETE FROM jobs WHERE made_at >= 1748736000;
    `,
    advises: ["for example datetime(1748736000, 'unixepoch')"],
    done: [['>= 1748736000', ">= datetime(1748736000, 'unixepoch')"]],
  },
  {
    title: 'a column that is filled from a name that is none, and the right one goes',
    rule: 'string-for-column',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE shops (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
      -- > 002_site.sql
      ALTER TABLE shops ADD COLUMN site TEXT NOT NULL DEFAULT '';
      UPDATE shops SET site = coalesce("href", '');
      ALTER TABLE shops DROP COLUMN url;
    `,
    says: ["shops.site holds the text 'href' in every row"],
    silent: ['drops-column'],
    done: [['"href"', '"url"']],
  },
  {
    title: 'rows that are looked for by a name that is none',
    rule: 'string-for-column',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE visits (id INTEGER PRIMARY KEY, until INTEGER NOT NULL);
      -- > 002_old.sql
      DELETE FROM visits WHERE "expires_at" >= 4102444800000;
    `,
    says: ['the same in every row'],
    silent: ['deletes-all-rows'],
    done: [['"expires_at"', 'until']],
  },
  {
    title: 'a column that is filled into another table, whose rows go with those of its own',
    rule: 'cascades-delete',
    story: `
      -- @ runner: d1
      -- = 0001_init.sql
      CREATE TABLE dials (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL);
      -- > 0002_levels.sql
      CREATE TABLE levels (dial_id INTEGER PRIMARY KEY REFERENCES dials(id) ON DELETE CASCADE, level INTEGER NOT NULL);
      INSERT INTO levels (dial_id, level) SELECT id, level FROM dials;
      -- > 0003_dials.sql
      CREATE TABLE dials_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      INSERT INTO dials_new (id, name) SELECT id, name FROM dials;
      DROP TABLE dials;
      ALTER TABLE dials_new RENAME TO dials;
    `,
    silent: ['drops-column'],
  },
  {
    title: 'lines that move up, and no two that change places',
    rule: 'narrows-values',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE flats (id INTEGER PRIMARY KEY, line1 TEXT NOT NULL, line2 TEXT NOT NULL, line3 TEXT NOT NULL);
      -- > 002_up.sql
      UPDATE flats SET line1 = line2;
      UPDATE flats SET line2 = line3;
    `,
    advises: ['Write the new value into a column of its own, and keep line1'],
  },
  {
    title: 'numbers that a CHECK refuses, of which two kinds stand for all',
    rule: 'depends-on-data',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, mins INTEGER NOT NULL);
      -- > 002_minutes.sql
      ALTER TABLE shifts RENAME COLUMN mins TO minutes;
      -- > 003_sane.sql
      CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 900));
      INSERT INTO shifts_new SELECT id, worker, minutes FROM shifts;
      DROP TABLE shifts;
      ALTER TABLE shifts_new RENAME TO shifts;
    `,
    says: [', and 2 more kinds of rows. SQLite'],
  },
  {
    title: 'columns that change places are named once, and ids of other tables are no reason',
    rule: 'changes-values',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE ledger (id INTEGER PRIMARY KEY, debit INTEGER, credit INTEGER, CHECK ((debit IS NULL) <> (credit IS NULL)));
      -- > 002_bookings.sql
      CREATE TABLE bookings (id INTEGER PRIMARY KEY, credit INTEGER, debit INTEGER, CHECK ((debit IS NULL) <> (credit IS NULL)));
      INSERT INTO bookings SELECT * FROM ledger;
      DROP TABLE ledger;
    `,
    never: ['debit, debit', 'credit and debit holds what was in credit, credit'],
    done: [['SELECT * FROM ledger', 'SELECT id, credit, debit FROM ledger']],
  },
  {
    title: 'seconds beside a moment, in numbers',
    rule: 'deletes-all-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE slips (id INTEGER PRIMARY KEY, printed INTEGER NOT NULL);
      -- > 002_purge.sql
      DELETE FROM slips WHERE printed < datetime('now', '-1 year');
    `,
    advises: ["write CAST(strftime('%s', 'now', '-1 year') AS INTEGER)"],
    done: [["datetime('now', '-1 year')", "CAST(strftime('%s', 'now', '-1 year') AS INTEGER)"]],
  },
  {
    title: 'batches with a row between them',
    rule: 'loses-rows',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT);
      -- > 002_day.sql
      CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT DEFAULT '');
      INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT 300;
      INSERT INTO visits_new SELECT id, page, coalesce(day, '') FROM visits ORDER BY id LIMIT -1 OFFSET 301;
      DROP TABLE visits;
      ALTER TABLE visits_new RENAME TO visits;
    `,
    advises: ['Let each copy begin where the one before it ends'],
    done: [['OFFSET 301', 'OFFSET 300']],
  },
  {
    title: 'two states that the ELSE of a CASE makes one, and the column goes',
    rule: 'drops-column',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'running', 'done')));
      -- > 002_code.sql
      ALTER TABLE jobs ADD COLUMN code INTEGER NOT NULL DEFAULT 0;
      UPDATE jobs SET code = CASE state WHEN 'new' THEN 1 ELSE 2 END;
      ALTER TABLE jobs DROP COLUMN state;
    `,
    advises: ['both fall into the ELSE of the CASE'],
    done: [["WHEN 'new' THEN 1 ELSE", "WHEN 'new' THEN 1 WHEN 'running' THEN 3 ELSE"]],
  },
  {
    title: 'a state for which a CASE has no branch, and the column goes',
    rule: 'drops-column',
    story: `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('new', 'running', 'done')));
      -- > 002_code.sql
      ALTER TABLE jobs ADD COLUMN code INTEGER;
      UPDATE jobs SET code = CASE state WHEN 'new' THEN 1 WHEN 'running' THEN 2 END;
      ALTER TABLE jobs DROP COLUMN state;
    `,
    advises: ['The UPDATE in line 2 makes NULL of some values of state'],
    done: [["WHEN 'running' THEN 2 END", "WHEN 'running' THEN 2 WHEN 'done' THEN 3 END"]],
  },
]

/** Seventeen keys and their values. */
function keys(value: string): string {
  return Array.from({ length: 17 }, (_, at) => `'k${at}', ${value}`).join(', ')
}

describe('says what is so, and advises what helps:', () => {
  test.each(CASES)('$title', async ({ rule, story, says = [], never = [], silent = [], advises = [], done = [] }) => {
    const was = await judged(dedented(story))
    const [found] = was.findings.filter((it) => it.rule === rule)
    for (const part of says) expect(found?.message).toContain(part)
    for (const part of never) expect(found?.message).not.toContain(part)
    for (const part of advises) expect(found?.fix).toContain(part)
    expect(was.findings.filter((it) => silent.includes(it.rule))).toEqual([])
    expect(was.findings.filter((it) => it.rule === 'changes-values')).toHaveLength(rule === 'changes-values' ? 1 : 0)
    if (done.length === 0) return
    const now = await judged(dedented(done.reduce((text, [from, to]) => replaced(text, from, to), story)))
    const known = new Set(was.findings.map((it) => it.rule))
    const wrong = now.findings.filter((it) => it.rule === rule || (it.level !== 'note' && !known.has(it.rule)))
    expect(wrong.map((it) => `${it.rule}: ${it.message}`)).toEqual([])
  })
})

test('a condition that holds for every row as it compares other types is told once', async () => {
  const { findings } = await judged(
    dedented(`
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT (unixepoch()));
      -- > 002_old.sql
      DELETE FROM boats WHERE datetime(seen) < datetime('now', '-2 years') OR datetime(seen) IS NULL;
    `),
  )
  const found = findings.filter(({ rule }) => rule === 'deletes-all-rows')
  expect(found.map(({ level, fix }) => [level, fix.includes("datetime(seen, 'unixepoch')")])).toEqual([['error', true]])
})

function replaced(story: string, from: string, to: string): string {
  const at = story.lastIndexOf(from)
  expect(at).toBeGreaterThan(0)
  return `${story.slice(0, at)}${to}${story.slice(at + from.length)}`
}

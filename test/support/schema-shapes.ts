/** Shapes of schema that rows have to be found for. */

export interface SchemaShape {
  readonly name: string
  readonly sql: string
  /** Rows that a table should have in the end, where it is not two more than before. */
  readonly rows?: Readonly<Record<string, number>>
  /** Tables that cannot be given a row, with the reason. */
  readonly withoutRows?: Readonly<Record<string, string>>
  /** Tables whose own plain rows hold a NULL. */
  readonly nulls?: readonly string[]
}

export const SHAPES: readonly SchemaShape[] = [
  {
    name: 'every declared type',
    sql: `CREATE TABLE kinds (a INT, b INTEGER, c TINYINT UNSIGNED, d VARCHAR(20), e CLOB, f BLOB, g REAL, h DOUBLE PRECISION,
      i FLOAT, j NUMERIC, k DECIMAL(10,2), l BOOLEAN, m DATE, n DATETIME, o TIMESTAMP, p TIME, q JSON, r, s UUID)`,
  },
  { name: 'STRICT', sql: 'CREATE TABLE s (a INT, b INTEGER, c REAL, d TEXT, e BLOB, f ANY) STRICT' },
  { name: 'WITHOUT ROWID', sql: 'CREATE TABLE w (code TEXT PRIMARY KEY, n INT) WITHOUT ROWID' },
  {
    name: 'WITHOUT ROWID, STRICT, composite',
    sql: 'CREATE TABLE w (a TEXT, b INT, c BLOB, PRIMARY KEY (b, a)) STRICT, WITHOUT ROWID',
  },
  {
    name: 'generated columns, one of them NOT NULL and unique',
    sql: `CREATE TABLE g (price REAL NOT NULL, n INT NOT NULL, total REAL AS (price * n) STORED NOT NULL UNIQUE, label TEXT AS ('x' || n) VIRTUAL)`,
  },
  {
    name: 'generated from JSON',
    sql: `CREATE TABLE docs (body TEXT NOT NULL, id INT AS (json_extract(body, '$.id')) STORED NOT NULL UNIQUE, city TEXT AS (body ->> '$.at.city') NOT NULL)`,
  },
  { name: 'AUTOINCREMENT', sql: 'CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT)' },
  {
    name: 'CHECK IN',
    sql: `CREATE TABLE c (status TEXT NOT NULL CHECK (status IN ('open', 'closed')), n INT CHECK (n IN (3, 5)))`,
  },
  { name: 'CHECK IN, double-quoted', sql: 'CREATE TABLE c (status TEXT CHECK (status IN ("open", "closed")))' },
  {
    name: 'CHECK with bounds',
    sql: `CREATE TABLE c (a INT CHECK (a > 0), b INT CHECK (b >= 1000 AND b < 1002), c REAL CHECK (c > 0 AND c < 1), d INT CHECK (-5 < d AND d <= -4), e INT CHECK (NOT (e < 500)))`,
  },
  {
    name: 'CHECK BETWEEN',
    sql: 'CREATE TABLE c (stars INT NOT NULL CHECK (stars BETWEEN 1 AND 5) UNIQUE, y INT CHECK (y BETWEEN 1900 AND 2100))',
  },
  {
    name: 'CHECK length',
    sql: `CREATE TABLE c (code TEXT UNIQUE CHECK (length(code) = 3), short TEXT CHECK (length(short) <= 2), long TEXT CHECK (length(trim(long)) >= 40), hash BLOB CHECK (length(hash) = 32 AND typeof(hash) = 'blob'))`,
  },
  {
    name: 'CHECK LIKE and GLOB',
    sql: `CREATE TABLE c (email TEXT UNIQUE CHECK (email LIKE '%_@_%._%'), url TEXT CHECK (url LIKE 'https://%'), plate TEXT UNIQUE CHECK (plate GLOB '[A-Z][A-Z]-[0-9][0-9]*'), day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'))`,
  },
  {
    name: 'CHECK of every character',
    sql: `CREATE TABLE c (slug TEXT UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND length(slug) > 0), hex TEXT CHECK (length(hex) = 64 AND hex NOT GLOB '*[^0-9a-f]*'), iso TEXT CHECK (length(iso) = 3 AND iso = upper(iso)))`,
  },
  {
    name: 'CHECK lower and upper',
    sql: "CREATE TABLE c (a TEXT UNIQUE CHECK (a = lower(a)), b TEXT CHECK (upper(b) = b), c TEXT CHECK (trim(c) <> ''))",
  },
  { name: 'CHECK IS NULL', sql: 'CREATE TABLE c (a INT, gone TEXT CHECK (gone IS NULL))', nulls: ['c'] },
  {
    name: 'CHECK typeof',
    sql: `CREATE TABLE c (a CHECK (typeof(a) = 'integer'), b CHECK (typeof(b) IN ('real', 'null')), c TEXT CHECK (typeof(c) = 'text'), d CHECK (typeof(d) = 'blob'))`,
  },
  {
    name: 'CHECK json',
    sql: `CREATE TABLE c (a TEXT NOT NULL CHECK (json_valid(a)), b TEXT UNIQUE CHECK (json_type(b) = 'array'), c TEXT CHECK (json_valid(c) = 1 AND json_type(c, '$') = 'object'))`,
  },
  {
    name: 'CHECK dates',
    sql: `CREATE TABLE c (a TEXT CHECK (a IS date(a)), b TEXT CHECK (b = datetime(b)), c TEXT CHECK (date(c) IS NOT NULL), d TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', d) = d), e TEXT CHECK (e IS strftime('%Y-%m', e || '-01')), f INT CHECK (f > unixepoch('2000-01-01')))`,
  },
  {
    name: 'CHECK between columns',
    sql: 'CREATE TABLE c (ends TEXT, begins TEXT, low INT, high INT, CHECK (begins < ends), CHECK (low > high), CHECK (low <> high))',
  },
  {
    name: 'CHECK of sums',
    sql: 'CREATE TABLE c (a INT NOT NULL, b INT NOT NULL, whole INT NOT NULL, CHECK (a + b = whole))',
  },
  {
    name: 'CHECK modulo and substr',
    sql: `CREATE TABLE c (a INT UNIQUE CHECK (a % 7 = 3), b TEXT CHECK (substr(b, 1, 4) = 'INV-'), c TEXT CHECK (instr(c, '@') > 1))`,
  },
  {
    name: 'CHECK that exactly one of three is set',
    sql: 'CREATE TABLE c (a INT, b INT, c INT, CHECK ((a IS NOT NULL) + (b IS NOT NULL) + (c IS NOT NULL) = 1))',
    nulls: ['c'],
  },
  {
    name: 'CHECK by cases',
    sql: `CREATE TABLE c (kind TEXT NOT NULL CHECK (kind IN ('card', 'bank')), card TEXT, iban TEXT,
      CHECK ((kind = 'card' AND card IS NOT NULL AND iban IS NULL) OR (kind = 'bank' AND card IS NULL AND iban IS NOT NULL)))`,
    nulls: ['c'],
  },
  {
    name: 'CHECK of a flag',
    sql: 'CREATE TABLE c (on_ INT NOT NULL CHECK (on_ IN (0, 1)), off_ INT CHECK (NOT off_), yes INT CHECK (yes), b BOOLEAN CHECK (b IN (TRUE, FALSE)))',
  },
  {
    name: 'CHECK with a name',
    sql: 'CREATE TABLE c (a INT CONSTRAINT "a is small" CHECK (a < 3), b INT, CONSTRAINT ranges CHECK (b > 99))',
  },
  {
    name: 'CHECK with CASE, CAST and COLLATE',
    sql: `CREATE TABLE c (a TEXT CHECK (CASE WHEN a = 'x' THEN 1 ELSE 0 END), b TEXT CHECK (CAST(b AS INTEGER) > 5), d TEXT CHECK (d COLLATE NOCASE = 'YES'))`,
  },
  {
    name: 'only one row possible',
    sql: 'CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT)',
    rows: { settings: 1 },
  },
  {
    name: 'only one row possible, and it is there',
    sql: `CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT); INSERT INTO settings VALUES (1, 'dark')`,
    rows: { settings: 1 },
  },
  {
    name: 'UNIQUE of many kinds',
    sql: 'CREATE TABLE u (a TEXT UNIQUE, b INT UNIQUE, c REAL UNIQUE, d BLOB UNIQUE, e BOOLEAN UNIQUE, f DATE UNIQUE, UNIQUE (a, b), UNIQUE (e, f))',
  },
  {
    name: 'composite primary key with few values',
    sql: `CREATE TABLE u (day TEXT CHECK (day IN ('mon', 'tue')), slot INT CHECK (slot IN (1, 2)), PRIMARY KEY (day, slot))`,
  },
  {
    name: 'unique indexes: partial, on expressions, without case',
    sql: `CREATE TABLE u (name TEXT, email TEXT COLLATE NOCASE, gone INT NOT NULL DEFAULT 0, main INT CHECK (main IN (0, 1)));
      CREATE UNIQUE INDEX u1 ON u (lower(name));
      CREATE UNIQUE INDEX u2 ON u (email) WHERE gone = 0;
      CREATE UNIQUE INDEX u3 ON u (main) WHERE main = 1;`,
  },
  {
    name: 'unique keys that existing rows hold already',
    sql: `CREATE TABLE u (name TEXT UNIQUE, n INT UNIQUE); INSERT INTO u VALUES ('name 3', 24), ('name 4', 25)`,
  },
  {
    name: 'ON CONFLICT REPLACE must not cost a row',
    sql: `CREATE TABLE u (k TEXT UNIQUE ON CONFLICT REPLACE CHECK (k IN ('a', 'b', 'c')), n INT NOT NULL ON CONFLICT IGNORE); INSERT INTO u VALUES ('b', 1)`,
  },
  {
    name: 'a chain of foreign keys and a junction',
    sql: `CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INT NOT NULL REFERENCES users ON DELETE CASCADE);
      CREATE TABLE tags (name TEXT PRIMARY KEY);
      CREATE TABLE post_tags (post_id INT REFERENCES posts, tag TEXT REFERENCES tags (name), PRIMARY KEY (post_id, tag)) WITHOUT ROWID;`,
  },
  {
    name: 'one to one',
    sql: 'CREATE TABLE users (id INTEGER PRIMARY KEY); CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users (id), bio TEXT)',
  },
  {
    name: 'foreign key to a unique column of text',
    sql: 'CREATE TABLE c (id INTEGER PRIMARY KEY, iso TEXT NOT NULL UNIQUE CHECK (length(iso) = 2)); CREATE TABLE t (country TEXT NOT NULL REFERENCES c (ISO))',
  },
  {
    name: 'composite foreign keys that share the tenant',
    sql: `CREATE TABLE tenants (id INTEGER PRIMARY KEY);
      CREATE TABLE users (tenant INT NOT NULL REFERENCES tenants, id INT NOT NULL, PRIMARY KEY (tenant, id));
      CREATE TABLE teams (tenant INT NOT NULL REFERENCES tenants, id INT NOT NULL, PRIMARY KEY (tenant, id));
      CREATE TABLE members (tenant INT NOT NULL, "user" INT NOT NULL, team INT NOT NULL,
        PRIMARY KEY (tenant, "user", team),
        FOREIGN KEY (tenant, "user") REFERENCES users (tenant, id), FOREIGN KEY (tenant, team) REFERENCES teams (tenant, id));`,
  },
  {
    name: 'a look-up table whose values only its child knows',
    sql: `CREATE TABLE states (code TEXT PRIMARY KEY);
      CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL REFERENCES states (code) CHECK (state IN ('new', 'paid')));`,
  },
  {
    name: 'a tree',
    sql: 'CREATE TABLE tree (id INTEGER PRIMARY KEY, parent INT REFERENCES tree (id), name TEXT)',
    nulls: ['tree'],
  },
  {
    name: 'a tree that must point somewhere',
    sql: 'CREATE TABLE tree (id INTEGER PRIMARY KEY, parent INT NOT NULL REFERENCES tree (id))',
  },
  {
    name: 'a tree of texts, must point somewhere',
    sql: 'CREATE TABLE tree (path TEXT PRIMARY KEY, up TEXT NOT NULL REFERENCES tree) WITHOUT ROWID',
  },
  {
    name: 'a row that may not be its own parent',
    sql: 'CREATE TABLE tree (id INTEGER PRIMARY KEY, parent INT REFERENCES tree (id), CHECK (parent <> id))',
    nulls: ['tree'],
  },
  {
    name: 'a circle with a way out',
    sql: `CREATE TABLE departments (id INTEGER PRIMARY KEY, head INT REFERENCES staff (id));
      CREATE TABLE staff (id INTEGER PRIMARY KEY, department INT NOT NULL REFERENCES departments (id));`,
  },
  {
    name: 'a circle without a way out',
    sql: `CREATE TABLE a (id INTEGER PRIMARY KEY, b INT NOT NULL REFERENCES b (id));
      CREATE TABLE b (id INTEGER PRIMARY KEY, c TEXT NOT NULL REFERENCES c (name) DEFERRABLE INITIALLY DEFERRED);
      CREATE TABLE c (name TEXT PRIMARY KEY, a INT NOT NULL REFERENCES a (id));`,
  },
  {
    name: 'a circle of one to one',
    sql: `CREATE TABLE a (id INTEGER PRIMARY KEY, b INT NOT NULL UNIQUE REFERENCES b (id));
      CREATE TABLE b (id INTEGER PRIMARY KEY, a INT NOT NULL UNIQUE REFERENCES a (id));`,
  },
  {
    name: 'a foreign key to a table that is missing',
    sql: 'CREATE TABLE t (id INTEGER PRIMARY KEY, owner INT REFERENCES owners (id)); CREATE TABLE u (id INTEGER PRIMARY KEY, t INT NOT NULL REFERENCES t)',
    withoutRows: {
      t: 'its foreign key refers to the table owners, which does not exist',
      u: 'it must refer to a row of t, which has none that fits',
    },
  },
  {
    name: 'a foreign key to a column that is not unique',
    sql: 'CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE c (name TEXT REFERENCES p (name))',
    withoutRows: { c: 'foreign key mismatch - "c" referencing "p"' },
  },
  {
    name: 'a CHECK that nothing satisfies',
    sql: 'CREATE TABLE never (a INT NOT NULL CHECK (a > 5 AND a < 3), b TEXT)',
    withoutRows: { never: 'CHECK constraint failed: a > 5 AND a < 3' },
  },
  {
    name: 'a trigger that refuses some values',
    sql: `CREATE TABLE t (age INT, mail TEXT, kind TEXT);
      CREATE TRIGGER t1 BEFORE INSERT ON t WHEN NEW.age < 100 OR NEW.age > 105 BEGIN SELECT RAISE(ABORT, 'no such age'); END;
      CREATE TRIGGER t2 BEFORE INSERT ON t BEGIN SELECT CASE WHEN NEW.mail NOT LIKE '%@%' THEN RAISE(FAIL, 'bad mail') END; END;
      CREATE TRIGGER t3 AFTER INSERT ON t BEGIN SELECT RAISE(ROLLBACK, 'bad kind') WHERE NEW.kind NOT IN ('x', 'y'); END;`,
  },
  {
    name: 'a trigger that refuses everything',
    sql: `CREATE TABLE log (line TEXT); CREATE TRIGGER frozen BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'the log is closed'); END;`,
    withoutRows: { log: 'the log is closed' },
  },
  {
    name: 'a trigger that ignores everything',
    sql: `CREATE TABLE log (line TEXT); CREATE TRIGGER deaf BEFORE INSERT ON log BEGIN SELECT RAISE(IGNORE); END;`,
    withoutRows: { log: 'a trigger took the row away again' },
  },
  {
    name: 'a trigger that fails late leaves nothing behind',
    sql: `CREATE TABLE log (line TEXT); CREATE TRIGGER late AFTER INSERT ON log BEGIN SELECT RAISE(FAIL, 'too late'); END;`,
    withoutRows: { log: 'too late' },
  },
  {
    name: 'triggers that write elsewhere',
    sql: `CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE audit (what TEXT NOT NULL CHECK (what <> ''), at TEXT NOT NULL);
      CREATE TRIGGER noted AFTER INSERT ON t BEGIN INSERT INTO audit VALUES (NEW.name, 'now'); END;`,
    rows: { audit: 4 },
  },
  {
    name: 'names that need quotes',
    sql: `CREATE TABLE "order" ("group" INTEGER PRIMARY KEY, "say ""hi""" TEXT NOT NULL UNIQUE, [a, b] TEXT CHECK ([a, b] LIKE 'q%'), \`back\` INT, "" TEXT);
      CREATE TABLE "order lines, all" ("order" INT NOT NULL REFERENCES "order" ("group"), "İç é" TEXT UNIQUE, "from" TEXT, UNIQUE ("from", "İç é"));
      CREATE TABLE "x'y;--" ("a.b" TEXT UNIQUE CHECK (length("a.b") = 4));`,
  },
  {
    name: 'rowid is a column',
    sql: 'CREATE TABLE r (rowid TEXT, _rowid_ TEXT); CREATE TABLE r2 (rowid TEXT NOT NULL UNIQUE, oid INT)',
  },
  {
    name: 'full text, its shadow tables and a view',
    sql: `CREATE VIRTUAL TABLE notes USING fts4 (title, body); CREATE TABLE plain (a TEXT); CREATE VIEW v AS SELECT * FROM plain;`,
    rows: { notes: 2, notes_content: 2, notes_docsize: 2, notes_segdir: 2, notes_segments: 0, notes_stat: 1 },
  },
  {
    name: 'full text over another table, kept by a trigger',
    sql: `CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT); CREATE VIRTUAL TABLE found USING fts4 (content="docs", body);
      CREATE TRIGGER keep AFTER INSERT ON docs BEGIN INSERT INTO found (docid, body) VALUES (NEW.id, NEW.body); END;`,
    rows: { found: 2, found_docsize: 2, found_segdir: 2, found_segments: 0, found_stat: 1 },
  },
  {
    name: 'a column added later',
    sql: `CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x'); ALTER TABLE t ADD COLUMN b INT NOT NULL DEFAULT 7 CHECK (b % 7 = 0)`,
  },
  { name: 'a table made from a query', sql: 'CREATE TABLE t AS SELECT 1 AS a, \'x\' AS "b c"' },
  {
    name: 'comments in the table',
    sql: `CREATE TABLE t (a TEXT /* , CHECK (a = 'no') */, -- CHECK (
      b INT CHECK (/* small */ b < 5) -- last
    )`,
  },
  {
    name: 'ids too large for JavaScript',
    sql: 'CREATE TABLE p (id INTEGER PRIMARY KEY); INSERT INTO p VALUES (9007199254740993); CREATE TABLE c (p INT NOT NULL UNIQUE REFERENCES p (id))',
  },
  {
    name: 'the largest id is taken',
    sql: 'CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, n INT); INSERT INTO p VALUES (9223372036854775807, 1)',
  },
  { name: 'a default as the only hint', sql: `CREATE TABLE t (a TEXT DEFAULT 'k-9' CHECK (hex(a) = '6B2D39'))` },
  {
    name: 'two circles that meet',
    sql: `CREATE TABLE a (id INTEGER PRIMARY KEY, b INT REFERENCES b, c INT REFERENCES c); CREATE TABLE b (id INTEGER PRIMARY KEY, a INT NOT NULL REFERENCES a); CREATE TABLE c (id INTEGER PRIMARY KEY, a INT NOT NULL REFERENCES a, b INT NOT NULL REFERENCES b)`,
  },
]

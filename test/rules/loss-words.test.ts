/** How a loss is told: in the names that its statement uses, with advice that fits what the file makes of the values. */

import { describe, expect, test } from 'vitest'
import { shortPair } from '../../src/rules/advice/short.ts'
import { judged } from '../support/advice.ts'

/** `rule: line: message | fix` of each error about data. */
async function told(story: string): Promise<string[]> {
  const { findings } = await judged(story)
  const losses = findings.filter(({ level, rule }) => level === 'error' && /^(?:drops|loses)-/.test(rule))
  return losses.map(({ rule, line, message, fix }) => `${rule}:${line}: ${message} | ${fix}`)
}

describe('after a rename in an earlier new file', () => {
  const RENAMED = `
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth INTEGER);
    -- > 002_rename.sql
    ALTER TABLE boats RENAME TO ships;
    ALTER TABLE ships RENAME COLUMN berth TO dock;
    -- > 003_next.sql`

  test('a table is called as the statement calls it', async () => {
    const [one, ...more] = await told(`${RENAMED}\n    DROP TABLE ships;`)
    expect(more).toEqual([])
    expect(one).toMatch(/^drops-table:1: Table ships goes, .* Before the new files ships is called boats\. \| /)
    expect(one).toContain('FROM ships)')
  })

  test('a column too, at the copy that leaves it out', async () => {
    const rebuild = `
    CREATE TABLE ships_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    INSERT INTO ships_new (id, name) SELECT id, name FROM ships;
    DROP TABLE ships;
    ALTER TABLE ships_new RENAME TO ships;`
    const [one, ...more] = await told(`${RENAMED}${rebuild}`)
    expect(more).toEqual([])
    expect(one).toMatch(/^drops-column:2: Column ships\.dock goes, .* \| Keep dock in the new table and in the copy/)
  })

  test('nothing is said of a rename that stands in the same file', async () => {
    const [one] = await told(`
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      -- > 002_drop.sql
      ALTER TABLE boats RENAME TO ships;
      DROP TABLE ships;
    `)
    expect(one).toMatch(/^drops-table:2: Table ships goes/)
    expect(one).not.toContain('Before the new files')
  })
})

describe('advice', () => {
  test('of values that go with a NULL beside them is to give that one another value', async () => {
    const [one] = await told(`
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT NOT NULL, middle TEXT);
      -- > 002_name.sql
      ALTER TABLE people ADD COLUMN name TEXT;
      UPDATE people SET name = first || ' ' || middle;
      ALTER TABLE people DROP COLUMN first;
      ALTER TABLE people DROP COLUMN middle;
    `)
    expect(one).toContain('first is lost where middle is NULL.')
    expect(one).toContain("Let the UPDATE in line 2 give middle another value where it is NULL, coalesce(middle, '')")
  })

  test('of a column that a document leaves out is to take it over there', async () => {
    const [one] = await told(`
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
      CREATE TABLE lines (order_id INTEGER NOT NULL REFERENCES orders (id), no INTEGER NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (order_id, no));
      -- > 002_lines.sql
      ALTER TABLE orders ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
      UPDATE orders SET lines = (SELECT json_group_array(json_object('no', l.no, 'sku', l.sku)) FROM lines l WHERE l.order_id = orders.id);
      DROP TABLE lines;
    `)
    expect(one).toMatch(/^drops-column:3: Table lines goes with its column qty, /)
    expect(one).toContain('Take qty over as well, as the UPDATE in line 2 does with the rest of lines')
  })
})

test('what a copy keeps is no value that nobody has written', async () => {
  const [one] = await told(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE codes (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
    -- > 002_long_ones.sql
    CREATE TABLE long_codes (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
    INSERT INTO long_codes SELECT * FROM codes WHERE length(code) = 5;
    DROP TABLE codes;`)
  expect(one).toContain('Lost: rows with another codes.code than the statement keeps.')
})

test('rows that go as they are like others are not said to have what no other row has', async () => {
  const [one] = await told(`
    -- @ runner: d1
    -- = 0001_init.sql
    CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE loans (id INTEGER PRIMARY KEY, pupil_id INTEGER NOT NULL REFERENCES pupils(id), book TEXT NOT NULL, weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 8));
    -- > 0002_current.sql
    CREATE TABLE current (pupil_id INTEGER NOT NULL REFERENCES pupils(id), book TEXT NOT NULL, weeks INTEGER NOT NULL, PRIMARY KEY (pupil_id, book));
    INSERT OR REPLACE INTO current SELECT pupil_id, book, weeks FROM loans ORDER BY id;
    DROP TABLE loans;`)
  expect(one).toContain('Lost: rows with the same pupil_id and book as another row.')
})

test('a value on which a file fails is told once', async () => {
  const { findings } = await judged(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE yards (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE boats (id INTEGER PRIMARY KEY, yard_id INTEGER NOT NULL REFERENCES yards(id), tons INTEGER NOT NULL CHECK (tons >= 0), state TEXT NOT NULL CHECK (state IN ('ordered', 'built', 'sold')));
    -- > 002_states.sql
    CREATE TABLE boats_new (id INTEGER PRIMARY KEY, yard_id INTEGER NOT NULL REFERENCES yards(id), tons INTEGER NOT NULL CHECK (tons >= 0), state TEXT NOT NULL CHECK (state IN ('planned', 'built', 'sold')));
    INSERT INTO boats_new SELECT id, yard_id, tons, state FROM boats;
    DROP TABLE boats;
    ALTER TABLE boats_new RENAME TO boats;`)
  const one = findings.find(({ rule }) => rule === 'depends-on-data')
  expect(one?.message).toMatch(/^Passes on plain rows and fails on the value 'ordered' in boats\.state\. SQLite: /)
})

test('of two long texts that part is shown in which they differ', () => {
  const of = (key: string, end = '') =>
    `'{"title":"a title that is long","key":"${key}","other":"${'xy'.repeat(30)}"${end}}'`
  expect(shortPair(["'a'", "'b'"])).toEqual(["'a'", "'b'"])
  expect(shortPair([of('q5'), of('q6')])).toEqual([
    `'{"title"…s long","key":"q5","other":"xyxyx…xyxyxy"}'`,
    `'{"title"…s long","key":"q6","other":"xyxyx…xyxyxy"}'`,
  ])
  const [one, other] = shortPair([of('q5', ',"a":1'), of('q6', ',"a":2')])
  expect(one).not.toBe(other)
  expect(one.length).toBeLessThan(100)
})

describe('one loss is told once:', () => {
  const copied = (table: string, file: string) =>
    told(`
    -- @ runner: transactional
    -- = 001_init.sql
    ${table}
    -- > 002_next.sql
    ${file}`)

  test('a NULL that a condition asks for beside another value', async () => {
    const [one] = await copied(
      `CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'out', back_on TEXT);
    CREATE TABLE past_loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, back_on TEXT);`,
      `INSERT INTO past_loans SELECT id, book, back_on FROM loans WHERE back_on IS NOT NULL AND state = 'back';
    DELETE FROM loans WHERE state = 'back';`,
    )
    expect(one).toContain("Lost: rows with loans.state = 'back' and loans.back_on IS NULL. |")
  })

  test('a NULL that is neither an empty text nor another one', async () => {
    const [one] = await copied(
      'CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT);',
      `CREATE TABLE ballots (id INTEGER PRIMARY KEY, choice TEXT);
    INSERT INTO ballots SELECT * FROM votes WHERE choice <> '';
    DROP TABLE votes;`,
    )
    expect(one).toContain("Lost: rows with votes.choice = '', or with a NULL in votes.choice. |")
  })

  test('links to rows that are left out', async () => {
    const losses = await copied(
      `CREATE TABLE posts (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES posts (id), text TEXT NOT NULL);`,
      `CREATE TABLE answers (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES answers (id), text TEXT NOT NULL);
    INSERT INTO answers SELECT id, NULL, text FROM posts WHERE answer_to IN (SELECT id FROM posts);
    UPDATE answers SET answer_to = (SELECT p.answer_to FROM posts p WHERE p.id = answers.id AND p.answer_to IN (SELECT id FROM answers));
    DROP TABLE posts;`,
    )
    expect(losses.map((it) => it.slice(0, it.indexOf(':')))).toEqual(['loses-rows'])
  })
})

test('rows that a file points at a parent which nobody made get that parent', async () => {
  const { findings } = await judged(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
    CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf_id INTEGER REFERENCES shelves (id));
    -- > 002_none.sql
    UPDATE books SET shelf_id = -1 WHERE shelf_id IS NULL;`)
  const one = findings.find(({ rule }) => rule === 'creates-orphans')
  expect(one?.message).toMatch(/^Rows of books point at -1 after this file, and no row of shelves has that key/)
  expect(one?.fix).toContain("INSERT OR IGNORE INTO shelves (id, label) VALUES (-1, 'shelves -1');")
})

test('a generated column that comes out NULL is told to compute another value', async () => {
  const { findings } = await judged(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE boxes (id INTEGER PRIMARY KEY, doc TEXT CHECK (doc IS NULL OR json_valid(doc)));
    -- > 002_unit.sql
    CREATE TABLE boxes_new (id INTEGER PRIMARY KEY, doc TEXT, unit TEXT NOT NULL AS (doc ->> '$.unit') STORED);
    INSERT INTO boxes_new (id, doc) SELECT id, doc FROM boxes;
    DROP TABLE boxes;
    ALTER TABLE boxes_new RENAME TO boxes;`)
  const fixes = findings
    .filter(({ rule }) => /^(?:fails-with-rows|breaks-old-writes)$/.test(rule))
    .map(({ fix }) => fix)
  expect(fixes).toEqual([
    expect.stringMatching(/^Let the expression of boxes_new\.unit never be NULL, as by coalesce/),
    expect.stringMatching(/^Let the expression of boxes\.unit never be NULL, as by coalesce/),
  ])
})

test('of bounds others are kept than the one that was tried', async () => {
  const [one] = await told(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, points INTEGER NOT NULL);
    -- > 002_points.sql
    CREATE TABLE films_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 9));
    INSERT OR IGNORE INTO films_new SELECT id, title, points FROM films;
    DROP TABLE films;
    ALTER TABLE films_new RENAME TO films;`)
  expect(one).toContain('Lost: rows with another films.points than the statement keeps.')
})

test('a table that was put aside is not what is made anew', async () => {
  const [one] = await told(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL);
    -- > 002_new.sql
    ALTER TABLE visits RENAME TO visits_before;
    CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, host TEXT);
    DROP TABLE visits_before;`)
  expect(one).toContain('visits is made anew without its rows')
  expect(one).toContain('INSERT INTO visits (…) SELECT … FROM visits_before')
})

test('a limit that the clock sets is told as it is written, and no text of it as a value', async () => {
  const [one] = await told(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL);
    -- > 002_half_a_year.sql
    CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, agent TEXT);
    INSERT INTO visits_new (id, page, day) SELECT id, page, day FROM visits WHERE day > date('now', '-6 months');
    DROP TABLE visits;
    ALTER TABLE visits_new RENAME TO visits;`)
  expect(one).toContain(`Lost: rows for which day > date('now', '-6 months') does not hold.`)
})

describe('what a fix points at', () => {
  /** The fixes of all findings of the rule. */
  async function fixes(rule: string, story: string): Promise<string[]> {
    const { findings } = await judged(story)
    return findings.filter((it) => it.rule === rule).map(({ fix }) => fix)
  }

  test('the UPDATE itself, where every row fulfils the CHECK that refuses it', async () => {
    const [fix] = await fixes(
      'fails-with-rows',
      `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE lamps (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('off', 'on')));
      -- > 002_dark.sql
      UPDATE lamps SET state = 'dark' WHERE state = 'off';
      CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('dark', 'on')));
      INSERT INTO lamps_new SELECT id, state FROM lamps;
      DROP TABLE lamps;
      ALTER TABLE lamps_new RENAME TO lamps;`,
    )
    expect(fix).toMatch(/^Every row of lamps fulfils the CHECK, .* in the copy into the table that allows it instead/)
  })

  test('GROUP BY, and not the JOIN before it, where rows are like others', async () => {
    const [fix] = await fixes(
      'loses-rows',
      `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE tours (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
      CREATE TABLE stops (id INTEGER PRIMARY KEY, tour_id INTEGER NOT NULL REFERENCES tours (id), guide TEXT NOT NULL, note TEXT);
      -- > 002_guides.sql
      CREATE TABLE guides (tour_id INTEGER NOT NULL, guide TEXT NOT NULL, note TEXT, title TEXT);
      INSERT INTO guides SELECT s.tour_id, s.guide, s.note, t.title FROM stops s JOIN tours t ON t.id = s.tour_id GROUP BY s.guide;
      DROP TABLE stops;`,
    )
    expect(fix).toMatch(/^Of each group only one row comes along/)
  })

  test('an upsert, where REPLACE gives a parent another key', async () => {
    const [fix] = await fixes(
      'creates-orphans',
      `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE fares (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL);
      CREATE TABLE riders (id INTEGER PRIMARY KEY, fare_id INTEGER NOT NULL REFERENCES fares (id));
      CREATE INDEX riders_fare ON riders (fare_id);
      INSERT INTO fares (name, cents) VALUES ('day', 800), ('week', 3900);
      -- > 002_fares.sql
      INSERT OR REPLACE INTO fares (name, cents) VALUES ('day', 900), ('week', 4000);`,
    )
    expect(fix).toContain('INSERT … ON CONFLICT (name) DO UPDATE SET cents = excluded.cents.')
  })

  test('rows that are alike and are referred to, where a DELETE takes one of them', async () => {
    const { findings } = await judged(`
      -- @ runner: rusqlite-migration
      -- = migrations/01-init/up.sql
      CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
      CREATE TABLE jars (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL REFERENCES shelves (id), filling TEXT NOT NULL);
      CREATE INDEX jars_shelf ON jars (shelf_id);
      -- > migrations/02-labels/up.sql
      DELETE FROM shelves WHERE id NOT IN (SELECT min(id) FROM shelves GROUP BY label);`)
    const [one] = findings.filter(({ rule }) => rule === 'depends-on-data')
    expect(one?.message).toContain('fails on two rows with equal shelves.label, each with rows that refer to it')
  })

  test('the DROP alone, where it takes the copies along by a key that only the new table has', async () => {
    const { findings } = await judged(`
      -- @ runner: drizzle
      -- = 0000_init.sql
      CREATE TABLE pens (id INTEGER PRIMARY KEY, refill_of INTEGER, ink TEXT NOT NULL);
      -- > 0001_key.sql
      CREATE TABLE pens_new (id INTEGER PRIMARY KEY, refill_of INTEGER REFERENCES pens (id) ON DELETE CASCADE, ink TEXT NOT NULL);
      --> statement-breakpoint
      INSERT INTO pens_new SELECT id, refill_of, ink FROM pens;
      --> statement-breakpoint
      DROP TABLE pens;
      --> statement-breakpoint
      ALTER TABLE pens_new RENAME TO pens;`)
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.map(({ rule }) => rule)).toEqual(['cascades-delete'])
  })

  test('the WHERE of each copy, where each passes over values of another column', async () => {
    const [fix] = await fixes(
      'drops-column',
      `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE crews (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dollars INTEGER NOT NULL DEFAULT 0, vouchers INTEGER NOT NULL DEFAULT 0);
      -- > 002_scores.sql
      CREATE TABLE scores (crew_id INTEGER NOT NULL REFERENCES crews (id), what TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (crew_id, what));
      INSERT INTO scores SELECT id, 'dollars', dollars FROM crews WHERE dollars > 0;
      INSERT INTO scores SELECT id, 'vouchers', vouchers FROM crews WHERE vouchers > 0;
      ALTER TABLE crews DROP COLUMN dollars;
      ALTER TABLE crews DROP COLUMN vouchers;`,
    )
    expect(fix).toContain('The WHERE of the INSERT in line 2 passes over rows with such values of dollars:')
    expect(fix).toContain('The WHERE of the INSERT in line 3 passes over rows with such values of vouchers:')
  })

  test('the WHERE, where it asks that another column has no value, and of a third one that it has', async () => {
    const [fix] = await fixes(
      'drops-column',
      `
      -- @ runner: transactional
      -- = 001_init.sql
      CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, starred INTEGER NOT NULL DEFAULT 0, hidden_at TEXT);
      -- > 002_stars.sql
      CREATE TABLE stars (song_id INTEGER PRIMARY KEY REFERENCES songs (id));
      INSERT INTO stars SELECT id FROM songs WHERE starred = 1 AND hidden_at IS NULL AND title IS NOT NULL;
      ALTER TABLE songs DROP COLUMN starred;`,
    )
    expect(fix).toMatch(/^The WHERE of the INSERT in line 2 passes over these rows/)
  })
})

describe('what stood elsewhere by the time it went', () => {
  const COPIED = `
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth INTEGER NOT NULL);
    -- > 002_ships.sql
    CREATE TABLE ships (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth INTEGER NOT NULL DEFAULT 0);
    INSERT INTO ships (id, name, berth) SELECT id, name, berth FROM boats;
    DROP TABLE boats;
    -- > 003_next.sql`

  test('a table is lost where the copy of its rows goes, and the finding says where it went itself', async () => {
    const [one, ...more] = await told(`${COPIED}\n    DROP TABLE ships;`)
    expect(more).toEqual([])
    expect(one).toMatch(
      /^drops-table:1: Table boats goes in line 3 of \S+002_ships\.sql\. Its rows .* from ships\. \| Keep ships, /,
    )
  })

  test('a column that the rebuild of the copy forgets is the loss of that rebuild alone', async () => {
    const { findings } = await judged(`${COPIED}
    CREATE TABLE ships_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth INTEGER NOT NULL DEFAULT 0, flag TEXT);
    INSERT INTO ships_new (id, name) SELECT id, name FROM ships;
    DROP TABLE ships;
    ALTER TABLE ships_new RENAME TO ships;`)
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['changes-values:2'])
  })
})

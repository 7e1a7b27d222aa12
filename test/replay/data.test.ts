/** What happens to rows: stories of real pull requests, and whether the advice that is given works. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { ReplayJob } from '../../src/model/job.ts'
import type { Replayed } from '../../src/model/replayed.ts'
import type { Finding } from '../../src/model/rule.ts'
import { GUILTY, INNOCENT } from '../stories/data.ts'
import { dedented, storyInput } from '../story.ts'
import { replayInProcess } from '../support/in-process.ts'
import { judge, ofGroup } from '../support/judged.ts'

const DATA = new Set([
  'assumes-row',
  'cascades-delete',
  'cascades-null',
  'changes-values',
  'creates-orphans',
  'deletes-all-rows',
  'drops-column',
  'drops-table',
  'loses-rows',
  'resets-autoincrement',
  'string-for-column',
  'updates-all-rows',
])

async function findings(story: string): Promise<readonly Finding[]> {
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  // A story whose SQL is refused says nothing about rows.
  expect(report.folders.flatMap((folder) => folder.rehearsals).filter(({ why }) => why === 'refused')).toEqual([])
  return report.findings
}

judge(DATA, { guilty: GUILTY, innocent: INNOCENT }, findings)

/** Two tables, their rebuild, and children of every dress: what the advice has to bring through. */
const FAMILIES: readonly { readonly title: string; readonly tables: string; readonly rebuild: string }[] = [
  {
    title: 'grandchildren',
    tables: `
      CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parents(id) ON DELETE CASCADE, label TEXT);
      CREATE TABLE toys (child_id INTEGER NOT NULL REFERENCES children(id) ON DELETE CASCADE, toy TEXT NOT NULL, PRIMARY KEY (child_id, toy));`,
    rebuild: `
      CREATE TABLE parents_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO parents_new SELECT id, coalesce(name, '') FROM parents;
      DROP TABLE parents;
      ALTER TABLE parents_new RENAME TO parents;`,
  },
  {
    title: 'children that may have no parent, and no key of their own',
    tables: `
      CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE "their notes" (parent_id INTEGER REFERENCES parents(id) ON DELETE CASCADE, "the note" TEXT, size AS (length("the note")));
      CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parents(id) ON DELETE CASCADE);`,
    rebuild: `
      CREATE TABLE "new parents" (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
      INSERT INTO "new parents" SELECT id, coalesce(name, '') FROM parents;
      DROP TABLE parents;
      ALTER TABLE "new parents" RENAME TO parents;`,
  },
  {
    title: 'links that are emptied, with and without a key, beside rows that are deleted',
    tables: `
      CREATE TABLE parents (a INTEGER, b TEXT, name TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;
      CREATE TABLE children (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, FOREIGN KEY (a, b) REFERENCES parents(a, b) ON DELETE SET NULL);
      CREATE TABLE loose (a INTEGER, b TEXT, line TEXT, FOREIGN KEY (a, b) REFERENCES parents(a, b) ON DELETE SET NULL);
      CREATE TABLE fixed (a INTEGER NOT NULL, b TEXT NOT NULL, line TEXT, FOREIGN KEY (a, b) REFERENCES parents(a, b) ON DELETE CASCADE);`,
    rebuild: `
      CREATE TABLE parents_new (a INTEGER, b TEXT, name TEXT NOT NULL DEFAULT '', PRIMARY KEY (a, b)) WITHOUT ROWID;
      INSERT INTO parents_new SELECT a, b, coalesce(name, '') FROM parents;
      DROP TABLE parents;
      ALTER TABLE parents_new RENAME TO parents;`,
  },
]

describe('the advice works when it is taken', () => {
  const story = (runner: string, tables: string, file: string) =>
    [`-- @ runner: ${runner}`, '-- = 001_tables.sql', dedented(tables), '-- > 002_rebuild.sql', dedented(file)].join(
      '\n',
    )

  test.each(FAMILIES)('$title', async ({ tables, rebuild }) => {
    for (const runner of ['d1', 'sqlx']) {
      const told = (await findings(story(runner, tables, rebuild))).filter(({ rule }) => rule.startsWith('cascades-'))
      expect(told.length).toBeGreaterThan(0)
      const steps = told.map(({ fix }) => sqlIn(fix).split(/^-- here the rebuild of .*$/m))
      const [before, behind] = [0, 1].map((part) => steps.map((step) => step[part]).join('\n'))
      const all = await findings(story(runner, tables, [before, dedented(rebuild), behind].join('\n')))
      expect(ofGroup(DATA, all)).toEqual([])
      const stops = all.filter(({ rule }) => rule === 'depends-on-data' || rule === 'fails-with-rows')
      expect(stops.map(({ message }) => message)).toEqual([])
    }
  })

  test('a table that is renamed before its copy is made takes its children along: first of all, that order', async () => {
    const all = await findings(GUILTY.find(({ title }) => title.startsWith('the old table is renamed'))?.story ?? '')
    const [told] = all.filter(({ rule }) => rule === 'cascades-delete')
    expect(told?.fix).toMatch(
      /^Make the new users under a name of its own, drop users, and rename the new table last: /,
    )
  })

  test('the highest id is carried over', async () => {
    const tables = '\nCREATE TABLE Bills (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);'
    const copy =
      '\nCREATE TABLE Bills_new (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER NOT NULL DEFAULT 0);' +
      '\nINSERT INTO bills_new SELECT Id, coalesce(Total, 0) FROM bills;'
    const swap = '\nDROP TABLE bills;\nALTER TABLE bills_new RENAME TO Bills;'
    const [told] = await findings(story('transactional', tables, copy + swap)).then((all) =>
      all.filter(({ rule }) => rule === 'resets-autoincrement'),
    )
    expect(told?.message).toContain('Bills')
    const all = await findings(story('transactional', tables, `${copy}\n${sqlIn(told?.fix ?? '')}${swap}`))
    expect(ofGroup(DATA, all)).toEqual([])
  })

  test('a row that may be missing is asked for with EXISTS', async () => {
    const tables = '\nCREATE TABLE users (id INTEGER PRIMARY KEY, role TEXT);'
    const update = "\nUPDATE users SET role = 'admin' WHERE id = 7"
    const [told] = (await findings(story('transactional', tables, `${update};`))).filter(
      (it) => it.rule === 'assumes-row',
    )
    const guard = /AND EXISTS \(.*\)(?=\.$)/.exec(told?.fix ?? '')?.[0]
    expect(ofGroup(DATA, await findings(story('transactional', tables, `${update} ${guard};`)))).toEqual([])
  })
})

/** The indented lines of a fix. */
function sqlIn(fix: string): string {
  const lines = fix.split('\n').filter((line) => line.startsWith('  '))
  return lines.map((line) => line.trim()).join('\n')
}

describe('a finding says', () => {
  test('how many rows were gone, and why foreign keys act', async () => {
    const [told] = (await findings(GUILTY[0]?.story ?? '')).filter(({ rule }) => rule === 'cascades-delete')
    expect(told?.message).toBe(
      'DROP TABLE users deletes rows of conversations and messages too. ' +
        'In the rehearsal 2 of 2 rows of conversations and 2 of 2 rows of messages were gone. ' +
        'Foreign keys are on, and the database does not let a file switch them off.',
    )
    expect(told).toMatchObject({ line: 3, level: 'error' })
  })

  test('that foreign keys are on by the file itself, and where', async () => {
    const all = await findings(GUILTY.find(({ title }) => title.startsWith('the file switches'))?.story ?? '')
    const [told] = all.filter(({ rule }) => rule === 'cascades-delete')
    expect(told?.message).toMatch(
      / 2 of 2 rows of messages were gone\. Foreign keys are on, .*: the PRAGMA in line 3 has no effect\.$/,
    )
    expect(told?.fix).toContain('line 1')
  })

  test('the line of a PRAGMA that has no effect, once', async () => {
    const all = await findings(`
      -- @ runner: d1
      -- = 001_init.sql
      CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id) ON DELETE CASCADE);
      -- > 002_users.sql
      PRAGMA foreign_keys = OFF;
      CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT);
      INSERT INTO users_new SELECT id, name FROM users;
      DROP TABLE users;
      ALTER TABLE users_new RENAME TO users;
    `)
    const [told] = all.filter(({ rule }) => rule === 'cascades-delete')
    expect(told?.message).toMatch(/the PRAGMA in line 1 has no effect\.$/)
    expect(all.filter(({ rule }) => rule === 'pragma-has-no-effect')).toEqual([])
  })

  test('a warning, no error, where somebody deletes the parents on purpose', async () => {
    const all = await findings(GUILTY.find(({ title }) => title.startsWith('an innocent-looking'))?.story ?? '')
    expect(all.filter(({ rule }) => rule === 'cascades-delete').map(({ level }) => level)).toEqual(['warning'])
  })
})

test('seeds that run at every start make rows that may be relied on', async () => {
  const { folders, options } = storyInput(`
    -- @ runner: transactional
    -- = 001_users.sql
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT UNIQUE, role TEXT);
    -- > 002_admin.sql
    UPDATE users SET role = 'admin' WHERE name = 'root';
  `)
  const seed = { path: 'seed.sql', line: 1, sql: "INSERT OR IGNORE INTO users (name) VALUES ('root');" }
  const speaking = async (seeds: readonly (typeof seed)[]) => {
    const { report } = await check(
      folders.map((folder) => ({ ...folder, seeds })),
      options,
    )
    return ofGroup(DATA, report.findings)
  }
  expect(await speaking([])).toEqual(['assumes-row'])
  expect(await speaking([seed])).toEqual([])
})

test('only what makes no difference at the end is lost', async () => {
  const { folders, options } = storyInput(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, fax TEXT, price REAL);
    CREATE TABLE logs (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
    -- > 002_moves.sql
    ALTER TABLE users RENAME COLUMN name TO label;
    ALTER TABLE users DROP COLUMN fax;
    ALTER TABLE users ADD COLUMN cents INTEGER;
    UPDATE users SET cents = price * 100;
    ALTER TABLE users DROP COLUMN price;
    CREATE TABLE old_logs (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    INSERT INTO old_logs SELECT * FROM logs WHERE id = 1;
    DELETE FROM logs WHERE id = 1;
    ALTER TABLE notes RENAME TO remarks;
  `)
  const seen: Replayed[] = []
  const stage = async (job: ReplayJob) => {
    const replayed = await replayInProcess(job)
    seen.push(replayed)
    return replayed
  }
  await check(folders, { ...options, stage })
  const losses = seen[0]?.losses.map(({ what, table, columns }) => [what, table, ...columns.map(({ name }) => name)])
  expect(losses).toEqual([['columns', 'users', 'fax']])
})

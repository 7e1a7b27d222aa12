/** dbutil: which versions a file joins, which files an empty database runs, and which lines are SQLite's. */

import { describe, expect, test } from 'vitest'
import { diff } from '../../src/folder/changes.ts'
import { fold, foldBoth } from '../../src/folder/layout.ts'
import { planOfAll, planOfChanges, planOfNewest, withoutNewest } from '../../src/folder/plan.ts'
import { readDbutil, upgradeOf, withoutPostgres } from '../../src/tools/read/dbutil.ts'
import { partsOf, wayOf } from '../../src/tools/sections.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyListings } from '../story.ts'

test.each([
  ['-- v5: Add a table\n', { from: 4, to: 5, compatible: 5 }],
  ['-- v0 -> v14 (compatible with v9+): Latest revision\nSELECT 1;', { from: 0, to: 14, compatible: 9 }],
  ['-- v3 -> v7: Several at once\n', { from: 3, to: 7, compatible: 7 }],
  ['-- v5: Add a table', null],
  [' -- v5: Add a table\n', null],
  ['-- v5 Add a table\n', null],
  ['-- version 5: Add a table\n', null],
])('the header %j', (text, wanted) => {
  expect(upgradeOf(text)).toEqual(wanted)
})

describe('lines for one database', () => {
  const HEAD = '-- v1: x\n'
  test.each([
    ['a single line of another one', '-- only: postgres\nA;\nB;', '-- only: postgres\n  \nB;'],
    ['a single line of its own', '-- only: sqlite\nA;\nB;', '-- only: sqlite\nA;\nB;'],
    [
      'a comment of its own',
      'x\n  -- only: sqlite (line commented)\n--A;',
      'x\n  -- only: sqlite (line commented)\n  A;',
    ],
    [
      'several',
      'x\n-- only: postgres for next 2 lines\nA;\nB;\nC;',
      'x\n-- only: postgres for next 2 lines\n  \n  \nC;',
    ],
    [
      'up to their end',
      'x\n-- only: postgres until "end only"\nA;\nB;\n-- end only postgres\nC;',
      'x\n-- only: postgres until "end only"\n  \n  \n-- end only postgres\nC;',
    ],
    [
      'comments up to their end',
      'x\n-- only: sqlite until "end only" (lines commented)\n--A;\n-- end only sqlite',
      'x\n-- only: sqlite until "end only" (lines commented)\n  A;\n-- end only sqlite',
    ],
    ['a first line makes the file another one’s', '-- only: postgres\nA;\nB;', '-- only: postgres\n  \n  '],
  ])('%s', (title, body, wanted) => {
    // A single line at the top speaks of the whole file.
    const head = title === 'a single line of another one' ? `${HEAD}x\n` : HEAD
    const rest = title === 'a single line of another one' ? 'x\n' : ''
    expect(withoutPostgres(`${head}${body}`)).toBe(`${HEAD}${rest}${wanted}`)
  })
})

test.each([
  ['-- v1: x\nSELECT 1;', null, false, false],
  ['-- v1: x\n-- transaction: on\nSELECT 1;', null, false, false],
  ['-- v1: x\n-- transaction: off\nSELECT 1;', null, true, false],
  ['-- v1: x\n-- transaction: sqlite-fkey-off\nSELECT 1;', null, false, true],
  ['-- v1: x\n-- transaction: maybe\nSELECT 1;', 9, false, false],
  ['SELECT 1;\n', 0, false, false],
  ['-- v1: x\nx\n-- only: postgres until "end only"\nSELECT 1;', 11, false, false],
])('what %j asks for', (text, problem, alone, keysOff) => {
  const read = readDbutil(text)
  expect(read?.problem?.at ?? null).toBe(problem)
  expect([read?.withoutTransaction.up ?? false, read?.foreignKeysOff ?? false]).toEqual([alone, keysOff])
})

test('foreign keys are off around one file', () => {
  const runner = RUNNERS.dbutil
  if (!runner) throw new Error('no dbutil')
  const file = (sql: string) => partsOf({ path: 'a.sql', sql, line: 1 }, false, 'dbutil').up
  const [usual, off] = [file('-- v1: x\nSELECT 1;'), file('-- v1: x\n-- transaction: sqlite-fkey-off\nSELECT 1;')]
  expect([usual && wayOf(runner, usual).foreignKeys, off && wayOf(runner, off).foreignKeys]).toEqual([true, false])
  expect(off && wayOf(runner, off).transaction).toBe('file')
})

const STORY = `-- < 00-latest.sql
-- v0 -> v3: Latest
CREATE TABLE a (id INTEGER);
-- = 02-b.sql
-- v2: b
SELECT 2;
-- = 03-c.sql
-- v3: c
SELECT 3;
-- > 00-latest.sql
-- v0 -> v4: Latest
CREATE TABLE a (id INTEGER, d);
-- > 04-d.sql
-- v4: d
ALTER TABLE a ADD COLUMN d;
-- = 02-b.postgres.sql
-- v2: b
SELECT 2;
-- = 02-b.sqlite.sql
-- v2: b
SELECT 2;
`

describe('a folder', () => {
  const { base, head } = storyListings(STORY.replace('-- = 02-b.sql\n-- v2: b\nSELECT 2;\n', ''))
  const both = foldBoth(base, head, 'auto', RUNNERS.dbutil)
  const names = (scripts: readonly { readonly path: string }[] | undefined) =>
    scripts?.map(({ path }) => path.slice('migrations/'.length))

  test('is known by the versions in it', () => {
    expect(both.head.migrations.map(({ version, key, contained }) => [version, key, contained ?? false])).toEqual([
      ['4', '4', false],
      ['02', '2', true],
      ['03', '3', true],
      ['04', '4', true],
    ])
    expect(both.head.strays.map(({ reason }) => reason)).toEqual(['other'])
  })

  test('production has what its empty database ran, and runs what is new', () => {
    const plan = planOfChanges(diff(both.base, both.head), both.base, both.head)
    expect([names(plan?.base), names(plan?.incoming)]).toEqual([['00-latest.sql'], ['04-d.sql']])
    expect(plan?.questions.map(({ about, path, order }) => [about, path, names(order)])).toEqual([
      ['snapshot', 'migrations/00-latest.sql', ['00-latest.sql']],
    ])
  })

  test('an empty database that does not get so far runs the rest', () => {
    const behind = fold(storyListings(STORY.replace('v0 -> v4', 'v0 -> v3')).head, 'auto', undefined, RUNNERS.dbutil)
    expect(names(planOfAll(null, behind)?.incoming)).toEqual(['00-latest.sql', '04-d.sql'])
    expect(names(planOfNewest(behind)?.incoming)).toEqual(['04-d.sql'])
  })

  test('without anything to compare with, only what an empty database runs is new', () => {
    const before = withoutNewest(both.head)
    const plan = planOfChanges(diff(before, both.head), before, both.head)
    expect([names(plan?.base), names(plan?.incoming), plan?.questions]).toEqual([[], ['00-latest.sql'], []])
    expect(names(planOfChanges(diff(null, both.head), null, both.head)?.incoming)).toEqual(['00-latest.sql'])
  })
})

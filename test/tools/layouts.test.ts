/** Layouts: what each tool's folder looks like, in which order it is applied, and what its history remembers. */

import { describe, expect, test } from 'vitest'
import { fold, foldBoth } from '../../src/folder/layout.ts'
import type { Folder } from '../../src/model/folder.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyListings } from '../story.ts'

function folderOf(runner: string, story: string): Folder {
  const reader = RUNNERS[runner]
  if (reader === undefined) throw new Error(`no runner ${runner}`)
  return fold(storyListings(story).head, 'auto', undefined, reader)
}

/** `path key` of each migration, in order, and the strays with their reasons. */
function read(runner: string, ...names: readonly string[]): string[] {
  const folder = folderOf(runner, names.map((name) => `-- = migrations/${name}\nSELECT 1;`).join('\n'))
  const inside = (path: string) => path.slice('migrations/'.length)
  return [
    ...folder.migrations.map(({ path, key, down }) => `${inside(path)} ${key}${down ? ` (${inside(down.path)})` : ''}`),
    ...folder.strays.map(({ path, reason }) => `${inside(path)}: ${reason}`),
  ]
}

describe('one file per migration', () => {
  test.each([
    ['sqlite3', ['1.sql', '2.sql', '10.sql'], ['1.sql 1.sql', '2.sql 2.sql', '10.sql 10.sql']],
    ['sqlite3', ['001-a.sql', '002-b.sql'], ['001-a.sql 001-a.sql', '002-b.sql 002-b.sql']],
    ['sqlite3', ['20260101120000.sql'], ['20260101120000.sql 20260101120000.sql']],
    ['sqlite3', ['0184.up.sql', '0184.down.sql'], ['0184.up.sql 0184.up.sql (0184.down.sql)']],
    ['sqlite3', ['001_a.sql', '001_a_down.sql'], ['001_a.sql 001_a.sql (001_a_down.sql)']],
    ['sqlite3', ['001_a.sql', '002_shut_down.sql'], ['001_a.sql 001_a.sql', '002_shut_down.sql 002_shut_down.sql']],
    [
      'sqlite3',
      ['2024-05-08-b.sql', '2024-01-13-a.sql', '2024-05-08-a.sql'],
      ['2024-01-13-a.sql', '2024-05-08-a.sql', '2024-05-08-b.sql'].map((name) => `${name} ${name}`),
    ],
    [
      'd1',
      ['2024_05_08_0930_b.sql', '2024_05_08_0815_a.sql'],
      ['2024_05_08_0815_a.sql', '2024_05_08_0930_b.sql'].map((name) => `${name} ${name}`),
    ],
    [
      'transactional',
      ['1.21.8.sql', '1.3.0.sql', '1.3.0.down.sql', 'v1.0.0-users.sql', 'README.md', 'LATEST.sql'],
      [
        'v1.0.0-users.sql v1.0.0-users.sql',
        '1.3.0.sql 1.3.0.sql (1.3.0.down.sql)',
        '1.21.8.sql 1.21.8.sql',
        'LATEST.sql: misnamed',
        'README.md: other',
      ],
    ],
    [
      'sqlite3',
      ['0.10/00__a.sql', '0.2/01__c.sql', '0.2/00__b.sql', '0.2.1/1_d.sql', '0.10/notes.sql'],
      [
        ...['0.2/00__b.sql', '0.2/01__c.sql', '0.2.1/1_d.sql', '0.10/00__a.sql'].map((name) => `${name} ${name}`),
        '0.10/notes.sql: nested',
      ],
    ],
    ['yoyo', ['0001.a.sql', '0001.a.rollback.sql'], ['0001.a.sql 0001.a (0001.a.rollback.sql)']],
    ['golang-migrate', ['000002_b.up.sql', '000002_b.down.sql'], ['000002_b.up.sql 2 (000002_b.down.sql)']],
    ['golang-migrate', ['30_a.up..sql', '31_b.up.sqlite.sql'], ['30_a.up..sql 30', '31_b.up.sqlite.sql 31']],
    ['golang-migrate', ['000001_a.up.sql', '000002_b.sql'], ['000001_a.up.sql 1', '000002_b.sql: misnamed']],
    ['goose', ['00001_a.sql', '2-b.sql'], ['00001_a.sql 1', '2-b.sql: misnamed']],
    ['sqlx', ['10_b.sql', '9_a.up.sql', '9_a.down.sql'], ['9_a.up.sql 9 (9_a.down.sql)', '10_b.sql 10']],
    ['d1', ['10_b.sql', '9_a.sql', 'init.sql'], ['9_a.sql 9_a.sql', '10_b.sql 10_b.sql', 'init.sql init.sql']],
    ['atlas', ['20260101_a.sql', 'atlas.sum'], ['20260101_a.sql 20260101', 'atlas.sum: other']],
  ])('%s reads %j', (runner, names, wanted) => {
    expect(read(runner, ...names)).toEqual(wanted)
  })

  test('sorted as text by the tools that do', () => {
    expect(read('dbmate', '9_a.sql', '10_b.sql')).toEqual(['10_b.sql 10', '9_a.sql 9'])
    expect(read('goose', '9_a.sql', '10_b.sql')).toEqual(['9_a.sql 9', '10_b.sql 10'])
  })

  test('the shapes that production has applied fit, and no other', () => {
    const { base, head } = storyListings('-- = 0015a_x.sql\n-- = 0016_y.sql\n-- > 0017b_z.sql\n-- > 0018-q.sql')
    const { base: before, head: after } = foldBoth(base, head, 'auto', RUNNERS.sqlite3)
    expect(before?.migrations.map(({ path }) => path)).toEqual(['migrations/0015a_x.sql', 'migrations/0016_y.sql'])
    expect(after.strays.map(({ path }) => path)).toEqual(['migrations/0018-q.sql'])
  })

  test("another database's files are not ours", () => {
    expect(
      read('golang-migrate', '0001_x_postgres.up.sql', '0001_x_sqlite.up.sql', '0002_y.mysql.up.sql', '0002_y.up.sql'),
    ).toEqual([
      '0001_x_sqlite.up.sql 1',
      '0002_y.up.sql 2',
      '0001_x_postgres.up.sql: other',
      '0002_y.mysql.up.sql: other',
    ])
    expect(read('sqlite3', '001_drop_postgres.sql')).toEqual(['001_drop_postgres.sql 001_drop_postgres.sql'])
  })
})

describe('one folder per migration', () => {
  test.each([
    ['prisma', ['20260101000000_a/migration.sql', 'migration_lock.toml'], '20260101000000_a'],
    ['drizzle-1', ['20260101000000_a/migration.sql', '20260101000000_a/snapshot.json'], '20260101000000_a'],
    ['d1', ['20260101000000_a/migration.sql'], '20260101000000_a/migration.sql'],
    ['diesel', ['2026-01-01-120000_a/up.sql', '2026-01-01-120000_a/down.sql'], '20260101120000'],
    ['diesel', ['00000000000000_diesel_initial_setup/up.sql'], '00000000000000'],
    ['rusqlite-migration', ['01-a/up.sql'], '1'],
    ['sqlite3', ['001_a/up.sql', '001_a/down.sql'], '001_a'],
  ])('%s reads %j', (runner, names, key) => {
    const { migrations, layout } = folderOf(
      runner,
      names.map((name) => `-- = migrations/${name}\nSELECT 1;`).join('\n'),
    )
    expect([layout, migrations.map((it) => it.key)]).toEqual(['folders', [key]])
    expect(migrations[0]?.down?.path ?? null).toBe(
      names.includes(`${names[0]?.replace('up.', 'down.')}`) && names.length > 1 && names[0]?.endsWith('up.sql')
        ? `migrations/${names[1]}`
        : null,
    )
  })

  test("diesel's metadata asks for no transaction", () => {
    const story = '-- = migrations/1_a/up.sql\nVACUUM;\n-- = migrations/1_a/metadata.toml\nrun_in_transaction = false'
    expect(folderOf('diesel', story).migrations[0]?.up?.transaction).toBe('none')
  })
})

describe('versions in words', () => {
  test('flyway: numbers with parts, an undo, and what is repeated at the end', () => {
    expect(read('flyway', 'R__views.sql', 'V10__c.sql', 'V2__b.sql', 'V1.2__a.sql', 'U2__b.sql', 'B1__x.sql')).toEqual([
      'V1.2__a.sql 1.2',
      'V2__b.sql 2 (U2__b.sql)',
      'V10__c.sql 10',
      'R__views.sql R views',
      'B1__x.sql: misnamed',
    ])
  })

  test('refinery: U is a migration like the others', () => {
    expect(read('refinery', 'V1__a.sql', 'U2__b.sql')).toEqual(['V1__a.sql 1', 'U2__b.sql 2'])
  })

  test('refinery looks into the folders below too', () => {
    expect(read('refinery', 'V1__a.sql', 'shop/V2__b.sql', 'shop/notes.sql')).toEqual([
      'V1__a.sql 1',
      'shop/V2__b.sql 2',
      'shop/notes.sql: nested',
    ])
  })

  test('SQLDelight: 1.sqm leads to version 2', () => {
    expect(read('sqldelight', '1.sqm', '10.sqm', '2.sqm', 'Users.sq')).toEqual([
      '1.sqm 2',
      '2.sqm 3',
      '10.sqm 11',
      'Users.sq: other',
    ])
  })
})

test("drizzle's journal decides on order and key", () => {
  const entries = [
    { idx: 0, when: 5, tag: '0001_b' },
    { idx: 1, when: 9, tag: '0000_a' },
  ]
  const files = ['0000_a', '0001_b', '0002_c'].map((tag) => `-- = ${tag}.sql\nSELECT 1;`).join('\n')
  const { migrations, strays } = folderOf(
    'drizzle',
    `${files}\n-- = migrations/meta/_journal.json\n${JSON.stringify({ entries })}`,
  )
  expect(migrations.map(({ version, key }) => `${version} ${key}`)).toEqual(['0001 5', '0000 9'])
  expect(strays.map(({ reason }) => reason)).toEqual(['unlisted', 'other'])
})

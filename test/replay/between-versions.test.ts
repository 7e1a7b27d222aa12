/** Production's SQLite between two bundled ones: what each release brought decides, or it is said that nobody can tell. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { broughtIn } from '../../src/sqlite/releases.ts'
import { dedented, storyInput } from '../story.ts'

async function reported(sqlite: string, sql: string): Promise<Report> {
  const story = dedented(`
    -- @ sqlite: ${sqlite}
    -- @ runner: transactional
    -- = 001_a.sql
    CREATE TABLE a (x TEXT, y TEXT);
    -- > 002_b.sql
    ${sql}
  `)
  const { folders, options } = storyInput(story)
  return (await check(folders, options)).report
}

const told = ({ findings }: Report) =>
  findings
    .filter(({ rule }) => rule === 'needs-newer-sqlite' || rule === 'cannot-verify')
    .map(({ rule, level }) => `${level} ${rule}`)

const STRICT = 'CREATE TABLE b (x TEXT) STRICT;'
const ARROW = `CREATE TABLE b AS SELECT x ->> 'a' AS y FROM a WHERE unixepoch() < 0;`
const RIGHT = 'CREATE VIEW v AS SELECT l.x FROM a l RIGHT JOIN a r ON l.x = r.x;'
const AGGREGATE = `CREATE TABLE b AS SELECT string_agg(x, ',') AS y FROM a;`
/** JSON5, which only a value shows: https://sqlite.org/json1.html#json5_extensions. */
const LOOSE = "CREATE TABLE b AS SELECT json('{a: 1}') AS y;"

describe('a target that is not bundled', () => {
  test.each([
    ['3.37.2', STRICT],
    ['3.38', ARROW],
    ['3.39.0', RIGHT],
    ['3.44', AGGREGATE],
  ])('%s has what it has: %s', async (sqlite, sql) => {
    const report = await reported(sqlite, sql)
    expect(told(report)).toEqual([])
    expect(report.folders[0]?.rehearsals[0]).toMatchObject({ scenario: 'empty', outcome: 'pass' })
    expect(report.folders[0]?.remarks.join()).toContain(`it is newer than ${sqlite}`)
  })

  test.each([
    ['3.36', STRICT, '3.37.0', 'STRICT tables'],
    ['3.37', ARROW, '3.38.0', 'the operators -> and ->>'],
    ['3.43.2', AGGREGATE, '3.44.0', 'string_agg()'],
    [
      '3.43',
      'CREATE TABLE b AS SELECT group_concat(x ORDER BY x) AS y FROM a;',
      '3.44.0',
      'ORDER BY inside an aggregate',
    ],
  ])('%s has not what came later: %s', async (sqlite, sql, since, what) => {
    const report = await reported(sqlite, sql)
    expect(told(report)).toEqual(['error needs-newer-sqlite'])
    expect(report.findings.find(({ rule }) => rule === 'needs-newer-sqlite')).toMatchObject({
      message: `Production has SQLite ${sqlite}. SQLite ${since} brought ${what}, which this needs.`,
      links: [{ url: `https://sqlite.org/releaselog/${since.replaceAll('.', '_')}.html` }],
    })
  })

  test.each([
    ['3.40', `CREATE VIEW v AS SELECT string_agg(x, ',') AS all_x FROM a;`],
    ['3.37', 'CREATE TABLE b (x TEXT, at INTEGER DEFAULT (unixepoch()));'],
    ['3.40', 'CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET y = concat(new.x) WHERE x = new.x; END;'],
  ])('%s has it not inside of what SQLite stores unread: %s', async (sqlite, sql) => {
    expect(told(await reported(sqlite, sql))).toEqual(['error needs-newer-sqlite'])
    expect(told(await reported('3.46', sql))).toEqual([])
  })

  test('has not what came later either, where something else moved the files to a newer one', async () => {
    expect(told(await reported('3.38', `${ARROW}\n    ${RIGHT}`))).toEqual(['error needs-newer-sqlite'])
  })

  test('may have what no table knows, and that is said', async () => {
    const report = await reported('3.41', LOOSE)
    expect(told(report)).toEqual(['warning cannot-verify'])
    expect(report.findings[0]?.message).toContain('cannot be told')
    expect(told(await reported('3.39.3', LOOSE))).toEqual(['error needs-newer-sqlite'])
  })
})

test('the table is asked for names and shapes, not for strings', () => {
  const since = (sql: string) => broughtIn(sql).map((it) => it.since)
  expect(since("SELECT 'x -> y', concat FROM t")).toEqual([])
  expect(since("SELECT concat(x) FROM t WHERE y -> 'a'")).toEqual(['3.38.0', '3.44.0'])
})

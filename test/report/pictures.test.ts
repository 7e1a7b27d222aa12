/** Pictures of a migration: the schema as a diff, the rows that are left, and how all of it is folded into a page. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Picture, Report } from '../../src/model/report.ts'
import { renderJson } from '../../src/render/json.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { schemaDiff } from '../../src/render/schema-diff.ts'
import { storyInput } from '../story.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'
import { aFinding, aFolder, aReport, hostile } from '../support/report.ts'
import { aColumn, aTable, schemaOf } from '../support/schema-seen.ts'

const USERS = aTable('Users', { sql: 'CREATE TABLE "Users" (Id INTEGER PRIMARY KEY, Name TEXT DEFAULT \',\') STRICT' })
const PICTURE: Picture = {
  migration: 'migrations/002_b.sql',
  schema: {
    before: schemaOf(USERS),
    after: schemaOf({ ...USERS, sql: 'CREATE TABLE Users (Id INTEGER PRIMARY KEY, Age INT)' }),
  },
  survival: [{ table: 'Messages', before: 3, after: { sqlite3: 3, d1: 0, drizzle: null } }],
}

function rendered(report: Report, budget = 65_000): string {
  return renderMarkdown({ report, sources: new Map() }, { budget })
}

describe('the schema diff', () => {
  test('has one line per column, and a comma more or less is no difference', () => {
    expect(schemaDiff(PICTURE.schema)).toEqual([
      ' CREATE TABLE Users (',
      '   Id INTEGER PRIMARY KEY,',
      "-  Name TEXT DEFAULT ','",
      '-) STRICT;',
      '+  Age INT',
      '+);',
    ])
    const longer = {
      ...USERS,
      sql: "CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT DEFAULT ',', Age INT) STRICT",
    }
    expect(schemaDiff({ before: schemaOf(USERS), after: schemaOf(longer) })).toEqual([
      ' CREATE TABLE Users (',
      '   Id INTEGER PRIMARY KEY,',
      "   Name TEXT DEFAULT ',',",
      '+  Age INT',
      ' ) STRICT;',
    ])
  })

  test('shows what is new and gone as a whole, and nothing of what stayed', () => {
    const index = { type: 'index', name: 'i', table: 'users', sql: 'CREATE INDEX i ON Users(Name)' } as const
    const before = { tables: [USERS], objects: [index] }
    const after = { tables: [USERS, aTable('New')], objects: [] }
    expect(schemaDiff({ before, after })).toEqual([
      '+CREATE TABLE New (',
      '+  Id TEXT',
      '+);',
      '-CREATE INDEX i ON Users(Name);',
    ])
    expect(schemaDiff({ before, after: before })).toEqual([])
  })

  test('read by its signs gives both sides again', () => {
    const body = fc.array(fc.constantFrom('a INT', 'b TEXT', 'c', 'UNIQUE (a)', 'd REAL'), {
      minLength: 1,
      maxLength: 8,
    })
    const table = (parts: readonly string[]) => aTable('t', { sql: `CREATE TABLE t (${parts.join(', ')})` })
    fc.assert(
      fc.property(body, body, (was, is) => {
        const lines = schemaDiff({ before: schemaOf(table(was)), after: schemaOf(table(is)) })
        const side = (sign: string) =>
          lines
            .filter((line) => line[0] === ' ' || line[0] === sign)
            .map((line) => line.slice(1).trim().replace(/,$/, ''))
            .slice(1, -1)
        if (was.join() === is.join()) expect(lines).toEqual([])
        else expect([side('-'), side('+')]).toEqual([was, is])
      }),
    )
  })
})

describe('the rows that are left', () => {
  const table = (runner: string) => rendered(aReport([aFolder({ runner, pictures: [PICTURE] })]))

  test('are those under the runner that the folder has, and nothing of others', () => {
    expect(table('d1')).toContain('| Rows of | before | after |\n| :-- | :-: | :-: |\n| `Messages` | 3 | 0 |\n')
    expect(table('drizzle')).toContain('| `Messages` | 3 | none |')
    expect(table('d1')).not.toContain('drizzle')
    expect(table('sqlite3')).not.toContain('Rows of')
  })
})

describe('a page with pictures', () => {
  const folder = aFolder({ pictures: [PICTURE, { ...PICTURE, migration: 'migrations/003_c.sql', survival: [] }] })

  test('has them folded below the findings', () => {
    const text = rendered(aReport([folder], [aFinding()]))
    const titles = Array.from(text.matchAll(/<summary>(.*?)<\/summary>/g), (it) => it[1])
    expect(titles).toEqual(['What changed: 2 tables changed'])
    expect(text.indexOf('edited-migration')).toBeLessThan(text.indexOf('<details>'))
    expect(text.split('```mermaid\nerDiagram\n')).toHaveLength(3)
    expect(text.split('```diff\n')).toHaveLength(3)
    expect(text.split('</details>')).toHaveLength(2)
  })

  test('drops them before it drops a finding', () => {
    const findings = Array.from({ length: 60 }, (_, at) => aFinding({ line: at + 1, message: `Number ${at}.` }))
    const long = { ...PICTURE.survival[0], before: 1, after: { d1: 0 }, table: 'x'.repeat(100) }
    const large = aFolder({ pictures: Array.from({ length: 300 }, () => ({ ...PICTURE, survival: [long] })) })
    const bare = Buffer.byteLength(rendered(aReport([aFolder()], findings)))
    for (const budget of [bare - 1, bare, bare + 50, bare + 3_000, 65_000, 1_000_000]) {
      const text = rendered(aReport([large], findings), budget)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
      if (budget >= bare) expect(text.split('Number ')).toHaveLength(61)
      expect(text.includes('What changed')).toBe(budget > bare + 50)
    }
    expect(rendered(aReport([large], findings), bare + 3_000)).toMatch(/… and \d+ more migrations\n\n<\/details>/)
  })

  test('has nothing live in it, whatever strangers call their tables', () => {
    const sql = hostile.map((name) => `CREATE TABLE "${name.replaceAll('"', '""')}" (${name})`)
    const table = fc
      .record({ name: hostile, sql, column: hostile, type: hostile })
      .map(({ name, column, type, ...rest }) => aTable(name, { ...rest, columns: [aColumn(column, { type })] }))
    const side = fc.tuple(table, hostile, sql).map(([it, name, text]) => ({
      tables: [it],
      objects: [{ type: 'view' as const, name, table: name, sql: text }],
    }))
    fc.assert(
      fc.property(side, side, hostile, hostile, (before, after, migration, name) => {
        const survival = [{ table: name, before: 1, after: { [name]: 0 } }]
        const text = rendered(
          aReport([aFolder({ runner: name, pictures: [{ migration, schema: { before, after }, survival }] })]),
        )
        const { outside } = readMarkdown(text.slice(text.indexOf('<details>')))
        const live = outside.replaceAll(/<\/?(details|summary|sub|code)>|^\|( :-[-:] \|)+$|\|(?= |$)/gm, '')
        expect(live.replace('sqlite-rehearsal 0.0.0', '').replace('sql.js', '')).not.toMatch(
          /[`~*_|[\]<>{}#@&$^=+/\\\t]/,
        )
        expect(text).not.toMatch(/[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Zl}]/u)
      }),
    )
  })
})

describe('the JSON report', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'))
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

  test('has the pictures of a real change, valid and in the order of the schema', async () => {
    const { folders, options } = storyInput(`
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT UNIQUE CHECK (Email <> ''));
CREATE TABLE Other (Id INTEGER PRIMARY KEY);
-- > 002_messages.sql
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id));
CREATE INDEX IF NOT EXISTS Messages_UserId ON Messages(UserId);
`)
    const { report } = await check(folders, options)
    const [picture] = report.folders[0]?.pictures ?? []
    expect(picture?.schema.before.tables.map(({ name }) => name)).toEqual(['Users'])
    expect(picture?.schema.after.tables.map(({ name }) => name)).toEqual(['Messages', 'Users'])
    expect(picture?.schema.after.objects.map(({ name }) => name)).toEqual(['Messages_UserId'])
    const text = renderJson({ report })
    expect(validate(JSON.parse(text))).toBe(true)
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)))
    const shuffled = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(renderJson({ report: shuffled })).toBe(text)
    expect(Object.keys(JSON.parse(text).folders[0].pictures[0].schema.after.tables[0])).toEqual(
      schema.$defs.table.required,
    )
  })

  test('has none where nothing changed', async () => {
    const { folders, options } = storyInput(
      '-- = 001_a.sql\nCREATE TABLE a (b);\n-- > 002_b.sql\nINSERT INTO a SELECT 1 WHERE 0;\n',
    )
    expect((await check(folders, options)).report.folders[0]).not.toHaveProperty('pictures')
  })
})

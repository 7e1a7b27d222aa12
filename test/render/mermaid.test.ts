/** The entity diagram: what it shows, and that Mermaid's own parser takes it whatever strangers call their tables. */

import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { SchemaSeen, TableSeen } from '../../src/model/schema.ts'
import { diagram } from '../../src/render/diagram.ts'
import { INNOCENT } from '../stories/schema.ts'
import { storyInput } from '../story.ts'
import { hostile } from '../support/report.ts'
import { runs } from '../support/runs.ts'
import { aColumn, aTable, schemaOf } from '../support/schema-seen.ts'

async function parsed(lines: readonly string[]): Promise<string> {
  const text = lines.join('\n')
  const { diagramType } = await mermaid.parse(text)
  return diagramType
}

/** What Mermaid could take for something else: its key words, its syntax, and what GitHub's Markdown would obey. */
const words = fc.oneof(
  hostile,
  fc.constantFrom(
    ...[
      'pk',
      'PK-x',
      'FKé',
      'uk',
      'direction TB',
      'style',
      'class',
      'classDef',
      'end',
      'erDiagram',
      'title',
      'subgraph',
    ],
    ...[
      'a"]{',
      '%%{init: {}}%%',
      '---',
      '```',
      '}',
      '||--o{',
      '~x~',
      '#quot;',
      'accTitle: x',
      '1',
      '',
      ' ',
      'ﾠ',
      '__proto__',
    ],
    ...['order lines', 'NUMERIC(10, 2)', 'VARCHAR(20)', ')', '((', 'Straße', '表', '🙂', 'x'.repeat(500)],
  ),
)

const anyTable: fc.Arbitrary<TableSeen> = fc
  .record({
    name: words,
    columns: fc.array(fc.record({ name: words, type: words }), { maxLength: 4 }),
    parent: words,
  })
  .map(({ name, columns, parent }) =>
    aTable(name, {
      sql: `CREATE TABLE ${columns.length}`,
      columns: columns.map(({ name: column, type }) => aColumn(column, { type })),
      primaryKey: columns.slice(0, 1).map((it) => it.name),
      uniques: columns.slice(1, 2).map((it) => [it.name]),
      foreignKeys: columns.slice(0, 1).map((it) => ({
        columns: [it.name],
        parent,
        parentColumns: [],
        onDelete: 'CASCADE',
        onUpdate: 'NO ACTION',
        dangling: null,
      })),
    }),
  )

const anySchema: fc.Arbitrary<SchemaSeen> = fc
  .array(anyTable, { maxLength: 4 })
  .map((tables) => ({ tables, objects: [] }))

describe('the diagram', () => {
  const users = aTable('Users', { columns: [aColumn('Id', { type: 'INTEGER' }), aColumn('Fax')], primaryKey: ['Id'] })
  const messages = aTable('Messages', {
    columns: [aColumn('UserId', { type: 'INTEGER', notNull: true })],
    foreignKeys: [
      {
        columns: ['UserId'],
        parent: 'users',
        parentColumns: ['Id'],
        onDelete: 'CASCADE',
        onUpdate: 'NO ACTION',
        dangling: null,
      },
    ],
  })

  test('marks what is new, changed and dropped', async () => {
    const now = { ...users, sql: 'other', columns: [users.columns[0] ?? aColumn('Id'), aColumn('Phone')] }
    const lines = diagram({ before: schemaOf(users, aTable('Old')), after: schemaOf(now, messages) })
    expect(lines).toEqual([
      'erDiagram',
      '  t1["Users (changed)"] {',
      '    INTEGER Id PK',
      '    TEXT Phone "new"',
      '    TEXT Fax "dropped"',
      '  }',
      '  t2["Messages (new)"] {',
      '    INTEGER UserId FK',
      '  }',
      '  t3["Old (dropped)"] {',
      '    TEXT Id',
      '  }',
      '  t1 ||--o{ t2 : "UserId"',
    ])
    expect(await parsed(lines)).toBe('er')
  })

  test('is nothing without tables, and not endless with many', async () => {
    expect(diagram({ before: schemaOf(), after: schemaOf() })).toEqual([])
    const columns = Array.from({ length: 40 }, (_, at) => aColumn(`c${at}`))
    const many = Array.from({ length: 60 }, (_, at) => aTable(`t${at}`, { columns }))
    const lines = diagram({ before: schemaOf(...many.slice(0, 59)), after: schemaOf(...many) })
    expect(lines.filter((line) => line.includes('['))).toHaveLength(20)
    expect(lines[1]).toBe('  t1["t59 (new)"] {')
    expect(lines).toContain('    _ and_more "15"')
    expect(await parsed(lines)).toBe('er')
  })

  test('is taken by Mermaid, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(anySchema, anySchema, async (before, after) => {
        const lines = diagram({ before, after })
        if (lines.length > 0) expect(await parsed(lines)).toBe('er')
        expect(lines.join('\n')).not.toMatch(/[`<>&%;#\\\p{Cf}]|[^\P{Cc}\n]/u)
      }),
      runs(500),
    )
  })

  test.each(INNOCENT)('can be drawn of real changes: $name', async ({ story }) => {
    const { folders, options } = storyInput(story)
    const { report } = await check(folders, options)
    for (const { schema } of report.folders.flatMap((folder) => folder.pictures ?? [])) {
      expect(await parsed(diagram(schema))).toBe('er')
    }
    expect(report.folders).toHaveLength(1)
  })
})

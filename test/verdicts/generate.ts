/** A generator of pull requests whose verdict is known: random schemas, random edits, each with its truth. */

import {
  addColumn,
  addIndex,
  changeInPlace,
  convertColumn,
  dropColumn,
  mergeColumns,
  moveColumn,
  renameColumn,
  splitColumn,
} from './generate/columns.ts'
import {
  addParent,
  addUnique,
  copyColumn,
  keyAgain,
  overwrite,
  requireColumn,
  tighten,
} from './generate/constraints.ts'
import { type Edit, type Editor, isFree, OLD_RELEASE, someColumn } from './generate/edit.ts'
import { deleteThenRebuild, moveRows, refill } from './generate/emptied.ts'
import { convertSome, splitRows } from './generate/filtered.ts'
import { moveLinks } from './generate/links.ts'
import { type Chance, chance } from './generate/random.ts'
import { randomWorld, type World, worldSql } from './generate/schema.ts'
import {
  copyAway,
  dropTable,
  foldChildren,
  pivotRows,
  rebuildFaulty,
  rebuildParent,
  rebuildWhole,
  renameTable,
} from './generate/tables.ts'

/** One pull request. `expect` holds the groups that must speak; for an innocent one, what may, as a warning at most. */
export interface Generated {
  readonly story: string
  readonly truth: 'guilty' | 'innocent'
  readonly expect: string[]
  readonly what: string
}

const EDITORS: readonly Editor[] = [
  ...[addColumn, addIndex, changeInPlace, convertColumn, convertColumn, copyAway, copyAway, dropColumn, dropTable],
  ...[foldChildren, foldChildren, mergeColumns, mergeColumns, moveColumn, moveColumn, pivotRows, rebuildFaulty],
  ...[rebuildFaulty, rebuildFaulty, rebuildParent, rebuildWhole, rebuildWhole, renameColumn, renameTable, splitColumn],
  ...[
    addParent,
    addUnique,
    addUnique,
    copyColumn,
    keyAgain,
    moveLinks,
    moveLinks,
    overwrite,
    requireColumn,
    tighten,
    tighten,
  ],
  ...[refill, refill, moveRows, deleteThenRebuild, splitRows, splitRows, convertSome, convertSome],
]

/** The pull request of a seed: always the same for the same seed. */
export function generated(seed: number): Generated {
  const draw = chance(seed)
  for (;;) {
    const world = randomWorld(draw)
    const before = draw.happens(35) ? earlier(draw, world) : null
    const edit = draw.one(EDITORS)(draw, before?.world ?? world)
    if (edit) return written(draw, world, before, edit)
  }
}

interface Earlier {
  readonly world: World
  readonly what: string
  readonly statements: readonly string[]
  readonly renames: boolean
}

/** An innocent file in front of the edit's own: the table has another name by then, or there is one more. */
function earlier(draw: Chance, world: World): Earlier {
  const { name } = draw.one(world.tables)
  if (draw.happens(40)) {
    const sql = `CREATE TABLE news (\n  id INTEGER PRIMARY KEY,\n  text TEXT NOT NULL\n);`
    return { world, what: 'behind a new table', statements: [sql], renames: false }
  }
  if (draw.happens(40)) return columnRenamed(draw, world) ?? earlier(draw, world)
  const next = `${name}_2`
  const tables = world.tables.map((table) => ({
    ...table,
    name: table.name === name ? next : table.name,
    columns: table.columns.map((it) =>
      it.parent?.table === name ? { ...it, parent: { ...it.parent, table: next } } : it,
    ),
  }))
  const statements = [`ALTER TABLE ${name} RENAME TO ${next};`]
  return { world: { ...world, tables }, what: `behind a rename of ${name}`, statements, renames: true }
}

/** A column that no index needs has another name by then. */
function columnRenamed(draw: Chance, world: World): Earlier | null {
  const it = someColumn(draw, world, isFree)
  if (!it) return null
  const { name } = it.column
  const next = `${name}_2`
  const columns = it.table.columns.map((one) => (one === it.column ? { ...one, name: next } : one))
  const tables = world.tables.map((table) => (table === it.table ? { ...table, columns } : table))
  const statements = [`ALTER TABLE ${it.table.name} RENAME COLUMN ${name} TO ${next};`]
  return { world: { ...world, tables }, what: `behind a rename of ${it.table.name}.${name}`, statements, renames: true }
}

function written(draw: Chance, world: World, before: Earlier | null, edit: Edit): Generated {
  const own = edit.parts && draw.happens(30) ? inTwo(edit.statements) : [edit.statements]
  // What the edit needs in production must be there under production's names.
  const base = (edit.base ?? []).map((sql) => (before ? named(sql, before, world) : sql))
  const files = [...(before ? [before.statements] : []), ...own]
  const first = world.runner === 'drizzle' ? 0 : 1
  const width = world.runner === 'transactional' ? 3 : 4
  const number = (at: number) => `${first + at}`.padStart(width, '0')
  const text = (statements: readonly string[]) =>
    statements.join(world.runner === 'drizzle' ? '\n--> statement-breakpoint\n' : '\n')
  const story = [
    `-- @ runner: ${world.runner}`,
    `-- = ${number(0)}_init.sql`,
    text([...worldSql(world), ...base]),
    ...files.flatMap((statements, at) => [`-- > ${number(at + 1)}_step.sql`, text(statements)]),
  ]
  const more = edit.truth === 'innocent' && before?.renames ? OLD_RELEASE : []
  return {
    story: `${story.join('\n')}\n`,
    truth: edit.truth,
    expect: [...new Set([...edit.expect, ...more])],
    what: [edit.what, before?.what, own.length > 1 ? 'in two files' : undefined].filter((it) => it).join(', '),
  }
}

/** What drops something stands in a file of its own. */
function inTwo(statements: readonly string[]): (readonly string[])[] {
  const at = statements.findIndex((it) => /^DROP|^ALTER TABLE \S+ DROP/.test(it))
  return at < 1 ? [statements] : [statements.slice(0, at), statements.slice(at)]
}

/** SQL for production's schema, which knows the table by its old name; the rename carries the reference along. */
function named(sql: string, { world: after }: Earlier, world: World): string {
  return after.tables.reduce(
    (text, table, at) => text.replaceAll(`REFERENCES ${table.name}(`, `REFERENCES ${world.tables[at]?.name}(`),
    sql,
  )
}

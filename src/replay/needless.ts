/** Rebuilds that ALTER TABLE, or nothing at all, would have spared: proved by doing it that way. */

import type { MigrationSeen, TableSeen } from '../model.ts'
import { tableParts } from '../sql/create-table.ts'
import { identifier } from '../sql/tokens.ts'
import { difference } from './difference.ts'
import { refusal } from './engine.ts'
import { on, type Played, type Scene } from './scene.ts'
import { lower } from './schema.ts'

/** Those of the rebuilt tables that end the same, each row included, when they are altered instead. */
export function needless(
  scene: Scene,
  { before, after }: Pick<Played, 'before' | 'after'>,
  rebuilt: readonly (readonly [was: TableSeen, is: TableSeen])[],
): MigrationSeen['needless'] {
  return rebuilt.flatMap(([was, is]) => {
    const instead = alterations(was, is).find((statements) => {
      const altered = without(scene, before, statements)
      return altered !== null && endsTheSame(scene, altered, after, lower(is.name))
    })
    return instead ? [{ table: is.name, instead }] : []
  })
}

function endsTheSame({ engine }: Scene, altered: Uint8Array, after: Uint8Array, table: string): boolean {
  const facts = difference(engine, altered, after, new Set([table]))
  return !facts.some((fact) => 'table' in fact && lower(fact.table) === table && !fact.kind.startsWith('object'))
}

/** The database with the table altered; null when SQLite refuses that. */
function without({ engine }: Scene, before: Uint8Array, statements: readonly string[]): Uint8Array | null {
  return on(engine, before, (connection) => {
    const message = refusal(() => connection.run(statements.join(';')))
    return message === null ? connection.bytes() : null
  })
}

/** Statements that could lead from one to the other, in each reading of what happened; none where only a rebuild can. */
function alterations(was: TableSeen, is: TableSeen): string[][] {
  const readings = [renamed(was, is), addedAndDropped(was, is)]
  return readings.filter((statements) => statements !== null)
}

function renamed(was: TableSeen, is: TableSeen): string[] | null {
  const [then, now] = [namesOf(was), namesOf(is)]
  const fits = then.every((name, at) => name === now[at] || (!now.includes(name) && !then.includes(now[at] ?? '')))
  if (then.length !== now.length || !fits) return null
  return was.columns.flatMap(({ name }, at) => {
    const other = is.columns[at]?.name ?? name
    return then[at] === now[at] ? [] : [`${altered(is)} RENAME COLUMN ${identifier(name)} TO ${identifier(other)}`]
  })
}

/** DROP COLUMN keeps the order of the others, and ADD COLUMN puts the new one behind them. */
function addedAndDropped(was: TableSeen, is: TableSeen): string[] | null {
  const [then, now] = [namesOf(was), namesOf(is)]
  const kept = then.filter((name) => now.includes(name))
  if (then.join('\n') === now.join('\n') || kept.join('\n') !== now.slice(0, kept.length).join('\n')) return null
  const written = new Map((tableParts(is.sql)?.parts ?? []).map((part) => [lower(part.column ?? ''), part.text]))
  return [
    ...was.columns
      .filter(({ name }) => !now.includes(lower(name)))
      .map(({ name }) => `${altered(is)} DROP COLUMN ${identifier(name)}`),
    ...is.columns
      .filter(({ name }) => !then.includes(lower(name)))
      .map(({ name }) => `${altered(is)} ADD COLUMN ${written.get(lower(name)) ?? identifier(name)}`),
  ]
}

function namesOf(table: TableSeen): string[] {
  return table.columns.map(({ name }) => lower(name))
}

function altered({ name }: TableSeen): string {
  return `ALTER TABLE ${identifier(name)}`
}

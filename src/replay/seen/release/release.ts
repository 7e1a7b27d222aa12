/** What the deployed release could run before the file, run again after it. */

import type { Fact } from '../../../model/facts.ts'
import type { OldStatement } from '../../../model/statements.ts'
import { type Spare, type SpareColumn, spares } from '../../../rows/spare.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { difference } from '../../../sqlite/difference.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { columnsOf, type Release } from '../../../sqlite/release.ts'
import { entriesOf, isVirtual } from '../../../sqlite/schema.ts'
import { shadowTables, virtualTables } from '../../../sqlite/schema-kinds.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Deployment, Look } from '../look.ts'
import { byOf, freshObjects } from './by.ts'
import { otherRowsReset } from './others-reset.ts'
import { type Both, brokenQueries, columnIn, isCoincidence, refusalOf, unprepared } from './statements.ts'
import { storedOtherwise } from './stored.ts'
import { refusedTwice } from './twice.ts'
import { refusedValues } from './value-by-value.ts'
import { watched } from './watched.ts'
import { type Attempt, prepared, select, writes } from './writes.ts'

/** What passes without rows is deployed where the table is still empty; there it must not break the running release. */
export const oldCode: Look<'oldCode'> = {
  nothing: [],
  needs: 'tried',
  look: ({ scene, empty, first, facts, deployment }) => {
    if (first.performance.refusals.length === 0) return brokenCode(scene, first, facts, deployment)
    if (empty.performance.refusals.length > 0) return []
    return brokenCode(scene, empty, difference(scene.engine, empty.before, empty.after, new Set()), deployment)
  },
}

/**
 * The statements that worked before the file and do not any more: made up from the old schema, for every table and view
 * that the file changes, and the application's own queries. Costs nothing for a file that changes no schema.
 * @param facts what the file did to the database
 */
function brokenCode(
  scene: Scene,
  first: Played,
  facts: readonly Fact[],
  { release, queries }: Deployment,
): OldStatement[] {
  const changed = changedNames(facts)
  if (changed.size === 0) return []
  const known = [...changed].some((name) => release().has(name))
  if (!known && queries.length === 0) return []
  const watch = scene.watch.rows
  return on(scene.engine, first.before, (was) =>
    on(scene.engine, first.after, (is) => {
      const others = new Set([keyOf(scene.runner.ledger.table), ...scene.hints.guessed])
      const targets = targetsIn(was, changed, release()).filter(({ name }) => !others.has(keyOf(name)))
      const ordinary = targets.filter(({ type }) => type === 'table').map(({ name }) => name)
      const rows = on(scene.engine, first.before, (scratch) => spares(scratch, ordinary, scene.hints, scene.script.sql))
      return [
        ...targets.flatMap((target) => {
          const both = watched({ was, is }, target.name, watch)
          return brokenStatements(both, target, rows.get(target.name) ?? null, release())
        }),
        ...brokenQueries(was, is, queries),
      ]
    }),
  )
}

/** Tables and views (lower case) whose own definition, index or trigger the file changed; the names in a new table's. */
function changedNames(facts: readonly Fact[]): Set<string> {
  const names = new Set<string>()
  for (const fact of facts) {
    switch (fact.kind) {
      case 'table-added':
        // Its foreign keys can hold back the parents' rows.
        for (const name of namesIn(fact.after)) names.add(name)
        break
      case 'table-dropped':
      case 'table-changed':
      case 'column-added':
      case 'column-dropped':
      case 'column-changed':
        names.add(keyOf(fact.table))
        break
      case 'object-added':
      case 'object-dropped':
      case 'object-changed':
        names.add(keyOf(fact.type === 'view' ? fact.name : fact.table))
    }
  }
  return names
}

interface Target {
  readonly name: string
  readonly type: 'table' | 'virtual' | 'view'
  /** Those that the release knows. */
  readonly columns: readonly string[]
}

/** What the release knows of that was changed, and the tables and views that lead there by a trigger or by their text. */
function targetsIn(was: Connection, changed: ReadonlySet<string>, release: Release): Target[] {
  const entries = entriesOf(was)
  const reached = new Set(changed)
  const leading = entries.filter(({ type }) => type === 'view' || type === 'trigger')
  const links = leading.map(({ table, sql }) => ({ owner: keyOf(table), names: namesIn(sql) }))
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const { owner, names } of links) if ([...names].some((name) => reached.has(name))) reached.add(owner)
  }
  // The rows of these are the virtual table's affair: no application writes them.
  const shadows = shadowTables(was, virtualTables(entries))
  return entries.flatMap(({ type, name, sql }): Target[] => {
    const columns = shadows.has(keyOf(name)) ? undefined : release.get(keyOf(name))
    if ((type !== 'table' && type !== 'view') || !columns || !reached.has(keyOf(name))) return []
    const own = columnsOf(was, name).filter((column) => columns.has(keyOf(column)))
    return [{ name, type: isVirtual(sql) ? 'virtual' : type, columns: own }]
  })
}

function brokenStatements(both: Both, target: Target, spare: Spare | null, release: Release): OldStatement[] {
  return [...brokenReads(both, target), ...(target.type === 'view' ? [] : brokenWrites(both, target, spare, release))]
}

function brokenReads({ was, is }: Both, { name, columns }: Target): OldStatement[] {
  const worked = columns.filter((column) => unprepared(was, select(name, [column])) === null)
  if (worked.length === 0) return []
  const read = (of: readonly string[], column: string | null): OldStatement[] => {
    const sql = select(name, of)
    const message = unprepared(is, sql)
    return message === null ? [] : [{ kind: 'read', sql, table: name, column, message, from: null }]
  }
  const [whole] = read(worked, null)
  if (!whole) return []
  if (/^no such table/.test(whole.message)) return [whole]
  const each = worked.flatMap((column) => read([column], column))
  const alike = worked.length > 1 && each.length === worked.length && each.every((it) => it.message === whole.message)
  return alike || each.length === 0 ? [whole] : each
}

function brokenWrites(both: Both, { name, columns }: Target, spare: Spare | null, release: Release): OldStatement[] {
  const { was, is } = both
  const known = new Set(columns.map(keyOf))
  const unfilled = columns.length > 0 ? [[prepared(name, columns)]] : []
  const all = spare ? writes(spare, (column) => known.has(keyOf(column))) : unfilled
  const fires = entriesOf(is).some(({ type }) => type === 'trigger')
  const failing = all.flatMap((alternatives): OldStatement[] => {
    if (alternatives[0]?.byTriggers && !fires) return []
    const attempt = alternatives.find((one) => refusalOf(was, one) === null)
    const message = attempt ? refusedNow(is, attempt, spare) : null
    if (!attempt || message === null) return []
    const by = byOf(both, () => refusedNow(is, attempt, spare) !== null)
    return [{ kind: 'write', sql: attempt.sql, table: name, column: columnIn(message), message, from: null, ...by }]
  })
  const own = spare?.columns.filter((column) => known.has(keyOf(column.name))) ?? []
  const found = [...failing, ...(spare ? more(both, spare, own, release) : [])]
  return found.filter((it, at) => found.findIndex((other) => cause(other) === cause(it)) === at)
}

/** What one statement alone does not show, and no error. */
function more(both: Both, spare: Spare, own: readonly SpareColumn[], release: Release): OldStatement[] {
  const triggers = freshObjects(both).filter(({ type, table }) => type === 'trigger' && same(table, spare.table))
  return [
    ...refusedTwice(both, spare, own),
    ...refusedValues(both, spare, own),
    ...storedOtherwise(both, spare, own, triggers),
    ...otherRowsReset(both, spare, own, triggers, release),
  ]
}

/** A constraint of another table, which only a trigger can meet; a RAISE says what its author wants to refuse. */
function isOfAnother(message: string, spare: Spare | null): boolean {
  const table = /^(?:NOT NULL|UNIQUE) constraint failed: ([^.]+)\./.exec(message)?.[1]
  return table !== undefined && !same(table, spare?.table ?? '')
}

/** INSERT and UPDATE name a missing column in other words. */
function cause({ column, message }: OldStatement): string {
  return /^no such column|has no column named/.test(message) ? `column ${column}` : message
}

/** Why a statement fails behind the file, by the file's doing. */
function refusedNow(is: Connection, attempt: Attempt, spare: Spare | null): string | null {
  const message = refusalOf(is, attempt)
  if (message === null || (spare && isCoincidence(message, spare))) return null
  if (attempt.byTriggers && !isOfAnother(message, spare)) return null
  if (!attempt.foreignKeys || message === 'FOREIGN KEY constraint failed') return message
  // A foreign key that leads nowhere is found as such; here it only would be a second complaint.
  return refusalOf(is, { ...attempt, foreignKeys: false })
}

/** What new files made of a column, or in its place, before it goes: a name that says that it goes does not say that this failed. */

import type { Loss, LostColumn } from '../../model/loss.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { isStar, kindOf, readCopy, sourcesOf } from '../../sql/copy.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { assignedIn } from '../../sql/filled.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, changesRows, namesIn, objectOf, outerWord, targetName } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { writtenColumns } from '../../sql/written.ts'
import { named, samePlace } from '../evidence/evidence.ts'
import { nameOf } from './kept-columns.ts'

/** How new files meant to keep the values, and why they are lost all the same. */
export interface Taken {
  /** Completes `…, and its values are in no other column afterwards`; null where a statement makes something of them. */
  readonly says: string | null
  /** That statement, as `the UPDATE in line 2`; null where it does not take all of the columns. */
  readonly made: string | null
  readonly fix: string | null
}

/** A statement of the file of the loss, or of one before it. */
interface Step {
  readonly seen: MigrationSeen
  readonly one: StatementSeen
  readonly line: string
}

/**
 * What the new files did with the values before they go; null where nothing: then they may go on purpose.
 * @param all every new file, in order
 */
export function takenBefore(all: readonly MigrationSeen[], seen: MigrationSeen, loss: Loss): Taken | null {
  const steps = stepsBefore(all, seen, loss)
  const found = (of: (column: LostColumn) => Taken | undefined) => loss.columns.flatMap((it) => of(it) ?? [])[0]
  const taking = (column: LostColumn) => steps.filter(({ one }) => takes(one.sql, loss, nameOf(column)))
  if (loss.columns.some((it) => taking(it).length > 0)) {
    const last = steps.findLast((step) => loss.columns.every((it) => taking(it).includes(step)))
    return { says: null, made: last ? headOf(last) : null, fix: null }
  }
  return (
    found((column) => byTrigger(steps, loss, nameOf(column))) ??
    found((column) => besides(all, steps, loss, column)) ??
    null
  )
}

/**
 * A statement of the file that was to take rows of the table over, and in which a name is another column's: that is why it does not.
 */
function byMisread(steps: readonly Step[], { called, table }: Loss): Taken | null {
  const names = [called, table]
  for (const step of steps) {
    const { sql, at } = step.one
    const isAbout = names.some((name) => namesIn(sql).has(keyOf(name)) && !same(name, targetName(sql) ?? ''))
    const found = step.seen.misread.find(
      (it) => it.made === null && samePlace(it.at, at) && /^(UPDATE|INSERT)$/.test(it.action) && isAbout,
    )
    if (!found || !isAbout) continue
    const { name, is, meant } = found
    const head = headOf(step)
    return {
      says: `${head} was to take them over, and asks for other rows, as ${name} is ${is} there`,
      made: null,
      fix: meant === null ? null : `Write ${meant} for ${name} in ${head}: then it takes over what it asks for.`,
    }
  }
  return null
}

/** The same of a table with all its rows. */
export function rowsTakenBefore(all: readonly MigrationSeen[], seen: MigrationSeen, loss: Loss): Taken | null {
  const names = [loss.called, loss.table]
  const steps = stepsBefore(all, seen, loss)
  const misread = byMisread(steps, loss)
  if (misread) return misread
  for (const step of steps) {
    const { sql, verb } = step.one
    const trigger = verb === 'CREATE TRIGGER' ? readTrigger(sql) : null
    const isOther = (one: string) => changesRows(one) && !names.some((name) => same(name, targetName(one) ?? ''))
    if (trigger && names.some((name) => same(name, trigger.table)) && !/DELETE$/.test(trigger.moment)) {
      const carrying = trigger.statements.find((one) => isOther(one) && readsFrom(one, null))
      if (carrying) return bySomeTrigger(step, loss.called, '')
    }
    // What is dropped itself in the end has had them.
    if (copiesRows(sql, names) && named(all.at(-1)?.schema?.after.tables ?? [], targetName(sql) ?? '')) {
      return (
        takenAgain(all, step) ?? {
          says: `${headOf(step)} takes over none of them`,
          made: null,
          fix: `Let ${headOf(step)} take them over.`,
        }
      )
    }
  }
  return null
}

/** The rows have been put into a table from which a key takes them later. */
function takenAgain(all: readonly MigrationSeen[], step: Step): Taken | null {
  const into = targetName(step.one.sql) ?? ''
  for (const seen of all) {
    const fate = seen.fates.find(({ table, after }) => same(table, into) && after === 0)
    const one = seen.statements[fate?.losses.find(({ aimed }) => !aimed)?.statement ?? -1]
    if (!one) continue
    const says = `${headOf(step)} puts them into ${into}, and line ${one.at.line} of ${seen.path} takes them from there`
    return { says, made: null, fix: `Let them stay in ${into}: the finding about that line says how.` }
  }
  return null
}

/** Whether rows are copied as rows: what is counted or put together of them was never meant to stand for them. */
function copiesRows(sql: string, names: readonly string[]): boolean {
  const copy = readCopy(sql)
  const isBare = (copy?.results ?? []).filter((it) => isStar(it) || kindOf(it) === 'bare').length
  return isBare > 0 && copiesFrom(sql, names) && !/\bgroup\s+by\b|\bdistinct\b/i.test(sql)
}

function bySomeTrigger({ one, line }: Step, goes: string, statement: string): Taken {
  return {
    says: `the trigger ${objectOf(one.sql)} in ${line} takes over only what is written while it is there, and no statement what is there already`,
    made: null,
    fix: `Take over what is there already as well, by a statement of its own before ${goes} goes${statement}.`,
  }
}

function headOf({ one, line }: Step): string {
  return `the ${actionOf(one.sql) ?? one.verb} in ${line}`
}

function stepsBefore(all: readonly MigrationSeen[], seen: MigrationSeen, { statement }: Loss): Step[] {
  const earlier = all.slice(0, all.indexOf(seen))
  return [...earlier, seen].flatMap((own) =>
    own.statements.slice(0, own === seen ? statement : undefined).map((one) => {
      const where = `line ${one.at.line}${own === seen ? '' : ` of ${own.path}`}`
      return { seen: own, one, line: where }
    }),
  )
}

/** A trigger that carries the values on, and no statement that does so for rows that were there before it. */
function byTrigger(steps: readonly Step[], { called, table }: Loss, column: string): Taken | undefined {
  const on = [called, table].map(keyOf)
  for (const step of steps) {
    if (step.one.verb !== 'CREATE TRIGGER') continue
    const trigger = readTrigger(step.one.sql)
    const carrying = trigger.statements.find((sql) => changesRows(sql) && readsFrom(sql, column))
    if (!on.includes(trigger.table) || !carrying || /DELETE$/.test(trigger.moment)) continue
    return bySomeTrigger(step, column, filling(carrying, on, column))
  }
  return undefined
}

/** `new.amount`, or `old.amount`; null: of any column. */
function readsFrom(sql: string, column: string | null): boolean {
  const all = significant(sql)
  return all.some(
    (token, at) =>
      /^(new|old)$/i.test(unquote(token)) &&
      all[at + 1]?.text === '.' &&
      (column === null || sameName(all[at + 2], column)),
  )
}

/** The statement to write, where the trigger puts the value as it is into a column of the same table. */
function filling(sql: string, on: readonly string[], column: string): string {
  const target = targetName(sql) ?? ''
  if (actionOf(sql) !== 'UPDATE' || !on.includes(keyOf(target))) return ''
  const plain = assignedIn(sql).find(({ value }) => value.length === 3 && sameName(value[2], column))
  return plain === undefined
    ? ''
    : `: UPDATE ${identifier(target)} SET ${identifier(String(plain.column))} = ${identifier(column)}`
}

/** A column that new files add and fill, which points at rows of the same parent, by a statement that does not ask for the one that goes. */
function besides(
  all: readonly MigrationSeen[],
  steps: readonly Step[],
  { called, table }: Loss,
  { name, called: now = name }: LostColumn,
): Taken | undefined {
  const old = named(all[0]?.schema?.before.tables ?? [], table)
  const parent = parentOf(old, name)
  if (parent === null) return undefined
  for (const { one, seen, line } of steps.toReversed()) {
    const into = targetName(one.sql) ?? ''
    const isOwn = same(into, called) || same(into, table)
    const isFrom = isOwn ? actionOf(one.sql) === 'UPDATE' : copiesFrom(one.sql, [called, table])
    if (!isFrom || namesIn(one.sql).has(keyOf(now))) continue
    const target = named(seen.schema?.after.tables ?? [], into)
    const isOld = (column: string) => isOwn && old?.columns.some((it) => same(it.name, column)) !== false
    const filled = [...(writtenColumns(one.sql) ?? [])].find((column) => {
      if (isOld(column)) return false
      const its = parentOf(target, column)
      return its === null ? isOwn && namesGiven(one.sql, column).has(keyOf(parent)) : same(parent, its)
    })
    if (filled === undefined) continue
    const column = target?.columns.find((it) => same(it.name, filled))?.name ?? filled
    const [head, its] = [headOf({ one, seen, line }), `${isOwn ? '' : `${into}.`}${column}`]
    return {
      says: `${head} fills ${its}, which stands for a row of ${parent} as ${now} does, without asking for ${now}`,
      made: null,
      fix: `Let ${head} ask for ${now}, so that ${its} stands for the same row of ${parent}.`,
    }
  }
  return undefined
}

function parentOf(table: TableSeen | null, column: string): string | null {
  const key = table?.foreignKeys.find(({ columns }) => columns.length === 1 && same(columns[0] ?? '', column))
  return key?.parent ?? null
}

/** The names in what an UPDATE gives to the column, or asks behind FROM. */
function namesGiven(sql: string, column: string): ReadonlySet<string> {
  const own = assignedIn(sql).filter((it) => same(String(it.column), column))
  return new Set([...own.flatMap(({ value }) => value), ...behindFrom(sql)].map((token) => keyOf(unquote(token))))
}

function copiesFrom(sql: string, names: readonly string[]): boolean {
  const copy = readCopy(sql)
  return copy !== null && sourcesOf(copy).some(({ table }) => names.some((name) => same(name, table)))
}

/** Whether a statement about the table makes something of the column: one that only asks which rows, or writes into it, keeps nothing. */
function takes(sql: string, { called, table }: Loss, column: string): boolean {
  const names = [called, table]
  if (actionOf(sql) !== 'UPDATE') return copiesFrom(sql, names) && namesIn(sql).has(keyOf(column))
  const isAbout = names.some((name) => namesIn(sql).has(keyOf(name)))
  const others = assignedIn(sql).filter((it) => !same(String(it.column), column))
  const read = [...others.flatMap(({ value }) => value), ...behindFrom(sql)]
  return isAbout && others.length > 0 && read.some((token) => sameName(token, column))
}

/** Of `UPDATE … FROM`, which is joined by its WHERE. */
function behindFrom(sql: string): readonly Token[] {
  const all = significant(sql)
  const from = outerWord(all, 0, /^FROM$/i)
  return from < 0 ? [] : all.slice(from + 1)
}

function sameName(token: Token | undefined, name: string): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'quoted') && same(unquote(token), name)
}

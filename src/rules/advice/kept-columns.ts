/** How a column outlives the files: in the copy that leaves it out, in what is made of it, or in a column of its own. */

import type { Loss, LostColumn } from '../../model/loss.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { kindOf, readCopy, withoutAlias } from '../../sql/copy.ts'
import { assignedIn } from '../../sql/filled.ts'
import { changesDocument } from '../../sql/json-writings.ts'
import { gather, keyOf, listed, same } from '../../sql/names.ts'
import { actionOf, changesRows, namesIn, outerWord, targetName } from '../../sql/statement.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'
import { named, within } from '../evidence/evidence.ts'
import { passedOverBy } from './asked-for.ts'
import { branchesFix } from './branches.ts'
import { filledBeside } from './filled-beside.ts'
import { missingRows } from './missing-rows.ts'

/**
 * One sentence. Null where nothing takes anything over: then the general advice is the right one.
 * @param earlier the new files before this one
 */
export function keeping(seen: MigrationSeen, loss: Loss, earlier: readonly MigrationSeen[]): string | null {
  const { columns, statement } = loss
  const names = listed(columns.map(nameOf))
  const [it, they] = columns.length > 1 ? ['them', 'they are'] : ['it', 'it is']
  const copied = seen.statements[statement]?.sql ?? ''
  const isCopy = readCopy(copied) !== null
  if (isCopy && isThereStill(seen, loss))
    return `Copy ${names} as ${they}, and put what is made of ${it} into another column.`
  // Beside a sum a bare column is that of any row of the group.
  if (isCopy && groups(copied))
    return `Copy the rows as they are into another table first: GROUP BY makes one of several. Or keep ${names} in the new table, in its key, and in SELECT and GROUP BY of the copy.`
  if (isCopy) return `Keep ${names} in the new table and in the copy, or copy the values into another table first.`
  const reader = readerOf(seen, loss) ?? earlier.flatMap((it) => fillerIn(it, loss) ?? []).at(-1)
  if (!reader) return null
  const parts = readsAll(reader, columns) ? [] : byReader(seen, loss)
  if (parts.length > MOST_READERS) return null
  if (parts.length > 0)
    return parts.map(([one, some]) => takenOver(seen, { ...loss, columns: some }, one, earlier)).join(' ')
  return takenOver(seen, loss, reader, earlier)
}

/** More statements than these are not spoken of one by one. */
const MOST_READERS = 4

/** Columns that are kept in part, each with the last statement that makes something of it; none where one of them is not so. */
function byReader(
  { statements }: MigrationSeen,
  { called, columns, statement }: Loss,
): [StatementSeen, LostColumn[]][] {
  const found = new Map<StatementSeen, LostColumn[]>()
  for (const column of columns) {
    const own = statements.slice(0, statement).findLast((one) => reads(one, called) && readsAll(one, [column]))
    if (!own || (column.says === null && column.pair === null && !column.inSome)) return []
    gather(found, own, column)
  }
  return [...found]
}

/** What to change in the statement that makes something of these columns, or of others beside them. */
function takenOver(seen: MigrationSeen, loss: Loss, reader: StatementSeen, earlier: readonly MigrationSeen[]): string {
  const { columns, called } = loss
  const names = listed(columns.map(nameOf))
  const [it, they] = columns.length > 1 ? ['them', 'they are'] : ['it', 'it is']
  const line = inLine(reader, seen.path)
  const blank = blankOf(columns)
  const others = new Set(columns.map(nameOf).map(keyOf))
  const lost = columns.filter(({ says }) => says !== null)
  const which = passedOverBy(seen, loss, lost, earlier)
  // The column by which they are told is lost with the rest of such rows.
  if (
    which !== null &&
    lost.length < columns.length &&
    lost.length === columns.filter((it) => !isTold(it, lost)).length
  )
    return `The WHERE of ${line} passes over rows in which ${which}: let it take them too.`
  const isNamed = (sql: string | undefined, name: string) => namesIn(sql ?? '').has(keyOf(name))
  const isMade = (sql: string | undefined) => blank !== null && isNamed(sql, blank)
  const [made, ...asked] = reader.sql.split(/\bWHERE\b/i)
  if (blank !== null && !isMade(made) && asked.some(isMade))
    return `The WHERE of ${line} passes over rows in which ${blank} is NULL: let it ask for ${names} instead.`
  if (blank !== null && !others.has(keyOf(blank)) && isMade(made) && !isTogether(reader, blank, others))
    return passedOver(seen, reader, blank, asked.some(isMade), which)
  if (blank !== null && !others.has(keyOf(blank)) && isMade(made))
    return `Let ${line} give ${blank} another value where it is NULL, coalesce(${blank}, ${changesDocument(reader.sql, blank) ? "'{}'" : "''"}): with NULL in it the whole expression is NULL.`
  const unmet = columns.every((column) => column.unmet) && columns[0]?.unmet
  if (unmet)
    return `Make the rows of ${unmet.other} that are missing, in a statement before ${line}${missingRows(called, unmet)}`
  const told = partOf(columns)
  if (told !== null && !others.has(keyOf(told)) && isNamed(made, told) && readsAll(reader, columns))
    return `What ${line} makes of ${names} leaves ${it} out in these rows: take ${it} over there too, into a row or a column of ${columns.length > 1 ? 'their' : 'its'} own.`
  if (told !== null && others.has(keyOf(told)) && isByBlanks(columns) && !isNamed(reader.sql, 'trim'))
    return `${capital(line)} finds nothing where ${told} has blanks around it: let it ask for trim(${told}).`
  // Rows with a value are those that such a WHERE takes: then what is made of it is wrong.
  const isTaken = HAS_VALUE.test(columns[0]?.says ?? '') && told !== null && asked.some((sql) => wantsValue(sql, told))
  if (told !== null && !isTaken && asked.some((sql) => namesIn(sql).has(keyOf(told))))
    return `The WHERE of ${line} passes over these rows: let it take them too, or fill them by a statement of their own before ${names} ${columns.length > 1 ? 'go' : 'goes'}.`
  if (columns.every((column) => column.pair !== null && isPassedOver(reader, column)))
    return `The WHERE of ${line} passes over rows with such values of ${names}: let it take them too, or fill them by a statement of their own before ${names} ${columns.length > 1 ? 'go' : 'goes'}.`
  const beside = columns.every(({ inSome }) => inSome) ? filledBeside(seen.statements, loss) : null
  if (beside !== null)
    return `${capital(line)} changes rows of ${beside} that are there, and makes none: before it, INSERT a row of ${beside} for each row of ${called} that has none.`
  if (columns.every(({ inSome }) => inSome) && readsAll(reader, columns))
    return `${capital(line)} does not take ${names} over in every row: let it take ${it} in all of them, or in the others by a statement of its own before ${names} ${columns.length > 1 ? 'go' : 'goes'}.`
  if (columns.every(({ pair }) => pair?.[1] === 'NULL'))
    return `${capital(line)} makes NULL of some values of ${names}. Let it give each of them a value of its own, or copy ${names} as ${they} before this one.`
  const branches = columns.length === 1 && columns[0]?.pair && branchesFix(reader.sql, names, columns[0].pair)
  if (branches) return branches
  if (columns.every(({ mingled }) => mingled))
    return `Copy the rows of ${called} as they are into another table first: ${line} puts several of them together.`
  return readsAll(reader, columns)
    ? `${capital(line)} makes the same of different values of ${names}. Copy ${names} as ${they}, in that statement or by one of its own before this one.`
    : `Take ${names} over as well, as ${line} does with the rest of ${called}, or copy the values into another table first.`
}

/** Whether the rows in which the others are lost are told by this one. */
function isTold(column: LostColumn, others: readonly LostColumn[]): boolean {
  const told = blankOf(others) ?? partOf(others)
  return told !== null && same(told, nameOf(column))
}

/** The column is taken as it is, so that what its rows lack is taken from them by the condition, which asks for it. */
function isPassedOver({ sql }: StatementSeen, column: LostColumn): boolean {
  const key = keyOf(nameOf(column))
  const [, ...asked] = sql.split(/\bWHERE\b/i)
  const isIts = (value: readonly Token[]) => {
    const last = withoutAlias(value).at(-1)
    return kindOf(value) === 'bare' && last !== undefined && keyOf(unquote(last)) === key
  }
  return asked.some((text) => namesIn(text).has(key)) && valueTokensIn(sql).some(isIts)
}

/** Whether a condition asks that the column has a value. */
function wantsValue(condition: string, column: string): boolean {
  const all = significant(condition)
  return all.some((token, at) => {
    const behind = all
      .slice(at + 1, at + 4)
      .map(({ text }) => text)
      .join(' ')
    return keyOf(unquote(token)) === keyOf(column) && /^(is )?not ?null\b/i.test(behind)
  })
}

/** Whether one value is made of that column and of one of these; true too where the statement cannot be read so. */
function isTogether({ sql }: StatementSeen, column: string, others: ReadonlySet<string>): boolean {
  const own = valuesIn(sql).filter((value) => value.includes(keyOf(column)))
  return own.length === 0 || own.some((value) => value.some((name) => others.has(name)))
}

/** The names (keyOf case) in each value that an UPDATE assigns, or that a copy selects. */
function valuesIn(sql: string): string[][] {
  return valueTokensIn(sql).map((tokens) => tokens.map((token) => keyOf(unquote(token))))
}

function valueTokensIn(sql: string): (readonly Token[])[] {
  return actionOf(sql) === 'UPDATE' ? assignedIn(sql).map(({ value }) => value) : [...(readCopy(sql)?.results ?? [])]
}

/** The statement takes each column by itself, and leaves rows out: what they lack may have to be given to them. */
function passedOver(
  { schema, path }: MigrationSeen,
  reader: StatementSeen,
  blank: string,
  byWhere: boolean,
  which: string | null,
): string {
  const at = valuesIn(reader.sql).findIndex((value) => value.includes(keyOf(blank)))
  const into = readCopy(reader.sql)?.into?.[at]
  const target = named(schema?.after.tables ?? [], targetName(reader.sql) ?? '')
  const column = target?.columns.find(({ name }, place) => (into ? same(name, unquote(into)) : place === at))
  const isKey = column && target && [target.primaryKey, ...target.uniques].some((key) => within([column.name], key))
  // One value for all of them would be one row.
  if (column?.notNull && isKey)
    return `${byWhere ? `The WHERE of ${inLine(reader, path)}` : capital(inLine(reader, path))} passes over rows in which ${which ?? `${blank} is NULL`}, and ${target.name} takes none without ${column.name}: give each of them its own value there, or keep the columns for them.`
  const given = column?.notNull ? `, with coalesce(${blank}, '') for what ${target?.name} requires` : ''
  const line = inLine(reader, path)
  const who = byWhere ? `The WHERE of ${line}` : capital(line)
  return `${who} passes over rows in which ${which ?? `${blank} is NULL`}: let it take them too${given}.`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The statement that makes something of all of these columns before they go, as `the UPDATE in line 2`; null where none does. */
export function madeBy(seen: MigrationSeen, loss: Loss): string | null {
  const reader = readerOf(seen, loss)
  return reader && readsAll(reader, loss.columns) ? inLine(reader, seen.path) : null
}

function readerOf({ statements }: MigrationSeen, { called, statement }: Loss): StatementSeen | undefined {
  return statements.slice(0, statement).findLast((one) => reads(one, called))
}

/** The last statement of an earlier file that makes something of all of these columns. */
function fillerIn({ statements }: MigrationSeen, { called, columns }: Loss): StatementSeen | undefined {
  return statements.findLast((one) => reads(one, called) && readsAll(one, columns))
}

function inLine({ sql, at }: StatementSeen, path: string): string {
  return `the ${actionOf(sql) ?? sql.split(/\s/, 1)[0]?.toUpperCase()} in line ${at.line}${at.path === path ? '' : ` of ${at.path}`}`
}

/** The column by which the rows are told in which all of these are lost, as `Orders.Status = 'sent'`; null where they are lost otherwise. */
function partOf(columns: readonly LostColumn[]): string | null {
  const [first] = columns
  const isSame = columns.every(({ says, pair, mixed }) => says === first?.says && pair === null && !mixed)
  return isSame ? (/\b\w+\.(\w+)/.exec(first?.says ?? '')?.[1] ?? null) : null
}

/** Rows that are told by their having a value, whatever it is, and not by what it is like. */
const HAS_VALUE = /^a value in \S+(?: that is no id in \S+)?$/

/** The rows are told from others by the blanks around a value: what was made of it has been trimmed. */
function isByBlanks([first]: readonly LostColumn[]): boolean {
  return first?.says?.endsWith('only in blanks around it') ?? false
}

function readsAll({ sql }: StatementSeen, columns: readonly LostColumn[]): boolean {
  const names = namesIn(sql)
  return columns.every((column) => names.has(keyOf(nameOf(column))))
}

/** The columns have their names behind the file, and other values. */
export function isThereStill({ schema }: MigrationSeen, { table, columns }: Loss): boolean {
  const now = named(schema?.after.tables ?? [], table)?.columns ?? []
  return columns.every(({ name }) => now.some((it) => keyOf(it.name) === keyOf(name)))
}

/** What the column is called where it goes. */
export function nameOf({ name, called }: LostColumn): string {
  return called ?? name
}

/** The column whose NULL takes all of them along; null where they are lost otherwise. */
export function blankOf(columns: readonly LostColumn[]): string | null {
  const [first] = columns
  const isSame = columns.every(({ says, pair, mixed }) => says === first?.says && pair === null && !mixed)
  return isSame ? (/^a NULL in \S+\.(\w+)$/.exec(first?.says ?? '')?.[1] ?? null) : null
}

function groups(sql: string): boolean {
  return outerWord(significant(sql), 0, /^GROUP$/i) >= 0
}

function reads({ sql }: StatementSeen, table: string): boolean {
  return changesRows(sql) && !/^\s*DELETE/i.test(sql) && namesIn(sql).has(keyOf(table))
}

/** What the SQL of a project says of rows that its schema does not: what is read as JSON or as a date, what is counted up to, which ids are about to be written. */

import type { RowWatch } from '../model/row-watch.ts'
import { copiedKeys } from '../sql/copied-keys.ts'
import { type CountingReading, countingReadings } from '../sql/counting-readings.ts'
import { generatedBy } from '../sql/create-table.ts'
import { type DateReading, dateReadings } from '../sql/date-readings.ts'
import type { Equality } from '../sql/equalities.ts'
import { type Filter, filtersOf } from '../sql/filters.ts'
import { inFirstNames } from '../sql/first-names.ts'
import { type Glued, gluedIn } from '../sql/glued.ts'
import { type HexReading, hexReadings } from '../sql/hex-readings.ts'
import { type JsonReading, jsonReadings } from '../sql/json-readings.ts'
import { keyOf } from '../sql/names.ts'
import { type PieceReading, pieceReadings } from '../sql/piece-readings.ts'
import { readTogether, type Together } from '../sql/read-together.ts'
import { type Replaced, replacedIn } from '../sql/replaced.ts'
import { type Rewritten, rewrittenIn } from '../sql/rewritten.ts'
import { statementsOf } from '../sql/split.ts'
import { actionOf, namesIn, targetOf } from '../sql/statement.ts'
import { significant, type Token } from '../sql/tokens.ts'
import { isRecursive, levelsIn } from '../sql/tree-readings.ts'
import { turnedBy } from '../sql/turned.ts'
import { typeReadings } from '../sql/type-readings.ts'
import { readUniqueIndex, type UniqueIndexText } from '../sql/unique-index.ts'
import { updatedBy } from '../sql/updated.ts'
import { whereIn } from '../sql/where.ts'
import { writtenColumns } from '../sql/written.ts'
import type { SchemaTexts } from '../sqlite/schema-kinds.ts'
import { withGuards } from './guards.ts'
import { conditionsOf, harvest } from './harvest.ts'
import { joinedIn } from './links.ts'
import type { Literal } from './literals.ts'
import { clearedBy, givenBy, writtenBy } from './writings.ts'

/** Read once for a whole job. */
export interface Hints {
  readonly json: readonly JsonReading[]
  readonly dates: readonly DateReading[]
  readonly pieces: readonly PieceReading[]
  readonly hex: readonly HexReading[]
  readonly counts: readonly CountingReading[]
  /** The literals that the new files' conditions compare columns with, by the column's key. */
  readonly compared: ReadonlyMap<string, readonly Literal[]>
  /** The conditions of the new files, and their parts. */
  readonly filters: readonly Filter[]
  /** The columns that expressions and conditions of the new files, and of views, read together. */
  readonly together: readonly Together[]
  /** What the statements of all files hold to be equal. */
  readonly joined: readonly Equality[]
  /** The unique indexes that new files make, and the keys of the tables into which they copy rows. */
  readonly uniques: readonly UniqueHint[]
  /** What generated columns of the new files are made of, by the column's key. */
  readonly generated: ReadonlyMap<string, readonly Token[]>
  /** New files take texts that differ in case or blanks for one, somewhere. */
  readonly folds: boolean
  /** What new files write anew inside of texts. */
  readonly replaced: readonly Replaced[]
  /** Columns (keyOf case) that a file takes for texts, or asks for the types of their values. */
  readonly typed: ReadonlySet<string>
  /** Columns that new files put right behind each other. */
  readonly glued: readonly Glued[]
  /** What the new files' UPDATEs make of the columns of a row. */
  readonly rewritten: readonly Rewritten[]
  /** The columns in which the new files' UPDATEs write, by their table (all in keyOf case). */
  readonly updated: ReadonlyMap<string, ReadonlySet<string>>
  /** The columns that they move by way of negative numbers, likewise. */
  readonly turned: ReadonlyMap<string, ReadonlySet<string>>
  /** The tables (keyOf case) whose rows the new files change or take before they put any there. */
  readonly cleared: ReadonlySet<string>
  /** The literals that plain INSERTs of the new files write, by the key of their table. */
  readonly written: ReadonlyMap<string, ReadonlySet<Literal>>
  /** The literals that new files give to columns: a row of ours that has one as its key could be the parent that is missing. */
  readonly given: ReadonlySet<Literal>
  /**
   * Ids that a new file writes into tables whose rows the base's files do not write, by the key of the table: an app may have
   * given them already.
   */
  readonly taken: ReadonlyMap<string, readonly Literal[]>
  /** The keys of tables whose declaration nobody knows: they have rows, and no unusual ones. */
  readonly guessed: ReadonlySet<string>
  /** Names (keyOf case) in new statements that put a text together with quotation marks around its parts, as JSON has them. */
  readonly inQuotes: ReadonlySet<string>
  /** How many rows are above one in a tree, where new files look into trees by recursive queries; 0: they do not. */
  readonly levels: number
  /** Production does not enforce foreign keys while files run: then a key that SQLite cannot check keeps no row out. */
  readonly keysOff: boolean
  /** The table (keyOf case) in which the runner keeps its history: what it holds the runner has written. Null: there is none. */
  readonly history: string | null
  /** Who watches over the making of rows, which is none of what the SQL says; nobody, where it is trusted. */
  readonly watch?: RowWatch | undefined
}

/** A unique index as it is written: on which table, its keys and its condition as SQL. */
export interface UniqueHint {
  /** A table's key. */
  readonly table: string
  readonly keys: readonly string[]
  /** Null: all rows. */
  readonly condition: string | null
  /** The conditions (null: all rows) of UPDATEs that write what its own one asks: for rows of today, those decide. */
  readonly fills: readonly (string | null)[]
  /** Its keys can be equal for values that differ: in case or blanks, in the time of a day. */
  readonly folds: boolean
  /** What its keys write anew inside of texts. */
  readonly replaced: readonly Replaced[]
}

export const NO_HINTS: Hints = {
  json: [],
  dates: [],
  pieces: [],
  hex: [],
  counts: [],
  compared: new Map(),
  filters: [],
  together: [],
  joined: [],
  uniques: [],
  generated: new Map(),
  folds: false,
  replaced: [],
  typed: new Set(),
  glued: [],
  rewritten: [],
  updated: new Map(),
  turned: new Map(),
  cleared: new Set(),
  written: new Map(),
  given: new Set(),
  taken: new Map(),
  guessed: new Set(),
  inQuotes: new Set(),
  levels: 0,
  keysOff: false,
  history: null,
}

/** What of a runner decides about rows. */
interface RunsThem {
  readonly foreignKeys: boolean
  readonly ledger: { readonly table: string }
}

interface Text {
  readonly sql: string
}

/**
 * Reads the hints of all scripts, in the names that tables and columns have before the first of those to be applied.
 * @param incoming those that are still to be applied: where they write a row, ours must not be in its place
 * @param runner what runs them; null: nothing is known of it
 */
export function hintsOf(scripts: readonly Text[], incoming: readonly Text[], runner: RunsThem | null = null): Hints {
  const inFirst = inFirstNames(incoming)
  const statements = inFirst.flatMap(({ sql }) => statementsOf(sql))
  const before = scripts.filter((script) => !incoming.includes(script)).map(({ sql }) => sql)
  const coming = inFirst.map(({ sql }) => sql)
  const texts = [...before, ...coming]
  return {
    json: [...before.flatMap((it) => jsonReadings(it)), ...coming.flatMap((it) => jsonReadings(it, true))],
    dates: texts.flatMap(dateReadings),
    pieces: texts.flatMap(pieceReadings),
    hex: texts.flatMap(hexReadings),
    counts: inFirst.flatMap(({ sql }) => countingReadings(sql)),
    compared: harvest(statements.flatMap(conditionsOf)),
    filters: filtersOf(inFirst),
    together: readTogether(inFirst),
    joined: texts.flatMap(joinedIn),
    uniques: [...statements.flatMap((statement) => readUniqueIndex(statement) ?? []), ...copiedKeys(statements)].map(
      (index) => uniqueHint(index, statements),
    ),
    generated: new Map(statements.flatMap((statement) => [...generatedBy(statement)])),
    folds: statements.some((sql) => FOLDS.test(sql)),
    replaced: statements.flatMap(replacedIn),
    typed: new Set(texts.flatMap(typeReadings)),
    glued: statements.flatMap(gluedIn),
    rewritten: statements.flatMap(rewrittenIn),
    updated: updatedBy(statements),
    turned: turnedBy(statements),
    cleared: clearedBy(statements),
    written: writtenBy(statements),
    given: new Set(statements.flatMap(givenBy)),
    taken: new Map(),
    guessed: new Set(),
    inQuotes: new Set(statements.filter(glues).flatMap((sql) => [...namesIn(sql)])),
    levels: isRecursive(inFirst) ? levelsIn(inFirst) : 0,
    keysOff: runner?.foreignKeys === false,
    history: runner && keyOf(runner.ledger.table),
  }
}

/** The hints, and what the schema's own views, triggers, indexes and tables read, and its triggers ask. */
export function withSchema(hints: Hints, texts: SchemaTexts): Hints {
  const known = WITH_SCHEMA.get(hints)
  if (known?.texts === texts) return known.all
  const all = andSchema(hints, texts)
  WITH_SCHEMA.set(hints, { texts, all })
  return all
}

/** The same schema is mostly asked about many times in a row. */
const WITH_SCHEMA = new WeakMap<Hints, { readonly texts: SchemaTexts; readonly all: Hints }>()

function andSchema(hints: Hints, { tables, indexes, triggers, views }: SchemaTexts): Hints {
  const texts = [...tables.values(), ...indexes.values(), ...[...triggers.values()].flat(), ...views.values()]
  return {
    ...hints,
    json: [...hints.json, ...texts.flatMap((it) => jsonReadings(it))],
    dates: [...hints.dates, ...texts.flatMap(dateReadings)],
    pieces: [...hints.pieces, ...texts.flatMap(pieceReadings)],
    hex: [...hints.hex, ...texts.flatMap(hexReadings)],
    counts: [...hints.counts, ...texts.flatMap(countingReadings)],
    filters: withGuards(hints.filters, triggers),
    together: [...hints.together, ...readTogether([...views.values()].map((sql) => ({ sql })))],
  }
}

const FOLDS = /\bcollate\s+\W?(nocase|rtrim)\b|\b(lower|upper|[lr]?trim)\s*\(/i

/** `'{"a":"' || a || '"}'`, `printf('["%s"]', a)`. */
function glues(statement: string): boolean {
  if (!statement.includes('"') || !/\|\||\b(printf|format|concat|concat_ws)\s*\(/i.test(statement)) return false
  return significant(statement).some(({ kind, text }) => kind === 'string' && text.includes('"'))
}

function uniqueHint(index: UniqueIndexText, statements: readonly string[]): UniqueHint {
  const { keys, condition } = index
  const table = keyOf(index.table)
  return {
    ...{ table, keys, condition },
    fills: condition === null ? [] : statements.flatMap((it) => fillOf(it, table, namesIn(condition))),
    folds: keys.some((key) => FOLDS.test(key) || key.includes('(')),
    replaced: keys.flatMap(replacedIn),
  }
}

/** The condition of an UPDATE of the table that writes one of these columns. */
function fillOf(statement: string, table: string, asked: ReadonlySet<string>): (string | null)[] {
  if (actionOf(statement) !== 'UPDATE' || targetOf(statement) !== table) return []
  if (![...(writtenColumns(statement) ?? [])].some((column) => asked.has(column))) return []
  return [whereIn(statement)]
}

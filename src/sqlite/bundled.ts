/** The real SQLites that are bundled, oldest first, and which of them plays a job. None is loaded before it is asked for. */

import { Trouble } from '../trouble.ts'
import type { Engine } from './engine.ts'

/** One `.wasm` file: its name beside the bundle, and the module path that the bundler copies it from. */
export interface WasmFile {
  readonly file: string
  readonly from: string
}

/** One bundled SQLite. */
export interface BundledEngine {
  readonly package: 'sql.js' | '@sqlite.org/sqlite-wasm'
  /** SQLite's version, e.g. `3.39.3`. */
  readonly sqlite: string
  readonly wasm: WasmFile
  /** Names of modules, tables and functions that it was built with and another one was not. */
  readonly has: readonly string[]
  /** Loads its JavaScript and starts it with the content of `wasm`: 20 to 60 ms. */
  load(wasm: Uint8Array): Promise<Engine>
}

/** Gives a started engine; asking again gives the same. */
export type StartEngine = (engine: BundledEngine) => Promise<Engine>

/** Starts engines from what `read` hands in: a disk's bytes, or those that a page has fetched. Each is started once. */
export function starter(read: (wasm: WasmFile) => Uint8Array | Promise<Uint8Array>): StartEngine {
  const started = new Map<BundledEngine, Promise<Engine>>()
  return (engine) => {
    const starting = started.get(engine) ?? Promise.resolve(read(engine.wasm)).then((bytes) => engine.load(bytes))
    started.set(engine, starting)
    return starting
  }
}

const FULL_TEXT = ['fts3', 'fts4', 'fts4aux', 'fts3tokenize']

/** https://sqlite.org/lang_mathfunc.html: in SQLite's shell since 3.35, in sql.js since 1.15. */
const MATH =
  'acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10 log2 mod pi pow power radians sin sinh sqrt tan tanh trunc'.split(
    ' ',
  )

/** What SQLite's own build has and no sql.js: https://sqlite.org/fts5.html, rtree.html, dbstat.html, percentile.html …; and `series.ts` */
const EXTRAS =
  'generate_series fts5 fts5vocab rtree rtree_i32 dbstat bytecode tables_used sqlite_stmt sqlite_dbpage median percentile percentile_cont percentile_disc sqlite_offset'.split(
    ' ',
  )

/** An older release of sql.js, installed under a name of its own. */
function rung(sqlite: string, load: () => Promise<typeof import('sql.js-3.35')>): BundledEngine {
  const short = sqlite.split('.', 2).join('.')
  const wasm = { file: `sql-wasm-${short}.wasm`, from: `sql.js-${short}/dist/sql-wasm.wasm` }
  const start = async (bytes: Uint8Array) => (await import('./sqljs.ts')).startSqlJs(bytes, load)
  return { package: 'sql.js', sqlite, wasm, has: FULL_TEXT, load: start }
}

/** What a job is played on when nothing else is asked for. */
export const NEWEST: BundledEngine = {
  package: 'sql.js',
  sqlite: '3.54.1',
  wasm: { file: 'sql-wasm.wasm', from: 'sql.js/dist/sql-wasm.wasm' },
  has: [...FULL_TEXT, ...MATH],
  load: async (bytes) => (await import('./sqljs.ts')).startSqlJs(bytes),
}

/** Released sql.js packages are real older SQLites. */
export const LADDER: readonly BundledEngine[] = [
  rung('3.35.0', () => import('sql.js-3.35')),
  rung('3.39.3', () => import('sql.js-3.39')),
  rung('3.45.0', () => import('sql.js-3.45')),
  rung('3.49.1', () => import('sql.js-3.49')),
  NEWEST,
]

const SQLITE_WASM = { file: 'sqlite3.wasm', from: '@sqlite.org/sqlite-wasm/sqlite3.wasm' }

/** SQLite's own build: without FTS3 and FTS4, but with what sql.js lacks. */
export const EXTENDED: BundledEngine = {
  package: '@sqlite.org/sqlite-wasm',
  sqlite: '3.54.1',
  wasm: SQLITE_WASM,
  has: [...EXTRAS, ...MATH],
  load: async (bytes) => (await import('./official.ts')).startSqliteWasm(bytes),
}

/** Everything that is bundled. */
export const ENGINES: readonly BundledEngine[] = [...LADDER, EXTENDED]

/** What is asked of an engine. */
export interface Wish {
  /** Production's version, `3.40` or `3.40.1`; null for the newest that is bundled. */
  readonly target: string | null
  /** Names, in lower case, of what the files use; only those that some engine `has` make a difference. */
  readonly needs: ReadonlySet<string>
}

/** The engine to play on, and what a reader of the report has to know about the choice. */
export interface Choice {
  readonly engine: BundledEngine
  readonly remark: string | null
}

/**
 * The newest bundled SQLite that is not newer than the target; SQLite's own build where it has what the files need and
 * that one has not. Throws Trouble for a target that is no version, or older than everything that is bundled.
 */
export function chooseEngine({ target, needs }: Wish): Choice {
  const wanted = target === null ? NEWEST : notNewerThan(target)
  const lacking = [...needs].filter((name) => isKnown(name) && !wanted.has.includes(name))
  const helps = lacking.length > 0 && lacking.every((name) => EXTENDED.has.includes(name))
  const costs = [...needs].some((name) => wanted.has.includes(name) && !EXTENDED.has.includes(name))
  if (!helps || costs || lacking.every((name) => MATH.includes(name))) {
    return { engine: wanted, remark: target === null ? null : aboutTarget(target, wanted) }
  }
  const why = `Played on SQLite ${EXTENDED.sqlite} (${EXTENDED.package}), because sql.js has no ${lacking.sort().join(' and no ')}.`
  const older = `No older SQLite with it is bundled: SQLite ${wanted.sqlite}, for ${target}, was only asked whether it understands what does not need it.`
  return { engine: EXTENDED, remark: wanted.sqlite === EXTENDED.sqlite ? why : `${why} ${older}` }
}

function isKnown(name: string): boolean {
  return ENGINES.some((engine) => engine.has.includes(name))
}

/** Whether this is one of SQLite's math functions, which are the build's choice and not the version's. */
export function isMath(name: string): boolean {
  return MATH.includes(name)
}

/** The newest that is bundled and not newer than the target. Throws Trouble when there is none. */
export function notNewerThan(target: string): BundledEngine {
  if (!/^3(\.\d{1,3}){1,2}$/.test(target))
    throw new Trouble(`"${target}" is no version of SQLite. Write it as in 3.40 or 3.40.1.`)
  const found = LADDER.findLast(({ sqlite }) => compareVersions(sqlite, target) <= 0)
  if (found) return found
  const all = LADDER.map(({ sqlite }) => sqlite).join(', ')
  const quotes = /^3\.\d$/.test(target) ? ' (Was 3.40 meant? YAML reads it as 3.4 unless it stands in quotes.)' : ''
  throw new Trouble(
    `SQLite ${target} is older than every SQLite that is bundled: ${all}. Set "sqlite" to 3.35 or newer, or leave it out to rehearse on the newest.${quotes}`,
  )
}

/** As far as both are written out: 3.45 is no older and no newer than 3.45.1. */
export function compareVersions(a: string, b: string): number {
  const theirs = b.split('.').map(Number)
  const differing = a
    .split('.')
    .slice(0, theirs.length)
    .map((part, at) => Number(part) - (theirs[at] as number))
  return differing.find((it) => it !== 0) ?? 0
}

function aboutTarget(target: string, { sqlite }: BundledEngine): string | null {
  if (compareVersions(sqlite, target) === 0) return null
  return `Played on SQLite ${sqlite}, the newest bundled one that is not newer than ${target}.`
}

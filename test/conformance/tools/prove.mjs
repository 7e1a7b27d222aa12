/**
 * What the provers in Node have in common: each plays the cases of `cases.json` with one real migration tool and writes what
 * happened to `record.json`. Plain Node 20, no dependencies; databases are read by the `sqlite3` shell, on a copy.
 *
 * An adapter:
 *   tool, variant?, version, sqlite?, command   as they stand in the record
 *   write(dir, migrations) -> { path: text }    the whole layout of these migrations; the library writes it and takes away what
 *                                               the step before had written. `migrations`: { key, version, name, up, down }[]
 *   program(dir, step) -> [argv, env?]          what is started in `dir`; or, instead, `start(dir, step) -> { code, output }`
 *   database(dir) -> path                       the SQLite file (it need not exist)
 *   prepare?(dir)                               called once for each new directory
 *   history: { table: ["column", …] }           the tool's tables, with the columns that are recorded; of `column?` (a time)
 *                                               only whether it is set
 *   pragmas?: ['user_version', …]               where a tool keeps its history instead; in `history` as [name, value]
 *   internal?: RegExp                           further tables that are not the migrations' own
 *   says?(output, dir) -> string                the lines that tell why; everything, cleaned, when it is not there
 *   writing?(dir, pid) -> boolean               whether the slow statement runs; a journal file or a busy process, when not there
 *   own?: { case, steps, why? }[]               cases of this tool. A step has `files` (instead of `has`), `argv` (instead of
 *                                               `program`'s), `command` (its words in the record), `rows` (of the slow statement), `sql` (played by the sqlite3 shell before the start), `do`
 *   skip?: { case, why }[]; notes?: string[] | () => string[]
 */

import { execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const HERE = dirname(fileURLToPath(import.meta.url))
const { migrations: KNOWN, cases: CASES } = JSON.parse(readFileSync(join(HERE, 'cases.json'), 'utf8'))
const SLOW_ROWS = 40000000

/** Two starts that surely meet: the second one begins while the first one's file still runs. */
export const TOGETHER = {
  case: 'own: two starts at once, with a slow file',
  steps: [
    { has: ['users'] },
    { has: ['users', 'orders', 'half-slow'], do: 'together', rows: 12000000 },
    { has: ['users', 'orders', 'half-slow'], rows: 12000000 },
  ],
}

/** Where tools are installed: `$PROVE_CACHE`, or a new folder. */
export function cache(name) {
  const root = process.env.PROVE_CACHE ?? mkdtempSync(join(tmpdir(), 'prove-cache-'))
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Installs npm packages (`name@version`) in the cache, once; `scripts` names those that must be built here. */
export function npm(name, packages, scripts = []) {
  const folder = cache(name)
  const wanted = JSON.stringify(packages)
  const stamp = join(folder, 'installed.json')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    const said = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
    // Modules in C are built against the headers of the Node that is there; their own downloads are not needed.
    const env = {
      ...process.env,
      npm_config_nodedir: process.env.npm_config_nodedir ?? dirname(dirname(process.execPath)),
    }
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { ...said, env })
    for (const it of scripts) {
      execFileSync('npx', ['--yes', 'node-gyp', 'rebuild', '--release'], {
        ...said,
        env,
        cwd: join(folder, 'node_modules', it),
      })
    }
    writeFileSync(stamp, wanted)
  }
  return folder
}

/** The version of a package that is installed there. */
export function versionOf(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
}

/** The statements of a text: cut behind each semicolon that is not in quotes, a comment or a trigger. */
export function statements(text) {
  const pieces = []
  let start = 0
  let depth = 0
  let words = ''
  const parts = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|\w+|;|[^\w]/g
  for (const { 0: it, index } of text.matchAll(parts)) {
    const word = /^\w+$/.test(it) ? it.toUpperCase() : ''
    if (word !== '') words += ` ${word}`
    if (/^ CREATE( TEMP| TEMPORARY)? TRIGGER/.test(words)) {
      if (word === 'BEGIN' || word === 'CASE') depth += 1
      if (word === 'END') depth -= 1
    }
    if (it === ';' && depth === 0) {
      pieces.push(text.slice(start, index + 1))
      start = index + 1
      words = ''
    }
  }
  if (text.slice(start).trim() !== '') pieces.push(text.slice(start))
  return pieces
}

/** Runs a program in a process group of its own; `until` is asked often and ends the group by SIGKILL once it says so. */
export function run(argv, { cwd, env = {}, until, seconds = 180 }) {
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(argv[0], argv.slice(1), {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    let killed = false
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    const kill = () => {
      killed = true
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {}
    }
    const ask = until && setInterval(() => until(child.pid, Date.now() - started) && kill(), 50)
    const patience = setTimeout(kill, seconds * 1000)
    child.on('error', (error) => (output += error.message))
    child.on('close', (code, signal) => {
      clearInterval(ask)
      clearTimeout(patience)
      resolve({ code: code ?? -1, signal, killed, output })
    })
  })
}

/** Asks the sqlite3 shell; the answer's rows as text. */
function ask(database, sql) {
  const said = execFileSync('sqlite3', ['-json', database, sql], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return said.trim() === '' ? [] : JSON.parse(said)
}

const name = (text) => `"${text.replaceAll('"', '""')}"`
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** What is in a database: the migrations' schema and rows, and the tool's history. */
export function dump(file, { history = {}, pragmas = [], internal }) {
  if (file === null || !existsSync(file)) return { schema: [], rows: {}, history: [], tables: [] }
  const folder = mkdtempSync(join(tmpdir(), 'prove-copy-'))
  const copy = join(folder, 'copy.db')
  try {
    for (const end of ['', '-wal', '-journal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end)
    const objects = ask(
      copy,
      `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    const tools = (it) => it.table in history || (internal?.test(it.table) ?? false)
    const columns = (table) => ask(copy, `PRAGMA table_info(${name(table)})`).map((it) => it.name)
    const all = (table, which) => {
      if (which.length === 0) return []
      const value = (it) =>
        it.endsWith('?') ? `CASE WHEN ${name(it.slice(0, -1))} IS NULL THEN NULL ELSE 'set' END` : name(it)
      const list = which.map((it, at) => `quote(${value(it)}) AS c${at}`).join(', ')
      // A table WITHOUT ROWID cannot be sorted by it.
      const by = /WITHOUT\s+ROWID/i.test(objects.find((it) => it.name === table)?.sql ?? '') ? '1' : 'rowid'
      return ask(copy, `SELECT ${list} FROM ${name(table)} ORDER BY ${by}`).map((row) =>
        which.map((_, at) => String(row[`c${at}`])),
      )
    }
    const kept = pragmas.map((it) => [it, String(ask(copy, `PRAGMA ${it}`)[0][it])])
    const here = Object.keys(history).filter((it) => objects.some((object) => object.name === it))
    return {
      schema: objects
        .filter((it) => !tools(it) && it.sql !== null && it.sql !== '')
        .map((it) => it.sql)
        .sort(order),
      rows: Object.fromEntries(
        objects
          .filter((it) => it.type === 'table' && !tools(it))
          .map((it) => [it.name, all(it.name, columns(it.name))]),
      ),
      history: here
        .flatMap((it) => {
          const rows = all(
            it,
            history[it].filter((column) => columns(it).includes(column.replace(/\?$/, ''))),
          )
          return here.length === 1 ? rows : rows.map((row) => [it, ...row])
        })
        .concat(kept),
      tables: objects
        .filter((it) => it.type !== 'trigger' && (it.name in history || (it.table in history && it.sql)))
        .map((it) => it.sql),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The output without colours, paths of this machine, stacks and empty lines. */
export function clean(output, dir) {
  return stripVTControlCharacters(output)
    .replaceAll(`file://${dir}/`, '')
    .replaceAll(`${dir}/`, '')
    .replaceAll(dir, '.')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !/^\s+at .*[:(<]/.test(line) && !/^Node\.js v/.test(line))
    .join('\n')
}

/** Writes a step's files, and takes away those of the step before, with the folders that are empty then. */
function lay(dir, files, before) {
  for (const path of Object.keys(before ?? {})) {
    rmSync(join(dir, path), { force: true })
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(dir, folder))
      } catch {
        break
      }
    }
  }
  for (const [path, text] of Object.entries(files)) {
    const target = join(dir, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

/** Whether a journal or write-ahead log with something in it lies beside the database. */
function journal(file) {
  return file !== null && ['-journal', '-wal'].some((end) => existsSync(file + end) && statSync(file + end).size > 0)
}

/** Seconds of processor time of a process and its children. */
export function busy(pid) {
  try {
    const said = execFileSync('ps', ['-o', 'cputimes=', '-g', String(pid)], { encoding: 'utf8' })
    return said.split('\n').reduce((sum, line) => sum + Number(line), 0)
  } catch {
    return 0
  }
}

async function play(adapter, steps, rows) {
  const dir = mkdtempSync(join(tmpdir(), 'prove-'))
  const tables = new Set()
  const done = []
  try {
    await adapter.prepare?.(dir)
    let before
    for (const step of steps) {
      const slow = (text) => text.replaceAll(String(SLOW_ROWS), String(step.rows ?? rows))
      const wanted = step.has?.map((key) => ({ key, ...KNOWN[key], up: slow(KNOWN[key].up) }))
      const files = step.files ?? (wanted ? adapter.write(dir, wanted) : before)
      lay(dir, files, before)
      if (step.sql) execFileSync('sqlite3', [adapter.database(dir), step.sql])
      const start = async (options = {}) => {
        if (step.argv === undefined && adapter.start) return adapter.start(dir, step, options)
        const [argv, env] = adapter.program(dir, step)
        return run(step.argv ?? argv, { cwd: dir, env, ...options })
      }
      const says = (output) => (adapter.says ?? clean)(clean(output, dir), dir).trim()
      const file = () => adapter.database(dir)
      const entry = { do: step.do ?? 'start' }
      if (step.command) entry.command = step.command
      else if (step.argv) entry.command = step.argv.map((it) => it.replace(/^\/.*\//, '')).join(' ')
      if (step.sql) entry.before = step.sql
      if (before === undefined || JSON.stringify(before) !== JSON.stringify(files)) entry.files = files
      before = files
      if (step.do === 'kill') {
        let since
        const writing = adapter.writing ?? ((it) => journal(file(it)))
        const until = (pid) => {
          if (!writing(dir, pid)) since = undefined
          else since ??= Date.now()
          return since !== undefined && Date.now() - since > 1000
        }
        const ended = await start({ until })
        if (!ended.killed) return null
        Object.assign(entry, { ok: false, says: says(ended.output) })
      } else if (step.do === 'together') {
        const ended = await Promise.all([start(), start()])
        Object.assign(entry, { ok: ended.map((it) => it.code === 0), says: ended.map((it) => says(it.output)) })
      } else {
        const ended = await start()
        Object.assign(entry, { ok: ended.code === 0, says: says(ended.output) })
        if (ended.killed) entry.says += `${entry.says === '' ? '' : '\n'}(did not end by itself)`
      }
      const { tables: found, ...rest } = dump(file(), adapter)
      for (const sql of found) tables.add(sql)
      done.push({ ...entry, ...rest })
    }
    return { steps: done, tables }
  } finally {
    await adapter.clear?.(dir)
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Sorted keys everywhere, so that two records can be compared as texts. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => order(a, b))
      .map(([key, it]) => [key, sorted(it)]),
  )
}

/** Plays every case and writes `record.json` beside the prover (`$PROVE_OUT`: elsewhere; `$PROVE_ONLY`: cases that match). */
export async function prove(adapter, folder) {
  const only = process.env.PROVE_ONLY && new RegExp(process.env.PROVE_ONLY)
  const skipped = [...(adapter.skip ?? [])]
  const cases = []
  const notes = []
  const tables = new Set()
  for (const { case: title, steps } of [...CASES, ...(adapter.own ?? [])]) {
    if (skipped.some((it) => it.case === title) || (only && !only.test(title))) continue
    let rows = SLOW_ROWS
    let played = await play(adapter, steps, rows)
    for (let more = 0; played === null && more < 4; more++) {
      rows *= 4
      played = await play(adapter, steps, rows)
    }
    if (played === null) {
      skipped.push({ case: title, why: 'the slow statement always ended before the kill' })
      continue
    }
    if (steps.some((step) => step.do === 'together')) {
      const seen = [played]
      const outcome = (it) =>
        JSON.stringify(
          it.steps.map(({ do: what, ok, says, schema, rows: data, history }) => [
            what,
            [ok].flat().sort(),
            [says].flat().sort(),
            schema,
            data,
            history,
          ]),
        )
      for (let again = 0; again < 4; again++) seen.push(await play(adapter, steps, rows))
      const kinds = new Map()
      for (const it of seen.filter((it) => it !== null)) kinds.set(outcome(it), [...(kinds.get(outcome(it)) ?? []), it])
      if (kinds.size === 1) notes.push(`"${title}": the same outcome in ${seen.length} of ${seen.length} tries.`)
      else {
        const told = [...kinds.values()].map((its) => {
          const it = its[0].steps.find((step) => step.do === 'together')
          return `${its.length} of ${seen.length}: ok ${JSON.stringify(it.ok)}, says ${JSON.stringify(it.says)}, then ok ${JSON.stringify(its[0].steps.at(-1).ok)}`
        })
        notes.push(`"${title}" varies: ${told.join('; ')}.`)
      }
    }
    for (const sql of played.tables) tables.add(sql)
    cases.push({ case: title, steps: played.steps })
    process.stderr.write(`${title}: ${JSON.stringify(played.steps.map((it) => it.ok))}\n`)
  }
  const told = typeof adapter.notes === 'function' ? await adapter.notes(cases) : (adapter.notes ?? [])
  const made = [...tables].map((sql) => `The history as made: ${sql.replaceAll(/\s+/g, ' ')}`)
  const { tool, variant, version, sqlite, command } = adapter
  const date = process.env.PROVE_DATE ?? new Date().toISOString().slice(0, 10)
  const record = { tool, variant, version, sqlite, date, command, cases, skipped, notes: [...made, ...told, ...notes] }
  const target = process.env.PROVE_OUT ?? join(folder, 'record.json')
  writeFileSync(target, `${JSON.stringify(sorted(record), null, 1)}\n`)
  return record
}

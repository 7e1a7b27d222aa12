/** A file as mautrix's dbutil reads it: which versions its first line joins, and which lines are SQLite's. */

import type { SectionsRead } from '../../model/folder.ts'

/** What the first line says. `from` is 0 for the file that an empty database runs. */
export interface Upgrade {
  readonly from: number
  readonly to: number
  /** The lowest version that a program may know which starts on a database that has come to `to`. */
  readonly compatible: number
}

// dbutil's own expressions (dbutil/upgradetable.go), to which a carriage return is no end of a line.
const HEADER = /^-- (?:v(\d+) -> )?v(\d+)(?: \(compatible with v(\d+)\+\))?: ([^\n]+)$/

const TRANSACTION = /^-- transaction: ([a-z-]*)/

const ONLY = /^\s*-- only: (postgres|sqlite)(?: for next (\d+) lines| until "(end) only")?(?: \(lines? (commented)\))?/

const END = /^\s*-- end only (postgres|sqlite)$/

/** The versions in a file's first line; null where it is no header, at which every start stops. */
export function upgradeOf(text: string): Upgrade | null {
  const end = text.indexOf('\n')
  const [, from, to, compatible] = end < 0 ? [] : (HEADER.exec(text.slice(0, end)) ?? [])
  if (to === undefined) return null
  return {
    from: from === undefined ? Number(to) - 1 : Number(from),
    to: Number(to),
    // 0 is none.
    compatible: Number(compatible ?? 0) || Number(to),
  }
}

/** What a file asks for: no transaction, or one without foreign keys; and why dbutil stops at it. */
export function readDbutil(text: string): SectionsRead | null {
  const [, second = ''] = text.split('\n', 2)
  const asked = TRANSACTION.exec(second)?.[1] ?? 'on'
  const wanted = problemOf(text, asked)
  const none = asked === 'off'
  if (wanted === null && asked === 'on') return null
  return {
    tool: 'dbutil',
    first: 0,
    down: null,
    withoutTransaction: { up: none, down: none },
    ...(asked === KEYS_OFF ? { foreignKeysOff: true as const } : {}),
    problem: wanted,
  }
}

const KEYS_OFF = 'sqlite-fkey-off'

function problemOf(text: string, asked: string): SectionsRead['problem'] {
  if (upgradeOf(text) === null) return { at: 0, says: NO_HEADER, fix: HEADER_FIX }
  const second = text.indexOf('\n') + 1
  if (!['on', 'off', KEYS_OFF].includes(asked))
    return { at: second, says: `dbutil knows no "transaction: ${asked}", and stops at the file.` }
  const { problem } = sqliteLines(text)
  return problem
}

const NO_HEADER = 'dbutil finds no header in the first line, and stops before it applies anything.'

const HEADER_FIX = 'Write the version as the first line: -- v5: what it does'

/** The text with blanks in place of the lines that are another database's, each place as it was. */
export function withoutPostgres(text: string): string {
  return sqliteLines(text).sql
}

interface Filtered {
  readonly sql: string
  readonly problem: SectionsRead['problem']
}

/** Goes through the lines as dbutil does, whose markers stand by themselves and are comments to SQLite. */
function sqliteLines(text: string): Filtered {
  const lines = text.split('\n')
  const starts = lines.map(() => 0)
  for (const [index, line] of lines.entries()) starts[index + 1] = (starts[index] ?? 0) + line.length + 1
  const first = TRANSACTION.test(lines[1] ?? '') ? 2 : 1
  const out = [...lines]
  const keep = (at: number, filter: Only) => {
    const line = lines[at]
    if (line !== undefined) out[at] = kept(line, filter)
  }
  // The whole file is another database's.
  const whole = onlyIn(lines[first] ?? '')
  if (whole?.isOther && whole.lines === 1)
    return { sql: out.map((line, at) => (at > first ? blank(line) : line)).join('\n'), problem: null }
  for (let at = first; at < lines.length; at += 1) {
    const filter = onlyIn(lines[at] ?? '')
    if (filter === null) continue
    const from = at
    if (filter.lines === null) {
      const end = lines.findIndex((line, index) => index > from && END.test(line))
      if (end < 0 || END.exec(lines[end] ?? '')?.[1] !== filter.database)
        return { sql: out.join('\n'), problem: { at: starts[from] ?? 0, says: unended(filter.database) } }
      for (at += 1; at < end; at += 1) keep(at, filter)
    } else {
      for (; at < from + filter.lines; at += 1) keep(at + 1, filter)
    }
  }
  return { sql: out.join('\n'), problem: null }
}

function unended(database: string): string {
  return `There is no line "-- end only ${database}" to this one, and dbutil stops at the file.`
}

interface Only {
  readonly database: string
  readonly isOther: boolean
  /** How many lines it is about; null up to its end. */
  readonly lines: number | null
  /** Those lines are comments, which it takes the signs from. */
  readonly commented: boolean
}

function onlyIn(line: string): Only | null {
  const [, database, count, end, commented] = ONLY.exec(line) ?? []
  if (database === undefined) return null
  const lines = end === undefined ? Number(count ?? 1) : null
  return { database, isOther: database !== 'sqlite', lines, commented: commented !== undefined }
}

function kept(line: string, { isOther, commented }: Only): string {
  if (isOther) return blank(line)
  return commented ? line.replace(/^--/, '  ') : line
}

function blank(line: string): string {
  return line.replace(/[^\r]/g, ' ')
}

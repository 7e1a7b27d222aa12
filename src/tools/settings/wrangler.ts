/** Reads wrangler's settings for the folders of D1 migrations: wrangler.toml, wrangler.json, wrangler.jsonc. */

import type { Declared, SettingsFile } from './declared.ts'
import { folderOf, lineAt, linesOf, resolved, withoutComments } from './text.ts'

/** A folder as wrangler's file names it, and the line that does. */
interface Named {
  readonly folder: string
  readonly line: number
}

/** What wrangler takes when `migrations_dir` is not set: https://developers.cloudflare.com/d1/reference/migrations/ */
const DEFAULT = 'migrations'

const SAYS = '`wrangler d1 migrations apply` runs these files on D1.'

/** Each folder that the file's D1 databases, of any environment, take their migrations from. */
export const wranglerFile: SettingsFile = { file: /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/, read }

function read(path: string, text: string): Declared[] {
  const named = path.endsWith('.toml') ? fromToml(text) : fromJson(text)
  if (named === null) {
    const says = 'It cannot be read as JSON with comments, so it was left out.'
    return [{ line: 1, folder: null, tool: null, says }]
  }
  return unique(named).map(({ folder, line }) => {
    return { line, folder: resolved(folderOf(path), folder), tool: 'd1', says: SAYS }
  })
}

/** Several databases or environments can share a folder; the line that spells it out tells most. */
function unique(named: readonly Named[]): Named[] {
  return named.filter(({ folder }, index) => named.findIndex((other) => other.folder === folder) === index)
}

const HEADER = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*$/

const FOLDER = /\bmigrations_dir["']?\s*[=:]\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/

/** Only what is asked for here: tables `[[d1_databases]]` and `[[env.NAME.d1_databases]]`, and arrays of inline tables. */
function fromToml(text: string): Named[] {
  const plain = withoutComments(text, 'toml')
  const found: { folder: string; line: number }[] = []
  let database: { folder: string; line: number } | null = null
  for (const [index, line] of linesOf(plain).entries()) {
    const header = HEADER.exec(line)
    if (header) {
      database = /(?:^|\.)\s*["']?d1_databases["']?\s*$/.test(header[1] ?? '')
        ? { folder: DEFAULT, line: index + 1 }
        : null
      if (database) found.push(database)
    } else if (database) {
      const folder = FOLDER.exec(line)
      if (folder) Object.assign(database, { folder: spelled(folder), line: index + 1 })
    }
  }
  return [...found, ...inlineTables(plain)]
}

/** `d1_databases = [{ … }, { … }]`, over any number of lines. */
function inlineTables(plain: string): Named[] {
  return [...plain.matchAll(/^[ \t]*["']?(?:[\w-]+\.)*d1_databases["']?\s*=\s*\[/gm)].flatMap((match) => {
    const start = match.index + match[0].length
    return [...plain.slice(start, closing(plain, start)).matchAll(/\{[^{}]*\}?/g)].map((table) => {
      const folder = FOLDER.exec(table[0])
      const offset = start + table.index + (folder?.index ?? 0)
      return { folder: folder ? spelled(folder) : DEFAULT, line: lineAt(plain, offset) }
    })
  })
}

/** Where the array that is open at `start` ends. */
function closing(plain: string, start: number): number {
  let depth = 1
  const signs = /"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[[\]]/g
  signs.lastIndex = start
  for (let sign = signs.exec(plain); sign; sign = signs.exec(plain)) {
    depth += sign[0] === '[' ? 1 : sign[0] === ']' ? -1 : 0
    if (depth === 0) return sign.index
  }
  return plain.length
}

function spelled([, quoted, literal]: RegExpExecArray): string {
  if (quoted === undefined) return literal ?? ''
  const value = parsed(`"${quoted}"`)
  return typeof value === 'string' ? value : quoted
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Null when the text is not JSON with comments and trailing commas. */
function fromJson(text: string): Named[] | null {
  const plain = withoutComments(text.replace(/^\uFEFF/, ''), 'script')
  const root = parsed(plain.replace(/("(?:[^"\\\n]|\\.)*"?)|,(?=\s*[}\]])/g, (_, string?: string) => string ?? ' '))
  if (!isRecord(root)) return null
  const environments = isRecord(root.env) ? Object.values(root.env) : []
  const databases = [root, ...environments].flatMap((one) =>
    isRecord(one) && Array.isArray(one.d1_databases) ? one.d1_databases : [],
  )
  return databases.filter(isRecord).map(({ migrations_dir: folder }) => {
    const isSet = typeof folder === 'string'
    return { folder: isSet ? folder : DEFAULT, line: lineOf(plain, isSet ? folder : null) }
  })
}

/** The line that names the folder; without one, the line that the databases start on. */
function lineOf(plain: string, folder: string | null): number {
  const lines = linesOf(plain)
  const spells = lines.findIndex((line) => {
    const match = FOLDER.exec(line)
    return folder !== null && match !== null && spelled(match) === folder
  })
  return (
    (spells === -1
      ? Math.max(
          lines.findIndex((line) => line.includes('"d1_databases"')),
          0,
        )
      : spells) + 1
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

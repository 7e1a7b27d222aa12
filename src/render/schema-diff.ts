/** The schema before and after a migration as a diff of SQL, one line per column or constraint. */

import type { SchemaSeen } from '../model/schema.ts'
import { tableParts } from '../sql/create-table.ts'
import { identifier } from '../sql/tokens.ts'

/** One CREATE text in lines; `key` is what two lines are compared by. */
interface Line {
  readonly text: string
  readonly key: string
}

/** More lines than this on both sides are not compared one by one, but shown as taken out and put in. */
const MOST_LINES = 400

/** Lines that start with `-`, `+` or a space: everything that differs, each CREATE text as a whole. Empty when nothing does. */
export function schemaDiff({ before, after }: { readonly before: SchemaSeen; readonly after: SchemaSeen }): string[] {
  const [then, now] = [texts(before), texts(after)]
  const keys = [...new Set([...then.keys(), ...now.keys()])].sort(byTable)
  return keys.flatMap((key) => {
    const [was, is] = [then.get(key) ?? [], now.get(key) ?? []]
    const same = was.length === is.length && was.every((line, at) => line.key === is[at]?.key)
    return same ? [] : compared(was, is)
  })
}

/** Every CREATE text by `table`, then what hangs on it: `users`, `users index users_email`. */
function texts({ tables, objects }: SchemaSeen): Map<string, readonly Line[]> {
  return new Map([
    ...tables.map(({ name, sql }) => [name.toLowerCase(), tableLines(name, sql)] as const),
    ...objects.map(({ type, name, table, sql }) => {
      const key = `${table.toLowerCase()}\n${type}\n${name.toLowerCase()}`
      return [key, lines(`${sql.trim()};`)] as const
    }),
  ])
}

function byTable(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** SQLite writes what ALTER TABLE adds at the end of the last line; here each part has a line of its own. */
function tableLines(name: string, sql: string): Line[] {
  const read = tableParts(sql)
  if (read === null) return lines(`${sql.trim()};`)
  const options = read.options === '' ? '' : ` ${read.options}`
  const last = read.parts.length - 1
  return [
    line(`CREATE TABLE ${identifier(name)} (`),
    ...read.parts.map(({ text }, at) => ({ text: `  ${text}${at < last ? ',' : ''}`, key: text })),
    line(`)${options};`),
  ]
}

function lines(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .filter((each) => each.trim() !== '')
    .map((each) => line(each.trimEnd()))
}

function line(text: string): Line {
  return { text, key: text }
}

function compared(was: readonly Line[], is: readonly Line[]): string[] {
  if (was.length > MOST_LINES || is.length > MOST_LINES) return [...marked('-', was), ...marked('+', is)]
  const common = longestCommon(was, is)
  const out: string[] = []
  let [at, to] = [0, 0]
  for (const [left, right] of [...common, [was.length, is.length] as const]) {
    out.push(...marked('-', was.slice(at, left)), ...marked('+', is.slice(to, right)))
    const kept = is[right]
    if (kept) out.push(...marked(' ', [kept]))
    ;[at, to] = [left + 1, right + 1]
  }
  return out
}

function marked(sign: string, list: readonly Line[]): string[] {
  return list.map(({ text }) => sign + text)
}

/** Pairs of places of a longest common subsequence, in order (the table of lengths, read from its end). */
function longestCommon(was: readonly Line[], is: readonly Line[]): (readonly [number, number])[] {
  const width = is.length + 1
  const length = new Uint16Array((was.length + 1) * width)
  const of = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = was[i]?.key === is[j]?.key ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < was.length && j < is.length) {
    if (was[i]?.key === is[j]?.key) pairs.push([i++, j++])
    else if (of(i + 1, j) >= of(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

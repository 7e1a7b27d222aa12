/** Files that belong to a migration and go where it goes: what undoes it, and its namesake in a nested folder. */

import type { Evidence, Stray } from './model.ts'
import { beside } from './rules/command.ts'
import { fileName } from './rules/names.ts'

/** In any case of letters: `005_x.down.SQL` is no migration of its own either. */
const DOWN = /\.down\.sql$/i

/** Whether a stray is there for the sake of another file: it must not get a number of its own. */
export function isCompanion({ head }: Pick<Evidence, 'head'>, { path, reason }: Stray): boolean {
  if (DOWN.test(path)) return true
  const nested = new Set(head.strays.filter((it) => it.reason === 'nested').map((it) => it.path))
  return reason === 'nested' && head.paths.some((it) => !nested.has(it) && fileName(it) === fileName(path))
}

/** The companions of the file at `from`, and the names that they have when it is at `to`. */
export function companionMoves(evidence: Pick<Evidence, 'head'>, from: string, to: string) {
  const down = downOf(evidence, from)
  const nested = evidence.head.strays.filter((it) => it.reason === 'nested')
  const namesakes = nested.filter((it) => fileName(it.path) === fileName(from))
  return [
    ...(down === null ? [] : [{ from: down, to: beside(to, `${stem(fileName(to))}.down.sql`) }]),
    // Of two nested ones neither is there for the other.
    ...(nested.some((it) => it.path === from) ? [] : namesakes.map((it) => follow(it, to))),
  ]
}

function follow({ path }: Stray, to: string) {
  return { from: path, to: beside(path, fileName(to)) }
}

function downOf({ head }: Pick<Evidence, 'head'>, from: string): string | null {
  // Where both `x.sql` and `x.up.sql` exist, `x.down.sql` belongs to `x.up.sql`.
  const owner = [`${stem(from)}.up.sql`, `${stem(from)}.sql`].find((path) => head.paths.includes(path))
  if (owner !== undefined && owner !== from) return null
  const exact = `${stem(from)}.down.sql`
  if (head.paths.includes(exact)) return exact
  return head.strays.find(({ path }) => path.toLowerCase() === exact.toLowerCase())?.path ?? null
}

function stem(path: string): string {
  return path.replace(/(?:\.up)?\.sql$/i, '')
}

/** The survival table in a sentence: how many rows of a table are left under which runner. */

import type { Evidence, MigrationSeen, Survival } from '../model.ts'
import { rows } from './describe.ts'
import { same } from './later.ts'

/**
 * `Messages: 3 rows → 0 under d1 and drizzle, 3 under sqlite3`: the checked runner's number first. Null when the table
 * keeps its rows under every runner.
 */
export function survivalOf({ runner }: Evidence, seen: MigrationSeen, table: string): string | null {
  const found = seen.survival.find((it) => same(it.table, table))
  if (!found) return null
  const numbers = [...new Set([found.after[runner.name] ?? null, ...Object.values(found.after)])]
  return `${found.table}: ${rows(found.before)} → ${numbers.map((number) => under(found, runner.name, number)).join(', ')}`
}

function under({ after }: Survival, first: string, number: number | null): string {
  const names = Object.keys(after).filter((name) => after[name] === number)
  const ordered = [...names.filter((name) => name === first), ...names.filter((name) => name !== first)]
  const listed = ordered.length > 1 ? `${ordered.slice(0, -1).join(', ')} and ${ordered.at(-1)}` : ordered.join('')
  return number === null ? `the file fails under ${listed}` : `${number} under ${listed}`
}

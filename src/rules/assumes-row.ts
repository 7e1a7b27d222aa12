/** `assumes-row`: a statement asks for a row by its key, and nothing makes sure that it is there. */

import type { AssumedRow } from '../model/conditions.ts'
import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'

export const assumesRow: Rule = {
  id: 'assumes-row',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Relies on a row that may not be there',
  why:
    'No migration makes the row, so whether the statement does anything is up to each database: in production it may change the ' +
    'row of somebody else, and in a fresh install it does nothing, without an error.',
  fix: 'Make the row first (INSERT OR IGNORE), or say that it may be missing: AND EXISTS (SELECT 1 FROM … WHERE …).',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const [first, ...others] of byTable(seen.assumedRows)) {
        const { at, verb, table, key } = first
        const more = others.length > 0 ? ` ${others.length} more of the same: ${keys(others)}.` : ''
        yield {
          at,
          message: `No migration makes a row of ${table} with ${key}: where it is missing, this ${verb} does nothing, without an error.${more}`,
          fix: `Make the row first (INSERT OR IGNORE INTO ${identifier(table)} …), or say that it may be missing: AND EXISTS (SELECT 1 FROM ${identifier(table)} WHERE ${key}).`,
        }
      }
    }
  },
}

/** One finding for each table and verb: a file that mends a thousand rows by their keys has one problem. */
function byTable(assumed: readonly AssumedRow[]): [AssumedRow, ...AssumedRow[]][] {
  const groups = new Map<string, [AssumedRow, ...AssumedRow[]]>()
  for (const one of assumed) {
    const name = `${one.verb} ${one.table}`
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()]
}

const MOST_SHOWN = 3

function keys(assumed: readonly AssumedRow[]): string {
  const shown = assumed.slice(0, MOST_SHOWN).map(({ at, key }) => `${key} (line ${at.line})`)
  return assumed.length > MOST_SHOWN ? `${shown.join(', ')}, …` : shown.join(', ')
}

/** `does-nothing`: the file leaves no trace. */

import type { Evidence, Rule } from '../model/rule.ts'
import { samePlace } from './evidence/evidence.ts'
import { lossesOf } from './evidence/losses.ts'
import { idleByTypes } from './evidence/other-types.ts'
import { toolOf } from './evidence/tool.ts'

export const doesNothing: Rule = {
  id: 'does-nothing',
  group: 'replay',
  level: 'warning',
  scenario: 'rows',
  title: 'The migration does nothing',
  why:
    'It will be recorded as applied and can never be changed afterwards. Often the statements are commented out by ' +
    'mistake, or the file was saved before it was written.',
  fix: 'Write the statements, or leave the file out.',
  *check(evidence) {
    // A file that stands for others which are gone does its work in a fresh install.
    const stands = evidence.changes.some(({ kind }) => kind === 'removed')
    // Where the old table goes behind it, the rows that did not arrive are told as lost.
    const lost = [...lossesOf(evidence, 'refused')].map(({ loss }) => loss.at)
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { at, why, dropped, partly, fix, byChance } of seen.idle.filter(
        (one) => !lost.some((it) => samePlace(it, one.at)),
      ))
        yield {
          at,
          ...(byChance ? { level: 'note' as const } : {}),
          message: `${partly ? SAYS[partly] : 'This statement does nothing'}${byChance ? ' ' : ': '}${why}.`,
          fix:
            fix ?? (dropped ? apart(toolOf(evidence).words.between) : 'Write what it is meant to do, or leave it out.'),
        }
      for (const { at, table, column, line } of seen.undone)
        yield {
          at,
          message: `Nothing is left of what this UPDATE does: line ${line} writes over ${table}.${column} in each of its rows.`,
          fix: `Put the wider UPDATE first, and this one behind it. Or give the one in line ${line} a WHERE that leaves these rows out.`,
        }
      const unmet = idleByTypes(seen)
      for (const { at, message, fix } of unmet) yield { at, message, fix }
      if (seen.idle.some(({ byChance }) => !byChance) || unmet.length > 0 || isForOthers(evidence, seen.path)) continue
      if (!seen.didNothing || (stands && seen.statements.length > 0)) continue
      const message =
        seen.statements.length === 0
          ? 'There is no statement in this file.'
          : 'No statement of this file changes the schema, a row or a lasting setting.'
      yield { at: seen.statements[0]?.at ?? { path: seen.path, line: 1, column: 1 }, message }
    }
  },
}

/** A tool that serves several databases takes the lines of the others out, and here that was all. */
function isForOthers({ head }: Evidence, path: string): boolean {
  return head.migrations.some((it) => it.path === path && it.forOthers)
}

const SAYS = {
  condition: 'A condition of this statement does nothing',
  query: 'A query of this statement finds nothing',
}

function apart(between: string | undefined): string {
  return between === undefined
    ? 'Let the tool cut the statements, or give each of them a migration of its own.'
    : `Put a line "${between}" between two statements.`
}

/** `replay-fails`: SQLite refuses a statement on an empty database. */

import type { Refusal } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import { keyOf } from '../sql/names.ts'
import { statementsOf } from '../sql/split.ts'
import { namesIn, verbOf } from '../sql/statement.ts'
import { refusedFix } from './advice/advice.ts'
import { droppedKeyFix } from './advice/dropped-key.ts'
import { heldFix } from './advice/held.ts'
import { inWords, samePlace, under } from './evidence/evidence.ts'

export const replayFails: Rule = {
  id: 'replay-fails',
  group: 'replay',
  level: 'error',
  scenario: 'empty',
  title: 'SQLite refuses a statement',
  why: 'Run on an empty database after all earlier migrations, the statement fails. It fails in production too.',
  fix: 'Change the statement so that SQLite accepts it after all earlier migrations; https://sqlite.org/lang.html has the syntax of every statement.',
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'empty')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        if (samePlace(refusal.at, seen.brokenTransaction?.at)) continue
        const held = heldFix(evidence, seen, refusal) ?? droppedKeyFix(evidence, seen, refusal)
        const { fix } = held === null ? refusedFix(refusal, evidence) : { fix: held }
        const advice = isFromElsewhere(evidence, refusal) ? [fix, FROM_ELSEWHERE].join(' ') : fix
        yield { at: refusal.at, message: inWords(refusal), ...(advice === undefined ? {} : { fix: advice }) }
      }
    }
  },
}

const FROM_ELSEWHERE =
  'Where production has it from elsewhere, as the history of a program of your own that applies the files, "baseline" in the settings names a file that makes it.'

/** No file of the folder makes the table, or one of nearly its name: before the first file there is nothing that another one has made. */
function isFromElsewhere({ head }: Evidence, { message, at }: Refusal): boolean {
  const [, table] = /^no such table: (?:main\.)?(.+)$/s.exec(message) ?? []
  if (table === undefined) return false
  if (at.path === head.migrations[0]?.path) return true
  // A plural, or one letter less, is a slip.
  const stem = keyOf(table).slice(0, -1)
  const isLike = (name: string) => name.startsWith(stem) && Math.abs(name.length - table.length) <= 1
  const makes = (sql: string) => /^(?:CREATE|ALTER|DROP)\b/.test(verbOf(sql)) && [...namesIn(sql)].some(isLike)
  const texts = head.migrations.flatMap(({ up }) => (up && keyOf(up.sql).includes(stem) ? [up.sql] : []))
  return !texts.some((sql) => statementsOf(sql).some(makes))
}

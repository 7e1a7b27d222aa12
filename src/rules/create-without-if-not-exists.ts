/** `create-without-if-not-exists`: a CREATE that only passes twice because of what stands around it. */

import type { Rule } from '../model/rule.ts'
import type { StatementSeen } from '../model/seen.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn, targetOf } from '../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../sql/tokens.ts'
import { mentions, objectGuard, sameTransaction, suggested, type Unguarded, unguarded } from './advice/suggest.ts'

export const createWithoutIfNotExists: Rule = {
  id: 'create-without-if-not-exists',
  group: 'checklist',
  level: 'warning',
  title: 'CREATE without IF NOT EXISTS',
  why:
    'The runner can run a file a second time. This statement would stop it there, and does not only because of the statements ' +
    'around it: when those change, in a copy of this file for example, it will. (What does stop is not-rerunnable.)',
  fix: 'Write CREATE … IF NOT EXISTS.',
  *check(evidence) {
    for (const it of unguarded(evidence, 'CREATE')) {
      if (!it.rerun || isMadeWay(it) || isPassing(it) || isGoneWithItsTable(it) || isInMemory(it)) continue
      yield {
        at: it.statement.at,
        message: `A second run passes only because of the statements before this one; by itself it stops when ${it.name} is there.`,
        fix: `Write CREATE ${it.object} IF NOT EXISTS ${identifier(it.name)}.`,
        ...suggested(objectGuard(it.statement)),
      }
    }
  },
}

/** The file drops what has the name before it makes it anew. */
function isMadeWay({ name, earlier }: Unguarded): boolean {
  return earlier.some((it) => it.verb.startsWith('DROP ') && mentions(it, name))
}

/** A rebuild's new table takes the old one's name; one that is only made for this file is dropped at its end. */
function isPassing({ name, later }: Unguarded): boolean {
  return later.some((it) => mentions(it, name) && (it.verb.startsWith('DROP ') || /\bRENAME\s+TO\b/i.test(it.sql)))
}

/** It is made in a database that ends with the connection: `ATTACH ':memory:' AS scratch; CREATE TABLE scratch.Ids …`. */
function isInMemory({ statement, earlier }: Unguarded): boolean {
  const all = significant(statement.sql)
  const dot = all.findIndex(({ text }) => text === '.')
  const open = all.findIndex(({ text }) => text === '(')
  const schema = dot > 0 && (open < 0 || dot < open) ? keyOf(unquote(all[dot - 1] as Token)) : null
  if (schema === null) return false
  const attaches = ({ verb, sql }: StatementSeen) =>
    verb === 'ATTACH' && /'(:memory:)?'/.test(sql) && namesIn(sql).has(schema)
  return schema === 'temp' || earlier.some(attaches)
}

/** What hung on a table that is dropped in the same transaction: wherever this statement runs, the drop has run too. */
function isGoneWithItsTable(it: Unguarded): boolean {
  return sameTransaction(it).earlier.some(({ verb, sql }) => {
    const dropped = verb === 'DROP TABLE' ? targetOf(sql) : null
    return dropped !== null && mentions(it.statement, dropped)
  })
}

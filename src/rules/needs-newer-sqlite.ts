/** `needs-newer-sqlite`: an older SQLite, production's when we know it, refuses what the newest takes. */

import type { OlderRefusal } from '../model/replayed.ts'
import type { Rule } from '../model/rule.ts'

export const needsNewerSqlite: Rule = {
  id: 'needs-newer-sqlite',
  group: 'replay',
  level: 'error',
  scenario: 'empty',
  title: 'Needs a newer SQLite',
  why:
    'SQLite learns new statements and functions with each release, and the one in production does not know those that came ' +
    'after it: the migration passes here and stops there. It is an error when the settings say which version production ' +
    'has, and a note when they do not.',
  fix: 'Write what production’s SQLite understands, or update SQLite there first and then raise "sqlite" in the settings.',
  *check(evidence) {
    const target = evidence.replayed?.target ?? null
    for (const { refusal, refusedBy, takenBy, brought } of firstOfEachFile(evidence.replayed?.olderRefusals ?? [])) {
      if (target !== null && brought) {
        const links = [{ text: `SQLite ${brought.since}`, url: brought.link }]
        yield {
          at: refusal.at,
          message: `Production has SQLite ${target}. SQLite ${brought.since} brought ${brought.what}, which this needs${brought.silent ? ': before it the result is NULL, and no error' : ''}.`,
          links,
        }
        continue
      }
      const tried = `SQLite ${refusedBy} refuses this (${refusal.message}); SQLite ${takenBy} takes it.`
      if (target !== null) yield { at: refusal.at, message: `Production has SQLite ${target}. ${tried}` }
      else yield { at: refusal.at, message: tried, fix: SAY_WHICH, level: 'note' }
    }
  },
}

const SAY_WHICH =
  'Make sure that production’s SQLite is not older, and set "sqlite" to its version: then what it does not understand is an error here.'

/** What is refused further down in a file is often a consequence. */
function firstOfEachFile(refusals: readonly OlderRefusal[]): OlderRefusal[] {
  return refusals.filter(
    (it, index) => refusals.findIndex((other) => other.refusal.at.path === it.refusal.at.path) === index,
  )
}

/** What somebody has changed by hand, and the SQL that brings database and files together again. */

import type { Fact } from '../model/facts.ts'
import type { DriftSeen, Recovery } from '../model/status.ts'
import { identifier } from '../sql/tokens.ts'
import { on, Refused } from '../sqlite/engine.ts'
import { toolNamed } from '../tools/table.ts'
import type { Ground } from './recovery.ts'
import { shapeIn, shapesDiffer } from './shape.ts'

/** Each difference with its way back, where SQL is one and did what it should on a copy. */
export function driftSeen(ground: Ground, facts: readonly Fact[]): DriftSeen[] {
  return facts.map((fact) => ({ fact, recovery: back(ground, fact) }))
}

function back(ground: Ground, fact: Fact): Recovery | null {
  const missing = missingSql(fact)
  if (missing !== null) return onDatabase(ground, fact, missing)
  const made = madeByHand(fact)
  return made === null ? null : asMigration(ground, made)
}

/** What the files make and the database has not. */
function missingSql(fact: Fact): string | null {
  switch (fact.kind) {
    case 'table-dropped':
    case 'object-dropped':
      return fact.before
    case 'column-dropped':
      return `ALTER TABLE ${identifier(fact.table)} ADD COLUMN ${identifier(fact.column)} ${fact.before}`
    case 'object-changed':
      return `DROP ${fact.type.toUpperCase()} ${identifier(fact.name)};\n${fact.before}`
    default:
      return null
  }
}

/** What the database has and no file makes, in a wording that harms nobody who has it already. */
function madeByHand(fact: Fact): string | null {
  if (fact.kind !== 'table-added' && fact.kind !== 'object-added') return null
  return fact.after.replace(/^(\s*CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\s+)(?!IF\s)/i, '$1IF NOT EXISTS ')
}

function onDatabase({ trial, plan, state, outline }: Ground, fact: Fact, sql: string): Recovery | null {
  const { engine } = trial
  const was = shapeIn(engine, state)
  const works = did(() =>
    on(engine, state, (connection) => {
      connection.run(sql)
      // It mends this one and changes nothing else.
      const now = shapesDiffer(was, shapeIn(engine, connection.state()), plan.runner)
      return (
        now.length === 1 && now.every((one) => ('table' in one && 'table' in fact ? one.table === fact.table : true))
      )
    }),
  )
  if (!works) return null
  const command = toolNamed(plan.runner.tool).words.run('missing.sql')
  const says = 'Bring it back: put this into missing.sql'
  const outcome = outline
    ? 'Tried on the schema alone.'
    : 'Rehearsed on a copy of this database: it is there again, and nothing else changes.'
  return { steps: [{ says, command, sql: `${sql};` }], rehearsed: !outline, outcome }
}

/** Works here, where it changes nothing, and on a new database, where it makes what production has. */
function asMigration({ trial, plan, state, outline }: Ground, sql: string): Recovery | null {
  const { engine } = trial
  const works = did(() =>
    on(engine, state, (connection) => {
      connection.run(sql)
      return shapesDiffer(shapeIn(engine, state), shapeIn(engine, connection.state()), plan.runner).length === 0
    }),
  )
  if (!works) return null
  const { create } = toolNamed(plan.runner.tool).words
  const says = 'Keep it: put this into a new migration, so that every other database gets it too'
  return {
    steps: [{ says, command: create, sql: `${sql};` }],
    rehearsed: !outline,
    outcome: outline ? 'Tried on the schema alone.' : 'Rehearsed on a copy of this database: it changes nothing here.',
  }
}

function did(action: () => boolean): boolean {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

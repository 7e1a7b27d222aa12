/** `rerun-changes-state`: the second run passes and leaves another database behind. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { gather } from '../sql/names.ts'
import { notedFix } from './advice/noted.ts'
import { rehearsedGuards, suggested } from './advice/suggest.ts'
import { describeFact } from './advice/words.ts'
import { factAt, runnerOf, under } from './evidence/evidence.ts'

export const rerunChangesState: Rule = {
  id: 'rerun-changes-state',
  group: 'replay',
  level: 'error',
  scenario: 'rerun',
  title: 'A second run changes the database again',
  why:
    'The runner records a file after it has run. When the process dies in between, the next start runs the file again ' +
    'without an error, and rows are doubled or values counted up a second time. So they are when two processes start at once.',
  fix:
    'Write statements whose second run finds nothing to do: INSERT OR IGNORE with an explicit key, ' +
    'INSERT … WHERE NOT EXISTS (…), UPDATE … WHERE the new value is not there yet.',
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'rerun')) {
      if (rehearsal.refusals.length > 0 || !runnerOf(evidence, seen).rerun) continue
      // What is mended in one way is one finding: a file may fill fifty tables.
      const alike = new Map<string, Changed[]>()
      for (const fact of rehearsal.facts) {
        const told = advice(evidence, seen, fact, rehearsal.facts)
        gather(alike, `${told.level} ${told.fix}`, { ...told, at: factAt(seen, fact), says: twice(fact) })
      }
      for (const changes of alike.values()) yield* together(changes)
    }
  },
}

type Changed = Advice & { readonly at: Place; readonly says: string }

/** It stands at the first statement, and is about all of them. */
function* together(changes: readonly Changed[]): Generator<Spoken> {
  const inOrder = changes.toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column)
  const [first] = inOrder
  if (first === undefined) return
  const { says: _, ...alone } = first
  const also = onceEach(inOrder.map(({ at }) => at)).slice(1)
  const edits = onceEach(inOrder.flatMap(({ suggestion = [] }) => suggestion))
  const more = inOrder.length - MOST_CHANGES
  const shown = inOrder.slice(0, MOST_CHANGES).map(({ says }) => says)
  yield {
    ...alone,
    message: `After a second run ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    ...(also.length > 0 ? { also } : {}),
    ...suggested(edits.length > 0 ? edits : undefined),
  }
}

const MOST_CHANGES = 3

function onceEach<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

/** The wording of the INSERTs that may run twice, where one was found; null where there is none, or none that is short. */
export function guardAdvice(seen: MigrationSeen): string | null {
  const wording = seen.guarded.length === 0 ? null : firstOf(seen.guarded)
  return (
    wording &&
    `Guard each row, so that a second run finds it there (this wording was rehearsed and passes):\n${wording}`
  )
}

type Advice = Pick<Spoken, 'level' | 'fix' | 'suggestion'>

function advice(evidence: Evidence, seen: MigrationSeen, fact: Fact, all: readonly Fact[]): Advice {
  const fix = guardAdvice(seen)
  if (fix === null) {
    const noted = notedFix(runnerOf(evidence, seen), seen, fact, all)
    return { level: 'error', ...(noted === null ? {} : { fix: noted }) }
  }
  return {
    level: 'error',
    fix,
    ...suggested(fact.kind === 'rows-added' ? rehearsedGuards(seen, fact.table) : undefined),
  }
}

/** A fix is read, not scrolled through. */
const MOST_LINES = 26

/** The first of them, and how many more there are; null when not even the first is short. */
function firstOf(guarded: MigrationSeen['guarded']): string | null {
  const all = guarded.map(({ at, sql }) => `-- line ${at.line}\n${sql}`)
  let lines = 0
  const first = all.findIndex((text) => {
    lines += text.split('\n').length
    return lines > MOST_LINES
  })
  if (first === 0) return null
  if (first < 0) return all.join('\n')
  return [...all.slice(0, first), `-- and ${all.length - first} more of the same kind`].join('\n')
}

function twice(fact: Fact): string {
  if (fact.kind === 'rows-added' || fact.kind === 'rows-deleted') {
    if (fact.before !== fact.after)
      return `${fact.table} has ${fact.after} rows where the first run left ${fact.before}`
  }
  return describeFact(fact)
}

/** `not-rerunnable`: the second run of the same file stops. */

import type { Refusal } from '../model/facts.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { insertShape } from '../sql/insert.ts'
import { copyAdvice } from './advice/advice.ts'
import { IN_RUNNER, oneTransaction } from './advice/one-transaction.ts'
import { guard, suggested } from './advice/suggest.ts'
import { inWords, runnerOf, under } from './evidence/evidence.ts'
import { rerunLevel } from './evidence/tool.ts'

export const notRerunnable: Rule = {
  id: 'not-rerunnable',
  group: 'replay',
  level: 'error',
  scenario: 'rerun',
  title: 'A second run stops',
  why:
    'The runner records a file after it has run. When the process dies in between, the next start runs the file again, ' +
    'it fails, and it fails on every start from then on.',
  fix: `Write statements that may find their work done: CREATE … IF NOT EXISTS, DROP … IF EXISTS, INSERT OR IGNORE. ${IN_RUNNER}`,
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'rerun')) {
      if (!runnerOf(evidence, seen).rerun) continue
      for (const [refusal, more] of likeOnes(rehearsal.refusals)) {
        const told = stops(evidence, seen, refusal)
        yield { at: refusal.at, ...(more === 0 ? told : asOne(told, more)) }
      }
    }
  },
}

/** More INSERTs that differ in nothing but their values are one problem, and not worth a click each. */
const MOST_ALIKE = 8

/** Each refusal, or the first of many like ones with the number of the others. */
function likeOnes(refusals: readonly Refusal[]): (readonly [Refusal, number])[] {
  const groups = new Map<string | Refusal, Refusal[]>()
  for (const refusal of refusals) {
    const shape = insertShape(refusal.statement)
    const key = shape === null ? refusal : `${refusal.message}\n${shape}`
    const group = groups.get(key)
    if (group) group.push(refusal)
    else groups.set(key, [refusal])
  }
  return [...groups.values()].flatMap(([first, ...rest]): (readonly [Refusal, number])[] => {
    if (!first) return []
    return rest.length < MOST_ALIKE ? [first, ...rest].map((one) => [one, 0] as const) : [[first, rest.length]]
  })
}

function asOne({ suggestion: _, ...told }: Told, more: number): Told {
  return { ...told, message: `${told.message} So do ${more} more statements like it in this file.` }
}

type Told = Pick<Spoken, 'message' | 'level' | 'fix' | 'suggestion'>

function stops(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): Told {
  const level = rerunLevel(evidence, seen)
  return {
    // No file can be written otherwise, and the tool is not the project's.
    level: level === 'warning' && isUnguarded(refusal) ? 'note' : level,
    message: `Stops when it runs a second time, as it does after a crash between the file and its history row. ${inWords(refusal)}`,
    fix: copyAdvice(refusal) ?? advice(refusal, oneTransaction(evidence, seen)),
    ...suggested(guard(seen, refusal)),
  }
}

/** SQLite has a guard for making and dropping whole objects, and none for columns. */
function isUnguarded({ statement, message }: Pick<Refusal, 'statement' | 'message'>): boolean {
  return /^duplicate column name/.test(message) || /\bALTER\s[^;]*\bDROP\s+(COLUMN\s+)?\S+$/i.test(statement)
}

function advice({ statement, message }: Refusal, transaction: string): string {
  if (isUnguarded({ statement, message })) {
    return `SQLite has no guard for a column (no version knows ADD COLUMN IF NOT EXISTS), so no wording of this file is safe to run twice. ${transaction}`
  }
  if (/already exists$/.test(message)) {
    const verb = /^CREATE\s+(UNIQUE\s+INDEX|TEMP(?:ORARY)?\s+\w+|VIRTUAL\s+TABLE|\w+)/i
      .exec(statement)?.[1]
      ?.toUpperCase()
    if (verb && !/\bRENAME\b/i.test(statement)) return `Write CREATE ${verb} IF NOT EXISTS.`
  }
  if (/^DROP\s/i.test(statement) && /^no such/.test(message)) {
    return `Write DROP ${/^DROP\s+(\w+)/i.exec(statement)?.[1]?.toUpperCase()} IF EXISTS.`
  }
  if (/^UNIQUE constraint failed/.test(message)) {
    return 'Write INSERT OR IGNORE, or INSERT … ON CONFLICT DO NOTHING, so that rows which are there already stay.'
  }
  return `Guard the statement so that it finds its work done. Where SQLite has no guard: ${transaction}`
}

/** Whether a text ends where a statement ends: SQLite's own `sqlite3_complete` (https://sqlite.org/c3ref/complete.html). */

import { eachToken, type Token } from './tokens.ts'

/** Where in a statement the reading stands; only `START` means that nothing is unfinished. */
export type Progress = keyof typeof NEXT

export const START: Progress = 'start'

/**
 * The states and steps of https://sqlite.org/src/file/src/complete.c: inside CREATE TRIGGER, only `; END ;` ends the
 * statement. A kind of token that is not named leads to `other`.
 */
const NEXT = {
  start: { semicolon: 'start', EXPLAIN: 'explain', CREATE: 'create', other: 'normal' },
  normal: { semicolon: 'start', other: 'normal' },
  explain: { semicolon: 'start', CREATE: 'create', TEMP: 'normal', TRIGGER: 'normal', END: 'normal', other: 'explain' },
  create: { semicolon: 'start', TEMP: 'create', TRIGGER: 'trigger', other: 'normal' },
  trigger: { semicolon: 'semicolon', other: 'trigger' },
  semicolon: { semicolon: 'semicolon', END: 'end', other: 'trigger' },
  end: { semicolon: 'start', other: 'trigger' },
} as const satisfies Record<string, Partial<Record<Kind, string>> & { readonly other: string }>

type Kind = 'semicolon' | 'EXPLAIN' | 'CREATE' | 'TEMP' | 'TRIGGER' | 'END' | 'other'

/** Offsets just behind each semicolon that ends a statement. */
export function statementEnds(sql: string): number[] {
  const found: number[] = []
  let progress = START
  for (const token of eachToken(sql)) {
    progress = step(progress, token)
    if (progress === START && token.kind === 'semicolon') found.push(token.end)
  }
  return found
}

/** The statements of a script, each with its semicolon; what stands behind the last one comes last. */
export function statementsOf(sql: string): string[] {
  const ends = [...statementEnds(sql), sql.length]
  return ends.map((end, at) => sql.slice(ends[at - 1] ?? 0, end))
}

/** Reads on from `progress` to the end of `more`, which must not start or end inside a quote or a comment. */
export function readOn(progress: Progress, more: string): Progress {
  let now = progress
  for (const token of eachToken(more)) now = step(now, token)
  return now
}

function step(progress: Progress, token: Token): Progress {
  if (token.kind === 'space' || token.kind === 'comment') return progress
  const steps: Partial<Record<Kind, Progress>> & { readonly other: Progress } = NEXT[progress]
  return steps[kindOf(token)] ?? steps.other
}

function kindOf({ kind, text }: Token): Kind {
  if (kind === 'semicolon') return 'semicolon'
  const word = kind === 'word' ? text.toUpperCase() : ''
  if (word === 'TEMPORARY') return 'TEMP'
  return WORDS.has(word) ? (word as Kind) : 'other'
}

const WORDS: ReadonlySet<string> = new Set(['EXPLAIN', 'CREATE', 'TEMP', 'TRIGGER', 'END'])

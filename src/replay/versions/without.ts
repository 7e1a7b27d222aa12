/** Files without the statements that no SQLite here can run: the rest is checked all the same, and it is said what was not. */

import type { Refusal } from '../../model/facts.ts'
import type { Question, ReplayJob } from '../../model/job.ts'
import type { Missing } from '../../model/replayed.ts'
import type { Script } from '../../model/text.ts'
import { RANDOM_ROWID, withPlainRowid } from '../../sql/libsql.ts'
import { isName } from '../../sql/readings.ts'
import { statementEnds } from '../../sql/split.ts'
import { skipLeading, targetName } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'

/** A statement that was left out, and what it needs. */
export interface PassedOver {
  readonly path: string
  readonly statement: string
  readonly lacked: Missing
}

export interface Without {
  readonly job: ReplayJob
  /** Plain tables (lower case) that stand for virtual ones, and the modules of those. */
  readonly tables: ReadonlyMap<string, string>
}

/**
 * The job with a statement that does nothing for each of these, so that places stay what they are and no piece is left without
 * one. In the place of a virtual table stands a plain one with its columns, as far as they can be read: what follows may name it.
 */
export function without(job: ReplayJob, passed: readonly PassedOver[]): Without {
  const tables = new Map<string, string>()
  const left = (script: Script): Script => {
    const own = passed.filter(({ path }) => path === script.path)
    return own.length === 0 ? script : { ...script, sql: leftOut(script.sql, own, tables) }
  }
  return { job: eachScript(job, left), tables }
}

/** The job with another text of each script, wherever it plays. */
export function eachScript(job: ReplayJob, instead: (script: Script) => Script): ReplayJob {
  const all = (scripts: readonly Script[]) => scripts.map(instead)
  const asked = (question: Question): Question =>
    question.about === 'edited'
      ? {
          ...question,
          instead: instead(question.instead),
          ...(question.applied ? { applied: instead(question.applied) } : {}),
          ...(question.order ? { order: all(question.order) } : {}),
        }
      : { ...question, order: all(question.order) }
  const downs = Object.fromEntries(Object.entries(job.downs).map(([path, script]) => [path, instead(script)]))
  const files = { base: all(job.base), incoming: all(job.incoming), fresh: job.fresh && all(job.fresh) }
  return { ...job, ...files, seeds: all(job.seeds), questions: job.questions.map(asked), downs }
}

function leftOut(sql: string, passed: readonly PassedOver[], tables: Map<string, string>): string {
  let start = 0
  let text = ''
  for (const end of [...statementEnds(sql), sql.length]) {
    const from = Math.min(end, skipLeading(sql, start))
    const statement = sql.slice(from, end)
    const found = passed.find((it) => bare(it.statement) === bare(statement))
    text += sql.slice(start, from) + (found ? instead(statement, found, tables) : statement)
    start = end
  }
  return text
}

/** A shell has dropped the carriage returns, and whoever refused a statement its semicolon. */
function bare(statement: string): string {
  return statement.replaceAll('\r\n', '\n').replace(/(?<![\s;])[\s;]+$/, '')
}

function instead(statement: string, { lacked }: PassedOver, tables: Map<string, string>): string {
  if (lacked.name === RANDOM_ROWID) return withPlainRowid(statement)
  const name = lacked.kind === 'module' && /^create\s+virtual\b/i.test(statement) ? targetName(statement) : null
  if (name === null) return nothing(statement)
  tables.set(name.toLowerCase(), lacked.name)
  const table = `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${columnsIn(statement).map(identifier).join(', ')});`
  return table + statement.replace(/[^\n]+/g, '')
}

/** As long as the statement, on as many lines, and with its semicolon. */
function nothing(statement: string): string {
  const blank = statement.replace(/[^\n;]|;(?!\s*$)/g, ' ')
  const first = blank.slice(0, NOTHING.length).replaceAll(' ', '')
  return NOTHING + first + blank.slice(NOTHING.length)
}

const NOTHING = 'SELECT 0'

/** The first word of each argument, where it is no option (`tokenize=…`): what most modules take for a column's name. */
function columnsIn(statement: string): string[] {
  const all = significant(statement)
  const open = all.findIndex(({ text }) => text === '(')
  const found = new Map<string, string>()
  let depth = 0
  let isFirst = false
  for (const [index, token] of all.entries()) {
    if (open < 0 || index < open) continue
    const named: boolean = depth === 1 && isFirst && isName(token) && all[index + 1]?.text !== '='
    if (named) found.set(unquote(token).toLowerCase(), unquote(token))
    isFirst = depth === 1 ? token.text === ',' || (isFirst && !isName(token)) : token.text === '(' && depth === 0
    depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0
  }
  return found.size > 0 ? [...found.values()] : ['value']
}

/** Whether leaving these out as well changes the job: a statement that is not found in its file cannot be left out. */
export function isLeftOut(refusal: Refusal, job: ReplayJob): boolean {
  const scripts = [...job.base, ...job.incoming, ...job.seeds, ...Object.values(job.downs)]
  return !scripts.some(({ path, sql }) => path === refusal.at.path && sql.includes(refusal.statement))
}

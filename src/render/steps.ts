/** What `explain FILE` prints: a file statement by statement. */

import type { RowStep, SchemaStep, StepSeen, StepsSeen } from '../model/step.ts'
import { defuse } from './words/defuse.ts'
import { cut } from './words/escape.ts'

/** A file and how it was played. */
export interface Told extends StepsSeen {
  readonly path: string
  /** The tool that applies it, for people. */
  readonly tool: string
  readonly sqlite: string
}

/** Characters of a statement, on one line. */
const WIDEST = 88

export function stepsText({ path, tool, sqlite, steps, left, stops, undone }: Told): string {
  const head = `${defuse(path)}, as ${defuse(tool)} applies it, on invented rows · SQLite ${defuse(sqlite)}`
  const parts = [head, ...steps.map(stepText), ...(steps.length === 0 ? ['It holds no statement.'] : [])]
  if (left > 0) parts.push(`${left} more statements are not told.`)
  if (stops)
    parts.push(
      undone ? 'It stops there, and its transaction is taken back.' : 'It stops there. What was committed stays.',
    )
  else if (undone) parts.push('The file ends inside its transaction, which is taken back.')
  return `${parts.join('\n\n')}\n`
}

/** The same as JSON. */
export function stepsJson(told: Told): string {
  return `${JSON.stringify({ formatVersion: 1, ...told }, null, 2)}\n`
}

function stepText(step: StepSeen, at: number): string {
  const number = `${at + 1}`.padStart(3)
  const sql = cut(defuse(step.sql.replace(/\s+/g, ' ')), WIDEST)
  const lines = [
    ...(step.refused === null ? [] : [`refused  ${defuse(step.refused)}`]),
    ...step.schema.map((one, index) => `${index === 0 ? 'schema ' : '       '}  ${schemaText(one)}`),
    ...step.rows.map((one, index) => `${index === 0 ? 'rows   ' : '       '}  ${rowText(one)}`),
    ...(step.work === null || step.refused !== null ? [] : [`work     ${step.work}`]),
    ...(step.refused === null ? [`lock     ${lockText(step)}`] : []),
  ]
  return [`${number}  line ${step.at.line}  ${sql}`, ...lines.map((line) => `     ${line}`)].join('\n')
}

const SIGNS = { added: '+', removed: '−', renamed: '~', changed: '~' } as const

function schemaText({ did, type, name, table, from }: SchemaStep): string {
  const of = type === 'table' ? '' : type === 'column' ? ` of ${defuse(table)}` : ` on ${defuse(table)}`
  const was = from === undefined ? '' : `, which was ${defuse(from)}`
  return `${SIGNS[did]} ${type} ${defuse(name)}${of}${was}${did === 'changed' ? ' is another one' : ''}`
}

function rowText({ table, before, added, changed, deleted }: RowStep): string {
  const did = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(deleted > 0 ? [`${deleted} deleted`] : []),
  ]
  return `${defuse(table)}: ${did.join(', ')}, of ${before}`
}

const TRANSACTIONS = {
  runner: "in the tool's transaction",
  file: "in the file's transaction",
  none: 'commits by itself',
} as const

function lockText({ lock, transaction }: StepSeen): string {
  const held = {
    none: 'others can write',
    statement: 'nobody else can write while it runs',
    transaction: 'nobody else can write until the transaction ends',
  }[lock]
  return `${held}; ${TRANSACTIONS[transaction]}`
}

/** Words in quotes that a statement writes as a time: `SET created_at = 'CURRENT_TIMESTAMP'` stores the words, and no time. */

import type { WordsForTime } from '../../../model/formats.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { changesRows, targetOf } from '../../../sql/statement.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Engine, on } from '../../../sqlite/engine.ts'
import { type Column, readSchema, type Table } from '../../../sqlite/schema.ts'
import { asksClock } from '../../../sqlite/table-shape.ts'
import type { EmptyRun, Look } from '../look.ts'
import { asExpression } from '../schema/text-defaults.ts'
import { valuesFor } from './written-moments.ts'

export const wordsForTimes: Look<'wordsForTimes'> = {
  nothing: [],
  needs: 'empty',
  look: (run) => (LIKELY.test(run.scene.script.sql) ? writtenIn(run) : []),
}

/** What else than a word of everyday may stand in quotes. */
const LIKELY =
  /['"](?:current_|now\b|today\b|(?:unixepoch|strftime|julianday|date|time|datetime|getdate|sysdate)\s*\()/i

interface Written extends Omit<WordsForTime, 'gives'> {
  readonly value: string
}

function writtenIn({ scene, empty }: EmptyRun): WordsForTime[] {
  const { engine } = scene
  const tables = [empty.after, empty.before].flatMap((state) =>
    on(engine, state, (connection) => [...readSchema(connection, 'main').tables.values()]),
  )
  const all = empty.performance.statements.flatMap((one) => valuesOf(one, tables))
  const isOnce = (one: Written) =>
    all.filter(({ table, column }) => table === one.table && column === one.column).length === 1
  // What is written twice may be put in order the second time.
  return all.filter(isOnce).flatMap(({ value, ...one }) => {
    const found = textsIn(value).flatMap((text) => {
      const gives = asTime(engine, text)
      return gives === null ? [] : [{ ...one, text, gives }]
    })
    return found.slice(0, 1)
  })
}

/** All that the statement, or one of the trigger that it makes, writes into columns of times. */
function valuesOf({ sql, verb, at }: StatementSeen, tables: readonly Table[]): Written[] {
  const statements = verb === 'CREATE TRIGGER' ? readTrigger(sql).statements : changesRows(sql) ? [sql] : []
  return statements.flatMap((statement) => {
    const table = tables.find(({ key }) => key === targetOf(statement))
    return (table?.columns ?? []).filter(isTime).flatMap((column) =>
      valuesFor(statement, table as Table, column).map((value) => ({
        ...{ at, table: `${table?.name}`, column: column.name, text: '', value },
      })),
    )
  })
}

/** By its type, its default or its name. */
function isTime({ name, type, default: written }: Column): boolean {
  return /DATE|TIME/i.test(type) || asksClock(written) || NAME.test(name)
}

const NAME =
  /(?:_at|_AT|[a-z]At|_on|[a-z]On|[a-z](?:Date|Time)|(?:^|_)(?:[Dd]ate|[Tt]ime|[Dd]atetime)|[Tt]imestamp|^(?:[Cc]reated|[Uu]pdated|[Mm]odified))$/

/** The texts that the expression is, or may come to: behind THEN and ELSE, and what coalesce falls back to. */
function textsIn(value: string): string[] {
  const tokens = significant(value).filter(({ kind }) => kind !== 'semicolon')
  const falls = /^(?:coalesce|ifnull)$/i.test(tokens[0]?.text ?? '')
  const isValue = (before: Token | undefined) =>
    before === undefined || /^(?:then|else)$/i.test(before.text) || (falls && before.text === ',')
  return tokens.flatMap((token, at) =>
    /^['"]/.test(token.text) && isValue(tokens[at - 1]) && (at > 0 || tokens.length === 1) ? [unquote(token)] : [],
  )
}

/** Another database takes these for the moment at which they are written. */
const WORDS = /^(?:now|today)$/i

function asTime(engine: Engine, text: string): string | null {
  return WORDS.test(text.trim()) ? '' : asExpression(engine, text)
}

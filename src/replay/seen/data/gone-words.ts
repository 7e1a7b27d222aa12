/** Words, and NULLs, that a file takes out of every row, and for which views, triggers and indexes still ask. */

import type { GoneWords } from '../../../model/statements.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { whereIn } from '../../../sql/where.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { columnsIn, entriesOf } from '../../../sqlite/schema.ts'
import { sqlOf, type Value } from '../../loss/values/contents.ts'
import { comparedIn } from '../../loss/values/literals.ts'
import type { Look, RowsRun } from '../look.ts'
import { asksForNull, hasEmpty, inPlaceOfNull } from './gone-nulls.ts'
import { endWith, type Question, wordsIn } from './word-ends.ts'

export const goneWords: Look<'goneWords'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => {
    const asked = on(run.scene.engine, run.before.state, (connection) => questions(run, connection))
    const answers = new Map<string, Value | null>()
    const found = new Map<string, GoneWords>()
    for (const one of asked) {
      const key = JSON.stringify([one.table, one.column, one.word])
      // Each is a run of the files.
      if (!answers.has(key) && answers.size >= MOST_WORDS) break
      const now = answers.get(key) ?? (answers.has(key) ? null : afterwards(run, one))
      answers.set(key, now)
      if (now === null) continue
      const { type, name, sql } = one.object
      const known = found.get(`${type} ${name}`)
      const words = [...(known?.words ?? []), { word: sqlOf(one.word), now: sqlOf(now) }]
      found.set(`${type} ${name}`, {
        ...{ at: one.at, type: type as GoneWords['type'], name, sql },
        ...{ table: one.table, column: one.column, words },
      })
    }
    return [...found.values()]
  },
}

/** So many words are tried. */
const MOST_WORDS = 8

/** What objects ask of columns that the file writes in rows that are there, or of tables that it makes anew. */
function questions({ scene, first }: RowsRun, before: Connection): Question[] {
  const changes = first.performance.statements.flatMap(({ at, sql }) => {
    const isUpdate = actionOf(sql) === 'UPDATE'
    const table = isUpdate || verbOf(sql) === 'DROP TABLE' ? targetOf(sql) : null
    // What asks for more than the word leaves other rows that have it.
    const where = isUpdate ? askedIn(sql) : new Set<string>()
    return table === null ? [] : [{ at, table, columns: isUpdate ? writtenColumns(sql) : null, where }]
  })
  if (changes.length === 0) return []
  const was = entriesOf(before)
  const objects = was.filter((it) => it.type !== 'table' && /'|\d|null/i.test(it.sql))
  if (objects.length === 0) return []
  const writesEmpty = first.performance.statements.some(({ sql }) => hasEmpty(sql))
  const is = on(scene.engine, first.after, (connection) => entriesOf(connection))
  return changes.flatMap(({ at, table: key, columns, where }) => {
    const table = was.find((it) => it.type === 'table' && keyOf(it.name) === key)
    if (!table || !is.some((it) => it.type === 'table' && keyOf(it.name) === key)) return []
    const all = columnsIn(before, table.name)
    const written = all.filter(
      (it) =>
        columns === null || (columns.has(it.key) && all.every(({ key: one }) => one === it.key || !where.has(one))),
    )
    return objects.flatMap(({ type, name }) => {
      const object = is.find((it) => it.type === type && same(it.name, name))
      const names = namesIn(object?.sql ?? '')
      if (!object || !(keyOf(object.table) === key || names.has(key))) return []
      const compared = comparedIn([object])
      return written.flatMap((column) => {
        const { equals = [], unequal = [] } = compared.get(column.key) ?? {}
        const words = [...new Set([...equals, ...unequal])].filter((it) => it !== "'")
        const nulls = writesEmpty && asksForNull(before, object, table.name, column.key) ? ['NULL'] : []
        return [...words, ...nulls].map((word) => ({ at, object, table: table.name, column: column.name, word }))
      })
    })
  })
}

/** The names in the condition of an UPDATE. */
function askedIn(sql: string): ReadonlySet<string> {
  return namesIn(whereIn(sql) ?? '')
}

/**
 * What stands in the rows where all of them had the word; null where it is left in one of them, or where the new one was known
 * before: then rows have gone on to another state, and the next ones will have the old one again.
 */
function afterwards(run: RowsRun, question: Question): Value | null {
  const { scene } = run
  const { object, table, column, word } = question
  if (word === 'NULL') return inPlaceOfNull(run, question)
  const end = endWith(run, question, word)
  if (!end) return null
  const now = on(scene.engine, end, (connection): Value | null => {
    const words = wordsIn(connection, table, column).filter((it) => it !== 'NULL')
    const [one, ...more] = words
    if (one === undefined || words.includes(word)) return null
    const entries = entriesOf(connection)
    const own = entries.find((it) => it.type === object.type && same(it.name, object.name))
    const holder = entries.find((it) => it.type === 'table' && same(it.name, table))
    const { equals = [], unequal = [] } = comparedIn([own ?? { sql: '' }]).get(keyOf(column)) ?? {}
    const asked = [...equals, ...unequal]
    // What the table's own text names may be written again.
    if (!asked.includes(word) || !holder || literalsIn(holder.sql).includes(word)) return null
    if (more.length > 0 || asked.includes(one)) return null
    return word.startsWith("'") || one.startsWith("'") ? one : null
  })
  if (now === null || isKnown(run, table, column, now)) return null
  // Where any word ends so, no word was meant.
  const other = endWith(run, question, ANY)
  const isReset = other !== null && on(scene.engine, other, (it) => wordsIn(it, table, column)).includes(now)
  return isReset ? null : now
}

const ANY: Value = "'Mzzz"

/** Whether production's schema names the word, or a row of the project's own has it. */
function isKnown({ scene, empty }: RowsRun, table: string, column: string, word: Value): boolean {
  return on(
    scene.engine,
    empty.before,
    (connection) =>
      wordsIn(connection, table, column).includes(word) ||
      (word.startsWith("'") && entriesOf(connection).some(({ sql }) => literalsIn(sql).includes(word))),
  )
}

function literalsIn(sql: string): Value[] {
  return significant(sql).flatMap((token) =>
    token.kind === 'string' ? [`'${unquote(token)}`] : token.kind === 'number' ? [token.text] : [],
  )
}

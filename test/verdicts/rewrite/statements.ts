/** Operators that say the same by another statement, another clause or another form of an expression. */

import { closing, tableParts } from '../../../src/sql/create-table.ts'
import { cutAt, outerWord, verbAt, verbOf } from '../../../src/sql/statement.ts'
import { isWord, significant, type Token } from '../../../src/sql/tokens.ts'
import { operandAt } from './conditions.ts'
import { eachStatement, everywhere, inNew, type Operator, type Span, slice, spanOf, written } from './text.ts'

function spans(find: (all: readonly Token[], sql: string) => Span[]): Operator {
  return (story) => inNew(story, (sql) => written(sql, find(significant(sql), sql)))
}

/** Of a condition outside of all brackets, up to what ends it. */
const bracketed = spans((all, sql) => {
  const where = /^(INSERT|UPDATE|DELETE|WITH|SELECT)$/.test(verbOf(sql)) ? outerWord(all, 0, /^WHERE$/i) : -1
  if (where < 0) return []
  const end = outerWord(all, where + 1, /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|RETURNING|WHERE|ON)$/i)
  const condition = all.slice(where + 1, end < 0 ? all.length : end).filter(({ kind }) => kind !== 'semicolon')
  return [spanOf(condition, `(${slice(sql, condition)})`)]
})

const notBefore = spans((all, sql) =>
  all.flatMap((token, at) => {
    const left = /^(WHERE|AND|OR|WHEN|\()$/i.test(token.text) ? operandAt(all, at + 1) : 0
    const [not, inner] = [all[at + 1 + left], all[at + 2 + left]]
    if (left === 0 || !isWord(not, 'NOT') || !isWord(inner, 'IN') || all[at + 3 + left]?.text !== '(') return []
    const close = closing(all, at + 3 + left)
    const [name, list] = [all.slice(at + 1, at + 1 + left), all.slice(at + 2 + left, close + 1)]
    return [spanOf(all.slice(at + 1, close + 1), `NOT (${slice(sql, name)} ${slice(sql, list)})`)]
  }),
)

const twoBounds = spans((all, sql) =>
  all.flatMap((token, at) => {
    const left = /^(WHERE|AND|OR|WHEN|\()$/i.test(token.text) ? operandAt(all, at + 1) : 0
    const low = left > 0 && isWord(all[at + 1 + left], 'BETWEEN') ? operandAt(all, at + 2 + left) : 0
    const and = at + 2 + left + low
    const high = low > 0 && isWord(all[and], 'AND') ? operandAt(all, and + 1) : 0
    if (high === 0 || /^[-+*/%|&]/.test(all[and + 1 + high]?.text ?? '')) return []
    const [name, from, to] = [
      slice(sql, all.slice(at + 1, at + 1 + left)),
      slice(sql, all.slice(and - low, and)),
      slice(sql, all.slice(and + 1, and + 1 + high)),
    ]
    return [spanOf(all.slice(at + 1, and + 1 + high), `(${name} >= ${from} AND ${name} <= ${to})`)]
  }),
)

const inCase = spans((all, sql) =>
  all.flatMap((token, at) => {
    const name = isWord(token, 'CASE') ? operandAt(all, at + 1) : 0
    if (name === 0 || !isWord(all[at + 1 + name], 'WHEN')) return []
    let depth = 0
    const whens = all.flatMap((it, place) => {
      if (place < at || depth < 0) return []
      if (/^CASE$/i.test(it.text)) depth += 1
      if (/^END$/i.test(it.text)) depth = depth === 1 ? -1 : depth - 1
      return depth === 1 && isWord(it, 'WHEN') ? [it] : []
    })
    const column = slice(sql, all.slice(at + 1, at + 1 + name))
    return [spanOf(all.slice(at + 1, at + 1 + name), ''), ...whens.map((it) => spanOf([it], `WHEN ${column} =`))]
  }),
)

const replaceInFull = spans((all) => {
  const verb = all[verbAt(all)]
  return verb && isWord(verb, 'REPLACE') ? [spanOf([verb], 'INSERT OR REPLACE')] : []
})

const withColumn = spans((all, sql) =>
  verbOf(sql) !== 'ALTER TABLE'
    ? []
    : all.flatMap((token, at) => {
        const next = all[at + 1]
        const isMeant = isWord(token, 'ADD') || isWord(token, 'DROP') || isWord(token, 'RENAME')
        if (at < 3 || !isMeant || !next || /^(COLUMN|TO|CONSTRAINT|FOREIGN|UNIQUE|CHECK)$/i.test(next.text)) return []
        return [{ start: token.end, end: token.end, text: ' COLUMN' }]
      }),
)

/** `VALUES (…), (…)`: an INSERT for each row. */
const rowByRow: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const values = verbOf(sql) === 'INSERT' ? outerWord(all, verbAt(all), /^VALUES$/i) : -1
    const isMore = all.some(({ text }) => /^(CONFLICT|RETURNING|SELECT|WITH)$/i.test(text))
    const rows = cutAt(
      all.slice(values + 1).filter(({ kind }) => kind !== 'semicolon'),
      ({ text }) => text === ',',
    )
    if (values < 0 || isMore || rows.length < 2) return sql
    const head = slice(sql, all.slice(0, values + 1))
    return written(sql, [spanOf(all, rows.map((row) => `${head} ${slice(sql, row)};`).join('\n'))])
  })

/** `REFERENCES`, `UNIQUE` and `CHECK` of a column as constraints of the table; not where they have a name. */
const ofTheTable: Operator = (story) =>
  everywhere(story, (text) =>
    eachStatement(text)
      .map(({ sql }) => {
        const parts = verbOf(sql) === 'CREATE TABLE' ? (tableParts(sql)?.parts ?? []) : []
        if (parts.length === 0 || /\b(as|constraint|conflict|collate)\b|--|\/\*/i.test(sql)) return sql
        const all = significant(sql)
        const close = closing(
          all,
          all.findIndex((token) => token.text === '('),
        )
        const moved: string[] = []
        const spans = all.flatMap((token, at): Span[] => {
          const column = /^(REFERENCES|UNIQUE)$/i.test(token.text) ? columnAt(all, at) : null
          if (column === null) return []
          if (isWord(token, 'UNIQUE')) {
            moved.push(`UNIQUE (${column.text})`)
            return [spanOf([token], '')]
          }
          const end = all.findIndex((it, place) => place > at && place > column.at && endsPart(all, at, place, it))
          moved.push(`FOREIGN KEY (${column.text}) ${slice(sql, all.slice(at, end))}`)
          return [spanOf(all.slice(at, end), '')]
        })
        const last = all[close]
        return last && moved.length > 0
          ? written(sql, [...spans, { start: last.start, end: last.start, text: `, ${moved.join(', ')}` }])
          : sql
      })
      .join(''),
  )

/** The column in whose definition the token stands; null for that of a constraint of the table, and within brackets. */
function columnAt(all: readonly Token[], at: number): { text: string; at: number } | null {
  let depth = 0
  for (let place = at - 1; place >= 0; place -= 1) {
    const { text } = all[place] as Token
    if (text === ')') depth += 1
    if (text === '(') depth -= 1
    if (!(depth === 0 && text === ',') && depth !== -1) continue
    const first = all[place + 1]
    const isOuter = depth === -1 ? all.findIndex((it) => it.text === '(') === place : true
    const isTable = /^(FOREIGN|PRIMARY|CHECK|CONSTRAINT|UNIQUE)$/i.test(first?.text ?? '')
    return first && isOuter && !isTable ? { text: first.text, at: place } : null
  }
  return null
}

/** REFERENCES reaches to what is said of the column next. */
function endsPart(all: readonly Token[], from: number, at: number, token: Token): boolean {
  const inner = all.slice(from, at).reduce((sum, { text }) => sum + (text === '(' ? 1 : text === ')' ? -1 : 0), 0)
  if (inner !== 0) return false
  if (token.text === ',' || token.text === ')') return true
  const isAction = /^(SET|ON|NOT)$/i.test(all[at - 1]?.text ?? '')
  return !isAction && (/^(PRIMARY|UNIQUE|CHECK|DEFAULT|NULL|GENERATED)$/i.test(token.text) || isNotNull(all, at))
}

function isNotNull(all: readonly Token[], at: number): boolean {
  return isWord(all[at], 'NOT') && isWord(all[at + 1], 'NULL')
}

export const STATEMENTS: Readonly<Record<string, Operator>> = {
  'brackets around WHERE': bracketed,
  'NOT IN as NOT': notBefore,
  'BETWEEN as two bounds': twoBounds,
  'CASE x WHEN as CASE WHEN': inCase,
  'REPLACE in full': replaceInFull,
  'ALTER TABLE in full': withColumn,
  'VALUES row by row': rowByRow,
  'constraints of the table': ofTheTable,
}

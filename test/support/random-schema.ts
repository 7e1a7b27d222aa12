/** Random small schemas: columns, conditions, keys, and foreign keys to earlier tables. */

import fc from 'fast-check'

interface RandomColumn {
  readonly type: string
  readonly notNull: boolean
  readonly unique: boolean
  readonly check: string | null
  readonly second: string | null
  readonly foreign: number | null
}

interface RandomTable {
  readonly columns: readonly RandomColumn[]
  readonly withoutRowid: boolean
  readonly strict: boolean
  readonly pair: boolean
}

const NUMERIC_CHECKS = [
  '@ > 40',
  '@ >= 0 AND @ <= 3',
  '@ IN (7, 8)',
  '@ BETWEEN -2 AND 2',
  '@ % 5 = 1',
  '@ < -10',
  '@ <> 11',
]
const TEXT_CHECKS = [
  "@ IN ('a', 'b')",
  'length(@) = 5',
  'length(@) <= 2',
  'length(trim(@)) > 20',
  "@ LIKE 'k-%'",
  "@ GLOB '[a-f][0-9]*'",
  '@ = upper(@)',
  'json_valid(@)',
  '@ = date(@)',
  "@ NOT GLOB '*[^a-z]*'",
]
const TYPES = ['INTEGER', 'INT', 'REAL', 'TEXT', 'BLOB']

const column: fc.Arbitrary<RandomColumn> = fc.constantFrom(...TYPES).chain((type) => {
  const checks =
    type === 'TEXT'
      ? TEXT_CHECKS
      : type === 'BLOB'
        ? ['length(@) = 4']
        : type === 'REAL'
          ? NUMERIC_CHECKS.slice(0, 4)
          : NUMERIC_CHECKS
  return fc.record({
    type: fc.constant(type),
    notNull: fc.boolean(),
    unique: fc.boolean(),
    check: fc.option(fc.constantFrom(...checks)),
    second: fc.option(fc.constantFrom(...checks)),
    foreign: fc.option(fc.nat(), { freq: 3 }),
  })
})

const table: fc.Arbitrary<RandomTable> = fc.record({
  columns: fc.array(column, { minLength: 1, maxLength: 5 }),
  withoutRowid: fc.boolean(),
  strict: fc.boolean(),
  pair: fc.boolean(),
})

/** @param contradictory Whether a column may have two conditions, which nothing may satisfy together. */
export function randomSchema(contradictory: boolean): fc.Arbitrary<string> {
  return fc
    .array(table, { minLength: 1, maxLength: 5 })
    .map((tables) => tables.map((one, index) => written(one, index, contradictory)).join(';\n'))
}

function written(one: RandomTable, index: number, contradictory: boolean): string {
  const key = one.withoutRowid ? 'id INT NOT NULL PRIMARY KEY' : 'id INTEGER PRIMARY KEY'
  const columns = one.columns.map((each, at) => columnText(each, `c${at}`, index, contradictory))
  const pair = one.pair && columns.length > 1 ? ['UNIQUE (c0, c1)'] : []
  const options = [...(one.strict ? ['STRICT'] : []), ...(one.withoutRowid ? ['WITHOUT ROWID'] : [])]
  return `CREATE TABLE t${index} (${[key, ...columns, ...pair].join(', ')}) ${options.join(', ')}`
}

function columnText(one: RandomColumn, name: string, index: number, contradictory: boolean): string {
  const words = [`${name} ${one.type}`]
  if (one.foreign !== null && index > 0) {
    words.splice(0, 1, `${name} INT REFERENCES t${one.foreign % index} (id)`)
  } else {
    if (one.check !== null) words.push(`CHECK (${one.check.replaceAll('@', name)})`)
    if (one.second !== null && contradictory) words.push(`CHECK (${one.second.replaceAll('@', name)})`)
  }
  if (one.notNull) words.push('NOT NULL')
  if (one.unique) words.push('UNIQUE')
  return words.join(' ')
}

/** The values that a column had before the files, as far as SQL names them: its old declaration, and what the files change or choose. */

import { conditionsIn } from '../sql/create-table.ts'
import { readTrigger } from '../sql/create-trigger.ts'
import { filtersOf } from '../sql/filters.ts'
import { gather, keyOf } from '../sql/names.ts'
import { statementsOf } from '../sql/split.ts'
import { actionOf, changesRows, cutAt, namesIn, outerWord, targetOf } from '../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../sql/tokens.ts'
import type { SchemaTexts } from '../sqlite/schema-kinds.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { literalDefault } from './candidates.ts'
import { LONGEST } from './clues.ts'
import { harvest, literalsIn, partsOf } from './harvest.ts'
import { distinct, type Literal, numberIn, shift, text } from './literals.ts'

/** By the column's key; the old schema need not take them all. */
export type NamedValues = ReadonlyMap<string, readonly Literal[]>

/**
 * The values that CHECKs and triggers of the old schema compare a column with and those next to them, texts of the lengths
 * that they compare, the DEFAULT, what triggers of other tables write into it, the words that views ask for, and what the
 * file's own conditions choose rows by. Nothing is taken of a new CHECK: what it refuses says nothing of what was written before.
 * @param script the file's text
 */
export function namedValues(shape: Shape, script: string, texts: SchemaTexts): NamedValues {
  const declared = [...shape.text.checks.map(({ tokens }) => tokens), ...shape.triggers.flatMap(conditionsIn)]
  const parts = [...declared, ...conditionsOn(keyOf(shape.name), script)].flatMap(partsOf)
  const [values, lengths] = [harvest(parts.filter(isOfValue)), harvest(parts.filter(isOfLength))]
  const words = harvest(askedByViews(keyOf(shape.name), texts))
  const written = writtenInto(keyOf(shape.name), texts)
  const named = (column: Column) => [
    ...literalDefault(column),
    ...(written.get(keyOf(column.name)) ?? []),
    ...(words.get(keyOf(column.name)) ?? []).filter((it) => it.startsWith("'")),
    ...(values.get(keyOf(column.name)) ?? []).flatMap(withNext),
    ...(lengths.get(keyOf(column.name)) ?? []).flatMap(withNext).flatMap(ofLength),
  ]
  // Which rows a reference can point at, no declaration lists.
  const references = new Set(shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)))
  const own = shape.columns.filter(({ name }) => !references.has(keyOf(name)))
  return new Map(own.map((column) => [keyOf(column.name), distinct(named(column))]))
}

/** The parts of the conditions by which views choose rows of the table. */
function askedByViews(table: string, { views }: SchemaTexts): (readonly Token[])[] {
  const asking = [...views.values()].filter((sql) => namesIn(sql).has(table))
  const wholes = filtersOf(asking.map((sql) => ({ sql }))).filter(({ whole, tables }) => whole && tables.has(table))
  return wholes.flatMap(({ tokens }) => partsOf(tokens)).filter(isOfValue)
}

/** `UPDATE bills SET state = 'paid' …` in a trigger, whichever table that is on: the literals by column. */
function writtenInto(table: string, { triggers }: SchemaTexts): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>()
  const statements = [...triggers.values()].flat().flatMap((sql) => readTrigger(sql).statements)
  for (const sql of statements.filter((it) => actionOf(it) === 'UPDATE' && targetOf(it) === table)) {
    const all = significant(sql)
    const [set, where] = [outerWord(all, 0, /^SET$/i), outerWord(all, 0, /^(FROM|WHERE)$/i)]
    for (const part of cutAt(all.slice(set + 1, where < 0 ? all.length : where), ({ text: it }) => it === ',')) {
      const [name, equals, ...rest] = part
      const [literal, ...more] = literalsIn(rest)
      const isLiteral = rest.every(({ kind, text: it }) => kind === 'string' || kind === 'number' || it === '-')
      if (name && equals?.text === '=' && literal !== undefined && more.length === 0 && isLiteral)
        gather(found, keyOf(unquote(name)), literal)
    }
  }
  return found
}

/** By which conditions the script changes, removes or copies rows of the table. */
function conditionsOn(table: string, script: string): (readonly Token[])[] {
  const changing = statementsOf(script).filter((sql) => changesRows(sql) && namesIn(sql).has(table))
  const wholes = filtersOf(changing.map((sql) => ({ sql }))).filter(({ whole }) => whole)
  return [...wholes.map(({ tokens }) => tokens), ...changing.flatMap((sql) => comparedByCase(significant(sql)))]
}

/** `CASE state WHEN 'new' THEN …`: the column with each of the values that it is compared with. */
function comparedByCase(all: readonly Token[]): Token[][] {
  const open: (readonly Token[])[] = []
  return all.flatMap((token, at) => {
    const until = (word: string) => {
      const end = all.findIndex((other, place) => place > at && isWord(other, word))
      return all.slice(at + 1, end < 0 ? at + 1 : end)
    }
    if (isWord(token, 'CASE')) open.push(until('WHEN'))
    if (isWord(token, 'END')) open.pop()
    const operand = isWord(token, 'WHEN') ? (open.at(-1) ?? []) : []
    return operand.length > 0 ? [[...operand, ...until('THEN')]] : []
  })
}

/** What stands before a bracket and leaves the values beside it what the column itself can hold. */
const PLAIN = /^(IN|NOT|AND|OR|IS|BETWEEN|WHEN|VALUES|CHECK|LOWER|UPPER|TRIM|LTRIM|RTRIM|COALESCE|IFNULL)$/i

/** What stands beside these is no value of the column: a pattern, or what a query asks of another table. */
const OTHERS = /^(LIKE|GLOB|REGEXP|MATCH|SELECT)$/i

const LENGTHS = /^(LENGTH|OCTET_LENGTH)$/i

/** The words in it by which its literals are no values of the column: functions, patterns, queries. */
function madeBy(part: readonly Token[]): string[] {
  return part.flatMap(({ kind, text: word }, at) => {
    const isCall = part[at + 1]?.text === '(' && !PLAIN.test(word)
    return kind === 'word' && (isCall || OTHERS.test(word)) ? [word] : []
  })
}

function isOfValue(part: readonly Token[]): boolean {
  return madeBy(part).length === 0
}

function isOfLength(part: readonly Token[]): boolean {
  const words = madeBy(part)
  return words.length > 0 && words.every((word) => LENGTHS.test(word))
}

/** The end of a range may be in it or not. */
function withNext(literal: Literal): Literal[] {
  return distinct([literal, shift(literal, -1), shift(literal, 1)])
}

function ofLength(literal: Literal): Literal[] {
  const length = numberIn(literal)
  return length !== null && Number.isInteger(length) && length >= 0 && length <= LONGEST
    ? [text('x'.repeat(length))]
    : []
}

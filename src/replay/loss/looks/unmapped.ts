/** A word that a CASE forgets: it leaves nothing where the words that have a branch leave something. */

import { statementsOf } from '../../../sql/split.ts'
import { namesIn, outerWord, verbOf } from '../../../sql/statement.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { hasHeir, type Journey } from '../run/journey.ts'
import { type Contents, type Pair, sqlOf, type Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { type Question, rowsBut } from './alike.ts'
import { wordsAskedBefore } from './asked-before.ts'
import { otherWords } from './other-words.ts'
import { wordsThere } from './there.ts'

/** Fewer mapped words are no mapping. */
const FEWEST_MAPPED = 2

/**
 * One value of a list, or of those that the schema or the project's own rows have, of which the files say nothing, and which leaves
 * only NULL or an empty text where the others leave something: it and those are one afterwards.
 */
export function unmapped(asking: Asking, journey: Journey, question: Question, row: Marked): Pair | null {
  const { table, column, facts } = question
  const named = branchesIn(journey)
  const numbers = facts.compared?.equals.filter((it) => !it.startsWith("'")) ?? []
  const written = new Set([...named, ...numbers])
  const mapped = facts.listed.filter((it) => written.has(it))
  const beside = otherWords(journey, question, mapped)
  const known =
    facts.kind === 'listed' ? [...wordsAskedBefore(journey, table, column), ...wordsThere(journey, question)] : []
  const left = [...new Set([...facts.listed, ...known, ...beside])].filter((it) => !written.has(it))
  if (mapped.length < FEWEST_MAPPED) return null
  const end = (value: Value) => asking.end([writing(row, column, value)])
  const leaving = (nothing: Value) =>
    left.flatMap((one) => {
      const own = end(one)
      const instead = own === null ? [] : mapped.map((other) => insteadOfNothing(own, end(other), nothing))
      const values = instead.flatMap((it) => it ?? [])
      // Words of which numbers are made are told by their numbers: a program knows them all.
      if (beside.includes(one) && !values.every((it) => it.startsWith("'"))) return []
      return own === null || instead.includes(null) ? [] : [{ one, instead: values }]
    })
  // A text that is made of the words, in a column of its own, may be empty for some of them.
  for (const nothing of hasHeir(journey, table, column) ? (['NULL', EMPTY] as const) : (['NULL'] as const)) {
    const [first] = leaving(nothing)
    if (first && (left.length > 1 || !saysNothing(facts, first))) return [first.one, nothing]
  }
  return null
}

const EMPTY = "'"

/** The texts that fill something. A CHECK of the new table lists what it allows, and a WHERE beside a CASE which rows it takes: those are no branches. */
function branchesIn({ setting }: Journey): Value[] {
  const statements = setting.scripts.flatMap(({ sql }) => statementsOf(sql))
  const filling = statements.filter((sql) => !/^(CREATE|ALTER) TABLE$/.test(verbOf(sql)) || namesIn(sql).has('select'))
  const texts = filling.flatMap(withoutFilter).filter(({ kind }) => kind === 'string')
  return texts.map((token): Value => `'${unquote(token)}`)
}

function withoutFilter(sql: string): readonly Token[] {
  const all = significant(sql)
  const where = /\b(case|i?if)\b/i.test(sql) ? outerWord(all, 0, /^WHERE$/i) : -1
  const isBehind = where >= 0 && !all.slice(where).some(({ text }) => /^(CASE|I?IF|UNION)$/i.test(text))
  return isBehind ? all.slice(0, where) : all
}

/** The values that stand where the first has nothing, if one row differs, and only by those. */
function insteadOfNothing(own: Contents, other: Contents | null, nothing: Value): Value[] | null {
  const [gone, come] = [rowsBut(own, other), rowsBut(other, own)]
  const [one, two] = [gone[0], come[0]]
  if (gone.length !== 1 || come.length !== 1 || !one || !two) return null
  const isKept = one.every((cell, at) => cell === two[at] || (cell === nothing && two[at] !== nothing))
  return isKept ? one.flatMap((cell, at) => (cell === two[at] ? [] : [two[at] ?? 'NULL'])) : null
}

/**
 * Where the column refuses NULL, the one value that becomes NULL is still known by it. It is not forgotten either if the others are
 * yes and no, beside which there is nothing else, or if it is what stood where nobody said anything.
 */
function saysNothing({ column }: Facts, { one, instead }: { one: Value; instead: readonly Value[] }): boolean {
  if (column.nullable) return false
  const isTruth = new Set(instead).size === 2 && instead.every((it) => it === '0' || it === '1')
  return isTruth || column.default === sqlOf(one)
}

/** Columns in their own place in which an UPDATE makes ordinary values one, or all of them. */

import type { Place } from '../../../model/text.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { tokensIn } from '../run/found.ts'
import { askedRow, hasPlace, isAssigned, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import type { Pair } from '../values/contents.ts'
import { isExtra } from '../values/documents.ts'
import type { Question } from './alike.ts'
import { backfilled } from './backfilled.ts'
import { roundings } from './beyond-real.ts'
import { caseLost } from './case-lost.ts'
import { castWords } from './cast-words.ts'
import { cutTexts } from './cents.ts'
import { questionsAbout } from './columns.ts'
import { untakenElements } from './first-elements.ts'
import { flagOver } from './flags-over.ts'
import { roundedIds } from './long-numbers.ts'
import { onlyUnlinks } from './lost-anyway.ts'
import { ownWord, unmadeWords } from './meant.ts'
import { otherDocument } from './other-document.ts'
import { changes, otherValue } from './other-values.ts'
import { type Overwritten, overwrittenBy } from './overwritten.ts'
import { collapsing, listedPair, tellingPair, withoutZeros } from './pairs.ts'
import { isRankedAnew } from './ranked.ts'
import { removedKey } from './removed-keys.ts'
import { slugged } from './slugs.ts'
import { summedDocuments } from './summed.ts'
import { wholeOver } from './whole-over.ts'

export interface Narrowed {
  readonly table: MarkedTable
  readonly column: string
  /** Two values that end the same; null: all do. */
  readonly pair: Pair | null
  /** Nothing says that it holds such values. */
  readonly unsaid?: boolean
  readonly by?: Overwritten
  /** The table (as spelt) in which nothing was found to fill it with; null: it has no name. */
  readonly lookup?: string | null
  /** The column that is NULL where it becomes so, as `table.column`, or is a text of one word where it becomes empty, and what would keep its value. */
  readonly nulled?: { readonly says: string; readonly kept: string; readonly isText?: true }
  /** The trigger (as spelt) that wrote over it, when the step fired it. */
  readonly trigger?: string
  /** The table (as spelt) whose rows fired it, and are all there afterwards. */
  readonly fired?: string
  /** It is a member of a document, and its rows are deleted. */
  readonly isMember?: true
  readonly step?: Step
  /** The column (keyOf case) of which it is made instead of itself, and the line that does so to that one. */
  readonly pasted?: { readonly from: string; readonly line: number }
  /** The kind of row in which nothing took the values elsewhere before they were emptied in every row; null: nothing sets them apart. */
  readonly emptied?: string | null
  /** The sign between its values and those of other rows, of which one text is made. */
  readonly joined?: string
  /** Where a later statement reads what is gone by then. */
  readonly readAt?: Place
}

export function narrowings(asking: Asking, journey: Journey): Narrowed[] {
  const narrow = journey.start.tables.flatMap((table) => {
    const questions = questionsAbout(journey, table)
    const others = [...table.facts].flatMap(([column, facts]): Question[] => {
      const known = questions.some((one) => one.column === column) || isSurrogate(table, column)
      return known ? [] : [{ table, column, facts, rows: plainRows(table).slice(0, 2), apart: false }]
    })
    return [...questions, ...others]
      .filter(({ column }) => hasPlace(journey, table, column) && isAssigned(journey, table, column))
      .filter(({ column }) => !onlyUnlinks(journey, table, column))
      .flatMap((one) => narrowed(asking, journey, one))
  })
  return [...narrow, ...roundings(asking, journey)]
}

/** Of a document something stands at the end, and what the files do not name is gone, or a key with all that it could hold. */
function unnamed(asking: Asking, journey: Journey, { column, facts }: Question, row: Marked): Pair | null {
  const value = row.values.get(column) ?? ''
  if (facts.kind !== 'json') return null
  const tokens = tokensIn(value)
  const left = tokens.filter((token) => journey.index.has(token))
  const gone = tokens.filter((token) => !journey.index.has(token))
  const isUnnamed = value.startsWith("'[") ? !removesKeys(journey) : gone.some(isExtra)
  const other = otherValue(journey, row, column)
  if (left.length === 0) return null
  if (isUnnamed && other !== null && other !== value) return [value, other]
  return removedKey(asking, journey, column, row, gone)
}

/** What a file takes out of the elements of a list by its name it means to take out. */
function removesKeys({ setting }: Journey): boolean {
  return setting.scripts.some(({ sql }) => /\bjsonb?_(remove|patch)\b/i.test(sql))
}

function narrowed(asking: Asking, journey: Journey, question: Question): Narrowed[] {
  const { table, column, facts } = question
  const row = plainRows(table).length > 0 ? askedRow(journey, table) : undefined
  if (!row || (facts.kind === 'listed' && facts.listed.length < 2)) return []
  const vanished = asking.vanishes(changes(journey, column, [row]))
  const pair = vanished
    ? (tellingPair(asking, journey, question) ??
      listedPair(asking, journey, question) ??
      castWords(asking, journey, question) ??
      unmadeWords(asking, journey, question) ??
      cutTexts(asking, row, question) ??
      unnamed(asking, journey, question, row) ??
      otherDocument(journey, question, row))
    : (collapsing(asking, journey, question) ??
      summedDocuments(asking, journey, question) ??
      withoutZeros(asking, question) ??
      roundedIds(asking, question) ??
      slugged(asking, journey, question) ??
      caseLost(asking, journey, question))
  const told =
    ownWord(asking, journey, question) ??
    pair ??
    (facts.kind === 'json' ? untakenElements(asking, journey, column, row) : null)
  if (told !== null) return isRankedAnew(asking, question) ? [] : [{ table, column, pair: told }]
  const by =
    backfilled(asking, journey, question) ??
    overwrittenBy(asking, journey, question) ??
    wholeOver(asking, journey, question) ??
    flagOver(asking, journey, question)
  return by === null ? [] : [{ table, column, pair, by }]
}

/** Names and texts that people read as somebody has written them, in small letters or in capitals afterwards. */

import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { askedRow, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { endAlike, isRead, type Question } from './alike.ts'
import { FAR_WORDS } from './meant.ts'

/** Last words of names of such columns. An address, a code or a tag says the same in any case. */
const WRITTEN = set(
  'title subtitle heading headline caption subject body description summary comment message remark bio surname lastname firstname fullname street',
)

/** What stands in front of `name`, in the name of the column. */
const KINDS_OF_NAME = set('full first last middle given family display real legal')

/** Names of persons by themselves: `first` and `last`. */
const PARTS_OF_NAME = set('first last middle given family')

/** Tables of those whose `name` is one of the kind, and columns that hold such a name; a user may have one to sign in by. */
const NAMED = set(
  'person people player customer client patient student pupil teacher author artist actor singer employee contact guest passenger company firm organization organisation',
)

const PAIR: Pair = ["'Mab McKcd", "'Mab Mckcd"]

/** By journey: each column asks for it. */
const CHANGED = new WeakMap<Journey, boolean>()

/** Whether the files change the case of texts, and the column is one that is read as it is written. */
export function mayLoseCase(
  journey: Journey,
  { name: table }: Pick<MarkedTable, 'name'>,
  { column, facts }: Pick<Question, 'column' | 'facts'>,
): boolean {
  const changed = CHANGED.get(journey) ?? journey.setting.scripts.some(({ sql }) => /\b(lower|upper)\s*\(/i.test(sql))
  CHANGED.set(journey, changed)
  if (!changed || facts.kind !== 'word' || !isRead(journey, column)) return false
  const [last = '', before] = wordsIn(facts.column.name).reverse()
  if (isIn(WRITTEN, last)) return true
  if (before === undefined && (isIn(PARTS_OF_NAME, last) || isIn(NAMED, last))) return true
  if (last !== 'name') return false
  return before === undefined ? isIn(NAMED, wordsIn(table).at(-1) ?? '') : KINDS_OF_NAME.has(before)
}

/** Two names that differ in the case of one letter inside; null where that shows at the end, or the base says that case is none. */
export function caseLost(asking: Asking, journey: Journey, question: Question): Pair | null {
  const { table, column, facts } = question
  const row = askedRow(journey, table)
  if (!row || !mayLoseCase(journey, table, question) || isFolded(journey, facts.column.name)) return null
  const isLost = endAlike(asking, row, column, PAIR) === true && endAlike(asking, row, column, FAR_WORDS) === false
  return isLost ? PAIR : null
}

/** `name TEXT COLLATE NOCASE`. */
function isFolded({ base }: Journey, name: string): boolean {
  const declared = new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b[^,;]*\\bcollate\\s+\\W?nocase\\b`, 'i')
  return base.some(({ sql }) => declared.test(sql))
}

/** Columns that are either so or not so: SQLite keeps a truth as 1 or 0 (https://sqlite.org/datatype3.html#boolean_datatype). */

import type { Column } from '../sqlite/table-shape.ts'
import type { Literal } from './literals.ts'

/** The words of a list as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Last words of names of what there is more or less of. */
const AMOUNTS =
  set(`count total sum amount balance qty quantity stock hand unit piece copy item score point view like vote hit credit
  retry try attempt failure error warning strike win loss goal visit login signin use play download comment reply follower member player subscriber participant attendee
  child children viewer reader customer employee contact purchase sale booking
  size length width height depth weight age price cent cost fee tax tip discount salary budget debt rate ratio percent pct progress
  seat licence license guest night room bed desk calorie km mile distance second minute hour day week month year ms byte kb mb duration
  limit max min capacity volume offset coin token gold live star remaining left spent earned num number`)

/** Last words of names of numbers that say which one, or how far. */
const PLACES = set(
  'position order rank level priority version revision no index sequence seq step stage type kind status state mode',
)

/** So clear that they may be written in one with the word before them. */
const WRITTEN_IN_ONE =
  /(count|total|amount|balance|quantity|score|price|points|views|likes|votes|length|width|height|weight|number|seconds|minutes|bytes|level|version)$/i

/** First words of names of amounts: `num_comments`, `total_paid`, `percent_off`. */
const FIRST = set('num number count total sum max min n nb avg percent pct')

/** What no number is called. */
const FLAGS =
  set(`done seen sent paid read hidden shown open public private admin draft spam default primary valid ok on off new free
  dirty taken won lost sold broken known pro beta live male female adult urgent final flag bool complete secret global internal
  external permanent mandatory optional mute sticky current present ready busy online offline vip bot notify show hide lock archive`)

/** Participles and adjectives; `speed` and `rating` are none. */
const SAYS_SO = /(?<!^(?:spe|ne|se|fe|be))ed$|able$|ible$|[ct]ive$/

/** The words of a name, in small letters. */
export function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[\W_]+/)
    .filter((word) => word !== '')
}

/** Whether the word is among them, in the singular or the plural. */
export function isIn(words: ReadonlySet<string>, word: string): boolean {
  const one = word.replace(/ies$/, 'y')
  return [word, one, word.replace(/s$/, ''), word.replace(/es$/, '')].some((it) => words.has(it))
}

/** Whether the name says that there is more or less of it. */
export function isAmount({ name, kind }: Column): boolean {
  return (kind === 'integer' || kind === 'numeric' || kind === 'real') && saysAmount(name)
}

/** The same of a column of text. */
export function saysAmount(name: string): boolean {
  const words = wordsIn(name)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return isIn(AMOUNTS, last) || (words.length > 1 && FIRST.has(first))
}

function isCounted(column: Column): boolean {
  return isAmount(column) || isIn(PLACES, wordsIn(column.name).at(-1) ?? '') || WRITTEN_IN_ONE.test(column.name)
}

/** Whether a number says by its name where its row stands among others, and nothing else. */
export function saysPlace({ name }: Column): boolean {
  return wordsIn(name).some((word) => isIn(STANDS, word)) || /^(sortorder|sortkey|ord|pos)$/i.test(name)
}

/** Words of names of numbers that put rows in order. */
const STANDS = set('position pos order ordinal sort sorting rank index idx seq sequence place slot no number nr')

/**
 * Whether a column holds nothing but 0 and 1: by its type, or by its name or default where its name says of no number.
 * @param example a value that it has in a plain row
 * @param bounded whether something asks if it is more or less than a number: then a default alone says nothing
 */
export function isTruth(column: Column, example: Literal, bounded = false): boolean {
  const { kind, name, default: written } = column
  if (example !== '0' && example !== '1' && !/^-?\d+$/.test(example)) return false
  if (kind === 'boolean') return true
  if (kind !== 'integer' && kind !== 'numeric') return false
  if (ASKS.test(name)) return true
  if (isCounted(column) || (bounded && !isFlag(name))) return false
  return /^\(?(0|1|true|false)\)?$/i.test(written ?? '')
}

const ASKS = /^(is|has|can|may|was|should|allow)(_|[A-Z])/

/** Whether a column of text has the name of one that is so or not so. */
export function saysTruth(name: string): boolean {
  return ASKS.test(name) || isFlag(name)
}

function isFlag(name: string): boolean {
  const last = wordsIn(name).at(-1) ?? ''
  return FLAGS.has(last) || SAYS_SO.test(last)
}

/** Last words of names of columns that a program gives one of a few words: who maps them knows them all. */
const CLOSED = set(
  `kind type status state role level mode rank stage step phase tier grade size class gender sex priority severity visibility
  access permission scope direction side mood plan format frequency interval period result outcome answer decision flag`,
)

/** Whether the name says so. */
export function saysOneOfFew(name: string): boolean {
  return isIn(CLOSED, wordsIn(name).at(-1) ?? '')
}

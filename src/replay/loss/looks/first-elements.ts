/** Lists in a document of which a file takes one element, as `$.tags[0]`, and which it takes out then with all the others. */

import type { Marked } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import type { Journey } from '../run/journey.ts'
import type { Pair, Value } from '../values/contents.ts'
import { endAlike } from './alike.ts'

interface Taken {
  /** Where the list stands, and what is read of its element. */
  readonly path: readonly string[]
  readonly within: readonly string[]
  readonly isLast: boolean
}

/** Two documents that differ in another element of such a list and end the same, where the one that is taken shows. */
export function untakenElements(asking: Asking, journey: Journey, column: string, row: Marked): Pair | null {
  for (const taken of takenIn(journey)) {
    const others: Pair = [documentOf(taken, 'one', 'this'), documentOf(taken, 'one', 'that')]
    const own: Pair = [documentOf(taken, 'one', 'this'), documentOf(taken, 'two', 'this')]
    if (endAlike(asking, row, column, others) === true && endAlike(asking, row, column, own) === false) return others
  }
  return null
}

const ELEMENT = /'\$((?:\.\w+)+)(?:\[(0|#-1)\]|'\s*->>?\s*(0|-1)\b)((?:\.\w+)*)/g

/** Of a list of which two elements are read by their places each has a place of its own. */
function takenIn({ setting }: Journey): Taken[] {
  const found = setting.scripts.flatMap(({ sql }) => {
    if (!/\bjsonb?_(?:remove|patch)\b/i.test(sql)) return []
    const places = [...sql.matchAll(/'\$((?:\.\w+)+)(?:\[[^\]]*\]|'\s*->>?\s*-?\d)/g)]
    const readsOthers = (path: string, [text]: RegExpMatchArray) =>
      places.some(([other, its]) => its === path && !text.startsWith(other))
    return [...sql.matchAll(ELEMENT)].filter((it) => !readsOthers(it[1] ?? '', it))
  })
  return found.map(([, path = '', inside, behind, within = '']) => ({
    path: keysOf(path),
    within: keysOf(within),
    isLast: (inside ?? behind) !== '0',
  }))
}

function keysOf(path: string): string[] {
  return path.split('.').filter((key) => key !== '')
}

function documentOf({ path, within, isLast }: Taken, own: string, other: string): Value {
  const inside = (keys: readonly string[], leaf: unknown) => keys.reduceRight((inner, key) => ({ [key]: inner }), leaf)
  const elements = [own, other].map((leaf) => inside(within, leaf))
  return `'${JSON.stringify(inside(path, isLast ? elements.toReversed() : elements))}`
}

/** Keys that a file takes out of a document, and whose values are made nothing of. */

import { statementsOf } from '../../../sql/split.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import type { Marked } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import type { Journey } from '../run/journey.ts'
import { type Pair, plainText, type Value } from '../values/contents.ts'
import { EXTRA_KEY } from '../values/documents.ts'
import { endAlike } from './alike.ts'

type Path = readonly string[]

/** What such a value may be read as: a number, a truth, a date; two that are told apart show that it is. */
const READ_AS: readonly (readonly [unknown, unknown])[] = [
  [41, 42],
  [true, false],
  ['2001-03-03', '2050-06-06'],
]

/** So many texts of the files are tried, too. */
const MOST_TEXTS = 4

/**
 * Two documents of a key that the one in the column's place has lost, with the mark that it had: whatever might have stood
 * there makes no difference. Null where there is none.
 */
export function removedKey(
  asking: Asking,
  journey: Journey,
  column: string,
  row: Marked,
  gone: readonly string[],
): Pair | null {
  const before = documentIn(row.values.get(column))
  const after = documentIn(cellOf(journey, row, column))
  if (before === null || after === null) return null
  const paths = gone.flatMap((mark) => {
    const path = pathTo(before, mark)
    return path === null ? [] : [path]
  })
  const isOne = (path: Path) =>
    readings(journey).every((pair) => {
      const [one, other] = pair.map((leaf): Value => `'${JSON.stringify(withLeaf(before, path, leaf))}`)
      return one !== undefined && other !== undefined && endAlike(asking, row, column, [one, other]) === true
    })
  const found = paths.find((path) => !has(after, path) && isOne(path))
  if (!found) return null
  const ends = (made: (leaf: string) => unknown): Pair | null => {
    const [one, other] = ['this', 'that'].map((leaf): Value => `'${JSON.stringify(made(leaf))}`)
    return one !== undefined && other !== undefined && endAlike(asking, row, column, [one, other]) === true
      ? [one, other]
      : null
  }
  // It may be taken out only beside others, as where those are copied.
  const known = Object.fromEntries(Object.entries(before).filter(([key]) => key !== EXTRA_KEY))
  return ends((leaf) => alone(found, leaf)) ?? ends((leaf) => withLeaf(known, found, leaf))
}

function readings({ setting }: Journey): (readonly [unknown, unknown])[] {
  const strings = setting.scripts
    .flatMap(({ sql }) => statementsOf(sql))
    .flatMap((sql) => significant(sql))
    .flatMap((token) => (token.kind === 'string' ? [unquote(token)] : []))
  const texts = [...new Set(strings)].filter((text) => !text.startsWith('$')).slice(0, MOST_TEXTS)
  return [...READ_AS, ...texts.map((text) => [text, 'Mzzz'] as const)]
}

function documentIn(value: Value | undefined): object | null {
  try {
    const document: unknown = JSON.parse(plainText(value ?? ''))
    return typeof document === 'object' && !Array.isArray(document) ? document : null
  } catch {
    return null
  }
}

/** Through objects only: where an element of a list stands is another matter. */
function pathTo(document: object, mark: string): Path | null {
  for (const [key, value] of Object.entries(document)) {
    if (value !== null && typeof value === 'object') {
      const rest = Array.isArray(value) ? null : pathTo(value, mark)
      if (rest !== null) return [key, ...rest]
    } else if (String(value).includes(mark)) return [key]
  }
  return null
}

function has(document: unknown, [key, ...rest]: Path): boolean {
  if (key === undefined) return true
  if (document === null || typeof document !== 'object' || !(key in document)) return false
  return has((document as Record<string, unknown>)[key], rest)
}

function alone(path: Path, leaf: string): unknown {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), leaf)
}

function withLeaf(document: object, [key = '', ...rest]: Path, leaf: unknown): object {
  const own = (document as Record<string, unknown>)[key]
  return { ...document, [key]: rest.length === 0 ? leaf : withLeaf(own as object, rest, leaf) }
}

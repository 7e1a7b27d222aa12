/** JSON documents with every key that something reads, so that what reads them finds something. */

import { type DocumentShape, type JsonPath, steps } from '../sql/json-readings.ts'
import { type Literal, stringIn, text } from './literals.ts'

/** No path is followed further than this, and no list made longer: paths are strangers'. */
const DEEPEST = 12

const LONGEST = 10

/** Objects by key, lists by position; null: a plain value. */
type Node = { readonly list: boolean; readonly parts: Map<string | number, Node | null> }

/** A document of this shape, another one for each serial number. */
export function documentOf(shape: DocumentShape, name: string, serial: number): Literal {
  const root: Node = { list: startsAsList(shape), parts: new Map() }
  for (const { path, list } of shape.readings) grow(root, path.slice(0, DEEPEST), list)
  if (root.parts.size === 0) root.parts.set(root.list ? 0 : name, null)
  return text(JSON.stringify(written(root, serial)))
}

/**
 * The shape with the keys of this document too, as its readings may be few of them.
 * @param document JSON
 */
export function withPathsOf(shape: DocumentShape, document: string): DocumentShape {
  const known = new Set(shape.readings.map(({ path }) => JSON.stringify(path)))
  const own = leavesIn(documentIn(text(document)), []).filter((path) => !known.has(JSON.stringify(path)))
  return { ...shape, readings: [...shape.readings, ...own.map((path) => ({ path, list: false }))] }
}

/** What lists hold says nothing of those of others, and neither do empty objects. */
function leavesIn(value: unknown, path: JsonPath): JsonPath[] {
  if (Array.isArray(value) || path.length > DEEPEST) return []
  if (value === null || typeof value !== 'object') return path.length > 0 ? [path] : []
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, [...path, key]))
}

/**
 * The document with something of the type that is asked for at each of the paths; null where it is no object or list.
 * @param types what json_type is to say, by path as it is written: `$.a`
 */
export function withTypes(document: Literal, types: ReadonlyMap<string, string>, serial: number): Literal | null {
  const root: unknown = documentIn(document)
  if (typeof root !== 'object' || root === null) return null
  for (const [path, type] of types) {
    const sample = sampleOf(type, serial)
    const way = steps(path).slice(0, DEEPEST)
    const last = way.at(-1)
    if (last === undefined || sample === undefined || way.some((step) => Number(step) > LONGEST)) continue
    let at = root as Record<string | number, unknown>
    for (const step of way.slice(0, -1)) {
      const next = Object.hasOwn(at, step) ? at[step] : null
      const inner = typeof next === 'object' && next !== null ? next : {}
      at[step] = inner
      at = inner as typeof at
    }
    at[last] = sample
  }
  return text(JSON.stringify(root))
}

/** An empty one where it is none. */
function documentIn(document: Literal): unknown {
  try {
    return JSON.parse(stringIn(document) ?? '{}')
  } catch {
    return {}
  }
}

/** What `json_type` calls so; nothing where it is no type of more than one value. */
export function sampleOf(type: string, serial: number): unknown {
  const samples = new Map<string, unknown>([
    ['object', { n: serial }],
    ['array', [serial, serial + 1]],
    ['integer', serial],
    ['real', serial + 0.5],
    ['text', `${serial}`],
  ])
  return samples.get(type)
}

/**
 * The same with each list naming its first element twice; null where it has none.
 * @param as a plain element as it is, or as a text
 */
export function repeatingDocument(
  shape: DocumentShape,
  name: string,
  as: (element: unknown) => unknown,
): Literal | null {
  let isList = false
  const repeated = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return as(value)
    if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, repeated(it)]))
    isList = true
    const [first] = value.map(repeated)
    return [first, first]
  }
  const document = repeated(JSON.parse(stringIn(documentOf(shape, name, 1)) ?? '{}'))
  return isList ? text(JSON.stringify(document)) : null
}

/** The empty document of this shape. */
export function emptyDocument(shape: DocumentShape): Literal {
  return text(startsAsList(shape) ? '[]' : '{}')
}

function startsAsList({ readings }: DocumentShape): boolean {
  return (
    readings.some(({ path, list }) => typeof path[0] === 'number' || (path.length === 0 && list)) &&
    !readings.some(({ path }) => typeof path[0] === 'string')
  )
}

function grow(root: Node, path: JsonPath, list: boolean): void {
  let at = root
  for (const [index, step] of path.entries()) {
    const key = typeof step === 'number' ? Math.min(step, LONGEST) : step
    const next = path[index + 1]
    const isLast = next === undefined
    const had = at.parts.get(key) ?? null
    if (had === null && isLast && !list) {
      if (!at.parts.has(key)) at.parts.set(key, null)
      return
    }
    const node = had ?? { list: isLast ? list : typeof next === 'number', parts: new Map() }
    at.parts.set(key, node)
    at = node
  }
  if (list && at.list && at.parts.size === 0) at.parts.set(0, null)
}

/** Lists have two items at least, and no two alike: what reads the first one only, or counts them, is seen. */
function written({ list, parts }: Node, serial: number): unknown {
  const inner = (node: Node | null, by: number) => (node === null ? idLike(by) : written(node, by))
  if (!list) return Object.fromEntries([...parts].map(([key, node]) => [String(key), inner(node, serial)]))
  const length = Math.max(FEWEST_ITEMS - 1, ...[...parts.keys()].map((key) => Number(key) || 0)) + 1
  // Rows come in pairs that share their numbers: each of these is an id of one of the first two.
  const twin = serial % 2 === 1 ? serial + 1 : serial - 1
  const by = (at: number) => [serial, twin][at] ?? Math.max(serial, twin) + at - 1
  return Array.from({ length }, (_, at) => inner(parts.get(at) ?? parts.get(0) ?? null, by(at)))
}

const FEWEST_ITEMS = 2

/** A number that is also an id of an invented row, as far as there are so many: 3, 1, 6, 4, 9, 7 … */
function idLike(serial: number): number {
  return serial % 2 === 1 ? (3 * (serial + 1)) / 2 : (3 * serial) / 2 - 2
}

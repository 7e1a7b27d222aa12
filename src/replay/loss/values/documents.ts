/** Documents with the keys that the new files read, and those before them; and with marks in all their places. */

import { withoutWrittenPaths } from '../../../sql/json-writings.ts'
import { significant } from '../../../sql/tokens.ts'
import { plainText, type Value } from './contents.ts'

/** Names behind `->`, `->>`, at the start of a path that is read, and of what json_patch takes out. */
export function documentKeys(scripts: readonly { readonly sql: string }[]): string[] {
  const reading = scripts.filter(({ sql }) => /json|->/i.test(sql))
  return keysIn(reading.map(({ sql }) => bare(withoutWrittenPaths(sql))))
}

function keysIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [
    ...text.matchAll(/->>?\s*'(?:\$\.)?(\w+)'|'\$(?:\[\d+\])?\.(\w+)|"(\w+)"\s*:\s*null/g),
  ])
  return [...new Set(found.map(([, behind, path, out]) => behind ?? path ?? out ?? ''))].filter((key) =>
    /^[a-z_]/i.test(key),
  )
}

/** Keys of which the files ask whether a text stands there: `json_type(a, '$.b') = 'text'`. */
function keysOfTexts(scripts: readonly { readonly sql: string }[]): ReadonlySet<string> {
  const asking = scripts.filter(({ sql }) => /\bjson_type\b/i.test(sql))
  return new Set(asking.flatMap(({ sql }) => [...bare(sql).matchAll(IS_TEXT)].map(([, key]) => key ?? '')))
}

/** Its tokens alone, each behind a blank: a comment may stand between any two. */
function bare(sql: string): string {
  return significant(sql)
    .map(({ text }) => text)
    .join(' ')
}

const IS_TEXT = /\bjson_type\s*\([^()']*,\s*'\$\.(\w+)'\s*\)\s*(?:==?|IS)\s*'text'/gi

/** The same, those of a path that is written, and those of documents that a text writes: `{"a": …}` and `json_object('a', …)`. */
export function writtenKeys(scripts: readonly { readonly sql: string }[]): string[] {
  const found = scripts.flatMap(({ sql }) => [
    ...[...sql.matchAll(/"(\w+)"\s*:/g)].map(([, key]) => key ?? ''),
    ...[...sql.matchAll(/\bjsonb?_object\s*\([^;]*/gi)].flatMap(([call]) => call.match(/(?<=')\w+(?=')/g) ?? []),
  ])
  return [...new Set([...keysIn(scripts.map(({ sql }) => sql)), ...found])]
}

/**
 * The document with these keys in it, or in each object of its list; what is no document stays as it is.
 * @param own keys that the base reads or writes: what it has of them it keeps
 */
export function withKeys(value: Value, keys: readonly string[], own: readonly string[], written: string | null): Value {
  if (keys.length === 0 || !/^'\s*[[{]/.test(value)) return value
  try {
    const document: unknown = JSON.parse(plainText(value))
    const list = Array.isArray(document) || written === "'[]'"
    const objects = (Array.isArray(document) ? document : [document]).filter(
      (it) => it !== null && typeof it === 'object',
    )
    const known = Object.fromEntries(keys.map((key) => [key, 'x']))
    const kept = (it: object) => Object.entries(it).filter(([key]) => keys.includes(key) || own.includes(key))
    // Files that read several keys know them all, but for those that the base shows.
    const filled = (objects.length > 0 ? objects : [{}]).map((it) =>
      keys.length > 1 ? { ...known, ...Object.fromEntries(kept(it ?? {})) } : { ...known, ...it },
    )
    return `'${JSON.stringify(list ? filled : filled[0])}`
  } catch {
    return value
  }
}

/** The document with texts where the files look for such, and it has numbers. */
export function withTexts(value: Value, scripts: readonly { readonly sql: string }[]): Value {
  const keys = /^'\s*\{/.test(value) ? keysOfTexts(scripts) : null
  if (keys === null || keys.size === 0) return value
  try {
    const entries = Object.entries(JSON.parse(plainText(value)) as object)
    const made = entries.map(([key, it]) => [key, keys.has(key) && typeof it === 'number' ? `${it}` : it])
    return `'${JSON.stringify(Object.fromEntries(made))}`
  } catch {
    return value
  }
}

/**
 * A document with marks in all its places, as a value.
 * @param text the document that it is made of; NULL: any
 * @param unfolded files take the elements of such lists and may ask more of them: then an empty one stays as it is
 */
export function markedDocument(text: string, number: number, unfolded: boolean): Value {
  const isEmpty = /^\s*\[\s*\]\s*$/.test(text)
  const document = text === 'NULL' ? '{"k":1}' : isEmpty && !unfolded ? '[1]' : text
  return `'${JSON.stringify(marked(JSON.parse(document), number))}`
}

/** Every text and number in it another one, and one key more in each object. */
function marked(value: unknown, number: number): unknown {
  let leaves = 0
  const leaf = () => {
    leaves += 1
    return leafMark(number, (leaves - 1) % EXTRA)
  }
  const inside = (it: unknown): unknown => {
    if (Array.isArray(it)) return it.map(inside)
    if (it === null || typeof it !== 'object') return typeof it === 'number' ? leaf() : `q${leaf()}`
    const entries = Object.entries(it).map(([key, own]) => [key, inside(own)])
    return Object.fromEntries([...entries, [EXTRA_KEY, `q${leafMark(number, EXTRA)}`]])
  }
  return inside(value)
}

/** A key that no file knows. */
export const EXTRA_KEY = 'other_key'

/** The place of the key that no file knows among the marks of a document. */
const EXTRA = 19

function leafMark(number: number, leaf: number): number {
  return 5_000_000 + ((number - 3_000_000) % 200_000) * (EXTRA + 1) + leaf
}

/** Whether the mark stands under the key that no file knows. */
export function isExtra(token: string): boolean {
  return Number(token) >= 5_000_000 && Number(token) % (EXTRA + 1) === EXTRA
}

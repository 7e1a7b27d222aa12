/** Documents with the keys that the new files read. */

import type { Script } from '../../model/text.ts'
import { plainText, type Value } from './contents.ts'

/** Names behind `->`, `->>`, and at the start of a path. */
export function documentKeys(scripts: readonly Script[]): string[] {
  const found = scripts.flatMap(({ sql }) => [...sql.matchAll(/->>?\s*'(?:\$\.)?(\w+)'|'\$(?:\[\d+\])?\.(\w+)/g)])
  return [...new Set(found.map(([, behind, path]) => behind ?? path ?? ''))].filter((key) => /^[a-z_]/i.test(key))
}

/** The document with these keys in it, or in each object of its list; what is no document stays as it is. */
export function withKeys(value: Value, keys: readonly string[], written: string | null): Value {
  if (keys.length === 0 || !/^'\s*[[{]/.test(value)) return value
  try {
    const document: unknown = JSON.parse(plainText(value))
    const list = Array.isArray(document) || written === "'[]'"
    const objects = (Array.isArray(document) ? document : [document]).filter(
      (it) => it !== null && typeof it === 'object',
    )
    const known = Object.fromEntries(keys.map((key) => [key, 'x']))
    // Files that read several keys know them all.
    const filled = (objects.length > 0 ? objects : [{}]).map((it) => (keys.length > 1 ? known : { ...known, ...it }))
    return `'${JSON.stringify(list ? filled : filled[0])}`
  } catch {
    return value
  }
}

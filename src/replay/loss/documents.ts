/** Documents with the keys that the new files read, and the schema. */

import type { Catalog } from '../../sqlite/schema-kinds.ts'
import { plainText, type Value } from './contents.ts'

/** What a schema is written as. */
export function textsIn({ texts: { tables, indexes, triggers, views } }: Catalog): { readonly sql: string }[] {
  const all = [...tables.values(), ...indexes.values(), ...[...triggers.values()].flat(), ...views.values()]
  return all.map((sql) => ({ sql }))
}

/** Names behind `->`, `->>`, and at the start of a path. */
export function documentKeys(scripts: readonly { readonly sql: string }[]): string[] {
  const found = scripts.flatMap(({ sql }) => [...sql.matchAll(/->>?\s*'(?:\$\.)?(\w+)'|'\$(?:\[\d+\])?\.(\w+)/g)])
  return [...new Set(found.map(([, behind, path]) => behind ?? path ?? ''))].filter((key) => /^[a-z_]/i.test(key))
}

/**
 * The document with these keys in it, or in each object of its list; what is no document stays as it is.
 * @param own keys that the schema reads: what it has of them it keeps
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
    // Files that read several keys know them all, but for those that views, indexes and triggers read.
    const filled = (objects.length > 0 ? objects : [{}]).map((it) =>
      keys.length > 1 ? { ...known, ...Object.fromEntries(kept(it ?? {})) } : { ...known, ...it },
    )
    return `'${JSON.stringify(list ? filled : filled[0])}`
  } catch {
    return value
  }
}

/** Versions: digits of any length that count as numbers. */

import type { Migration } from './model/folder.ts'

/** Compares two versions by their number: `010` and `10` are equal, `9` is below `10`. Digits of any length. */
export function compareVersions(a: string, b: string): number {
  const left = unpadded(a)
  const right = unpadded(b)
  return left.length - right.length || byCodeUnit(left, right)
}

/** A version without its leading zeros, so that equal numbers are equal strings: `005` → `5`, `000` → `0`. */
export function unpadded(version: string): string {
  return version.replace(/^0+(?=\d)/, '')
}

/**
 * The order in which files are applied: by what their tool sorts by, else by version's number (files without one come
 * last), then by path: `0015_x.sql` before `0015a_x.sql`.
 */
export function versionOrder(a: Migration, b: Migration): number {
  if (a.sorts !== undefined && b.sorts !== undefined) return byCodeUnit(a.sorts, b.sorts) || byCodeUnit(a.path, b.path)
  return (
    Number(a.version === '') - Number(b.version === '') ||
    compareVersions(a.version, b.version) ||
    byCodeUnit(a.path, b.path)
  )
}

/** Compares two texts by code unit: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

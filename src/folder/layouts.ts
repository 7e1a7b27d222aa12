/** The naming conventions, as data: what a migration's file name looks like and how versions follow each other. */

import type { LayoutName } from '../model/folder.ts'

/** One naming convention. */
export interface Layout {
  readonly name: LayoutName
  /** Group 1 is the version's digits, group 2 what stands behind it, without `.up` and `.sql`. */
  readonly pattern: RegExp
}

/** Every layout by its name. */
export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  // Numbers one after the other, from 0 or 1: `005_add_status.sql`.
  plain: { name: 'plain', pattern: /^(\d+)_(.+?)(?:\.up)?\.sql$/s },
  // Dates or unix times that only increase: `20240115093000_add_status.sql`. Short numbers are read too: many folders
  // counted 001, 002 before they took to dates, and what they hold still has to be replayed.
  timestamp: { name: 'timestamp', pattern: /^(\d+)[_-](.+?)(?:\.up)?\.sql$/s },
}

/** A file that undoes a migration: group 1 is the name that it shares with the file which it undoes. */
export const DOWN = /^(.+)\.down\.sql$/s

const LIKE_A_MIGRATION = /^(\d+)[_-].+\.sql$/s

/** Digits from which on a version is a date or a unix time (`20240115`), unless they were padded with zeros. */
const TIMESTAMP = /^[1-9]\d{7,}$/

/**
 * Which layout most of these file names follow; null when none of them looks like a migration. A tie goes to `plain`.
 */
export function detect(names: readonly string[]): LayoutName | null {
  const versions = names.filter((name) => !DOWN.test(name)).flatMap((name) => LIKE_A_MIGRATION.exec(name)?.[1] ?? [])
  if (versions.length === 0) return null
  const timestamps = versions.filter((version) => TIMESTAMP.test(version)).length
  return timestamps * 2 > versions.length ? 'timestamp' : 'plain'
}

/** What the files ask of a SQLite beyond what every build has. */

import type { Script } from '../model.ts'

/** Read as text: that it also finds a commented-out statement costs no more than another engine of the same version. */
const USING = /\bcreate\s+virtual\s+table\b[^;]*?\busing\s+["'`[]?(\w+)/gi

/** The modules, in lower case, that some script makes virtual tables with. */
export function needsOf(scripts: readonly Script[]): Set<string> {
  return new Set(scripts.flatMap(({ sql }) => Array.from(sql.matchAll(USING), ([, name]) => `${name}`.toLowerCase())))
}

/**
 * What SQLite has learnt since 3.39 (https://sqlite.org/changes.html): functions, ALTER TABLE … ALTER COLUMN and
 * constraints, RAISE with an expression, ORDER BY inside an aggregate, 1_000.
 */
const SINCE_3_39 = [
  /\b(?:concat|concat_ws|if|iif|json_array_insert|json_error_position|json_pretty|jsonb\w*|octet_length|string_agg|timediff|unhex|unistr\w*)\s*\(/i,
  /\balter\s+table\b[^;]*\b(?:alter|(?:add|drop)\s+(?:constraint|check))\b/i,
  /\braise\s*\(\s*\w+\s*,(?!\s*'[^']*'\s*\))/i,
  /\border\s+by\b[^;()]*\)|\bwithin\s+group\b/i,
  /(?<!\w)\d+_\d/,
]

/**
 * Whether it is worth asking SQLite 3.39 what it thinks of the files, which costs as much as a small rehearsal. Seeing too
 * much costs that time; seeing too little costs a note.
 */
export function mayNeedNewer(scripts: readonly Script[]): boolean {
  return scripts.some(({ sql }) => SINCE_3_39.some((pattern) => pattern.test(sql)))
}

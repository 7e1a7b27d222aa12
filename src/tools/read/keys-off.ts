/** How a program shows what it does to foreign keys on its connection before it lets a tool apply migrations. */

import type { Differing } from '../tool.ts'

/** `foreign_keys = OFF`, `.foreign_keys(false)`, `pragma_update(None, "foreign_keys", "OFF")`. */
const SET = 'foreign_keys(?:\\s*=\\s*|\\(\\s*|"\\s*,\\s*&?"?)'

/** The last word on it before the call; what is said to a pool reaches one of its connections, and maybe not the tool's. */
export const OFF_BEFORE: Differing = {
  where: new RegExp(`\\b${SET}(?:OFF|0|false)\\b(?![^;]*\\bpool\\b)(?![\\s\\S]*\\b${SET}(?:ON|1|true)\\b)`, 'i'),
  before: true,
  fields: 'foreign-keys: off',
}

/** The same where the last word is ON. */
export const ON_BEFORE = new RegExp(`\\b${SET}(?:ON|1|true)\\b(?![\\s\\S]*\\b${SET}(?:OFF|0|false)\\b)`, 'i')

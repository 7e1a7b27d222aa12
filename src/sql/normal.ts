/** SQL in one form, so that two texts which mean the same schema are equal. */

import { significant, unquote } from './tokens.ts'

/**
 * `sql` without comments and layout, names unquoted and in lower case. SQLite keeps a CREATE text as it was written and
 * patches it on ALTER (`ALTER TABLE … RENAME` adds quotes), so texts are only comparable after this.
 */
export function normalSql(sql: string): string {
  return significant(sql)
    .map((token) => (token.kind === 'word' || token.kind === 'quoted' ? unquote(token).toLowerCase() : token.text))
    .join(' ')
    .replace(/(?<! ;)( ;)+$/, '')
}

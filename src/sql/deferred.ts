/** Foreign keys that are asked only when the transaction ends, which no pragma tells. */

import { closing, tableParts } from './create-table.ts'
import { sameList } from './names.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** Whether the foreign key on these columns is `DEFERRABLE INITIALLY DEFERRED` (https://sqlite.org/foreignkeys.html#fk_deferred). */
export function isDeferred(sql: string, columns: readonly string[]): boolean {
  if (!/\bdeferred\b/i.test(sql)) return false
  return (tableParts(sql)?.parts ?? []).some(({ text, column }) => {
    const all = significant(text)
    const own = column === null ? listed(all) : [column]
    return sameList(own, columns) && /(?<!\bNOT )\bDEFERRABLE INITIALLY DEFERRED\b/.test(wordsOf(all))
  })
}

/** Behind FOREIGN KEY. */
function listed(all: readonly Token[]): string[] {
  const at = all.findIndex(({ kind, text }) => kind === 'word' && /^FOREIGN$/i.test(text))
  if (at < 0) return []
  const names = all.slice(at + 3, closing(all, at + 2)).filter(({ text }) => text !== ',')
  return names.map(unquote)
}

function wordsOf(all: readonly Token[]): string {
  return all.map(({ kind, text }) => (kind === 'word' ? text.toUpperCase() : '·')).join(' ')
}

/** What to write instead of a statement behind which SQLite's own integrity check complains. */

import type { Refusal } from '../model.ts'

/** Empty for what SQLite refused by itself. */
export function unsoundFix({ message }: Refusal): { fix?: string } {
  if (/\bindex\b/.test(message) && message.startsWith(CHECK))
    return { fix: 'Drop the index before this statement, and make it again behind it.' }
  if (message.startsWith(CHECK) || /malformed/.test(message))
    return {
      fix: 'Mend the rows first, and change the table by a rebuild, which SQLite watches: https://sqlite.org/lang_altertable.html#otheralter.',
    }
  return {}
}

const CHECK = 'integrity_check: '

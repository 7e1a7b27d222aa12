/** What to do about a VACUUM INTO that finds its file there: no guard and no transaction helps. */

import type { Refusal } from '../model.ts'

/** The advice for such a refusal; null for any other. */
export function copyAdvice({ message }: Pick<Refusal, 'message'>): string | null {
  if (!message.startsWith('output file already exists')) return null
  return `Make the copy in the script that starts the migrations, or give each run's copy a name of its own: VACUUM INTO 'copy-' || strftime('%s', 'now') || '.db'.`
}

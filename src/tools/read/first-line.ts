/** Directives in comments that ask for no transaction around the file. */

import type { SectionsRead } from '../../model/folder.ts'

/** Reads a directive about the whole file: `asks` says whether the text holds it. */
export function withoutTransaction(
  tool: string,
  asks: (text: string) => boolean,
): (text: string) => SectionsRead | null {
  return (text) =>
    asks(text) ? { tool, first: 0, down: null, withoutTransaction: { up: true, down: true }, problem: null } : null
}

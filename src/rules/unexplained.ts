/** `unexplained`: no comment says why. */

import { added } from '../folder/changes.ts'
import { commentLines } from '../folder/header.ts'
import type { Migration } from '../model/folder.ts'
import type { Rule } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'

export const unexplained: Rule = {
  id: 'unexplained',
  group: 'checklist',
  level: 'off',
  title: 'No comment says why',
  why:
    'A migration stays for ever and cannot be changed. What it does can be read from its SQL; why it was made, and who asked ' +
    'for it, is only known as long as somebody remembers.',
  fix: 'Say in a comment why this is done, with the ticket or decision it comes from. A header with version, author and date does not.',
  *check(evidence) {
    for (const migration of added(evidence)) {
      if (migration.up === null || explains(migration)) continue
      yield { at: top(migration.path), message: 'No comment in this file says why it is needed.' }
    }
  },
}

/** What a header is made of, and what is written for programs. */
const NO_REASON: readonly RegExp[] = [
  /^(migration|version|author|date|time|name|file(\s*name)?|script|created|updated|modified|generated)(\s+(by|at|on|no\.?|number|version))?\s*[:=]/i,
  /^(created|generated|written)\s+(by|at|on|with)\b/i,
  /^(to\s+)?(roll[\s-]?back|undo|revert)\b/i,
  /^(\+\w|migrate:|rehearsal:|>\s*statement-breakpoint|\+?(up|down)\s*$|@)/i,
  /^(copyright|licen[cs]e|spdx-)/i,
  // SQL that was switched off.
  /^(select|insert|update|delete|create|alter|drop|pragma|begin|commit|rollback|with)\b.*;\s*$/i,
]

/** A reference that can be followed. */
const REFERENCE = /#\d+|\b[A-Z][A-Z\d]+-\d+\b|\bhttps?:\/\/\S+/

/** From so many words on a comment is a sentence. */
const SENTENCE = 3

function explains({ up }: Migration): boolean {
  return (up === null ? [] : commentLines(up)).some(({ text }) => {
    if (NO_REASON.some((pattern) => pattern.test(text))) return false
    const words = text.match(/\p{L}[\p{L}\p{M}\p{N}'’_-]*/gu) ?? []
    // Chinese and Japanese put no spaces between words.
    return words.length >= SENTENCE || REFERENCE.test(text) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(text)
  })
}

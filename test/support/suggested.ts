/** A suggestion applied, and what a check says then that it did not say before. */

import type { Checked } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { applied } from '../../src/sql/place.ts'

/** What a finding is known by before and after an edit, which moves lines. */
export const keyOf = ({ rule, message }: Finding) => `${rule}: ${message}`
const keys = ({ report }: Checked) => report.findings.map(keyOf)

/** What is said now and was not before, each as often as it is too much. `gone` is one that must not be said any more. */
export function fresh(before: Checked, after: Checked, gone: Finding): string[] {
  const known = keys(before)
  known.splice(known.indexOf(keyOf(gone)), 1)
  return keys(after).filter((one) => {
    const at = known.indexOf(one)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

/** The text with the finding's suggestion in it. */
export function edited(text: string, { suggestion }: Finding): string {
  const now = applied(text, suggestion ?? [])
  if (now === null) throw new Error('edits that do not fit')
  return now
}

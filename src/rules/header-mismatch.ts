/** `header-mismatch`: the header names another version than the file does. */

import { added } from '../folder/changes.ts'
import { isSameVersion, meansSomethingElse, statedVersions } from '../folder/header.ts'
import { calledOf } from '../folder/paths.ts'
import type { Rule } from '../model/rule.ts'
import { placer } from '../sql/place.ts'

export const headerMismatch: Rule = {
  id: 'header-mismatch',
  group: 'checklist',
  level: 'error',
  title: 'The header names another version',
  why:
    'A header that was copied from another file, or not changed when the file got a new number, says something wrong to ' +
    'everybody who looks for a version. Once the file is applied it can never be corrected.',
  fix: 'Write the version of the file name into the header.',
  *check(evidence) {
    if (meansSomethingElse(evidence)) return
    for (const migration of added(evidence)) {
      const { version, path, up } = migration
      const wrong = up && statedVersions(up).find((it) => !isSameVersion(version, it.digits))
      if (!wrong) continue
      const { digits, start } = wrong
      yield {
        at: placer(up)(start, start + digits.length),
        message: `The header says ${digits}, and the file is ${calledOf(path)}.`,
        fix: `Write ${version} here; or give the file the number ${digits}, if that is the right one.`,
      }
    }
  },
}

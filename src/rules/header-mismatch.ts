/** `header-mismatch`: the header names another version than the file does. */

import { added } from '../folder/changes.ts'
import { isSameVersion, meansSomethingElse, type Stated, statedVersions } from '../folder/header.ts'
import { calledOf } from '../folder/paths.ts'
import type { Migration } from '../model/folder.ts'
import type { Rule } from '../model/rule.ts'
import type { Script } from '../model/text.ts'
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
    const wrong = added(evidence).flatMap((migration) => wrongIn(migration))
    // The applied files, of which there may be thousands, are only read where one is wrong.
    if (wrong.length === 0 || meansSomethingElse(evidence)) return
    for (const { digits, start, version, path, up } of wrong) {
      yield {
        at: placer(up)(start, start + digits.length),
        message: `The header says ${digits}, and the file is ${calledOf(path)}.`,
        fix: `Write ${version} here; or give the file the number ${digits}, if that is the right one.`,
      }
    }
  },
}

/** The first version in the header that is not the file's. */
function wrongIn({ version, path, up }: Migration): (Stated & { version: string; path: string; up: Script })[] {
  const wrong = up && statedVersions(up).find((it) => !isSameVersion(version, it.digits))
  return wrong ? [{ ...wrong, version, path, up }] : []
}

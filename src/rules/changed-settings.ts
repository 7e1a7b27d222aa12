/** `changed-settings`: the pull request changes the settings of the check that it has to pass. */

import type { Rule, SettingsChange } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'

export const changedSettings: Rule = {
  id: 'changed-settings',
  group: 'history',
  level: 'warning',
  title: 'The settings of this check are changed',
  why:
    'Whoever reviews a migration relies on the check beside it. A change of its settings has to be ' +
    'seen, most of all beside the file that would not pass without it.',
  fix: 'Have it reviewed as what it is, at best in a pull request of its own.',
  *check({ settingsChange }) {
    if (settingsChange === null) return
    const { path, changes, problem } = settingsChange
    if (problem === null) {
      yield { at: top(path), message: `${listed(changes)} ${meaning(settingsChange)}` }
      return
    }
    yield {
      at: top(path),
      level: 'error',
      message: `The new settings cannot be used: once they are merged, every check ends with exit code 2. ${problem}`,
      fix: 'Correct the file; sqlite-rehearsal in a terminal reads it as it is here.',
    }
  },
}

/** Changes in one message; the file itself shows the others. */
const MOST = 8

function listed(changes: readonly string[]): string {
  const more = changes.length - MOST
  return `This changes ${changes.slice(0, MOST).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}

function meaning({ used }: SettingsChange): string {
  return used === 'base'
    ? 'This check was made with the settings of the base; the new ones count once they are merged.'
    : 'This check was made with the new settings; the GitHub Action takes those of the base until they are merged.'
}

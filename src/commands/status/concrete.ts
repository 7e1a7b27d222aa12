/** Commands with the names of this very database and folder in them. */

import type { Recovery, StatusSeen } from '../../model/status.ts'
import { quote } from '../../rules/advice/words.ts'

/** What the tools' words leave open is known here; what only the reader knows stays in angle brackets. */
export function concrete(
  seen: StatusSeen,
  { database, folder }: { readonly database: string; readonly folder: string },
): StatusSeen {
  const { compared } = seen
  if (compared === null) return seen
  const known = (command: string) =>
    command.replaceAll('"$DB"', () => quote(database)).replaceAll('<folder>', () => quote(folder))
  const mended = (recovery: Recovery | null) =>
    recovery && {
      ...recovery,
      steps: recovery.steps.map((step) => ({ ...step, command: step.command && known(step.command) })),
    }
  return {
    ...seen,
    compared: {
      ...compared,
      problems: compared.problems.map((one) => ({ ...one, recovery: mended(one.recovery) })),
      drift: compared.drift.map((one) => ({ ...one, recovery: mended(one.recovery) })),
    },
  }
}

/** Rolling the release back, in one sentence for each folder. The one place for it. */

import type { Report, ReportFolder, Rollback } from '../../model/report.ts'
import { listed } from '../../sql/names.ts'

/** Nothing is defused: names are strangers'. */
export interface RollbackSaid {
  readonly text: string
  /** The old release does not start, or cannot work. */
  readonly isBad: boolean
}

/** What becomes of the old release in each folder of which it is known; each sentence once. */
export function rollbacks({ folders }: Report): RollbackSaid[] {
  const all = folders.flatMap((folder) => {
    const text = rollbackText(folder)
    return text === null ? [] : [{ text, isBad: isBad(folder.rollback) }]
  })
  return all.filter((it, at) => all.findIndex(({ text }) => text === it.text) === at)
}

/** The sentence about one folder; null where nothing is known. */
export function rollbackText({ rollback, tool, runner }: ReportFolder): string | null {
  if (rollback === undefined) return null
  const { starts, fails, undone } = rollback
  if (starts) {
    const works = 'starts, and the statements that were tried for it still run'
    return `${WHEN} ${fails.length > 0 ? `starts, but ${broken(fails)}` : works}.`
  }
  const name = tool?.title ?? runner
  const undo = undone ? 'Undo the migration first.' : 'Nothing in the folder undoes the migration.'
  const also = fails.length > 0 ? ` It also ${broken(fails)}.` : ''
  return `${WHEN} does not start: ${name} stops at an applied migration that the old release does not have. ${undo}${also}`
}

const WHEN = 'If you roll this release back, the old one'

/** The same in as few words as a terminal has room for; null where the old release starts and works, or nothing is known. */
export function badRollback({ rollback }: ReportFolder): string | null {
  if (rollback === undefined || !isBad(rollback)) return null
  const { starts, fails } = rollback
  if (starts) return `${WHEN} ${broken(fails)}.`
  return `${WHEN} does not start${fails.length > 0 ? `, and ${broken(fails)}` : ''}.`
}

function isBad(rollback: Rollback | undefined): boolean {
  return rollback !== undefined && (!rollback.starts || rollback.fails.length > 0)
}

const MOST_NAMED = 4

function broken(fails: Rollback['fails']): string {
  const of = (kind: 'read' | 'write') => fails.filter((it) => it.kind === kind).map(({ what }) => what)
  const parts = (['read', 'write'] as const).flatMap((kind) => {
    const names = of(kind)
    const more = names.length - MOST_NAMED
    const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names
    return names.length > 0 ? [`${kind} ${listed(shown)}`] : []
  })
  return `can no longer ${parts.join(', or ')}`
}

/** The commands that give a new file the number it should have, and make room for it. */

import type { Evidence } from '../model.ts'
import { move, quote } from './command.ts'
import { added, within } from './names.ts'
import type { Numbering, Standing } from './numbering.ts'
import { fittingName, renamedTo } from './renumber.ts'

/** One command per line; files that it pushes move first, the last of them before the others. */
export function renames(evidence: Evidence, { standings }: Numbering, path: string): string {
  const all = [...standings.values()]
  const at = all.findIndex((it) => it.path === path)
  const rest = all.slice(at + 1)
  const end = rest.findIndex((it) => it.kind !== 'pushed')
  const moving = [...all.slice(at, at + 1), ...(end < 0 ? rest : rest.slice(0, end))]
  return byHand(moving.reverse().map((it) => renameOne(evidence, it)))
}

/** The commands, and what to do where git does not know the files yet, which nobody can tell from here. */
export function byHand(commands: readonly string[]): string {
  return [
    ...commands,
    'For a file that is not in git yet, write mv instead of git mv. Or let this do it:',
    RENUMBER,
  ].join('\n')
}

const RENUMBER = 'npx sqlite-rehearsal renumber'

function renameOne(evidence: Evidence, { path, wanted }: Standing): string {
  const migration = added(evidence).find((it) => it.path === path)
  if (migration) return move(migration, renamedTo(path, wanted))
  return `git mv ${quote(path)} ${quote(within(evidence.head, fittingName(path, wanted)))}`
}

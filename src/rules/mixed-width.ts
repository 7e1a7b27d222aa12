/** `mixed-width`: sorted as text, a new version stands elsewhere than sorted by its number. */

import { added } from '../folder/changes.ts'
import { isShort, numbering, renamedTo } from '../folder/numbering.ts'
import { calledOf } from '../folder/paths.ts'
import type { Migration } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import { move } from './advice/words.ts'
import { top } from './evidence/evidence.ts'

export const mixedWidth: Rule = {
  id: 'mixed-width',
  group: 'history',
  level: 'warning',
  title: 'Text order and number order disagree',
  why:
    'A shell loop sorts names as text, where 10 stands before 9; other runners sort by number. Production, which gets the ' +
    'files one by one, never notices; a fresh database gets them in the wrong order. Asked only where a script or program of the ' +
    'project applies the files: every tool is known to sort by number, or its files are listed in the order that it has.',
  fix: 'Let all versions have the same number of digits, or make sure that the runner sorts by number (`sort -V`).',
  *check(evidence) {
    // Who names files by their releases has put them in the order of releases.
    if (!evidence.runner.ledger.loose || evidence.head.counts === 'parts') return
    const { standings, highest } = numbering(evidence)
    const fits = (it: Migration) => standings.get(it.path)?.kind === 'fits'
    const fresh = new Set(added(evidence).filter(fits))
    const staying = new Set(
      evidence.changes.flatMap((it) => (it.before && it.kind !== 'renamed' ? it.after : []) ?? []),
    )
    const sorted = evidence.head.migrations.filter((it) => fresh.has(it) || staying.has(it))
    // Where the base disagrees with itself its runner goes by number, and one more of that width changes nothing.
    const lived = outOfText(evidence.base?.migrations ?? []).length > 0
    for (const { migration, ahead } of outOfText(sorted)) {
      const standing = standings.get(migration.path)
      if (!fresh.has(migration) || !standing || (highest && isShort(standing, highest))) continue
      if (lived && migration.version.length === highest?.version.length) continue
      yield spoken(evidence, migration, ahead, standing.wanted)
      // The others have the same reason.
      return
    }
  },
}

/** Migrations whose names stand, as text, before the name of one that their number puts ahead of them. */
function outOfText(sorted: readonly Migration[]): { migration: Migration; ahead: string }[] {
  let last = ''
  return sorted.flatMap((migration) => {
    const name = calledOf(migration.path)
    const ahead = last
    last = name > last ? name : last
    return name < ahead ? [{ migration, ahead }] : []
  })
}

function spoken({ head }: Evidence, migration: Migration, ahead: string, wanted: string): Spoken {
  const at = top(migration.path)
  const message = `Sorted as text, ${calledOf(migration.path)} runs before ${ahead}; sorted by number, after it.`
  if (wanted === migration.version) return { at, message }
  return { at, message, fix: `Rename it:\n${move(migration, renamedTo(head, migration.path, wanted))}` }
}

/** What `init` looks at beside the tools: layouts, and scripts that may be seeds. */

import { candidateFolders } from '../../folder/find.ts'
import { fold } from '../../folder/layout.ts'
import { detect } from '../../folder/layouts.ts'
import { seedsIn } from '../../found/clues.ts'
import { look, type ReadFile } from '../../found/look.ts'
import type { Tree } from '../../model/files.ts'
import type { Folder } from '../../model/folder.ts'
import { nameOf } from '../../tools/settings/text.ts'
import type { Found, FoundFolder } from './found.ts'

/** What was found, and what was read for those who look for something else in it. */
export interface InitLook extends Found {
  readonly files: readonly ReadFile[]
}

/** Looks at the head, as git sees it. `base` only tells whether the check would find the same folders by itself. */
export async function lookForInit(head: Tree, base: Tree | null): Promise<InitLook> {
  const { paths, files, clues, folders, passedOver, unread } = await look(head, null)
  const names = folders.map(({ path }) => path)
  const alone = await candidateFolders(head, base)
  const described = await Promise.all(names.map((path) => describe(head, path)))
  const sights = clues.filter((clue) => clue.kind === 'sight').filter((clue) => !passedOver.includes(clue))
  return {
    files,
    choices: folders.map(({ path: _, ...chosen }, index) => ({ folder: described[index] as FoundFolder, ...chosen })),
    obvious: names.length === 1 && (alone.length === 0 || (alone.length === 1 && alone[0] === names[0])),
    seeds: seedsIn(paths, names, clues),
    sights: [...passedOver, ...sights, ...unread],
  }
}

async function describe(head: Tree, path: string): Promise<FoundFolder> {
  const listing = await head.listing(path)
  const auto = fold(listing, 'auto')
  const dated = fold(listing, 'timestamp')
  const layoutReason = reasonForDates(auto, dated)
  const folder = layoutReason === null ? auto : dated
  return {
    path,
    layout: folder.layout,
    layoutReason,
    files: folder.migrations.map((migration) => nameOf(migration.path)),
    strays: folder.strays.flatMap((stray) => (stray.reason === 'other' ? [] : [nameOf(stray.path)])),
  }
}

/** Why the folder's files must be read as dated although most of them are not; null when they are read well as they are. */
function reasonForDates(auto: Folder, dated: Folder): string | null {
  if (auto.layout === 'timestamp') return null
  if (auto.migrations.length === 0 && dated.migrations.length > 0)
    return 'a number with a hyphen behind it is read in no other'
  const newest = dated.migrations.at(-1)
  return newest && detect([nameOf(newest.path)]) === 'timestamp' ? 'the newest files are dated' : null
}

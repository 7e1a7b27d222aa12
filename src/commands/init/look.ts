/** What `init` looks at beside the tools: layouts, and scripts that may be seeds. */

import { candidateFolders } from '../../folder/find.ts'
import { fold } from '../../folder/layout.ts'
import { detect } from '../../folder/layouts.ts'
import { inside } from '../../folder/paths.ts'
import { baselineFor } from '../../found/baseline.ts'
import { seedsIn } from '../../found/clues.ts'
import { DEFAULT_RUNNER, type ReadFile } from '../../found/found.ts'
import { look } from '../../found/look.ts'
import { runnerOf } from '../../found/runner.ts'
import type { Tree } from '../../model/files.ts'
import type { Folder } from '../../model/folder.ts'
import { nameOf } from '../../tools/settings/text.ts'
import type { RunnerWords } from '../../tools/signs.ts'
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
  const described = await Promise.all(folders.map(({ path, runner }) => describe(head, path, runner, paths)))
  const sights = clues.filter((clue) => clue.kind === 'sight').filter((clue) => !passedOver.includes(clue))
  return {
    files,
    choices: folders.map(({ path: _, ...chosen }, index) => ({ folder: described[index] as FoundFolder, ...chosen })),
    obvious: names.length === 1 && (alone.length === 0 || (alone.length === 1 && alone[0] === names[0])),
    seeds: seedsIn(paths, names, clues),
    sights: [...passedOver, ...sights, ...unread],
  }
}

async function describe(
  head: Tree,
  path: string,
  words: RunnerWords | null,
  paths: readonly string[],
): Promise<FoundFolder> {
  const listing = await head.listing(path)
  const reader = runnerOf(words ?? DEFAULT_RUNNER)
  const auto = fold(listing, 'auto', undefined, reader)
  const dated = auto.layout === 'plain' ? fold(listing, 'timestamp', undefined, reader) : auto
  const layoutReason = reasonForDates(auto, dated)
  const folder = layoutReason === null ? auto : dated
  const texts = folder.migrations.flatMap(({ up }) => (up ? [up.sql] : []))
  return {
    path,
    layout: folder.layout,
    layoutReason,
    dated: folder.counts === 'time',
    files: folder.migrations.map((migration) => inside(folder, migration.path)),
    strays: folder.strays.flatMap((stray) =>
      stray.reason === 'other' || stray.reason === 'callback' ? [] : [nameOf(stray.path)],
    ),
    baseline: await baselineFor(path, texts, { head, paths }),
  }
}

/** Why the folder's files must be read as dated although most of them are not; null when they are read well as they are. */
function reasonForDates(auto: Folder, dated: Folder): string | null {
  if (auto.layout !== 'plain') return null
  if (auto.migrations.length === 0 && dated.migrations.length > 0)
    return 'a number with a hyphen after it is read in no other'
  const newest = dated.migrations.at(-1)
  return newest && detect([nameOf(newest.path)]) === 'timestamp' ? 'the newest files are dated' : null
}

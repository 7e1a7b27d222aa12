/** Finds scripts that may fill tables at every start. Whether they do is for a person to say. */

import { isUnread } from './files.ts'
import type { Clue, FoundSeed } from './found.ts'
import { nameOf } from './paths.ts'

const SEED = /(?:^|\/)seeds?\/[^/]+\.sql$|(?:^|\/)seeds?(?:[._-][^/]*)?\.sql$/i

/** More would be data, not seeds. */
const MOST = 5

/** SQL files named like seeds outside the folders of migrations; those first that a command runs. */
export function seedsIn(paths: readonly string[], folders: readonly string[], clues: readonly Clue[]): FoundSeed[] {
  const run = clues.filter((clue) => clue.kind === 'seed')
  const found = paths
    .filter((path) => SEED.test(path) && !isInside(path, folders) && !isUnread(path))
    .map((path) => ({ path, at: run.find(({ file }) => nameOf(file) === nameOf(path))?.at ?? null }))
  return [...found.filter(({ at }) => at !== null), ...found.filter(({ at }) => at === null)].slice(0, MOST)
}

function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`))
}

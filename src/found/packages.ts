/** Programs of Go, where a folder is one package: what one file of it embeds, another one may run. */

import type { Tree } from '../model/files.ts'
import { folderOf } from '../tools/settings/text.ts'
import type { Clue, ReadFile } from './found.ts'
import { programClues } from './programs.ts'

/** How many files of one package are read: each can be a request. */
const MOST = 20

/**
 * What packages tell whose files tell nothing alone: of each other file only what speaks of migrations is asked.
 * @param files what was read; @param paths every file of the revision
 */
export async function packageClues(head: Tree, files: readonly ReadFile[], paths: readonly string[]): Promise<Clue[]> {
  const open = files.filter(
    ({ path, text }) => EMBEDS.test(text) && isGo(path) && programClues(path, text).length === 0,
  )
  const all = await Promise.all(
    open.map(async ({ path, text }) => {
      const others = paths.filter((one) => isGo(one) && folderOf(one) === folderOf(path) && one !== path)
      const texts = await Promise.all(others.slice(0, MOST).map((one) => head.text(one).catch(() => null)))
      return programClues(path, [text, ...texts.map((one) => aboutMigrations(one ?? ''))].join('\n'))
    }),
  )
  return all.flat()
}

const EMBEDS = /^\s*\/\/go:embed\s/m

function isGo(path: string): boolean {
  return /(?<!_test)\.go$/.test(path)
}

/** The functions of a file that speak of migrations. */
function aboutMigrations(text: string): string {
  return text
    .split(/^(?=func\b)/m)
    .slice(1)
    .filter((part) => /migrat/i.test(part))
    .join('\n')
}

/** Writes the report to the file that `--output` names, and not to where somebody's link leads. */

import { existsSync } from 'node:fs'
import { lstat, realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Trouble } from '../trouble.ts'

/**
 * Writes `text`. A path inside the repository that a link leads out of it is refused: a pull request can bring such a link.
 * A path that is outside as it is written is whoever calls us's to choose. Throws Trouble for whatever goes wrong.
 * @param cwd absolute; `output` as it was typed
 */
export async function writeOutput(cwd: string, output: string, text: string): Promise<void> {
  const path = resolve(cwd, output)
  const root = rootAround(cwd)
  try {
    const leadsOut = isInside(root, path) && !isInside(await realpath(root), await whereItLeads(path))
    if (leadsOut) throw new Trouble(`--output: ${output} leads out of the repository by a link, and is not written.`)
    await writeFile(path, text)
  } catch (error) {
    if (error instanceof Trouble) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new Trouble(`--output: cannot write ${output} (${code ?? message}).`)
  }
}

/** The repository that the folder is in; the folder itself where there is none. */
function rootAround(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return cwd
  }
}

/** Every link followed; of a file that is not there yet, those of its folder. */
async function whereItLeads(path: string): Promise<string> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  return isThere ? realpath(path) : join(await realpath(dirname(path)), basename(path))
}

function isInside(root: string, path: string): boolean {
  const inside = relative(root, path)
  return inside.split(sep)[0] !== '..' && !isAbsolute(inside)
}

/** Writes files that are new to a repository: never over anything, never through a link. */

import { lstat, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../../trouble.ts'

/** A file to write; `path` is from the repository's root, `/` between segments. */
export interface NewFile {
  readonly path: string
  readonly text: string
  /** Whether it is a program. */
  readonly runs?: boolean
}

/** Whether something has that name already: a file, a folder, or a link, wherever it leads. */
export async function isTaken(root: string, path: string): Promise<boolean> {
  await refuseLinks(root, path)
  return (await kindAt(root, path)) !== 'nothing'
}

/**
 * Writes the files one after the other, with the folders that they need. Throws Trouble that says what was written before,
 * when one cannot be; of that one nothing is left behind.
 */
export async function writeNew(root: string, files: readonly NewFile[]): Promise<void> {
  const written: string[] = []
  for (const file of files) {
    try {
      await refuseLinks(root, file.path)
      await mkdir(join(root, file.path, '..'), { recursive: true })
      await writeOne(join(root, file.path), file)
    } catch (error) {
      throw new Trouble(`${file.path} cannot be written (${reason(error)}). ${soFar(written)}`)
    }
    written.push(file.path)
  }
}

/** `wx` fails where there is anything, a link included: https://nodejs.org/api/fs.html#file-system-flags */
async function writeOne(place: string, { text, runs }: NewFile): Promise<void> {
  const file = await open(place, 'wx', runs ? 0o777 : 0o666)
  try {
    await file.writeFile(text)
  } catch (error) {
    // A full disk leaves half a file, and it is ours.
    await rm(place, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** git keeps a link and not what is behind it, so a file that is written through one is in another place than it seems. */
async function refuseLinks(root: string, path: string): Promise<void> {
  const segments = path.split('/').slice(0, -1)
  for (const [index] of segments.entries()) {
    const folder = segments.slice(0, index + 1).join('/')
    const kind = await kindAt(root, folder)
    if (kind === 'link') throw new Trouble(`${folder} is a link, and git does not follow it: make it a folder.`)
    if (kind === 'file') throw new Trouble(`${folder} is there and no folder: make room for one.`)
  }
}

async function kindAt(root: string, path: string): Promise<'nothing' | 'file' | 'folder' | 'link'> {
  try {
    const stats = await lstat(join(root, path))
    return stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return 'nothing'
    throw new Trouble(`${path} cannot be looked at (${code}).`)
  }
}

function reason(error: unknown): string {
  if (error instanceof Trouble) return error.message.replace(/\.$/, '')
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'EEXIST' ? 'something of that name came into being meanwhile' : (code ?? message)
}

function soFar(written: readonly string[]): string {
  return written.length === 0 ? 'Nothing was written.' : `Written was only: ${written.join(', ')}.`
}

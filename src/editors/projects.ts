/** The repositories that an editor has files of: each is checked as a whole, and what was found is kept by file. */

import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Finding } from '../model/rule.ts'
import { readTerminal } from '../revisions/terminal.ts'
import { Trouble } from '../trouble.ts'
import { checkOnce, type Serving } from './checking.ts'

/** A file as the editor has it. */
export interface OpenFile {
  readonly uri: string
  /** Absolute, without symbolic links: as git and the check name it. */
  readonly path: string
  readonly text: string
  /** Whether the disk has the same text. */
  readonly isSaved: boolean
}

/** What was found in one file, and in which text; no text where the check read none. */
export interface Found {
  readonly uri: string
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

/** What came out of a check: findings by file, or why there was none. */
export type Outcome = { readonly found: readonly Found[] } | { readonly trouble: string } | { readonly bug: string }

/** The path of an address; null for what is on no disk. */
export function pathOf(uri: string): string | null {
  try {
    return realPath(fileURLToPath(uri))
  } catch {
    return null
  }
}

/** Whether the disk has this text: an editor also opens what it kept from last time, and files that were never saved. */
export function isOnDisk(path: string, text: string): boolean {
  try {
    const there = readFileSync(path, 'utf8')
    // Editors keep the byte order mark to themselves.
    return there === text || there === `\ufeff${text}`
  } catch {
    return false
  }
}

/** A file that was never saved is where its folder is. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  return folder === path ? path : join(realPath(folder), basename(path))
}

/** The repository around a file; else the folder that the editor has open around it, else its own. */
export function projectOf(path: string, open: readonly string[]): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) break
  }
  return open.find((folder) => path.startsWith(folder + sep)) ?? dirname(path)
}

/** Checks a project with the texts that the editor has. Never rejects; null when it was ended before its end. */
export async function checkProject(
  serving: Serving,
  { root, files, signal }: { readonly root: string; readonly files: readonly OpenFile[]; readonly signal: AbortSignal },
): Promise<Outcome | null> {
  const unsaved = new Map(files.filter((file) => !file.isSaved).map(({ path, text }) => [path, text]))
  let top = root
  try {
    const { report, sources } = await checkOnce(serving, {
      ...{ given: serving.given, cwd: root, signal },
      async revisions(o) {
        const read = await readTerminal({ ...o, unsaved })
        top = read.root
        return read
      },
    })
    const open = report.findings.filter(({ allowed }) => allowed === null)
    const uris = new Map(files.map(({ path, uri }) => [path, uri]))
    const found = [...new Set(open.map(({ path }) => path))].map((path) => {
      const file = join(top, path)
      const findings = open.filter((it) => it.path === path)
      return { uri: uris.get(file) ?? pathToFileURL(file).href, text: sources.get(path), findings }
    })
    return { found }
  } catch (error) {
    if (signal.aborted) return null
    if (error instanceof Trouble) return { trouble: error.message }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

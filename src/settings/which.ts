/** Finds the settings file that counts, and what a pull request does to it. */

import { readFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Tree } from '../model/files.ts'
import type { SettingsAllowance, SettingsChange } from '../model/rule.ts'
import { Trouble } from '../trouble.ts'
import { SETTINGS_PATH } from './options.ts'
import { type FileSettings, NO_FILE } from './settings.ts'

/**
 * In a terminal: the settings of the head, or of the file that `--config` names (from the current folder; it need not be
 * tracked). What they allow and the base's do not is marked as fresh. Throws Trouble for a file that is named and missing,
 * or that cannot be used.
 */
export async function terminalSettings(
  config: string | null,
  { base, head, root }: { readonly base: Tree | null; readonly head: Tree; readonly root: string },
  cwd: string,
): Promise<FileSettings> {
  const file = config === null ? null : resolve(cwd, config)
  const text = file === null ? await head.text(SETTINGS_PATH) : await named(file, config as string)
  const settings = await parsed(text, config ?? SETTINGS_PATH)
  const path = file === null ? SETTINGS_PATH : relative(root, file).split(sep).join('/')
  // A file from elsewhere is no part of the change that is checked.
  if (base === null || settings.allow.length === 0 || path.startsWith('../') || isAbsolute(path)) return settings
  const known = await parsed(await base.text(path).catch(() => null), path).catch(() => NO_FILE)
  const isKnown = (it: SettingsAllowance) => known.allow.some(({ rule, path }) => rule === it.rule && path === it.path)
  return { ...settings, allow: settings.allow.map((it) => (isKnown(it) ? it : { ...it, fresh: true })) }
}

async function named(path: string, asTyped: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`--config: cannot read ${asTyped} (${error.code ?? error.message}).`)
  })
}

/** The settings that count for an event, and what to say about them. */
export interface EventSettings {
  readonly file: FileSettings
  readonly remarks: readonly string[]
}

/**
 * On GitHub: the settings of the base, since a pull request must not relax the check that it has to pass. Without a base,
 * the head's. Settings of the base that cannot be used count as none for the pull request that mends them, or nobody could.
 * Throws Trouble for a file that is named and in neither, or that cannot be used.
 */
export async function eventSettings(config: string | null, base: Tree | null, head: Tree): Promise<EventSettings> {
  const path = config ?? SETTINGS_PATH
  const text = await (base ?? head).text(path)
  if (base === null) return { file: await parsed(text, path), remarks: [] }
  const theirs = await head.text(path).catch(troubled)
  if (config !== null && text === null && theirs === null) throw new Trouble(`There is no settings file ${config}.`)
  const file = await parsed(text, path).catch(troubled)
  if (!(file instanceof Trouble)) return { file, remarks: [] }
  const mended = theirs instanceof Trouble || theirs === text ? theirs : await parsed(theirs, path).catch(troubled)
  if (mended instanceof Trouble || theirs === text) throw file
  const remark = `${path} of the base cannot be used, and this pull request fixes it: it was checked without any settings.`
  return { file: NO_FILE, remarks: [remark] }
}

/** What the head makes of the base's settings; null when it is the same, or when there is no base. */
export async function changedSettings(o: {
  path: string
  base: Tree | null
  head: Tree
  used: SettingsChange['used']
}): Promise<SettingsChange | null> {
  const { path, base, head, used } = o
  if (base === null) return null
  const [before, after] = await Promise.all([base.text(path), head.text(path).catch(troubled)])
  if (before === after) return null
  return (await import('./change.ts')).settingsChange({ path, before, after, used })
}

/** What cannot be read as a file of text is no settings file either. */
function troubled(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  throw error
}

/** Loaded late: most repositories have no settings file, and the reader of YAML is large. */
async function parsed(text: string | null, path: string): Promise<FileSettings> {
  if (text === null) return NO_FILE
  const { parseSettingsFile } = await import('./file.ts')
  return parseSettingsFile(text, path)
}

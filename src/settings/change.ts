/** What a pull request changes in the settings file, in words. */

import type { SettingsChange } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import { Trouble } from '../trouble.ts'
import { byCodeUnit } from '../version.ts'
import { parseSettingsFile } from './file.ts'
import type { OptionName } from './option.ts'
import { OPTIONS } from './options.ts'
import { type FileSettings, type Given, NO_FILE } from './settings.ts'

/**
 * Null when both texts mean the same. A text is null where there is no file; `after` is Trouble where the file is none
 * that can be read.
 */
export function settingsChange(o: {
  path: string
  before: string | null
  after: string | null | Trouble
  used: SettingsChange['used']
}): SettingsChange | null {
  const { path, used } = o
  const [before, after] = [read(o.before, path), read(o.after, path)]
  if (after instanceof Trouble) return { path, changes: [], problem: after.message, used }
  // Settings of the base that cannot be used: nothing was checked with them, and every line is a change.
  const changes = differences(before instanceof Trouble ? NO_FILE : before, after)
  return changes.length > 0 ? { path, changes, problem: null, used } : null
}

function read(text: string | null | Trouble, path: string): FileSettings | Trouble {
  if (text === null) return NO_FILE
  if (text instanceof Trouble) return text
  try {
    return parseSettingsFile(text, path)
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}

/** Each as `runner: sqlite3 → transactional`, by key; empty when both mean the same, whatever their comments say. */
function differences(before: FileSettings, after: FileSettings): string[] {
  const [then, now] = [flat(before), flat(after)]
  const keys = [...new Set([...then.keys(), ...now.keys()])].sort(byCodeUnit)
  return keys.flatMap((key) => {
    const unset = key === 'folders' ? 'all that are found' : '(not set)'
    const [old, fresh] = [then.get(key) ?? unset, now.get(key) ?? unset]
    return old === fresh ? [] : [`${key}: ${old} → ${fresh}`]
  })
}

/** A key such as `rules.does-nothing` or `folders[apps/a].runner` → its value as text. */
function flat(file: FileSettings): ReadonlyMap<string, string> {
  const { given, runner, folders, levels, allow } = file
  return new Map([
    ...options('', given, runner),
    // What is not named is not looked at any more.
    ...(folders.length > 0 ? [['folders', `only ${folders.map(({ path }) => path).join(', ')}`] as const] : []),
    ...folders.flatMap((entry) => options(`folders[${entry.path}].`, entry.given, entry.runner)),
    ...Object.entries(levels).map(([id, level]): [string, string] => [`rules.${id}`, level]),
    ...allow.map(({ rule, path, reason }): [string, string] => [`allow[${rule} ${path}]`, reason || '(no reason)']),
  ])
}

function options(prefix: string, given: Given, runner: Runner | null): [string, string][] {
  const said = [...given].map(([name, texts]): [string, string] => [prefix + keyOf(name), texts.join(', ')])
  return runner === null ? said : [...said, [`${prefix}runner`, inWords(runner)]]
}

function keyOf(name: OptionName): string {
  return OPTIONS.find((option) => option.name === name)?.key ?? name
}

function inWords({ transaction, foreignKeys, onError, history, rerun }: Runner): string {
  const keys = foreignKeys ? 'on' : 'off'
  return `transaction ${transaction}, foreign keys ${keys}, on error ${onError}, history ${history}, rerun ${rerun ? 'yes' : 'no'}`
}

/** What is set for one run: what flags or inputs, the settings file and the defaults say, put together. */

import type { LayoutName } from '../model/folder.ts'
import type { Limits } from '../model/job.ts'
import type { SettingsAllowance } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { Level } from '../model/text.ts'
import { FORMATS } from '../render/table.ts'
import { PRESETS, type PresetName } from '../rules/presets.ts'
import { RUNNERS } from '../tools/table.ts'
import { Trouble } from '../trouble.ts'
import { LISTS, RULES_AS } from './command-options.ts'
import { COMMENT } from './github-options.ts'
import { type OptionName, problemWith } from './option.ts'
import { FAIL_ON, LAYOUTS, OPTIONS } from './options.ts'
import { STATUS_FORMATS } from './status-options.ts'

const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]

/** What one source says: each option that it gives, as text. Lists have any number of texts, the others one. */
export type Given = ReadonlyMap<OptionName, readonly string[]>

/** What a settings file says of all folders, or an entry of `folders:` of one. */
interface FilePart {
  readonly given: Given
  /** A runner that is spelled out; null when it is named, or not said. */
  readonly runner: Runner | null
}

/** What a settings file says. */
export interface FileSettings extends FilePart {
  /** The entries of `folders:`, in their order; the path as a folder is spelled everywhere else. */
  readonly folders: readonly (FilePart & { readonly path: string })[]
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly allow: readonly SettingsAllowance[]
}

/** A repository without a settings file. */
export const NO_FILE: FileSettings = { given: new Map(), runner: null, folders: [], levels: {}, allow: [] }

/** What each folder can have of its own. */
export interface FolderSettings {
  readonly layout: LayoutName | 'auto'
  /** Null when it was not said: then it is found. */
  readonly runner: Runner | null
  /** The version of production's SQLite; null when it was not said. */
  readonly sqlite: string | null
  /** A file with rows, from the repository's root; null: only invented ones. */
  readonly rows: string | null
  /** A file that makes what was there before the first migration; null where the migrations make everything. */
  readonly baseline: string | null
  /** Paths or globs, from the repository's root. */
  readonly seeds: readonly string[]
  readonly queries: readonly string[]
}

export interface Settings extends FolderSettings {
  /** From the repository's root; empty when the folder is to be found. */
  readonly folders: readonly string[]
  /** Folders that the settings file has an entry for, by path; the others have what this object itself says. */
  readonly own: ReadonlyMap<string, FolderSettings>
  readonly base: string | null
  readonly head: string | null
  readonly staged: boolean
  /** Rehearse every file as if it were new. */
  readonly all: boolean
  /** A database whose history says what is new, as it was typed. */
  readonly on: string | null
  readonly limits: Limits
  readonly failOn: (typeof FAIL_ON)[number]
  readonly format: (typeof FORMATS)[number]
  readonly list: (typeof LISTS)[number]
  readonly statusFormat: (typeof STATUS_FORMATS)[number]
  readonly rulesAs: (typeof RULES_AS)[number]
  /** Whether notes are shown in the terminal. */
  readonly notes: boolean
  readonly output: string | null
  /** Null when none was named, so that a missing file at `SETTINGS_PATH` is no error. */
  readonly config: string | null
  readonly comment: (typeof COMMENT)[number]
  /** The label that lets a pull request pass; null: none does. */
  readonly overrideLabel: string | null
  readonly dryRun: boolean
  readonly token: string
  /** The preset's, and over them those of the settings file. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** Whether what `levels` does not name counts one level higher. */
  readonly raises: boolean
  readonly allow: readonly SettingsAllowance[]
}

/**
 * What the Action's inputs say: `INPUT_<NAME>` in the environment, as the runner sets it (spaces trimmed, lists one per
 * line). An empty input is one that was not given. Throws Trouble when a value is not one of those allowed.
 */
export function parseInputs(env: Readonly<Record<string, string | undefined>>): Given {
  const given = new Map<OptionName, readonly string[]>()
  for (const option of OPTIONS) {
    if (option.input === null) continue
    const text = env[`INPUT_${option.input.toUpperCase()}`] ?? ''
    const texts = (option.kind === 'list' ? text.split('\n') : [text]).map((t) => t.trim()).filter((t) => t !== '')
    const problem = texts.map((t) => problemWith(option, t)).find((p) => p !== null)
    if (problem) throw new Trouble(`The input "${option.input}": ${problem}.`)
    if (texts.length > 0) given.set(option.name, texts)
  }
  return given
}

/** One value per option: what flags or inputs give, else what the settings file gives, else the default. */
export function mergeSettings(given: Given, file: FileSettings = NO_FILE): Settings {
  const text = (name: OptionName): string | null => (given.get(name) ?? file.given.get(name))?.[0] ?? null
  const number = (name: OptionName): number => Number(text(name) ?? defaultOf(name))
  const preset = PRESETS[pick(PRESET_NAMES, 'extends', text('extends'))]
  return {
    ...folderSettings(given, [file]),
    folders: given.get('folders') ?? file.folders.map(({ path }) => path),
    own: new Map(file.folders.map((entry) => [entry.path, folderSettings(given, [entry, file])])),
    base: text('base'),
    head: text('head'),
    staged: text('staged') === 'true',
    all: text('all') === 'true',
    on: text('on'),
    limits: {
      seconds: number('deadline'),
      megabytes: number('memory'),
      total: text('deadlineTotal') === null ? null : number('deadlineTotal'),
    },
    failOn: pick(FAIL_ON, 'failOn', text('failOn')),
    format: pick(FORMATS, 'format', text('format')),
    list: pick(LISTS, 'list', text('list')),
    statusFormat: pick(STATUS_FORMATS, 'statusFormat', text('statusFormat')),
    rulesAs: pick(RULES_AS, 'rulesAs', text('rulesAs')),
    notes: text('notes') === 'true',
    output: text('output'),
    config: text('config'),
    comment: pick(COMMENT, 'comment', text('comment')),
    overrideLabel: text('overrideLabel'),
    dryRun: text('dryRun') === 'true',
    token: text('token') ?? '',
    levels: { ...preset.levels, ...file.levels },
    raises: preset.raises,
    allow: file.allow,
  }
}

/** The first of the file's parts that says something counts; what is typed counts more than any. */
function folderSettings(given: Given, parts: readonly FilePart[]): FolderSettings {
  const texts = (name: OptionName) =>
    given.get(name) ?? parts.map((part) => part.given.get(name)).find((said) => said !== undefined) ?? []
  const spelled = parts.find((part) => part.runner !== null || part.given.has('runner'))?.runner ?? null
  return {
    layout: pick(LAYOUTS, 'layout', texts('layout')[0] ?? null),
    runner: spelled === null || given.has('runner') ? runnerNamed(texts('runner')[0] ?? null) : spelled,
    sqlite: texts('sqlite')[0] ?? null,
    rows: texts('rows')[0] ?? null,
    baseline: texts('baseline')[0] ?? null,
    seeds: texts('seeds'),
    queries: texts('queries'),
  }
}

function defaultOf(name: OptionName): string | undefined {
  return OPTIONS.find((option) => option.name === name)?.default
}

/** The value as one of the allowed words. Sources have checked theirs before, so a wrong one here is a bug. */
function pick<T extends string>(values: readonly T[], name: OptionName, text: string | null): T {
  const wanted = text ?? defaultOf(name)
  const found = values.find((value) => value === wanted)
  if (found === undefined) throw new Error(`option ${name} holds ${wanted}`)
  return found
}

function runnerNamed(name: string | null): Runner | null {
  if (name === null || name === 'auto') return null
  const runner = RUNNERS[name]
  if (runner === undefined) throw new Error(`no runner ${name}`)
  return runner
}

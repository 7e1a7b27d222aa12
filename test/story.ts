/** Stories: two revisions of a migration folder in one readable string, for rule examples, tests and the rules page. */

import { createHash } from 'node:crypto'
import type { CheckOptions } from '../src/check.ts'
import { fits } from '../src/folder/glob.ts'
import { isRead } from '../src/folder/layouts.ts'
import { migrationsOf } from '../src/github/pulls.ts'
import type { Listing, SourceFile } from '../src/model/files.ts'
import type { Elsewhere, LayoutName } from '../src/model/folder.ts'
import type { BothFolders, FolderInput } from '../src/model/job.ts'
import { LIMITS } from '../src/model/job.ts'
import type { SettingsChange } from '../src/model/rule.ts'
import type { Level, Script } from '../src/model/text.ts'
import { PRESETS, type PresetName } from '../src/rules/presets.ts'
import { settingsChange as settingsChangeOf } from '../src/settings/change.ts'
import { SETTINGS_PATH } from '../src/settings/options.ts'
import { openStage } from '../src/stage/stage.ts'
import { RUNNERS } from '../src/tools/table.ts'
import { replayInProcess } from './support/in-process.ts'

/** One file of a story. `in` says which revisions have it. */
export interface StoryFile {
  readonly in: 'both' | 'base' | 'head'
  /** Path from the repository's root. */
  readonly path: string
  readonly flags: readonly string[]
  readonly text: string
}

/** A parsed story. `options` hold the `-- @ key: value` lines; a key given twice has its values on lines of their own. */
export interface Story {
  readonly files: readonly StoryFile[]
  readonly options: Readonly<Record<string, string>>
}

const HEADING = /^-- ([=<>]) (.+?)((?: \{[a-z0-9]+\})*)$/
const OPTION = /^-- @ ([a-z-]+): (.+)$/
const REVISIONS = { '=': 'both', '<': 'base', '>': 'head' } as const

/**
 * Reads a story. Headings are `-- = name` (both revisions), `-- < name` (base only), `-- > name` (head only); the lines
 * up to the next heading are the file's text, in which blank lines at the end count as one line break. A name without
 * `/` is put below the story's folder. Behind a name stand flags: `{symlink}`, `{submodule}`, `{lfs}`, `{crlf}`,
 * `{bom}`, `{latin1}`, `{utf16}`, `{nul}`, `{huge}`. Options: `folder` (`migrations`), `base-folder` (the same),
 * `base: none`, `head-ref` (`feature`), `runner`, `layout`, `now`, `fail-on`, `deadline` (seconds), `extends`, `queries` and `seeds` (globs), `level: <rule> <level>`,
 * `elsewhere: <number> <path>` (what another pull request adds), `allow: <rule> <path> because <reason>`.
 * Indentation that all lines share is taken away. Throws when a line stands before the first heading.
 */
export function parseStory(text: string): Story {
  const options: Record<string, string> = {}
  const drafts: { file: Omit<StoryFile, 'text'>; lines: string[] }[] = []
  for (const line of dedent(text)) {
    const heading = HEADING.exec(line)
    const option = OPTION.exec(line)
    if (option)
      options[`${option[1]}`] = [options[`${option[1]}`], option[2]].filter((it) => it !== undefined).join('\n')
    else if (heading) drafts.push({ file: headed(heading), lines: [] })
    else if (drafts.length > 0) drafts.at(-1)?.lines.push(line)
    else if (line.trim() !== '') throw new Error(`A story starts with a heading, not with: ${line}`)
  }
  return { options, files: drafts.map(({ file, lines }) => placed(file, ended(lines), options)) }
}

function headed([, sign, path, flags]: RegExpExecArray): Omit<StoryFile, 'text'> {
  return {
    in: REVISIONS[sign as keyof typeof REVISIONS],
    path: `${path}`,
    flags: [...`${flags}`.matchAll(/\{([a-z0-9]+)\}/g)].map((it) => `${it[1]}`),
  }
}

function placed(file: Omit<StoryFile, 'text'>, text: string, options: Story['options']): StoryFile {
  const folder = (file.in === 'base' ? options['base-folder'] : undefined) ?? options.folder ?? 'migrations'
  return { ...file, path: file.path.includes('/') || folder === '.' ? file.path : `${folder}/${file.path}`, text }
}

function ended(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/\s+$/, '')
  return text === '' ? '' : `${text}\n`
}

/** A story as it reads in a file: without the indentation and the blank lines around it. */
export function dedented(text: string): string {
  return dedent(text).join('\n').trim()
}

function dedent(text: string): string[] {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line))
  const indents = lines.filter((line) => line !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  return lines.map((line) => line.slice(Math.min(...indents)))
}

/** The two listings of a story, as reading two git revisions would give them. `base` is null for `-- @ base: none`. */
export function storyListings(text: string): { base: Listing | null; head: Listing; options: Story['options'] } {
  const { files, options } = parseStory(text)
  const folder = options.folder ?? 'migrations'
  const listing = (side: 'base' | 'head', where: string, ref: string, commit: string): Listing => ({
    revision: { ref, commit },
    folder: where,
    files: files
      .filter((file) => file.in === side || file.in === 'both')
      .filter((file) => ![...lines(options.seeds), ...lines(options.queries)].some((glob) => fits(glob, file.path)))
      .filter((file) => file.path !== SETTINGS_PATH)
      .map((file) => sourceFile(file))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  })
  const base =
    options.base === 'none' ? null : listing('base', options['base-folder'] ?? folder, 'main', '1'.repeat(40))
  return { base, head: listing('head', folder, options['head-ref'] ?? 'feature', '2'.repeat(40)), options }
}

/** A story as the input of `check()`: no git, no disk. */
export function storyInput(text: string): { folders: FolderInput[]; options: CheckOptions } {
  const { base, head, options } = storyListings(text)
  const runner = RUNNERS[options.runner ?? 'sqlite3']
  if (!runner) throw new Error(`No such runner: ${options.runner}`)
  const preset = PRESETS[(options.extends ?? 'recommended') as PresetName]
  return {
    folders: [
      {
        ...{ base, head, remarks: [], ...scripts(text, options) },
        layout: (options.layout ?? 'auto') as LayoutName | 'auto',
        runner,
        sqlite: options.sqlite ?? null,
      },
    ],
    options: {
      levels: {
        ...preset.levels,
        ...Object.fromEntries(lines(options.level).map((it) => it.split(' ') as [string, Level | 'off'])),
      },
      raises: preset.raises,
      allow: lines(options.allow).map(settingsAllowance),
      failOn: (options['fail-on'] ?? 'error') as CheckOptions['failOn'],
      version: '0.0.0',
      now: new Date(options.now ?? '2026-01-01'),
      settingsChange: settingsChange(text),
      elsewhere: async (both) => ({ found: elsewhere(lines(options.elsewhere), both), remarks: [] }),
      stage: options.deadline === undefined ? replayInProcess : stageWith(Number(options.deadline)),
    },
  }
}

/** What other pull requests add, as `12 migrations/002_tags.sql`. */
function elsewhere(added: readonly string[], both: BothFolders): Elsewhere[] {
  return added.flatMap((line) => {
    const [, number, path = ''] = /^(\d+) (.+)$/.exec(line) ?? []
    const pull = { number: Number(number), added: [{ path, oid: null }] }
    return migrationsOf(pull, `https://github.com/acme/shop/pull/${number}`, both)
  })
}

/** The settings file's two states, where a story has it; the check itself is set by the story's options. */
function settingsChange(text: string): SettingsChange | null {
  const at = (side: 'base' | 'head') =>
    parseStory(text).files.find((file) => file.path === SETTINGS_PATH && [side, 'both'].includes(file.in))?.text ?? null
  return settingsChangeOf({ path: SETTINGS_PATH, before: at('base'), after: at('head'), used: 'base' })
}

/** The files that `seeds` and `queries` name: those of the head, and what the base's say otherwise. */
function scripts(
  text: string,
  { seeds, queries }: Story['options'],
): Pick<FolderInput, 'seeds' | 'seedsBefore' | 'queries'> {
  const files = parseStory(text).files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const named = (globs: string | undefined, where: readonly StoryFile['in'][]): Script[] =>
    files
      .filter((file) => where.includes(file.in) && lines(globs).some((glob) => fits(glob, file.path)))
      .map((file) => ({ path: file.path, sql: file.text, line: 1 }))
  return {
    seeds: named(seeds, ['both', 'head']),
    seedsBefore: named(seeds, ['base', 'both']),
    queries: named(queries, ['base', 'both', 'head']),
  }
}

/** Only a process of its own has a deadline: the bundled one, which a test keeps equal to the sources. */
function stageWith(seconds: number): NonNullable<CheckOptions['stage']> {
  return async (job) => {
    const stage = openStage(new URL('../dist/stage.mjs', import.meta.url))
    try {
      return await stage.run(job, { ...LIMITS, seconds })
    } finally {
      stage.close()
    }
  }
}

function lines(value: string | undefined): string[] {
  return value === undefined ? [] : value.split('\n')
}

function settingsAllowance(line: string, index: number): CheckOptions['allow'][number] {
  const [, rule = '', path = '', reason = ''] = /^(\S+) (\S+)(?: because (.*))?$/.exec(line) ?? []
  return { rule, path, reason, at: { path: '.github/rehearsal.yml', line: index + 1, column: 1 } }
}

const MODES: Readonly<Record<string, string>> = { symlink: '120000', submodule: '160000' }
const HUGE = 6 * 1024 * 1024

/** One file as git and the reader give it: content only for regular files that some tool reads and that are not too large. */
function sourceFile(file: StoryFile): SourceFile {
  const content = written(file)
  const mode = MODES[file.flags.find((flag) => flag in MODES) ?? ''] ?? '100644'
  const huge = file.flags.includes('huge')
  const read = mode === '100644' && !huge && isRead(file.path)
  return {
    path: file.path,
    mode,
    oid: blobId(content),
    size: huge ? HUGE : content.length,
    bytes: read ? content : null,
  }
}

const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

/** The file's bytes after its flags. `{nul}` puts a NUL byte behind the first line. */
function written({ text, flags }: StoryFile): Uint8Array {
  let wanted = flags.includes('lfs') ? LFS_POINTER : text
  if (flags.includes('nul')) wanted = wanted.replace('\n', '\n\0')
  if (flags.includes('crlf')) wanted = wanted.replaceAll('\n', '\r\n')
  if (flags.includes('bom')) wanted = `\uFEFF${wanted}`
  if (flags.includes('utf16')) return Buffer.from(`\uFEFF${wanted}`, 'utf16le')
  return Buffer.from(wanted, flags.includes('latin1') ? 'latin1' : 'utf8')
}

/** git's object id of a blob: sha1 over its header and content. */
function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

/** Stories as the page to try it on opens them, and the links that lead there. */

import type { Rule } from '../src/model/rule.ts'
import { hashOf } from '../src/page/examples.ts'
import { EMPTY, isPreset, type PageFile, type PageState, sorted } from '../src/page/state.ts'
import { TRY_PAGE } from '../src/rules/table.ts'
import { storiesOf } from '../test/rule-stories.ts'
import { parseStory, type StoryFile } from '../test/story.ts'

/** What the page can do with a story: its options (it has a deadline of its own), and how its files are written. */
const OPTIONS: ReadonlySet<string> = new Set(['runner', 'folder', 'level', 'sqlite', 'extends', 'deadline'])

const FLAGS: ReadonlySet<string> = new Set(['crlf', 'bom', 'nul'])

/** `[text](address)` of the page with an example. */
export function tryIt(text: string, example: Parameters<typeof hashOf>[0]): string {
  return `[${text}](${TRY_PAGE}${hashOf(example)})`
}

/** What the page opens for a rule: the first story that it reports and the page can show; null for none. */
export function stateOfRule({ id, level }: Rule): PageState | null {
  const levels = level === 'off' ? { [id]: 'warning' as const } : {}
  const states = storiesOf(id).flatMap(({ kind, story }) => (kind === 'bad' ? [stateOfStory(story, levels)] : []))
  return states.find((it) => it !== null) ?? null
}

/** `The rebuild that deleted every child row` → `the-rebuild-that-deleted-every-child-row`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Null for a story that the page cannot show. */
export function stateOfStory(story: string, levels: PageState['levels']): PageState | null {
  const { files, options } = parseStory(story)
  const { runner = EMPTY.tool, folder = EMPTY.folder, sqlite = null, level = '', extends: preset = '' } = options
  const isPlain = files.every(({ path, flags }) => path.startsWith(`${folder}/`) && flags.every((it) => FLAGS.has(it)))
  if (!isPlain || Object.keys(options).some((name) => !OPTIONS.has(name))) return null
  const own = level.split('\n').flatMap((it) => (it === '' ? [] : [it.split(' ') as [string, 'off']]))
  return {
    ...{ tool: runner, folder, sqlite, preset: isPreset(preset) ? preset : EMPTY.preset },
    levels: { ...levels, ...Object.fromEntries(own) },
    files: sorted(filesOf(files, folder)),
  }
}

function filesOf(files: readonly StoryFile[], folder: string): PageFile[] {
  const inside = (file: StoryFile) => ({ path: file.path.slice(folder.length + 1), text: textOf(file) })
  const bases = new Map(files.filter((it) => it.in === 'base').map((it) => [it.path, it]))
  return files.flatMap((file): PageFile[] => {
    if (file.in === 'both') return [{ ...inside(file), kind: 'merged', before: null }]
    const before = bases.get(file.path)
    if (file.in === 'base') {
      const isChanged = files.some((it) => it.in === 'head' && it.path === file.path)
      return isChanged ? [] : [{ ...inside(file), kind: 'removed', before: null }]
    }
    return before === undefined
      ? [{ ...inside(file), kind: 'new', before: null }]
      : [{ ...inside(file), kind: 'changed', before: textOf(before) }]
  })
}

function textOf({ text, flags }: StoryFile): string {
  let wanted = flags.includes('nul') ? text.replace('\n', '\n\0') : text
  if (flags.includes('crlf')) wanted = wanted.replaceAll('\n', '\r\n')
  return flags.includes('bom') ? `\uFEFF${wanted}` : wanted
}

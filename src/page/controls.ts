/** The controls above the files: tool, SQLite, how strict, the folder, levels of single rules, a database of one's own. */

import { PRESETS } from '../rules/presets.ts'
import { LADDER } from '../sqlite/bundled.ts'
import { TOOLS } from '../tools/table.ts'
import { button, byId, fillSelect, make } from './dom.ts'
import type { OwnRows } from './question.ts'
import { isFolder, isPreset, type PageState } from './state.ts'

const PRESET_NAMES = { recommended: 'recommended', guide: "a deployment guide's", strict: 'strict' } as const

export interface Controls {
  draw(state: PageState, own: OwnRows | null): void
}

export interface Wishes {
  /** Another state, made from the one that there is. */
  readonly set: (part: Partial<PageState>) => void
  readonly own: (rows: OwnRows | null) => void
}

/** Makes the controls work. */
export function openControls({ set, own }: Wishes): Controls {
  const tool = byId('tool', HTMLSelectElement)
  const sqlite = byId('sqlite', HTMLSelectElement)
  const preset = byId('preset', HTMLSelectElement)
  const folder = byId('folder', HTMLInputElement)
  fillSelect(
    tool,
    TOOLS.map(({ name, title }) => [name, title]),
  )
  fillSelect(
    preset,
    Object.keys(PRESETS).map((name) => [name, isPreset(name) ? PRESET_NAMES[name] : name]),
  )
  tool.addEventListener('change', () => set({ tool: tool.value }))
  sqlite.addEventListener('change', () => set({ sqlite: sqlite.value === '' ? null : sqlite.value }))
  preset.addEventListener('change', () => isPreset(preset.value) && set({ preset: preset.value }))
  folder.addEventListener('change', () => {
    const isGood = isFolder(folder.value)
    folder.setAttribute('aria-invalid', String(!isGood))
    if (isGood) set({ folder: folder.value })
  })
  return {
    draw(state, rows) {
      fillSelect(sqlite, versions(state.sqlite))
      tool.value = state.tool
      sqlite.value = state.sqlite ?? ''
      preset.value = state.preset
      if (document.activeElement !== folder) folder.value = state.folder
      drawLevels(state, set)
      drawOwn(rows, own)
    },
  }
}

/** Versions that people have, and the one that this state names. */
function versions(own: string | null): [string, string][] {
  const bundled = LADDER.map((it) => it.sqlite.split('.').slice(0, 2).join('.'))
  const all = [...new Set([...bundled, '3.37', '3.40', '3.46', ...(own === null ? [] : [own])])]
  const newestFirst = all.toSorted((a, b) => Number(b.split('.')[1]) - Number(a.split('.')[1]))
  return [['', 'newest'], ...newestFirst.map((it): [string, string] => [it, it])]
}

function drawLevels({ levels }: PageState, set: Wishes['set']): void {
  const list = byId('levels', HTMLElement)
  const all = Object.entries(levels)
  list.hidden = all.length === 0
  const without = (id: string) => Object.fromEntries(all.filter(([name]) => name !== id))
  list.replaceChildren(
    ...all.map(([id, level]) => {
      const forget = button('×', { 'aria-label': `Let ${id} be as usual` }, () => set({ levels: without(id) }))
      return make('li', { class: 'dim' }, `${id}: ${level} `, forget)
    }),
  )
}

function drawOwn(rows: OwnRows | null, own: Wishes['own']): void {
  const place = byId('own', HTMLElement)
  place.hidden = rows === null
  place.replaceChildren(...(rows === null ? [] : choiceOf(rows, own)))
}

function choiceOf(rows: OwnRows, own: Wishes['own']): Node[] {
  const use = make('select', {})
  fillSelect(use, [
    ['rows', "production's rows"],
    ['baseline', 'what production had before the first file'],
  ])
  use.value = rows.use
  use.addEventListener('change', () => own({ ...rows, use: use.value === 'baseline' ? 'baseline' : 'rows' }))
  const size = `${(rows.bytes.length / 1_048_576).toFixed(1)} MB`
  const label = make('label', {}, make('b', {}, rows.name), ` (${size}, not in links) is `, use)
  return [label, button('Leave it out', {}, () => own(null))]
}

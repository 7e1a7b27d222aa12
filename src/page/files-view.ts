/** The list of files: those that are merged, and those of the pull request, each a button that opens it. */

import { make } from './dom.ts'
import type { FileKind, PageFile } from './state.ts'

/** What a kind is called where one is chosen. */
export const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  merged: 'Merged',
  new: 'New',
  changed: 'Merged, now changed',
  removed: 'Merged, now deleted',
}

const GROUPS: readonly (readonly [string, readonly FileKind[]])[] = [
  ['Merged', ['merged']],
  ['Pull request', ['new', 'changed', 'removed']],
]

const SIGNS: Readonly<Record<FileKind, string>> = { merged: '', new: '+', changed: '~', removed: '−' }

export interface Shown {
  readonly files: readonly PageFile[]
  readonly selected: string | null
  /** How many findings there are at a file, and how bad the worst is; null for none. */
  readonly findings: (path: string) => { readonly level: string; readonly count: number } | null
}

/** Draws the list anew; a button that had the focus has it again. */
export function showFiles(list: HTMLElement, shown: Shown, select: (path: string) => void): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.path : undefined
  list.replaceChildren(
    ...GROUPS.map(([title, kinds], at) => {
      const own = shown.files.filter(({ kind }) => kinds.includes(kind))
      const items = own.map((file) => make('li', {}, entry(file, shown, select)))
      const inside = items.length > 0 ? make('ul', {}, ...items) : make('p', { class: 'dim' }, 'none')
      return make('section', { 'aria-labelledby': `group-${at}` }, make('h3', { id: `group-${at}` }, title), inside)
    }),
  )
  if (focused !== undefined) buttonOf(list, focused)?.focus()
}

/** The button of a file. */
export function buttonOf(list: HTMLElement, path: string): HTMLElement | undefined {
  return Array.from(list.querySelectorAll<HTMLElement>('button')).find((it) => it.dataset.path === path)
}

function entry(file: PageFile, { selected, findings }: Shown, select: (path: string) => void): HTMLElement {
  const sign = SIGNS[file.kind]
  const found = findings(file.path)
  const made = make(
    'button',
    { type: 'button', class: `file ${file.kind}` },
    make('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    make('span', { class: 'name' }, file.path),
    ...(file.kind === 'changed' || file.kind === 'removed'
      ? [make('span', { class: 'hidden' }, ` (${KIND_NAMES[file.kind]})`)]
      : []),
    ...(found ? [make('span', { class: `count ${found.level}` }, words(found))] : []),
  )
  made.dataset.path = file.path
  if (file.path === selected) made.setAttribute('aria-current', 'true')
  made.addEventListener('click', () => select(file.path))
  return made
}

function words({ level, count }: { readonly level: string; readonly count: number }): string {
  return `${count} ${level}${count === 1 ? '' : 's'}`
}

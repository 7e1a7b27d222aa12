/** The gallery: a dialog of incidents and of every rule's example, with a field to look for one. */

import { byId, make } from './dom.ts'
import { type Example, hashOf, matching } from './examples.ts'

const GROUPS = [
  ['incident', 'Incidents: what went wrong in public'],
  ['rule', 'Rules: an example of each'],
] as const

/** Makes the dialog work. Returns what opens it; `open` is called with the example that somebody chose. */
export function gallery(examples: () => Promise<readonly Example[]>, open: (example: Example) => void): () => void {
  const dialog = byId('gallery', HTMLDialogElement)
  const search = byId('search', HTMLInputElement)
  const list = byId('gallery-list', HTMLElement)
  const choose = (example: Example) => {
    dialog.close()
    open(example)
  }
  const draw = async () => list.replaceChildren(...drawn(matching(await examples(), search.value.trim()), choose))
  search.addEventListener('input', draw)
  byId('gallery-close', HTMLButtonElement).addEventListener('click', () => dialog.close())
  return () => {
    search.value = ''
    dialog.showModal()
    draw()
  }
}

function drawn(examples: readonly Example[], choose: (example: Example) => void): Node[] {
  const groups = GROUPS.flatMap(([wanted, title]) => {
    const own = examples.filter(({ kind, state }) => kind === wanted && state !== null)
    return own.length === 0 ? [] : [make('h3', {}, title), make('ul', {}, ...own.map((it) => item(it, choose)))]
  })
  return groups.length > 0 ? groups : [make('p', {}, 'No example has these words.')]
}

function item(example: Example, choose: (example: Example) => void): HTMLElement {
  const { kind, id, title, about } = example
  const link = make('a', { href: hashOf(example) }, make('b', {}, title), ...(kind === 'rule' ? [` · ${id}`] : []))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    choose(example)
  })
  return make('li', {}, link, ...(kind === 'incident' ? [make('p', {}, about)] : []))
}

/** The line above the editor: the file's name, whose it is, and its end. */

import { byId, fillSelect } from './dom.ts'
import { buttonOf, KIND_NAMES } from './files-view.ts'
import { type FileKind, KINDS, moved, objectionTo, type PageFile, type PageState, removed, renamed } from './state.ts'

export interface FileForm {
  draw(file: PageFile | null, side: Side): void
}

export type Side = 'before' | 'text'

export interface FileWishes {
  readonly state: () => PageState
  readonly file: () => PageFile | null
  /** Another state, and the file that is open in it. */
  readonly set: (state: PageState, selected: string | null) => void
  readonly side: (side: Side) => void
  /** Asked before a file goes: makes a way back, or lets its owner keep it. */
  readonly leave: () => Promise<boolean>
}

/** Makes it work. */
export function openFileForm(wishes: FileWishes): FileForm {
  const form = byId('file', HTMLFormElement)
  const name = byId('name', HTMLInputElement)
  const kind = byId('kind', HTMLSelectElement)
  const sides = byId('sides', HTMLFieldSetElement)
  fillSelect(
    kind,
    KINDS.map((it) => [it, KIND_NAMES[it]]),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  name.addEventListener('change', () => rename(name.value.trim(), wishes))
  kind.addEventListener('change', () => {
    const file = wishes.file()
    if (file) wishes.set(moved(wishes.state(), file.path, kind.value as FileKind), file.path)
  })
  byId('delete', HTMLButtonElement).addEventListener('click', () => remove(wishes))
  sides.addEventListener('change', () => {
    const chosen = sides.querySelector<HTMLInputElement>('input:checked')
    wishes.side(chosen?.value === 'before' ? 'before' : 'text')
  })
  return {
    draw(file, side) {
      form.hidden = file === null
      sides.hidden = file?.kind !== 'changed'
      for (const input of sides.querySelectorAll('input')) input.checked = input.value === side
      if (file === null) return
      if (name.dataset.path !== file.path || document.activeElement !== name) {
        name.value = file.path
        object(null)
      }
      name.dataset.path = file.path
      kind.value = file.kind
    },
  }
}

function rename(to: string, { state, file, set }: FileWishes): void {
  const own = file()
  if (own === null) return
  const problem = objectionTo(to, state().files, own.path)
  object(problem)
  if (problem === null && to !== own.path) set(renamed(state(), own.path, to), to)
}

function object(problem: string | null): void {
  byId('name', HTMLInputElement).setAttribute('aria-invalid', String(problem !== null))
  byId('name-problem', HTMLElement).textContent = problem ?? ''
}

/** The next file is open then, and has the focus, which would be lost with the one that is gone. */
async function remove({ state, file, set, leave }: FileWishes): Promise<void> {
  const own = file()
  if (own === null || !(await leave())) return
  const at = state().files.indexOf(own)
  const left = removed(state(), own.path)
  const next = left.files[at] ?? left.files.at(-1) ?? null
  set(left, next?.path ?? null)
  const target = next ? buttonOf(byId('files', HTMLElement), next.path) : byId('add', HTMLButtonElement)
  target?.focus()
}

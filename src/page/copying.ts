/** What can be taken away: a link, a bug report, JSON. Where the browser lets no page copy, it is shown to be copied by hand. */

import { render } from '../render/table.ts'
import { TRY_PAGE } from '../rules/table.ts'
import { bugReport } from './bug-report.ts'
import { byId } from './dom.ts'
import { linkOf } from './link.ts'
import type { Answer } from './run.ts'
import type { PageState } from './state.ts'

export interface ToCopy {
  readonly state: PageState
  /** The last answer, when it is one to this state. */
  readonly answer: Answer | null
  /** Something that no link carries, in words; null for nothing. */
  readonly left: string | null
}

const TOO_LONG = 'This is too much for a link. Take files out, or copy it as a bug report.'

const NOT_YET = 'The check is not done yet.'

/** Makes the three buttons work. */
export function openCopying(what: () => ToCopy): void {
  const on = (id: string, act: (it: ToCopy) => void) =>
    byId(id, HTMLButtonElement).addEventListener('click', () => act(what()))
  on('copy-link', async ({ state, left }) => {
    const hash = await linkOf(state)
    if (hash === null) return note(TOO_LONG)
    copy(here() + hash, left === null ? 'The link is copied.' : `The link is copied, without ${left}.`)
  })
  on('copy-json', ({ answer }) => {
    if (answer === null || !('checked' in answer)) return note('There is no report to copy.')
    copy(render(answer.checked, 'json'), 'The JSON is copied.')
  })
  on('copy-bug', async ({ state, answer }) => {
    if (answer === null) return note(NOT_YET)
    const hash = await linkOf(state)
    copy(bugReport(state, saidBy(answer), hash === null ? null : here() + hash), 'The bug report is copied.')
  })
}

/** The report as text, or why there is none. */
function saidBy(answer: Answer): string {
  if ('checked' in answer) return render(answer.checked, 'terminal', { notes: true, width: 100 }).trimEnd()
  return 'trouble' in answer ? answer.trouble : answer.bug
}

/** A page from a disk is nowhere else, so its links lead to the published one. */
function here(): string {
  return location.protocol === 'file:' ? TRY_PAGE : location.href.replace(/#.*$/s, '')
}

/** Says something beside the buttons, to a screen reader too. */
export function note(text: string): void {
  byId('note', HTMLElement).textContent = text
}

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    note(said)
  } catch {
    const area = byId('by-hand-text', HTMLTextAreaElement)
    area.value = text
    byId('by-hand', HTMLDialogElement).showModal()
    area.select()
  }
}

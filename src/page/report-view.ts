/** The report, as `--format html` writes it, in a part of the page that no style of the page reaches. */

import type { Checked } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import { renderHtmlPart } from '../render/html.ts'
import { STYLE } from '../render/html-style.ts'
import { worstFirst } from '../render/words/finding.ts'
import { ruleLink } from '../rules/table.ts'
import { button, make } from './dom.ts'

export interface ReportView {
  show(checked: Checked): void
  /** A message instead of a report. */
  say(text: string): void
  /** Marks what is shown as of an older question. */
  age(): void
}

/** The page says the verdict itself, where it stays in sight. */
const OURS = `
.shown > header { display: none }
.shown { margin-top: -.5rem }
.said { white-space: pre-wrap }
.opener { font: inherit; font-size: .85rem; color: var(--link); background: none; border: 0; padding: 0; cursor: pointer;
  text-decoration: underline }
.opener:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 1px }
`

/** @param open called with a finding whose place is to be shown in the editor; null where it has none */
export function openReport(host: HTMLElement, open: (finding: Finding) => (() => void) | null): ReportView {
  const shadow = host.attachShadow({ mode: 'open' })
  const body = make('div', { class: 'shown' })
  shadow.append(make('style', {}, STYLE + OURS), body)
  body.addEventListener('click', (event) => follow(event, shadow))
  return {
    show(checked) {
      host.classList.remove('old')
      // The renderer escapes whatever a stranger wrote; the page's policy lets no script in it run.
      body.innerHTML = renderHtmlPart(checked, { ruleLink })
      for (const [at, finding] of worstFirst(checked.report.findings).entries())
        addOpener(shadow.getElementById(`finding-${at + 1}`), open(finding))
      for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')) {
        link.target = '_blank'
        link.rel = 'noopener noreferrer'
      }
    },
    say(text) {
      host.classList.remove('old')
      body.replaceChildren(make('p', { class: 'said' }, text))
    },
    age: () => host.classList.add('old'),
  }
}

function addOpener(section: HTMLElement | null, open: (() => void) | null): void {
  if (open) section?.querySelector('.place')?.append(' · ', button('show in the editor', { class: 'opener' }, open))
}

/** A link to a finding: the browser does not look for its target in here, and the `#` is taken. */
function follow(event: Event, shadow: ShadowRoot): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const target = link && shadow.getElementById(`${link.getAttribute('href')}`.slice(1))
  if (!target) return
  event.preventDefault()
  for (let around = target.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true
  target.tabIndex = -1
  target.scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
}

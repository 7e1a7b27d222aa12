/** What stands above everything: what the example is, and what could not be opened. */

import { ruleLink } from '../rules/table.ts'
import { byId, make } from './dom.ts'
import type { Example } from './examples.ts'

/** Says what the example is. */
export function about(example: Example | null): void {
  const line = byId('about', HTMLElement)
  line.hidden = example === null
  if (example === null) return
  const page = make('a', { href: ruleLink(example.rule), target: '_blank', rel: 'noopener' }, `about ${example.rule}`)
  line.replaceChildren(make('b', {}, `${example.title}.`), ` ${example.about} `, page)
}

/** Says what could not be done; null for nothing. */
export function alarm(text: string | null): void {
  const place = byId('alarm', HTMLElement)
  place.hidden = text === null
  place.textContent = text ?? ''
}

/** The pages that a finding speaks of: links in Markdown, plain addresses everywhere else. */

import type { Finding, Link } from '../model.ts'
import { defuse } from './defuse.ts'
import { codeSpan, cut, prose } from './escape.ts'

const LONGEST_TEXT = 100
/** Nothing in it ends a link's target, and nothing has to be escaped. */
const ADDRESS = /^https?:\/\/[\w.~:/%?#&=+-]+$/

/** `See [pull request 12](https://…).`: what stands behind the message, with a blank before it; empty without links. */
export function markdownLinks({ links = [] }: Finding): string {
  return links.length === 0 ? '' : ` See ${links.map(markdownLink).join(', ')}.`
}

/** An address that could end the link is shown, and is none. */
function markdownLink({ text, url }: Link): string {
  const name = prose(cut(text, LONGEST_TEXT))
  return ADDRESS.test(url) ? `[${name}](${url})` : `${name} (${codeSpan(url)})`
}

/** The addresses, one line each. */
export function addresses({ links = [] }: Finding): string[] {
  return links.map(({ url }) => defuse(url))
}

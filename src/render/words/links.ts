/** Links: which addresses may be one in Markdown, and which terminals show one. */

import type { Finding } from '../../model/rule.ts'
import { codeSpan, cut, prose } from './escape.ts'

const LONGEST_TEXT = 100

/** Nothing in it ends a link's target, and nothing has to be escaped. */
const ADDRESS = /^https?:\/\/[\w.~:/%?#&=+-]+$/

/** `See [pull request 12](https://…).`: what stands after the message, with a blank before it; empty without links. */
export function markdownLinks({ links = [] }: Finding): string {
  const shown = links.map(({ text, url }) => {
    const name = prose(cut(text, LONGEST_TEXT))
    // An address that could end the link is shown, and is none.
    return isAddress(url) ? `[${name}](${url})` : `${name} (${codeSpan(url)})`
  })
  return shown.length === 0 ? '' : ` See ${shown.join(', ')}.`
}

/** Whether nothing in a text could be anything but an address of the web. */
export function isAddress(url: string): boolean {
  return ADDRESS.test(url)
}

/** Whether a terminal shows OSC 8 links. Others may print them, so only those that are known to: https://github.com/Alhadis/OSC8-Adoption */
export function showsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0'
  if (env.CI || env.TERM === 'dumb' || env.STY || env.TMUX) return false
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Tabby', 'Hyper', 'rio'].includes(env.TERM_PROGRAM ?? '') ||
    Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM) ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    /^(?:xterm-kitty|alacritty|foot|contour)/.test(env.TERM ?? '')
  )
}
